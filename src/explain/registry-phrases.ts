import type { Text } from '../locale.ts'

/** What an issue of an export says, and what to do about it. */
export interface IssueWords {
  /** What is the case in the cells of a column. */
  readonly what: Text
  readonly mend: Text
}

/* @__NO_SIDE_EFFECTS__ */
function pair(zh: string, en: string): Text {
  return { zh, en }
}

/** By code of the issue. */
export const issueWords = {
  'unknown-label': {
    what: pair('写法不认识', 'the label is not known'),
    mend: pair('请改成系统里的写法', 'write it as the register does'),
  },
  'unresolved-label': {
    what: pair('写法认识，但说明不了问题', 'the label is known, but does not tell what is asked'),
    mend: pair('请核实后写明', 'find out and write it plainly'),
  },
  'doubtful-heading': {
    what: pair(
      '标题括号里的话不认识，可能改变这一列的意思',
      'the note in the heading is not known and may turn what the column says',
    ),
    mend: pair(
      '请去掉标题里的括号，或在 headings 里写明',
      'take the note out of the heading, or map the heading in headings',
    ),
  },
  disagreement: {
    what: pair('前后不一致', 'the cells disagree'),
    mend: pair('请核实后改成一致', 'find out which is right'),
  },
  contradiction: {
    what: pair('与其他内容互相矛盾', 'it contradicts what else is written'),
    mend: pair('请核实后改正', 'find out which is right'),
  },
  'not-a-number': {
    what: pair('不是数字', 'it is not a number'),
    mend: pair('请改成数字', 'write a number'),
  },
  'zero-income': {
    what: pair(
      '收入填的是0，可能只是没有填',
      'the income is 0, which may only mean that it was not filled in',
    ),
    mend: pair('请填写实际收入', 'write the income'),
  },
  'bad-date': {
    what: pair('看不出是哪一天', 'it is no day that can be read'),
    mend: pair('请写成1965-05-03这样的日期', 'write the day as in 1965-05-03'),
  },
  'no-year': {
    what: pair('名单分年度，这一行没有年度', 'the list has years, and the row has none'),
    mend: pair('请补上年度', 'fill the year in'),
  },
  'renovated-since': {
    what: pair('写着危房，又写着改造过', 'the dwelling is called dilapidated, and was renovated'),
    mend: pair('请填写改造后的鉴定等级', 'write the grade after renovation'),
  },
  'size-counts-gone': {
    what: pair(
      '人数把去世或迁出的人也算在内',
      'the number of people counts those who died or moved out',
    ),
    mend: pair('请填写现有人数', 'write how many there are now'),
  },
  'more-rows-than-size': {
    what: pair('列出的人比人数多', 'more people are listed than the number says'),
    mend: pair(
      '请核对是否重复，或户编号是否写错',
      'look for rows that stand twice, or under a wrong household id',
    ),
  },
  'too-many-rows': {
    what: pair('同一个户编号下的人太多，不像一户', 'too many people stand under one household id'),
    mend: pair('请核对户编号一列', 'check the household ids'),
  },
  'no-household-id': {
    what: pair('没有户编号，不知道是哪一户', 'there is no household id'),
    mend: pair('请补上户编号', 'fill the household id in'),
  },
  'spoilt-id': {
    what: pair(
      '户编号丢了后面的数字（如5.7E+15）',
      'the household id has lost digits (as in 5.7E+15)',
    ),
    mend: pair(
      '请从系统重新导出，并把这一列存成文本',
      'export the list again, with this column as text',
    ),
  },
  'no-headings': {
    what: pair('没有找到表头', 'no heading row was found'),
    mend: pair('请保留有“户编号”的表头行', 'keep the heading row with 户编号'),
  },
  'not-a-row': {
    what: pair('不是一行数据', 'it is no row'),
    mend: pair('请检查文件', 'check the file'),
  },
} as const satisfies Record<string, IssueWords>

/** Why rows were left out. */
export const leftOutWords = {
  title: pair('标题', 'titles'),
  heading: pair('表头', 'headings'),
  'repeated-heading': pair('重复的表头', 'repeated headings'),
  dead: pair('已去世的人', 'people who died'),
  'moved-out': pair('已迁出的人', 'people who moved out'),
  total: pair('合计', 'totals'),
  'another-year': pair('其他年度', 'other years'),
  blank: pair('空行', 'blank rows'),
} as const satisfies Record<string, Text>

/** How many and which, in whole sentences. */
export const readingWords = {
  summary: (households: number, people: number): Text =>
    pair(
      `读到${households}户、${people}人。`,
      `${counted(households, 'household', 'households')}, ${counted(people, 'person', 'people')} read.`,
    ),
  leftOut: (parts: readonly { readonly words: Text; readonly count: number }[]): Text =>
    pair(
      `没有计入的行：${parts.map(({ words, count }) => `${words.zh}${count}行`).join('，')}。`,
      `Rows left out: ${parts.map(({ words, count }) => `${words.en} ${count}`).join(', ')}.`,
    ),
  issues: pair('没有看懂的内容：', 'What was not understood:'),
  noIssues: pair(
    '读到的列里没有看不懂的内容。',
    'Everything in the columns that were read was understood.',
  ),
  ofColumn: (heading: string): Text => pair(`“${heading}”列`, `Column “${heading}”`),
  ofRows: pair('整行', 'Whole rows'),
  rows: (count: number, first: readonly number[]): Text => {
    const more = count > first.length
    return pair(
      `共${count}行（第${first.join('、')}行${more ? '等' : ''}）`,
      `${counted(count, 'row', 'rows')} (${first.join(', ')}${more ? ', …' : ''})`,
    )
  },
  labels: (labels: readonly string[]): Text =>
    pair(`，如${labels.join('、')}`, `, such as ${labels.join(', ')}`),
  issue: (column: Text, rows: Text, what: Text, mend: Text, labels: Text): Text =>
    pair(
      `- ${column.zh}，${rows.zh}：${what.zh}，按不清楚处理。${mend.zh}${labels.zh}。`,
      `- ${column.en}, ${rows.en}: ${what.en}, so it stays open. Please ${mend.en}${labels.en}.`,
    ),
  unread: pair('没有读的列：', 'Columns that were not read:'),
  unreadBecause: (heading: string, why: Text): Text =>
    pair(`- “${heading}”：${why.zh}`, `- “${heading}”: ${why.en}`),
  unreadUndated: (heading: string): Text =>
    pair(
      `- “${heading}”：没有写明是哪一年，不能比较。请把标题写成“2019年${heading}”这样，或加一列“年度”。`,
      `- “${heading}”: it does not say of which year, so it cannot be compared. Please name the year in the heading, as in 2019年${heading}, or add a column 年度.`,
    ),
  unreadLike: (heading: string, like: string): Text =>
    pair(
      `- “${heading}”：像是“${like}”。如果是，请改用这个标题，或在 headings 里写明。`,
      `- “${heading}”: it resembles ${like}. If it is, please use that heading, or map it in headings.`,
    ),
  unreadOthers: (headings: readonly string[]): Text =>
    pair(
      `- 用不上或不认识：${headings.join('、')}。`,
      `- Not needed or not known: ${headings.join(', ')}.`,
    ),
}

/** The words of the report for an office. */
export const reportWords = {
  title: pair('名单核对报告', 'Report on a list of households'),
  basis: (document: string, asOf: string): Text =>
    pair(`依据${document}第三条，基准日${asOf}。`, `By Article 3 of ${document}, as of ${asOf}.`),
  list: pair('名单', 'The list'),
  complete: (complete: number, incomplete: number): Text =>
    pair(
      `家庭成员列全的${complete}户，没有列全或看不出是否列全的${incomplete}户。`,
      `All members are listed of ${counted(complete, 'household', 'households')}; not all, or not surely, of ${incomplete}.`,
    ),
  errors: (count: number): Text =>
    pair(
      `有${count}户的记录不能归类。`,
      `${counted(count, 'record', 'records')} could not be classified.`,
    ),
  groups: pair('各类重点对象', 'The focus groups'),
  groupsHead: pair(
    '| 条款 | 重点对象 | 属于 | 不属于 | 不能确定 | 已确定 |',
    '| Clause | Group | Yes | No | Open | Decided |',
  ),
  any: pair('任一类', 'Any of them'),
  columns: pair('每一列读到了多少', 'How much of each column was read'),
  columnsHead: pair(
    '| 列 | 读作 | 有内容 | 没看懂的行 |',
    '| Column | Read as | Filled | Rows not understood |',
  ),
  people: (filled: number, all: number): Text =>
    pair(`${filled}/${all}人`, `${filled} of ${all} people`),
  households: (filled: number, all: number): Text =>
    pair(`${filled}/${all}户`, `${filled} of ${all} households`),
  first: pair('先补什么', 'What to mend first'),
  firstLead: pair(
    '按涉及户数排列。“只差这一项”是补上这一项就能确定至少一类的户数。',
    'By the number of households concerned. “This alone” counts those of which at least one group is decided once this is known.',
  ),
  firstHead: pair(
    '| 要补的内容 | 怎么补 | 涉及户数 | 只差这一项 | 涉及的类别 |',
    '| What is missing | How to mend it | Households | This alone | Groups |',
  ),
  nothingOpen: pair('八类都已确定。', 'All eight groups are decided.'),
  addColumn: (heading: string): Text =>
    pair(`名单里没有这一列，请补“${heading}”列`, `the list has no such column: add ${heading}`),
  fillColumn: (headings: readonly string[]): Text =>
    pair(
      `请补上“${headings.join('”“')}”列里空着或看不懂的内容`,
      `fill in what is empty or not understood under ${headings.join(', ')}`,
    ),
  listAll: pair(
    '请列全每户的成员，并核对家庭人口数',
    'list every member, and check the number of people',
  ),
  ask: pair('名单里一般没有，请走访时询问', 'lists seldom have it: ask the household'),
  notice: pair(
    '说明：重点对象只提示社会组织应当关注哪里，不是对贫困的认定，也不带来任何待遇资格。',
    'Please note: a focus group tells organizations where to look; it is no finding of poverty and no entitlement.',
  ),
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

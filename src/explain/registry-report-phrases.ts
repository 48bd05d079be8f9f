import type { Text } from '../locale.ts'
import { dayText } from './days.ts'
import { pair } from './registry-issue-words.ts'
import { countOf } from './registry-phrases.ts'

/** The words of the report for an office. */
export const reportWords = {
  title: /* @__PURE__ */ pair('名单核对报告', 'Report on a list of households'),
  /** The day is not known where no household was classified. */
  basis: (document: Text, asOf?: string): Text =>
    /* @__PURE__ */ pair(
      `依据《${document.zh}》第三条${asOf ? `，基准日${dayText(asOf, 'zh')}` : ''}。`,
      `Based on Article 3 of the ${document.en}${asOf ? `, as of ${dayText(asOf, 'en')}` : ''}.`,
    ),
  list: /* @__PURE__ */ pair('名单', 'The list'),
  allComplete: /* @__PURE__ */ pair(
    '各户的家庭成员都列全了。',
    'All members are listed for every household.',
  ),
  noneComplete: /* @__PURE__ */ pair(
    '各户的家庭成员都没有列全，或看不出是否列全。',
    'For every household some members are missing, or it is not clear whether all are listed.',
  ),
  complete: (complete: number, incomplete: number): Text =>
    /* @__PURE__ */ pair(
      `家庭成员列全的${complete}户，没有列全或看不出是否列全的${incomplete}户。`,
      `All members are listed for ${countOf(complete, 'household', 'households')}; for ${incomplete}, some are missing, or it is not clear whether all are listed.`,
    ),
  errors: (count: number): Text =>
    /* @__PURE__ */ pair(
      `有${count}户的记录不能归类。`,
      `${countOf(count, 'record', 'records')} could not be classified.`,
    ),
  groups: /* @__PURE__ */ pair('各类重点对象', 'The focus groups'),
  groupsHead: /* @__PURE__ */ pair(
    '| 条款 | 重点对象 | 属于 | 不属于 | 不能确定 | 已确定 |',
    '| Clause | Group | Yes | No | Open | Decided |',
  ),
  any: /* @__PURE__ */ pair('任一类', 'Any of them'),
  columns: /* @__PURE__ */ pair('每一列读到了多少', 'How much of each column was read'),
  columnsHead: /* @__PURE__ */ pair(
    '| 列 | 读作 | 已知道 | 待核对的行 |',
    '| Column | Read as | Known | Rows to check |',
  ),
  people: (filled: number, all: number): Text =>
    /* @__PURE__ */ pair(`${filled}/${all}人`, `${filled} of ${all} people`),
  households: (filled: number, all: number): Text =>
    /* @__PURE__ */ pair(`${filled}/${all}户`, `${filled} of ${all} households`),
  first: /* @__PURE__ */ pair('先补什么', 'What to complete first'),
  firstLead: /* @__PURE__ */ pair(
    '按涉及户数排列。“只差这一项”是补上这一项就能确定至少一类的户数。',
    'By the number of households concerned. “This alone” counts those of which at least one group is decided once this is known.',
  ),
  firstHead: /* @__PURE__ */ pair(
    '| 要补的内容 | 怎么补 | 涉及户数 | 只差这一项 | 涉及的类别 |',
    '| What is missing | How to complete it | Households | This alone | Groups |',
  ),
  nothingOpen: /* @__PURE__ */ pair('八类都已确定。', 'All eight groups are decided.'),
  addColumn: (heading: string): Text =>
    /* @__PURE__ */ pair(
      `名单里没有这一列，请补“${heading}”列`,
      `the list has no such column: add “${heading}”`,
    ),
  fillColumn: (headings: readonly string[]): Text =>
    /* @__PURE__ */ pair(
      `请补上“${headings.join('”“')}”列里空着或看不懂的内容`,
      `fill in what is empty or not understood under “${headings.join('”, “')}”`,
    ),
  twoYears: /* @__PURE__ */ pair(
    '请补齐至少两个年度的收入，标题里写明年份，如“2018年人均纯收入”和“2019年人均纯收入”',
    'give the incomes of at least two years, with the year in each heading, such as “2018年人均纯收入” and “2019年人均纯收入”',
  ),
  listAll: /* @__PURE__ */ pair(
    '请列全每户的成员，并核对家庭人口数',
    'list every member, and check the number of people',
  ),
  askLead: /* @__PURE__ */ pair(
    '名单里一般没有、要走访时询问的：',
    'What lists seldom have, and the household has to be asked:',
  ),
  askHead: /* @__PURE__ */ pair(
    '| 要问的内容 | 涉及户数 | 只差这一项 | 涉及的类别 |',
    '| What to ask | Households | This alone | Groups |',
  ),
  notice: /* @__PURE__ */ pair(
    '说明：重点对象只提示社会组织应当关注哪里，不是对贫困的认定，也不带来任何待遇资格。',
    'Please note: a focus group tells organizations where to look; it is no finding of poverty and no entitlement.',
  ),
}

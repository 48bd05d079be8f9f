import type { Text } from '../locale.ts'

/** What an issue of an export says, and what to do about it. */
export interface IssueWords {
  /** What is the case in the cells of a column. */
  readonly what: Text
  readonly mend: Text
  /** What is done about it, unless it stays open. */
  readonly outcome?: Text
}

/** The same in both languages. */
export const pair = (zh: string, en: string): Text => ({ zh, en })

/** What becomes of what is not understood. */
export const LEFT_OPEN = /* @__PURE__ */ pair('按不清楚处理', 'this is left open')

/** What becomes of a row that belongs to no household. */
const NOT_COUNTED = /* @__PURE__ */ pair('没有计入', 'it is not counted')

/** By code of the issue. */
export const issueWords = {
  'unknown-label': {
    what: /* @__PURE__ */ pair('写法不认识', 'the label is not known'),
    mend: /* @__PURE__ */ pair('请改成系统里的写法', 'write it as the register does'),
  },
  'unresolved-label': {
    what: /* @__PURE__ */ pair(
      '写法认识，但说明不了问题',
      'the label is known, but does not settle the matter',
    ),
    mend: /* @__PURE__ */ pair('请核实后写明', 'find out and write it plainly'),
  },
  'doubtful-heading': {
    what: /* @__PURE__ */ pair(
      '标题没有全看懂，可能改变别处的意思',
      'the heading is understood only in part, and may change what is written elsewhere',
    ),
    mend: /* @__PURE__ */ pair(
      '请改成系统里的标题，去掉括号里的话，或在导入时指明这一列是什么',
      'write the heading as the register does, without a note in brackets, or say at import what the column holds',
    ),
  },
  'doubtful-mark': {
    what: /* @__PURE__ */ pair(
      '表上对这个记号另有说明，与它通常的意思不同',
      'the list explains the mark otherwise than it is usually meant',
    ),
    mend: /* @__PURE__ */ pair(
      '请不用记号，改写成文字',
      'write in words what is the case, without a mark',
    ),
  },
  disagreement: {
    what: /* @__PURE__ */ pair('前后不一致', 'the cells disagree'),
    mend: /* @__PURE__ */ pair('请核实后改成一致', 'find out which is right'),
  },
  contradiction: {
    what: /* @__PURE__ */ pair(
      '与其他内容互相矛盾',
      'it contradicts something else that is written',
    ),
    mend: /* @__PURE__ */ pair('请核实后改正', 'find out which is right'),
  },
  'not-a-number': {
    what: /* @__PURE__ */ pair('不是数字', 'it is not a number'),
    mend: /* @__PURE__ */ pair('请改成数字', 'write a number'),
  },
  'zero-income': {
    what: /* @__PURE__ */ pair(
      '收入填的是0，可能只是没有填',
      'the income is 0, which may only mean that it was not filled in',
    ),
    mend: /* @__PURE__ */ pair('请填写实际收入', 'write the income'),
  },
  'other-unit': {
    what: /* @__PURE__ */ pair(
      '表上写的金额单位不是元',
      'the list says that its amounts are in another unit than the yuan',
    ),
    mend: /* @__PURE__ */ pair(
      '请把金额换算成元，并在标题里写明“（元）”',
      'turn the amounts into yuan, and write “（元）” behind the heading',
    ),
  },
  'bad-date': {
    what: /* @__PURE__ */ pair('看不出是哪一天', 'no day can be read from it'),
    mend: /* @__PURE__ */ pair('请写成1965-05-03这样的日期', 'write the day as in 1965-05-03'),
  },
  'no-day': {
    what: /* @__PURE__ */ pair(
      '出生日期没有写到日',
      'the month or the year of birth is written, but not the day',
    ),
    mend: /* @__PURE__ */ pair(
      '请补上日，或者填写年龄；确实是1日的，请把标题改成“出生日期”',
      'add the day, or fill the age in; where it is the first, call the column “出生日期”',
    ),
  },
  'future-date': {
    what: /* @__PURE__ */ pair('日期在名单的年份之后', 'the day is after the year of the list'),
    mend: /* @__PURE__ */ pair('请核对年份', 'check the year of the day'),
  },
  'no-year': {
    what: /* @__PURE__ */ pair(
      '名单分年度，这一行没有年度',
      'the list goes by years, and the row names none',
    ),
    mend: /* @__PURE__ */ pair('请补上年度', 'fill the year in'),
  },
  'renovated-since': {
    what: /* @__PURE__ */ pair(
      '写着危房，又写着改造过',
      'the house is called dilapidated, and yet was renovated',
    ),
    mend: /* @__PURE__ */ pair('请填写改造后的鉴定等级', 'write the grade after renovation'),
  },
  'gone-in-remarks': {
    what: /* @__PURE__ */ pair(
      '文字里提到去世、迁出、注销或不共同生活',
      'the words speak of someone who died, moved out, was struck off or lives apart',
    ),
    outcome: /* @__PURE__ */ pair(
      '还在不在户里按不清楚处理，没有计入',
      'whether the person still belongs to the household is left open, and the person is not counted',
    ),
    mend: /* @__PURE__ */ pair(
      '请在“是否健在”或“户口是否迁出”一列写明',
      'say it in a column “是否健在” or “户口是否迁出”',
    ),
  },
  'class-in-remarks': {
    what: /* @__PURE__ */ pair(
      '文字里提到返贫、清退、新识别、监测等，与登记的户类型对不上',
      'the words speak of a class of households other than the one that is registered',
    ),
    mend: /* @__PURE__ */ pair(
      '请核实后在“户类型”一列写明现在是哪一类',
      'find out and say the class of today in a column “户类型”',
    ),
  },
  'size-counts-gone': {
    what: /* @__PURE__ */ pair(
      '人数把去世或迁出的人也算在内',
      'the number of people includes those who died or moved out',
    ),
    mend: /* @__PURE__ */ pair('请填写现有人数', 'write how many there are now'),
  },
  'more-rows-than-size': {
    what: /* @__PURE__ */ pair(
      '列出的人比人数多',
      'more people are listed than the number of people says',
    ),
    mend: /* @__PURE__ */ pair(
      '请核对是否重复，或户编号是否写错',
      'check whether rows stand twice or under a wrong household id',
    ),
  },
  'repeated-row': {
    what: /* @__PURE__ */ pair(
      '与这一户的另一行是同一个人',
      'it is of the same person as another row of its household',
    ),
    mend: /* @__PURE__ */ pair('请删去多余的一行', 'take out the row that is too many'),
    outcome: /* @__PURE__ */ pair('只算一次', 'it counts once'),
  },
  'listed-elsewhere': {
    what: /* @__PURE__ */ pair(
      '同一个证件号码出现在几户里',
      'the same identity number stands in several households',
    ),
    mend: /* @__PURE__ */ pair('请核对后只留在一户', 'leave the person in one household alone'),
    outcome: /* @__PURE__ */ pair(
      '这个人算哪一户按不清楚处理，没有计入',
      'to which one the person belongs is left open, and the person is not counted',
    ),
  },
  'too-many-rows': {
    what: /* @__PURE__ */ pair(
      '同一个户编号下的人太多，不像一户',
      'too many people stand under one household id',
    ),
    mend: /* @__PURE__ */ pair('请核对户编号一列', 'check the household ids'),
  },
  'no-household-id': {
    what: /* @__PURE__ */ pair('没有户编号，不知道是哪一户', 'there is no household id'),
    mend: /* @__PURE__ */ pair(
      '请补上户编号；没有这一列的，从每户的户主起编一个号，同一户的人填同一个号',
      'fill the household id in; where there is no such column, number the households from head to head, the same number for all of one',
    ),
    outcome: NOT_COUNTED,
  },
  'spoilt-id': {
    what: /* @__PURE__ */ pair(
      '户编号变成了科学计数法，后面的数字丢了',
      'the household id was turned into scientific notation and lost its last digits',
    ),
    mend: /* @__PURE__ */ pair(
      '请从系统重新导出，并把这一列存成文本',
      'export the list again, with this column as text',
    ),
    outcome: NOT_COUNTED,
  },
  'no-headings': {
    what: /* @__PURE__ */ pair('没有找到表头', 'no heading row was found'),
    mend: /* @__PURE__ */ pair(
      '请保留有“户编号”的表头行；标题是字母或代码的，请在导入时指明各列是什么；显示为乱码的，请换一种文字编码重新打开',
      'keep the heading row with “户编号”; where headings are letters or codes, say at import what the columns hold; where signs are garbled, open the file in another encoding',
    ),
    outcome: /* @__PURE__ */ pair('读不出内容', 'nothing could be read'),
  },
  'not-a-row': {
    what: /* @__PURE__ */ pair('不是一行数据', 'this is not a row of data'),
    mend: /* @__PURE__ */ pair('请检查文件', 'check the file'),
    outcome: NOT_COUNTED,
  },
}

/** Why rows were left out. */
export const leftOutWords = {
  title: /* @__PURE__ */ pair('标题', 'titles'),
  heading: /* @__PURE__ */ pair('表头', 'headings'),
  'repeated-heading': /* @__PURE__ */ pair('重复的表头', 'repeated headings'),
  dead: /* @__PURE__ */ pair('已去世的人', 'people who died'),
  'moved-out': /* @__PURE__ */ pair('已迁出的人', 'people who moved out'),
  total: /* @__PURE__ */ pair('合计', 'totals'),
  'another-year': /* @__PURE__ */ pair('其他年度', 'other years'),
  blank: /* @__PURE__ */ pair('空行', 'blank rows'),
}

// Generated from data/*.json by `npm run generate`. Do not edit.

import type { Text } from '../locale.ts'
import type { leftOutReasonCodes, registryIssueCodes } from './codes.ts'

/** What an issue of an export says, and what to do about it. */
export interface IssueWords {
  /** What is the case in the cells of a column. */
  readonly what: Text
  /** What is done about it, unless it stays open. */
  readonly outcome?: Text
  readonly mend: Text
}

export const issueWords: Readonly<Record<(typeof registryIssueCodes)[number], IssueWords>> = {
  "unknown-label": {"what":{"zh":"写法不认识","en":"the label is not known"},"mend":{"zh":"请改成系统里的写法","en":"write it as the register does"}},
  "unresolved-label": {"what":{"zh":"写法认识，但说明不了问题","en":"the label is known, but does not settle the matter"},"mend":{"zh":"请核实后写明","en":"find out and write it plainly"}},
  "doubtful-heading": {"what":{"zh":"标题没有全看懂，可能改变别处的意思","en":"the heading is understood only in part, and may change what is written elsewhere"},"mend":{"zh":"请改成系统里的标题，去掉括号里的话，或在导入时指明这一列是什么","en":"write the heading as the register does, without a note in brackets, or say at import what the column holds"}},
  "doubtful-mark": {"what":{"zh":"表上对这个记号另有说明，与它通常的意思不同","en":"the list explains the mark otherwise than it is usually meant"},"mend":{"zh":"请不用记号，改写成文字","en":"write in words what is the case, without a mark"}},
  "disagreement": {"what":{"zh":"前后不一致","en":"the cells disagree"},"mend":{"zh":"请核实后改成一致","en":"find out which is right"}},
  "contradiction": {"what":{"zh":"与其他内容互相矛盾","en":"it contradicts something else that is written"},"mend":{"zh":"请核实后改正","en":"find out which is right"}},
  "not-a-number": {"what":{"zh":"不是数字","en":"it is not a number"},"mend":{"zh":"请改成数字","en":"write a number"}},
  "zero-income": {"what":{"zh":"收入填的是0，可能只是没有填","en":"the income is 0, which may only mean that it was not filled in"},"mend":{"zh":"请填写实际收入","en":"write the income"}},
  "other-unit": {"what":{"zh":"表上写的金额单位不是元","en":"the list says that its amounts are in another unit than the yuan"},"mend":{"zh":"请把金额换算成元，并在标题里写明“（元）”","en":"turn the amounts into yuan, and write “（元）” behind the heading"}},
  "bad-date": {"what":{"zh":"看不出是哪一天","en":"no day can be read from it"},"mend":{"zh":"请写成1965-05-03这样的日期","en":"write the day as in 1965-05-03"}},
  "no-day": {"what":{"zh":"出生日期没有写到日","en":"the month or the year of birth is written, but not the day"},"mend":{"zh":"请补上日，或者填写年龄；确实是1日的，请把标题改成“出生日期”","en":"add the day, or fill the age in; where it is the first, call the column “出生日期”"}},
  "future-date": {"what":{"zh":"日期在名单的时间之后","en":"the day is after that of the list"},"mend":{"zh":"请核对日期","en":"check the day"}},
  "no-year": {"what":{"zh":"名单分年度，这一行没有年度","en":"the list goes by years, and the row names none"},"mend":{"zh":"请补上年度","en":"fill the year in"}},
  "renovated-since": {"what":{"zh":"写着危房，又写着改造过","en":"the house is called dilapidated, and yet was renovated"},"mend":{"zh":"请填写改造后的鉴定等级","en":"write the grade after renovation"}},
  "gone-in-remarks": {"what":{"zh":"文字里提到去世、迁出、注销或不共同生活","en":"the words speak of someone who died, moved out, was struck off or lives apart"},"outcome":{"zh":"还在不在户里按不清楚处理，没有计入","en":"whether the person still belongs to the household is left open, and the person is not counted"},"mend":{"zh":"请在“是否健在”或“户口是否迁出”一列写明","en":"say it in a column “是否健在” or “户口是否迁出”"}},
  "class-in-remarks": {"what":{"zh":"文字里提到返贫、清退、新识别、监测等，与登记的户类型对不上","en":"the words speak of a class of households other than the one that is registered"},"mend":{"zh":"请核实后在“户类型”一列写明现在是哪一类","en":"find out and say the class of today in a column “户类型”"}},
  "size-counts-gone": {"what":{"zh":"人数把去世或迁出的人也算在内","en":"the number of people includes those who died or moved out"},"mend":{"zh":"请填写现有人数","en":"write how many there are now"}},
  "more-rows-than-size": {"what":{"zh":"列出的人比人数多","en":"more people are listed than the number of people says"},"mend":{"zh":"请核对是否重复，或户编号是否写错","en":"check whether rows stand twice or under a wrong household id"}},
  "repeated-row": {"what":{"zh":"与这一户的另一行是同一个人","en":"it is of the same person as another row of its household"},"outcome":{"zh":"只算一次","en":"it counts once"},"mend":{"zh":"请删去多余的一行","en":"take out the row that is too many"}},
  "listed-elsewhere": {"what":{"zh":"同一个证件号码出现在几户里","en":"the same identity number stands in several households"},"outcome":{"zh":"这个人算哪一户按不清楚处理，没有计入","en":"to which one the person belongs is left open, and the person is not counted"},"mend":{"zh":"请核对后只留在一户","en":"leave the person in one household alone"}},
  "too-many-rows": {"what":{"zh":"同一个户编号下的人太多，不像一户","en":"too many people stand under one household id"},"mend":{"zh":"请核对户编号一列","en":"check the household ids"}},
  "no-household-id": {"what":{"zh":"没有户编号，不知道是哪一户","en":"there is no household id"},"outcome":{"zh":"没有计入","en":"it is not counted"},"mend":{"zh":"请补上户编号；没有这一列的，从每户的户主起编一个号，同一户的人填同一个号","en":"fill the household id in; where there is no such column, number the households from head to head, the same number for all of one"}},
  "spoilt-id": {"what":{"zh":"户编号变成了科学计数法，后面的数字丢了","en":"the household id was turned into scientific notation and lost its last digits"},"outcome":{"zh":"没有计入","en":"it is not counted"},"mend":{"zh":"请从系统重新导出，并把这一列存成文本","en":"export the list again, with this column as text"}},
  "no-headings": {"what":{"zh":"没有找到表头","en":"no heading row was found"},"outcome":{"zh":"读不出内容","en":"nothing could be read"},"mend":{"zh":"请保留有“户编号”的表头行；标题是字母或代码的，请在导入时指明各列是什么；显示为乱码的，请换一种文字编码重新打开","en":"keep the heading row with “户编号”; where headings are letters or codes, say at import what the columns hold; where signs are garbled, open the file in another encoding"}},
  "not-a-row": {"what":{"zh":"不是一行数据","en":"this is not a row of data"},"outcome":{"zh":"没有计入","en":"it is not counted"},"mend":{"zh":"请检查文件","en":"check the file"}},
}

export const leftOutWords: Readonly<Record<(typeof leftOutReasonCodes)[number], Text>> = {
  "title": {"zh":"标题","en":"titles"},
  "heading": {"zh":"表头","en":"headings"},
  "repeated-heading": {"zh":"重复的表头","en":"repeated headings"},
  "dead": {"zh":"已去世的人","en":"people who died"},
  "moved-out": {"zh":"已迁出的人","en":"people who moved out"},
  "total": {"zh":"合计","en":"totals"},
  "another-year": {"zh":"其他年度","en":"other years"},
  "blank": {"zh":"空行","en":"blank rows"},
}

import type { Text } from '../locale.ts'
import { dayText } from './days.ts'
import { groupNotice } from './household-words.ts'
import { countOf } from './word-lists.ts'

/** The words of the report for an office. */
export const reportWords = {
  title: { zh: '名单核对报告', en: 'Report on a list of households' },
  /** The day is not known where no household was classified. */
  basis: (document: Text, asOf?: string): Text => ({
    zh: `依据《${document.zh}》第三条${asOf ? `，基准日${dayText(asOf, 'zh')}` : ''}。`,
    en: `Based on Article 3 of the ${document.en}${asOf ? `, as of ${dayText(asOf, 'en')}` : ''}.`,
  }),
  list: { zh: '名单', en: 'The list' },
  allComplete: {
    zh: '各户的家庭成员都列全了。',
    en: 'All members are listed for every household.',
  },
  noneComplete: {
    zh: '各户的家庭成员都没有列全，或看不出是否列全。',
    en: 'For every household some members are missing, or it is not clear whether all are listed.',
  },
  complete: (complete: number, incomplete: number): Text => ({
    zh: `家庭成员列全的${complete}户，没有列全或看不出是否列全的${incomplete}户。`,
    en: `All members are listed for ${countOf(complete, 'household', 'households')}; for ${incomplete}, some are missing, or it is not clear whether all are listed.`,
  }),
  errors: (count: number): Text => ({
    zh: `有${count}户的记录不能归类。`,
    en: `${countOf(count, 'record', 'records')} could not be classified.`,
  }),
  groups: { zh: '各类重点对象', en: 'The focus groups' },
  groupsHead: {
    zh: '| 条款 | 重点对象 | 属于 | 不属于 | 不能确定 | 已确定 |',
    en: '| Clause | Group | Yes | No | Open | Decided |',
  },
  any: { zh: '任一类', en: 'Any of them' },
  columns: { zh: '每一列读到了多少', en: 'How much of each column was read' },
  columnsHead: {
    zh: '| 列 | 读作 | 已知道 | 待核对的行 |',
    en: '| Column | Read as | Known | Rows to check |',
  },
  people: (filled: number, all: number): Text => ({
    zh: `${filled}/${all}人`,
    en: `${filled} of ${all} people`,
  }),
  households: (filled: number, all: number): Text => ({
    zh: `${filled}/${all}户`,
    en: `${filled} of ${all} households`,
  }),
  first: { zh: '先补什么', en: 'What to complete first' },
  firstLead: {
    zh: '按涉及户数排列。“只差这一项”是补上这一项就能确定至少一类的户数。',
    en: 'By the number of households concerned. “This alone” counts those of which at least one group is decided once this is known.',
  },
  firstHead: {
    zh: '| 要补的内容 | 怎么补 | 涉及户数 | 只差这一项 | 涉及的类别 |',
    en: '| What is missing | How to complete it | Households | This alone | Groups |',
  },
  nothingOpen: { zh: '八类都已确定。', en: 'All eight groups are decided.' },
  addColumn: (heading: string): Text => ({
    zh: `名单里没有这一列，请补“${heading}”列`,
    en: `the list has no such column: add “${heading}”`,
  }),
  fillColumn: (headings: readonly string[]): Text => ({
    zh: `请补上“${headings.join('”“')}”列里空着或看不懂的内容`,
    en: `fill in what is empty or not understood under “${headings.join('”, “')}”`,
  }),
  twoYears: {
    zh: '请补齐至少两个年度的收入，标题里写明年份，如“2018年人均纯收入”和“2019年人均纯收入”',
    en: 'give the incomes of at least two years, with the year in each heading, such as “2018年人均纯收入” and “2019年人均纯收入”',
  },
  listAll: {
    zh: '请列全每户的成员，并核对家庭人口数',
    en: 'list every member, and check the number of people',
  },
  askLead: {
    zh: '名单里一般没有、要走访时询问的：',
    en: 'What lists seldom have, and the household has to be asked:',
  },
  askHead: {
    zh: '| 要问的内容 | 涉及户数 | 只差这一项 | 涉及的类别 |',
    en: '| What to ask | Households | This alone | Groups |',
  },
  notice: groupNotice,
}

/** The columns of the sample, under the groups of its workbook; a heading of two lines is written in one in the CSV. */
export const GROUPS = [
  { title: '所在地', headings: ['县', '乡镇', '行政村'] },
  { title: '户信息', headings: ['户编号', '家庭人口数', '户类型', '监测对象类别', '风险是否消除'] },
  { title: '家庭成员', headings: ['姓名', '证件号码', '与户主关系', '性别', '出生日期'] },
  { title: '教育和健康', headings: ['文化程度', '在校生状况', '健康状况', '残疾类别', '残疾等级'] },
  { title: '就业', headings: ['就业渠道', '务工时间（月）'] },
  { title: '供养和变动', headings: ['是否特困供养人员', '是否健在', '户口是否迁出'] },
  { title: '致贫情况', headings: ['致贫返贫风险1', '致贫返贫风险2', '致贫原因1（必填）'] },
  { title: '住房', headings: ['是否危房户', '住房鉴定等级', '危改年度'] },
  { title: '2018年', headings: ['人均纯收入'] },
  { title: '2019年', headings: ['人均纯收入'] },
] as const

type Group = (typeof GROUPS)[number]
type Dated = `${'2018年' | '2019年'}人均纯收入`

/** A heading as the CSV has it. */
export type Heading = Exclude<Group['headings'][number], '人均纯收入'> | Dated

export const HEADINGS: readonly Heading[] = GROUPS.flatMap(({ title, headings }) =>
  headings.map((heading) => (heading === '人均纯收入' ? `${title}${heading}` : heading) as Heading),
)

/** A day, for a date cell of the workbook. */
export interface Day {
  readonly day: string
}

export type Cell = string | number | Day

export type Row = Record<Heading, Cell>

/** What stands in the sheet one after another. */
export type Line =
  | {
      readonly kind: 'person'
      readonly row: Row
      readonly isFirst: boolean
      readonly isMerged: boolean
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading' }
  | { readonly kind: 'total' }

/** What is wrong on purpose in a line of the sheet. */
export interface Planted {
  /** Its number among the lines, from 1. */
  readonly line: number
  readonly heading: Heading | ''
  readonly code: string
}

export interface Sheet {
  readonly lines: readonly Line[]
  readonly planted: readonly Planted[]
}

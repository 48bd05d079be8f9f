import type { Cell, Heading, Row } from './sheet.ts'

/** A fault of a household, as offices write them, and what the package says to it. */
interface Fault {
  readonly heading: Heading
  readonly cell: Cell
  /** The person of whom it stands; in all rows of the household if left out. */
  readonly person?: number
  /** What is reported, and where; nothing if the cell is only badly written. */
  readonly code?: string
  /** The rows in which it is reported: those of the fault, or the first of the household. */
  readonly at?: 'first'
}

/** By number of the household. */
export const FAULTS: Readonly<Record<number, readonly Fault[]>> = {
  3: [{ heading: '健康状况', cell: '体弱', person: 0, code: 'unknown-label' }],
  6: [{ heading: '健康状况', cell: '健康 ', person: 0 }],
  8: [{ heading: '是否危房户', cell: 1, code: 'unknown-label' }],
  11: [{ heading: '健康状况', cell: '2.患有大病', person: 0 }],
  14: [{ heading: '出生日期', cell: '不详', person: 0, code: 'bad-date' }],
  17: [{ heading: '户类型', cell: '待核实', code: 'unknown-label' }],
  20: [{ heading: '致贫原因1（必填）', cell: '因灾', code: 'unresolved-label' }],
  23: [{ heading: '在校生状况', cell: '技师学院二年级', person: 0, code: 'unresolved-label' }],
  26: [{ heading: '2019年人均纯收入', cell: 0, code: 'zero-income' }],
  29: [{ heading: '家庭人口数', cell: '四', code: 'not-a-number' }],
  32: [
    { heading: '户类型', cell: '脱贫户' },
    { heading: '监测对象类别', cell: '边缘易致贫户', code: 'contradiction', at: 'first' },
    { heading: '风险是否消除', cell: '否' },
  ],
  35: [{ heading: '健康状况', cell: '健康,患有大病', person: 0, code: 'contradiction' }],
  38: [
    { heading: '是否危房户', cell: '是' },
    { heading: '住房鉴定等级', cell: '' },
    { heading: '危改年度', cell: '2018', code: 'renovated-since', at: 'first' },
  ],
  41: [{ heading: '家庭人口数', cell: 9 }],
  44: [
    { heading: '风险是否消除', cell: '-' },
    { heading: '监测对象类别', cell: '无' },
  ],
  47: [{ heading: '户编号', cell: '5.7E+15', code: 'spoilt-id' }],
  50: [{ heading: '2018年人均纯收入', cell: '7,250.50' }],
  53: [{ heading: '残疾类别', cell: '无', person: 0 }],
  56: [{ heading: '性别', cell: '⼥', person: 0 }],
  59: [
    { heading: '致贫返贫风险1', cell: '因病、因婚变', code: 'unknown-label' },
    { heading: '致贫返贫风险1', cell: '因病、因婚变', code: 'contradiction', at: 'first' },
  ],
}

/** The households of which someone died or moved out; of the first the number of people still counts them. */
export const GONE: Readonly<Record<number, { heading: Heading; cell: Cell; isCounted: boolean }>> =
  {
    62: { heading: '是否健在', cell: '否', isCounted: true },
    65: { heading: '是否健在', cell: '否', isCounted: false },
    68: { heading: '户口是否迁出', cell: '是', isCounted: false },
  }

/** The households whose 户编号 stands only in their first row, as after merged cells. */
export const MERGED: readonly number[] = [71, 74, 77, 80, 83, 86]

/** Writes the faults of a household into its rows. */
export function withFaults(rows: readonly Row[], faults: readonly Fault[]): Row[] {
  return rows.map((row, index) => {
    const here = faults.filter(({ person }) => person === undefined || person === index)
    return { ...row, ...Object.fromEntries(here.map(({ heading, cell }) => [heading, cell])) }
  })
}

/** Where the faults of a household are reported: the place of the row in it, the heading and the code. */
export function reportsOf(rows: readonly Row[], faults: readonly Fault[]) {
  return faults.flatMap(({ heading, person, code, at }) => {
    if (code === undefined) return []
    const places = person !== undefined ? [person] : rows.map((_, index) => index)
    return (at === 'first' ? [0] : places).map((place) => ({ place, heading, code }))
  })
}

import { FAULTS, GONE, MERGED, reportsOf, withFaults } from './dirt.ts'
import { type Draws, draws } from './draws.ts'
import { drawHousehold } from './households.ts'
import type { Line, Planted, Row, Sheet } from './sheet.ts'

const SEED = 20_200_514
const HOUSEHOLDS = 120

/** After these households a page ends: the next one repeats the headings, or a row is left blank. */
const PAGE_ENDS: Readonly<Record<number, 'blank' | 'heading'>> = { 40: 'heading', 90: 'blank' }

/** Draws the sheet, with its faults and what they come to. */
export function drawSheet(): Sheet {
  const draw = draws(SEED)
  const lines: Line[] = []
  const planted: Planted[] = []
  for (let number = 1; number <= HOUSEHOLDS; number++) {
    const { rows, faults } = drawDirtyHousehold(number, draw)
    for (const { place, heading, code } of faults) {
      planted.push({ line: lines.length + 1 + place, heading, code })
    }
    const isMerged = MERGED.includes(number)
    rows.forEach((row, index) => {
      lines.push({ kind: 'person', row, isFirst: index === 0, isMerged })
    })
    const end = PAGE_ENDS[number]
    if (end) lines.push({ kind: end })
  }
  lines.push({ kind: 'total' })
  return { lines, planted }
}

function drawDirtyHousehold(number: number, draw: Draws) {
  const rows = drawHousehold(number, draw)
  const faults = FAULTS[number] ?? []
  const gone = GONE[number]
  const dirty = withFaults(gone ? withGone(rows, gone) : rows, faults)
  const reports = reportsOf(dirty, faults)
  return {
    rows: dirty,
    faults: gone?.isCounted
      ? [{ place: 0, heading: '家庭人口数' as const, code: 'size-counts-gone' }]
      : reports,
  }
}

/** Adds someone who does not belong to the household any more. */
function withGone(
  rows: readonly Row[],
  { heading, cell, isCounted }: (typeof GONE)[number],
): Row[] {
  const [first] = rows
  if (!first) return []
  const all = [
    ...rows,
    { ...first, 与户主关系: '之母', 性别: '女', 健康状况: '患有大病', [heading]: cell },
  ]
  return all.map((row) => ({ ...row, 家庭人口数: isCounted ? all.length : rows.length }))
}

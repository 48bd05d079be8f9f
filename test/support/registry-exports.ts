import { registryColumns, registryLabels } from 'chongqing-aid-guideline'
import { draws } from './seeded-households.ts'

/** An export as records or as lists of cells. */
export type Export = Record<string, unknown>[] | unknown[][]

/** What a list is made of before it is written down. */
interface Sheet {
  /** Whether 户编号 stands in the first row of a household alone. */
  readonly isMerged: boolean
  readonly headings: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** An export, and the same with noise that tells nothing: columns, rows and marks that no register means anything by. */
export interface NoisyExport {
  readonly plain: Export
  readonly noisy: Export
  /** The headings of the noisy one, in its order. */
  readonly headings: readonly string[]
}

type Draw = ReturnType<typeof drawing>

function drawing(seed: number) {
  const { below, one } = draws(seed)
  /** A whole number from 1. */
  const upTo = (most: number) => 1 + below(most)
  return {
    chance: (share: number) => below(1000) < 1000 * share,
    upTo,
    pick: one,
    shuffled: <Value>(values: readonly Value[]): Value[] => {
      const left = [...values]
      return values.map(() => left.splice(below(left.length), 1)[0] as Value)
    },
  }
}

const READ = registryColumns.filter(({ field }) => field)
const JUNK = [
  '体弱',
  '1',
  '0',
  '不详',
  '是',
  '否',
  '无',
  '√',
  '2003-05-01',
  '2018',
  'x',
  '#N/A',
  '5',
  '-',
  'nan',
]

/** Draws an export and its noisy double; the same seed gives the same ones. */
export function seededExport(seed: number): NoisyExport {
  const draw = drawing(seed)
  const sheet = drawSheet(draw)
  const noisy = withNoise(sheet, draw)
  const isList = draw.chance(0.5)
  return {
    plain: isList ? [[...sheet.headings], ...sheet.rows.map((row) => [...row])] : records(sheet),
    noisy: isList ? listWithNoise(noisy, draw) : recordsWithNoise(noisy, draw),
    headings: noisy.headings,
  }
}

function drawSheet(draw: Draw): Sheet {
  const others = READ.filter(({ id }) => id !== 'household-id' && draw.chance(0.4))
  const columns = [...READ.filter(({ id }) => id === 'household-id'), ...others]
  const headings = columns.map((column) => headingFor(column, draw))
  const isMerged = draw.chance(0.15)
  const rows = Array.from({ length: draw.upTo(3) }, (_, index) =>
    householdRows(`H${index + 1}`, columns, isMerged, draw),
  ).flat()
  return { isMerged, headings, rows: isMerged || draw.chance(0.9) ? rows : draw.shuffled(rows) }
}

function householdRows(id: string, columns: readonly Column[], isMerged: boolean, draw: Draw) {
  const people = draw.upTo(4)
  const shared = columns.map((column) => cellFor(column, people, draw))
  const head = columns.map((column, index) => {
    if (column.id === 'household-id') return id
    return column.level === 'household' ? shared[index] : cellFor(column, people, draw)
  })
  const others = Array.from({ length: people - 1 }, () =>
    columns.map((column, index) => {
      if (column.id === 'household-id') return isMerged ? '' : id
      if (column.id === 'relation') return '之子'
      const repeats = column.level === 'household' && draw.chance(0.97)
      return repeats ? shared[index] : cellFor(column, people, draw)
    }),
  )
  return [head, ...others]
}

type Column = (typeof READ)[number]

function headingFor({ reads, headings }: Column, draw: Draw): string {
  const heading = draw.pick(headings).replace('*', '监测对象')
  return reads === 'amount' && draw.chance(0.8)
    ? `${draw.pick(['2018年', '2019年', '2020年', '上年度'])}${heading}`
    : heading
}

function cellFor(column: Column, people: number, draw: Draw): unknown {
  if (draw.chance(0.08)) return draw.pick(JUNK)
  if (draw.chance(0.15)) return draw.pick(['', null, ' '])
  switch (column.reads) {
    case 'count':
      return draw.chance(0.85) ? draw.pick([people, `${people}`, `${people}.0`]) : draw.upTo(5)
    case 'age':
      return draw.pick([draw.upTo(90), `${draw.upTo(90)}.0`, `${draw.upTo(90)}岁`])
    case 'day':
      return draw.pick(['1965-05-03', '2003/5/1', 23865, '19650503.0', '2010-01-01 00:00:00'])
    case 'amount':
      return draw.pick([8000, '8,500.50', '9000元', 0])
    case 'year':
      return draw.pick([2019, '2020', '2020年'])
    default:
      return draw.pick(labelsFor(column))
  }
}

function labelsFor({ labels = [], yes, several }: Column): string[] {
  const known = [...registryLabels.labels, ...registryLabels.unresolved]
    .filter(({ field }) => labels.includes(field))
    .flatMap(({ registry }) => registry)
  const both = several && known.length > 1 ? [`${known[0]},${known[1]}`] : []
  return [...known, ...both, ...(yes === undefined ? [] : ['是', '否', '√', '×'])]
}

const MARKS: readonly ((heading: string) => string)[] = [
  (heading) => `*${heading}`,
  (heading) => `${heading}♦`,
  (heading) => `${heading}（必填）`,
  (heading) => ` ${heading}`,
  (heading) => `${heading.slice(0, 1)}\n${heading.slice(1)}`,
  (heading) => [...heading].join(' '),
  (heading) => `${heading}（某年）`,
  (heading) => `${heading}_1`,
  (heading) => `【${heading}】`,
]

const NOISE_COLUMNS = ['备注', '民族', '身高', '联系电话', '家庭情况说明', '帮扶责任人', '']
const NOISE_CELLS = ['', '无', '合计3人', '户编号', '某', 5, '是', '健康状况']
/** Remarks open who is here; among merged cells they may also tell whose rows are whose. */
const DEPARTURES = ['已迁出', '全家外迁']

/** Marks headings, adds columns, and doubles one with an empty one. */
function withNoise({ isMerged, headings, rows }: Sheet, draw: Draw): Sheet {
  let sheet: Sheet = {
    isMerged,
    headings: headings.map((heading) => (draw.chance(0.15) ? draw.pick(MARKS)(heading) : heading)),
    rows,
  }
  const cells = isMerged ? NOISE_CELLS : [...NOISE_CELLS, ...DEPARTURES]
  if (draw.chance(0.4))
    sheet = withColumn(sheet, draw.pick(NOISE_COLUMNS), () => draw.pick(cells), draw)
  if (draw.chance(0.3)) sheet = withNames(sheet, draw)
  if (draw.chance(0.2)) sheet = withColumn(sheet, `${draw.pick(headings)}.1`, () => '', draw)
  return sheet
}

/** Names people, each otherwise. */
function withNames(sheet: Sheet, draw: Draw): Sheet {
  if (sheet.headings.includes('')) return sheet
  let people = 0
  return withColumn(sheet, '姓名', () => `某${people++}`, draw)
}

function withColumn(
  { isMerged, headings, rows }: Sheet,
  heading: string,
  cell: () => unknown,
  draw: Draw,
): Sheet {
  const at = draw.upTo(headings.length + 1) - 1
  const into = <Entry>(list: readonly Entry[], entry: Entry) => [
    ...list.slice(0, at),
    entry,
    ...list.slice(at),
  ]
  return headings.includes(heading)
    ? { isMerged, headings, rows }
    : {
        isMerged,
        headings: into(headings, heading),
        rows: rows.map((row) => into<unknown>(row, cell())),
      }
}

const IDS = READ.filter(({ id }) => id === 'household-id').flatMap(({ headings }) => headings)

function isOfIds(heading: string): boolean {
  const bare = heading.replace(/\s/g, '')
  return IDS.some((id) => bare.includes(id))
}

/** Rows that no household stands in. */
function noiseRows({ headings }: Sheet, draw: Draw): unknown[][] {
  const alone = (text: string, at = 0) => headings.map((_, index) => (index === at ? text : ''))
  const at = draw.upTo(headings.length) - 1
  const idAt = headings.findIndex(isOfIds)
  // Without a word beside it, a number of households would be the number of one.
  const figure = (_: string, index: number) =>
    index === idAt && !headings.includes('姓名') ? '' : draw.pick(['', draw.upTo(50)])
  const kinds: (() => unknown[])[] = [
    () => headings.map(() => ''),
    () => headings.map(() => draw.pick(['', null, ' ', '　'])),
    () => alone('某县某乡建档立卡户名册', draw.chance(0.5) ? 0 : at),
    () => headings.map(() => '某县某乡建档立卡户名册'),
    () => alone('合计', idAt),
    () => headings.map((_, index) => (index === 0 ? '总计' : draw.pick(['', draw.upTo(50)]))),
    () => headings.map((heading, index) => (heading === '姓名' ? '合计' : figure(heading, index))),
    () => alone('注：本表由系统导出，请核对。'),
    () => [...headings],
  ]
  return kinds.filter(() => draw.chance(0.12)).map((kind) => kind())
}

function interleaved(rows: readonly (readonly unknown[])[], noise: unknown[][], draw: Draw) {
  const all: (readonly unknown[])[] = [...rows]
  for (const row of noise) all.splice(draw.upTo(all.length + 1) - 1, 0, row)
  return all
}

function listWithNoise(sheet: Sheet, draw: Draw): unknown[][] {
  const rows = interleaved(sheet.rows, noiseRows(sheet, draw), draw).map((row) => [...row])
  const titles = draw.chance(0.4) ? [['某县某乡建档立卡户名册'], ['2020年', '', '单位：户']] : []
  return [...titles.slice(0, draw.upTo(2)), [...sheet.headings], ...rows]
}

function records({ headings, rows }: Sheet): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])))
}

function recordsWithNoise(sheet: Sheet, draw: Draw): Record<string, unknown>[] {
  return records({ ...sheet, rows: interleaved(sheet.rows, noiseRows(sheet, draw), draw) })
}

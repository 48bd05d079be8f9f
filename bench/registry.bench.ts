import { parse } from 'csv-parse/sync'
import { householdsFromRegistry } from '../src/registry/households-from-registry.ts'

/**
 * An export of up to a million rows in one call: time a row, and heap a row while the households are made, beside the
 * CSV parser alone on the same rows. Run with --expose-gc; figures are of processor time.
 */

const ROWS = [100_000, 1_000_000]
/** The parser is timed on so many rows: a million of its records would fill the heap by themselves. */
const PARSED = 100_000

const HEADINGS = [
  ...[
    '县',
    '乡镇',
    '行政村',
    '户编号',
    '姓名',
    '家庭人口数',
    '与户主关系',
    '性别',
    '出生日期',
    '文化程度',
  ],
  ...[
    '在校生状况',
    '健康状况',
    '残疾类别',
    '就业渠道',
    '是否健在',
    '户类型',
    '监测对象类别',
    '风险是否消除',
  ],
  ...['致贫返贫风险1', '致贫原因1', '是否危房户', '2018年人均纯收入', '2019年人均纯收入'],
]

/** The cells of one row after another; every fourth household has one thing that is not understood. */
function* cells(count: number): IterableIterator<string[]> {
  const pick = (from: readonly string[], at: number) => from[at % from.length] as string
  for (let household = 1, row = 0; row < count; household++) {
    const size = 1 + ((household * 7) % 5)
    for (let person = 0; person < size && row < count; person++, row++) {
      const at = household * 3 + person
      yield [
        ...[
          '丰都县',
          '三建乡',
          '绿春坝村',
          `H${String(household).padStart(9, '0')}`,
          '甲某',
          `${size}`,
        ],
        ...[
          person ? '之子' : '户主',
          pick(['男', '女'], at),
          `${1940 + (at % 70)}/${1 + (at % 12)}/1`,
          '小学',
        ],
        ...[
          pick(['非在校生', '小学', '普通高中三年级'], at),
          pick(['健康', '长期慢性病', '残疾,患有大病'], at),
        ],
        ...[
          '',
          pick(['务农', '零用散工', ''], at),
          '是',
          '脱贫户',
          pick(['', '脱贫不稳定户'], household),
        ],
        ...[
          pick(['', '否'], household),
          pick(['', '因病'], household),
          '因病',
          household % 4 ? '否' : '疑似',
        ],
        ...[`${5000 + ((household * 37) % 9000)}.5`, `${5000 + ((household * 91) % 9000)}`],
      ]
    }
  }
}

function* records(count: number): IterableIterator<Record<string, string>> {
  for (const row of cells(count)) {
    yield Object.fromEntries(HEADINGS.map((heading, at) => [heading, row[at] as string]))
  }
}

function* lists(count: number): IterableIterator<readonly string[]> {
  yield HEADINGS
  yield* cells(count)
}

const collect = () => (globalThis as { gc?: () => void }).gc?.()

/** Processor time in microseconds a row, and bytes of heap a row that the reading holds. */
function measure(count: number, run: () => unknown): { time: number; heap: number } {
  collect()
  const heap = process.memoryUsage().heapUsed
  const start = process.cpuUsage()
  const held = run()
  const { user, system } = process.cpuUsage(start)
  collect()
  const after = process.memoryUsage().heapUsed
  return { time: (user + system) / count, heap: held ? (after - heap) / count : 0 }
}

const csv = [HEADINGS, ...cells(PARSED)]
  .map((row) => row.map((cell) => `"${cell}"`).join(','))
  .join('\n')
const parser = measure(PARSED, () => parse(csv, { columns: true }))
/** What drawing the rows takes by itself. */
function drawingTime(source: (count: number) => Iterable<unknown>): number {
  const { time } = measure(PARSED, () => {
    let rows = 0
    for (const _ of source(PARSED)) rows++
    return rows
  })
  return time
}

console.log('Registry exports: processor time and heap a row\n')
console.log(
  `csv-parse alone, ${PARSED} rows      ${parser.time.toFixed(1)} µs  ${parser.heap.toFixed(0)} B`,
)
for (const [name, source] of [
  ['records', records],
  ['lists', lists],
] as const) {
  const drawing = drawingTime(source)
  for (const count of ROWS) {
    const { time, heap } = measure(count, () => householdsFromRegistry(source(count)))
    const own = time - drawing
    console.log(
      `${name.padEnd(8)} ${String(count).padStart(9)} rows           ${own.toFixed(1)} µs  ${heap.toFixed(0)} B   ${(parser.time / own).toFixed(2)} of the parser's speed`,
    )
  }
}

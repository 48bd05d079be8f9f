import { classifyHouseholds } from '../src/households/answer/batch.ts'
import { classificationJson } from '../src/households/answer/classification-json.ts'
import { population } from './population.ts'

/**
 * A stream of a million lines of NDJSON, each parsed, validated, classified and written as a line again: what the process
 * holds in memory on the way, its own runtime included. Ends with an error if it is more than the budget or grows. Run
 * with --max-old-space-size=64: what is no longer needed is thrown away sooner then, and what is needed has to fit.
 */

const LINES = 1_000_000
const STEP = 100_000
/** Households are drawn so many at a time, each time others. */
const PIECE = 500
const MOST_MEGABYTES = 150
/** What the second half of the stream may hold beyond the first. */
const MOST_GROWTH = 1.1

async function* lines(): AsyncIterableIterator<string> {
  for (let seed = 0; seed < LINES / PIECE; seed++) {
    for (const household of population(PIECE, seed)) yield JSON.stringify(household)
  }
}

async function* parsed(source: AsyncIterable<string>): AsyncIterableIterator<unknown> {
  for await (const line of source) yield JSON.parse(line)
}

const megabytes = () => process.memoryUsage().rss / 1e6

let [count, bytes, most] = [0, 0, 0]
const held: number[] = []
console.log('lines        MB held')
for await (const row of classifyHouseholds(parsed(lines()), { asOf: '2020-06-01' })) {
  if (!row.ok) throw row.error
  bytes += Buffer.byteLength(classificationJson(row.value)) + 1
  count++
  if (count % (STEP / 10) === 0) most = Math.max(most, megabytes())
  if (count % STEP === 0) {
    held.push(most)
    console.log(`${count.toLocaleString('en').padEnd(12)} ${most.toFixed(0)}`)
    most = 0
  }
}
const [first, second] = [held.slice(0, held.length / 2), held.slice(held.length / 2)]
const growth = Math.max(...second) / Math.max(...first)
console.log(
  `\n${(bytes / 1e9).toFixed(1)} GB written; at most ${Math.max(...held).toFixed(0)} MB (budget ${MOST_MEGABYTES}), second half / first half ${growth.toFixed(2)}`,
)
if (Math.max(...held) > MOST_MEGABYTES || growth > MOST_GROWTH) process.exitCode = 1

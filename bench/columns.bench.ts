import { createHouseholdClassifier } from '../src/households/answer/classifier.ts'
import { classifyColumns } from '../src/households/columns/classify-columns.ts'
import { factColumns } from '../src/households/columns/fact-columns.ts'
import { parseHousehold } from '../src/households/record/parse.ts'
import { population } from './population.ts'
import { printBudgets, printSpeeds, race } from './race.ts'

/** A million households in columns: 20,000 of them again and again. */
const COUNT = 1_000_000
const READ = 20_000
const options = { asOf: '2020-06-01' }

const households = population(READ)
const parsed = households.map(parseHousehold)
const classifier = createHouseholdClassifier(options)
const read = factColumns(households, options)
const repeated = (column: Uint32Array) =>
  Uint32Array.from({ length: COUNT }, (_, row) => column[row % READ] as number)
const columns = { isTrue: repeated(read.isTrue), isFalse: repeated(read.isFalse) }
const out = { met: new Uint16Array(COUNT), unmet: new Uint16Array(COUNT) }

classifyColumns(columns, { out })
for (const [row, household] of parsed.entries()) {
  const bits = (out.met[row] as number) + (out.unmet[row] as number) * 2 ** 16
  if (bits !== classifier.bits(household)) throw new Error(`Household ${row} differs`)
}

let sink = 0
const speed = await race(COUNT, {
  'classifyColumns, checked, into the same arrays': () => {
    sink += classifyColumns(columns, { out }).met.length
  },
  'the same into new arrays': () => {
    sink += classifyColumns(columns).met.length
  },
})
/** A choice at a time: in turn, each would fill its tables anew. */
const underReadings = async (name: string, readings: object) =>
  race(COUNT, {
    [name]: () => {
      sink += classifyColumns(columns, { out, readings }).met.length
    },
  })
const narrowed = 'the same, target-scope: at-risk-or-focus-area'
const others = await underReadings(narrowed, { 'target-scope': 'at-risk-or-focus-area' })
const records = await race(READ, {
  'factColumns, validated': () => {
    sink += factColumns(households, options).isTrue.length
  },
  'classifier.bits': () => {
    for (const household of parsed) sink += classifier.bits(household)
  },
})
printSpeeds(`${COUNT} households in columns, all eleven groups`, 'households', {
  ...speed,
  ...others,
})
printSpeeds(`${READ} households, from records`, 'households', records)
printBudgets([
  [
    'columns, million households per second',
    speed['classifyColumns, checked, into the same arrays'] / 1e6,
    150,
  ],
])
if (sink < 0) throw new Error('unreachable')

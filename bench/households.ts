import { createHouseholdClassifier } from '../src/households/classifier.ts'
import { classifyHousehold } from '../src/households/classify.ts'
import { parseHousehold } from '../src/households/parse.ts'
import { handWritten } from './hand-written.ts'
import { population } from './population.ts'

const ROUNDS = 15
const COUNT = 20_000
const options = { asOf: '2020-06-01' }

const inputs = population(COUNT)
const lines = inputs.map((household) => JSON.stringify(household))
const parsed = inputs.map(parseHousehold)
const classifier = createHouseholdClassifier(options)
const results = parsed.map((household) => classifier.classifyParsed(household))

for (const [index, household] of parsed.entries()) {
  if (handWritten(household) !== classifier.bits(household)) {
    throw new Error(`The hand-written pass disagrees at household ${index}`)
  }
}

let sink = 0
/** Every contender goes once through the whole population; what it makes is summed so that nothing is skipped. */
const contenders: Record<string, () => void> = {
  'hand-written single pass': () => {
    for (const household of parsed) sink += handWritten(household)
  },
  'classifier.bits': () => {
    for (const household of parsed) sink += classifier.bits(household)
  },
  'classifyParsed, with reasons': () => {
    for (const household of parsed) sink += classifier.classifyParsed(household).groups.length
  },
  'classifyHousehold, validation included': () => {
    for (const household of inputs) sink += classifyHousehold(household, options).groups.length
  },
  'JSON.parse + JSON.stringify alone': () => {
    for (const [index, line] of lines.entries()) {
      JSON.parse(line)
      sink += JSON.stringify(results[index]).length
    }
  },
  'NDJSON line to line': () => {
    for (const line of lines) {
      sink += JSON.stringify(classifier.classify(JSON.parse(line))).length
    }
  },
}

/** Takes turns, so that a slow moment of the machine slows all contenders, and gives each its median. */
function measure(): Record<string, number> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = process.hrtime.bigint()
      run()
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      times[name] = [...(times[name] ?? []), seconds]
    }
  }
  const median = (list: number[]) =>
    list.sort((a, b) => a - b)[Math.floor(list.length / 2)] as number
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, COUNT / median(list)]),
  )
}

const speed = measure()
const ratio = (over: string, under: string) => (speed[over] as number) / (speed[under] as number)

console.log(`${COUNT} households, ${ROUNDS} rounds, medians\n`)
for (const [name, perSecond] of Object.entries(speed)) {
  console.log(
    `${name.padEnd(42)} ${Math.round(perSecond).toLocaleString('en').padStart(12)} households/s`,
  )
}
console.log('\nratio                                              here   budget')
const rows: [string, number, number][] = [
  ['bits / hand-written', ratio('classifier.bits', 'hand-written single pass'), 0.85],
  [
    'classifyParsed / hand-written',
    ratio('classifyParsed, with reasons', 'hand-written single pass'),
    0.2,
  ],
  ['NDJSON / JSON alone', ratio('NDJSON line to line', 'JSON.parse + JSON.stringify alone'), 0.45],
]
for (const [name, here, budget] of rows) {
  console.log(
    `${name.padEnd(48)} ${here.toFixed(2).padStart(6)} ${budget.toFixed(2).padStart(8)} ${here >= budget ? '' : '  MISSED'}`,
  )
}
if (sink < 0) throw new Error('unreachable')

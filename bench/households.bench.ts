import { createHouseholdClassifier } from '../src/households/answer/classifier.ts'
import { classifyHousehold } from '../src/households/answer/classify.ts'
import { parseHousehold } from '../src/households/record/parse.ts'
import { handWritten } from './hand-written.ts'
import { population } from './population.ts'
import { printBudgets, printSpeeds, race } from './race.ts'

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
const contenders = {
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

const speed = race(COUNT, contenders)
printSpeeds(`${COUNT} households`, 'households', speed)
printBudgets([
  ['bits / hand-written', speed['classifier.bits'] / speed['hand-written single pass'], 0.85],
  [
    'classifyParsed / hand-written',
    speed['classifyParsed, with reasons'] / speed['hand-written single pass'],
    0.2,
  ],
  [
    'NDJSON / JSON alone',
    speed['NDJSON line to line'] / speed['JSON.parse + JSON.stringify alone'],
    0.45,
  ],
])
if (sink < 0) throw new Error('unreachable')

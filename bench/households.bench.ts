import { classificationJson } from '../src/households/answer/classification-json.ts'
import { createHouseholdClassifier } from '../src/households/answer/classifier.ts'
import { classifyHousehold } from '../src/households/answer/classify.ts'
import { sensitivity } from '../src/households/answer/sensitivity.ts'
import { parseHousehold } from '../src/households/record/parse.ts'
import { handWritten } from './hand-written.ts'
import { jsonLogicBits, peerFacts, peerRecord, rulesEngineBits } from './peers.ts'
import { population } from './population.ts'
import { endOf, jsonAlone, printBudgets, printSpeeds, race } from './race.ts'

const COUNT = 20_000
/** json-rules-engine would need minutes for all of them. */
const FEW = 2_000
const EIGHT = 0xff
const options = { asOf: '2020-06-01' }

const inputs = population(COUNT)
const lines = inputs.map((household) => JSON.stringify(household))
const parsed = inputs.map(parseHousehold)
const classifier = createHouseholdClassifier(options)
const few = parsed.slice(0, FEW)
const records = few.map(peerRecord)
const facts = records.map(peerFacts)

for (const [index, household] of parsed.entries()) {
  if (handWritten(household) !== classifier.bits(household)) {
    throw new Error(`The hand-written pass disagrees at household ${index}`)
  }
}
/** One after another, so that none is kept. */
function* answersOf(households: typeof parsed) {
  for (const household of households) yield classifier.classifyParsed(household)
}

checkPeer('json-logic-js', records.map(jsonLogicBits))
checkPeer('json-rules-engine', await Promise.all(facts.map(rulesEngineBits)))

/** Where a verdict is decided, a peer has to agree; what it says where it is unknown is counted. */
function checkPeer(name: string, answers: readonly number[]): void {
  let [unknown, yes] = [0, 0]
  for (const [index, household] of few.entries()) {
    const bits = classifier.bits(household)
    const [met, decided] = [bits & EIGHT, (bits | (bits >>> 16)) & EIGHT]
    const answer = answers[index] as number
    if ((answer & decided) !== met) throw new Error(`${name} disagrees at household ${index}`)
    unknown += bitCount(EIGHT & ~decided)
    yes += bitCount(answer & ~decided)
  }
  console.log(`${name}: of ${unknown} unknown verdicts, ${yes} are yes and ${unknown - yes} no`)
}

function bitCount(bits: number): number {
  return bits.toString(2).replaceAll('0', '').length
}

let sink = 0
const json = jsonAlone(inputs, answersOf(parsed))

/** Every contender goes once through the whole population; what it makes is summed so that nothing is skipped. */
const speed = await race(COUNT, {
  'hand-written single pass': () => {
    for (const household of parsed) sink += handWritten(household)
  },
  'classifier.bits': () => {
    for (const household of parsed) sink += classifier.bits(household)
  },
  'classifyParsed, with reasons': () => {
    for (const household of parsed) sink += classifier.classifyParsed(household).groups.length
  },
  'classifyHousehold, validated, with reasons': () => {
    for (const household of inputs) sink += classifyHousehold(household, options).groups.length
  },
  'JSON.parse + JSON.stringify alone': () => {
    sink += json()
  },
  'NDJSON line to line, JSON.stringify': () => {
    for (const line of lines) sink += endOf(JSON.stringify(classifier.classify(JSON.parse(line))))
  },
  'NDJSON line to line, classificationJson': () => {
    for (const line of lines)
      sink += endOf(classificationJson(classifier.classify(JSON.parse(line))))
  },
})
printSpeeds(`${COUNT} households`, 'households', speed)

const peers = await race(FEW, {
  'classifier.bits': () => {
    for (const household of few) sink += classifier.bits(household)
  },
  'classifyParsed, with reasons': () => {
    for (const household of few) sink += classifier.classifyParsed(household).groups.length
  },
  'json-logic-js, yes or no': () => {
    for (const record of records) sink += jsonLogicBits(record)
  },
  'json-rules-engine, yes or no': async () => {
    for (const known of facts) sink += await rulesEngineBits(known)
  },
})
printSpeeds(`${FEW} of them, one at a time, checked before`, 'households', peers)

// What depends on the day and the readings is made anew for each choice; its tables are filled as households come.
const made = await race(FEW / 10, {
  'making a classifier': () => {
    for (let n = 0; n < FEW / 10; n++) sink += +!!createHouseholdClassifier(options)
  },
  'sensitivity, which makes one for each option': () => {
    for (const household of inputs.slice(0, FEW / 10))
      sink += sensitivity(household, options).length
  },
})
printSpeeds('Choices of readings', 'times', made)

const alone = speed['JSON.parse + JSON.stringify alone']
const logic = peers['json-logic-js, yes or no']
const reasons = 'classifyParsed, with reasons'
printBudgets([
  ['bits / hand-written', speed['classifier.bits'] / speed['hand-written single pass'], 0.85],
  ['bits / json-logic-js', peers['classifier.bits'] / logic, 10],
  [
    'bits / json-rules-engine',
    peers['classifier.bits'] / peers['json-rules-engine, yes or no'],
    40,
  ],
  ['classifyParsed / JSON alone', speed[reasons] / alone, 3],
  ['classifyParsed / json-logic-js', peers[reasons] / logic, 3],
  [
    'classifyHousehold / JSON alone',
    speed['classifyHousehold, validated, with reasons'] / alone,
    1.5,
  ],
  ['NDJSON / JSON alone', speed['NDJSON line to line, JSON.stringify'] / alone, 0.75],
  [
    'NDJSON by classificationJson / JSON alone',
    speed['NDJSON line to line, classificationJson'] / alone,
    1.2,
  ],
])
if (sink < 0) throw new Error('unreachable')

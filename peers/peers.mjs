import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { population } from '../bench/population.ts'
import { race } from '../bench/race.ts'
import { groupRules, targetGroupCount } from '../src/generated/household-rules.ts'
import { createHouseholdClassifier } from '../src/households/answer/classifier.ts'
import { classifyColumns } from '../src/households/columns/classify-columns.ts'
import { factColumns } from '../src/households/columns/fact-columns.ts'
import { FACT_ORDER } from '../src/households/facts/setting.ts'
import { parseHousehold } from '../src/households/record/parse.ts'
import { factsOf } from '../src/logic/formula.ts'
import { ENGINES } from './engines.mjs'

/**
 * Asks other rule engines for the eight groups of the same households in one run. Facts are made ready for all of them by
 * this package, and what is unknown is left out; the formulas are printed into each engine's own language from the data.
 */

const MANY = 20_000
/** The slow ones would need minutes for all of them. */
const FEW = 500
const options = { asOf: '2020-06-01' }

const groups = groupRules.slice(0, targetGroupCount)
const formulas = groups.map(({ formula }) => formula)
const facts = FACT_ORDER.filter((fact) => formulas.some((one) => factsOf(one).includes(fact)))
const households = population(MANY)
const columns = factColumns(households, options)
const { met, unmet } = classifyColumns(columns)

/** What this package makes of a fact, or of a group, of a household: true, false or null. */
function ternary(yes, no, bit) {
  if ((yes >>> bit) & 1) return true
  return (no >>> bit) & 1 ? false : null
}
const factOf = (row, fact) =>
  ternary(columns.isTrue[row], columns.isFalse[row], FACT_ORDER.indexOf(fact))
const groupOf = (row, group) => ternary(met[row], unmet[row], group)

/** The facts of a household as an object; what is unknown is not in it. */
function knownOf(row, nameOf) {
  const entries = facts.map((fact) => [nameOf(fact), factOf(row, fact)])
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}

/** What is said of verdicts that are unknown, and how often a decided one is contradicted. */
function tally(answers) {
  const said = { wrong: 0, yes: 0, no: 0, unknown: 0 }
  for (const [row, values] of answers.entries()) {
    for (const [group, value] of values.entries()) {
      const verdict = groupOf(row, group)
      const answer = typeof value === 'boolean' ? value : null
      if (verdict === null) said[answer === null ? 'unknown' : answer ? 'yes' : 'no']++
      else if (answer !== verdict) said.wrong++
    }
  }
  return said
}

/** OpenFisca answers for all households at once, in Python. */
function openFisca() {
  const python = fileURLToPath(new URL('../.python/bin/python', import.meta.url))
  if (!existsSync(python)) throw new Error('OpenFisca is not there: run npm run peers:install')
  const script = fileURLToPath(new URL('../../openfisca_peer.py', import.meta.url))
  const input = JSON.stringify({
    facts,
    groups: groups.map(({ id, formula }) => ({ id, formula })),
    values: facts.map((fact) => households.map((_, row) => factOf(row, fact))),
    incomes: households.map(({ incomes }) => incomes?.map(({ perCapita }) => perCapita) ?? null),
  })
  const { stdout, stderr, status } = spawnSync(python, [script], { input, maxBuffer: 1e9 })
  if (status !== 0) throw new Error(String(stderr))
  return JSON.parse(String(stdout))
}

let sink = 0
const said = {}
const contenders = {}
for (const [name, make] of Object.entries(ENGINES)) {
  const { nameOf, ask } = make(formulas, facts)
  const records = Array.from({ length: FEW }, (_, row) => knownOf(row, nameOf))
  const answers = []
  for (const record of records) answers.push(await ask(record))
  said[name] = tally(answers)
  contenders[name] = async () => {
    for (const record of records) await ask(record)
  }
}
const classifier = createHouseholdClassifier(options)
const parsed = households.slice(0, FEW).map(parseHousehold)
contenders['this package, bits, from the record'] = () => {
  for (const household of parsed) sink += classifier.bits(household)
}
contenders['this package, with reasons, from the record'] = () => {
  for (const household of parsed) sink += classifier.classifyParsed(household).groups.length
}
const fisca = openFisca()
const COLUMNS = 'this package, columns, all eleven groups'
const FISCA = 'OpenFisca, vectorised'
said[FISCA] = tally(fisca.answers)
said[COLUMNS] = tally(households.map((_, row) => groups.map((_, group) => groupOf(row, group))))
const speeds = {
  ...(await race(FEW, contenders)),
  [FISCA]: fisca.perSecond,
  ...(await race(MANY, {
    [COLUMNS]: () => {
      sink += classifyColumns(columns).met.length
    },
  })),
}

const line = (name, cells) => name.padEnd(46) + cells.map((cell) => cell.padStart(13)).join('')
console.log(
  `${FEW} households, eight groups; OpenFisca and columns: ${MANY}. What is said of unknown verdicts:\n`,
)
console.log(line('', ['a second', 'wrong', 'yes', 'no', 'unknown']))
for (const [name, speed] of Object.entries(speeds)) {
  const { wrong, yes, no, unknown } = said[name] ?? {}
  const cells = [Math.round(speed), wrong, yes, no, unknown]
  console.log(
    line(
      name,
      cells.map((cell) => cell?.toLocaleString('en') ?? ''),
    ),
  )
}
const percent = (share) => `${Math.round(100 * share)} %`
console.log(
  `\nOpenFisca, given amounts in place of the fact of 3.5: ${percent(fisca.stagnant)} of all households are in stagnant income, of those with incomes ${percent(fisca.known)}`,
)
if (sink < 0) throw new Error('unreachable')

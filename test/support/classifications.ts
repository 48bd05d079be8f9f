import {
  attentionGroups,
  type FactId,
  type Finding,
  type Group,
  type GroupId,
  type GroupVerdict,
  type HouseholdClassification,
  type HouseholdReadingId,
  type HouseholdReadings,
  householdFacts,
  readings,
  sourceDocument,
  type Ternary,
  targetGroups,
  type Verdict,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { ruleset } from '../../src/generated/ruleset.ts'
import { decisiveBy, evaluateBy, factsOf, restsOn } from '../../src/logic/formula.ts'
import { verdictOf } from '../../src/logic/ternary.ts'
import { dayArbitrary } from './households.ts'

/** What is known of every fact, and the entries of lists that show it. */
interface Known {
  readonly value: Ternary
  readonly entries: readonly number[]
  /** Which of the fact's fields tell it, by a bit each. */
  readonly fields: number
}

/** The readings of households. */
const OPEN = readings.filter(({ scope }) => scope === 'household')

const known: fc.Arbitrary<Known> = fc.record({
  value: fc.constantFrom<Ternary[]>(true, false, null),
  entries: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 5 }).map((list) => list.sort()),
  fields: fc.integer({ min: 1, max: 7 }),
})

/**
 * Any classification that the formulas allow: every fact true, false or unknown, read from any of its fields and from
 * any entries of a list. It asks no rule of a fact, so it holds whatever those say.
 */
export const classificationArbitrary: fc.Arbitrary<HouseholdClassification> = fc
  .record({
    asOf: dayArbitrary,
    options: fc.tuple(...OPEN.map(({ options }) => fc.constantFrom(...options))),
    facts: fc.tuple(...householdFacts.map(() => known)),
  })
  .map(({ asOf, options, facts }) => {
    const chosen = Object.fromEntries(OPEN.map(({ id }, index) => [id, options[index]?.id]))
    const byFact = new Map(householdFacts.map(({ id }, index) => [id, facts[index] as Known]))
    return { ...madeOf(byFact, chosen), asOf, outOfPeriod: isOutOfPeriod(asOf) }
  })

function isOutOfPeriod(day: string): boolean {
  const { issued, lifecycle } = sourceDocument
  return day < issued || day > lifecycle.ended
}

/** The classification in which each fact has a given value, under the default readings. */
export function classificationOf(value: (fact: FactId) => Ternary): HouseholdClassification {
  const known = (fact: FactId) => ({ value: value(fact), entries: [0], fields: 1 })
  return madeOf(
    new Map(householdFacts.map(({ id }) => [id, known(id)])),
    Object.fromEntries(OPEN.map((reading) => [reading.id, reading.default])),
  )
}

function madeOf(
  facts: ReadonlyMap<FactId, Known>,
  chosen: Record<string, string | undefined>,
): HouseholdClassification {
  const verdictOn = (group: Group<GroupId>) => groupVerdict(group, chosen, facts)
  const groups = targetGroups.map(verdictOn)
  const withValue = (value: Ternary) =>
    householdFacts.map(({ id }) => id).filter((id) => facts.get(id)?.value === value)
  return {
    asOf: '2020-06-01',
    outOfPeriod: false,
    readings: chosen as unknown as HouseholdReadings,
    ruleset,
    verdict: anyOf(groups.map(({ verdict }) => verdict)),
    groups,
    attention: attentionGroups.map(verdictOn),
    facts: withValue(true),
    openFacts: withValue(null),
  } as HouseholdClassification
}

function groupVerdict(
  { id, provision, formula, variants = [], narrowed = [] }: Group<GroupId>,
  chosen: Record<string, string | undefined>,
  facts: ReadonlyMap<FactId, Known>,
): GroupVerdict {
  const applies = ({ reading, option }: { reading: string; option: string }) =>
    chosen[reading] === option
  const base = variants.find(applies)?.formula ?? formula
  const limits = narrowed.filter(applies).map((one) => one.formula)
  const rule = limits.length > 0 ? { all: [base, ...limits] } : base
  const lookup = (fact: FactId) => facts.get(fact)?.value ?? null
  const missing = decisiveBy(rule, lookup)
  const bearing = missing.length > 0 ? missing : restsOn(rule, lookup)
  return {
    id,
    provision,
    verdict: verdictOf(evaluateBy(rule, lookup)),
    reasons: factsOf(rule)
      .filter((fact) => bearing.includes(fact))
      .map((fact) => findingOf(fact, facts.get(fact) as Known)),
    missing,
  }
}

function findingOf(fact: FactId, { value, entries, fields }: Known): Finding {
  const all = fieldsOf(ruleOf(fact))
  const some = all.filter((_, index) => (fields >> index) & 1)
  const read = some.length > 0 ? some : all
  const paths = value === false ? read : read.flatMap((field) => pathsOf(field, value, entries))
  return {
    fact,
    value,
    paths: [...new Set(paths)],
    readings: [...new Set(readingsOf(ruleOf(fact)))],
  }
}

/** The rule of a fact, as the plain JSON that it is. */
function ruleOf(fact: string): unknown {
  return householdFacts.find(({ id }) => id === fact)?.rule
}

/** The fields that a rule names, those of entries under their list. */
function fieldsOf(rule: unknown, list = ''): string[] {
  if (Array.isArray(rule)) return rule.flatMap((part) => fieldsOf(part, list))
  if (typeof rule !== 'object' || rule === null) return []
  const { field, some, trend, fact, ...parts } = rule as Record<string, unknown>
  if (some === 'events' || trend) return [String(some ?? trend)]
  return [
    ...(field ? [list ? `${list}[].${field}` : String(field)] : []),
    ...(fact ? fieldsOf(ruleOf(String(fact))) : []),
    ...Object.values(parts).flatMap((part) => fieldsOf(part, some ? String(some) : list)),
  ]
}

function readingsOf(rule: unknown): HouseholdReadingId[] {
  if (typeof rule !== 'object' || rule === null) return []
  const { by, fact, ...parts } = rule as Record<string, unknown>
  return [
    ...(by ? [by as HouseholdReadingId] : []),
    ...(fact ? readingsOf(ruleOf(String(fact))) : []),
    ...Object.values(parts).flatMap(readingsOf),
  ]
}

function pathsOf(field: string, value: Ternary, entries: readonly number[]): string[] {
  if (field.includes('[]')) return entries.map((entry) => field.replace('[]', `[${entry}]`))
  if (value === null) return [field]
  if (field === 'events') return entries.map((entry) => `events[${entry}]`)
  if (field === 'incomes') return [0, 1].map((entry) => `incomes[${entry}].perCapita`)
  return [field]
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('unknown') ? 'unknown' : 'unmet'
}

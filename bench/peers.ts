import jsonLogic from 'json-logic-js'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { ParsedHousehold } from '../src/households/record/household.ts'

/**
 * The eight groups of Article 3 on 1 June 2020 under the default readings, for two engines that know true and false
 * alone: bit n of an answer is group n. What an engine cannot say (which income is the latest; for json-rules-engine
 * also anything about members, events and days) is made ready for it, and the making is not timed.
 */
const AS_OF = '2020-06-01'
const LAST_SITTING = '2021-05-31'

/** A household with the two figures that 3.5 compares. */
export interface PeerRecord extends ParsedHousehold {
  readonly latestIncome?: number | undefined
  readonly earlierIncome?: number | undefined
}

/** Makes the record that json-logic-js reads. */
export function peerRecord(household: ParsedHousehold): PeerRecord {
  const ended = (household.incomes ?? []).filter(({ periodEnd }) => periodEnd <= AS_OF)
  const rank = (basis?: string) => ['net', 'disposable'].indexOf(basis ?? '')
  const [latest, ...earlier] = ended.sort(
    (a, b) => b.periodEnd.localeCompare(a.periodEnd) || rank(b.basis) - rank(a.basis),
  )
  const before = earlier.find(
    ({ basis, perCapita }) => basis === latest?.basis && perCapita !== undefined,
  )
  return { ...household, latestIncome: latest?.perCapita, earlierIncome: before?.perCapita }
}

const field = (path: string) => ({ var: path })
const is = (path: string, value: unknown) => ({ '===': [field(path), value] })
const isOneOf = (path: string, values: readonly string[]) => ({ in: [field(path), values] })
const has = (path: string, value: string) => ({ in: [value, field(path)] })
const some = (list: string, test: unknown) => ({ some: [field(list), test] })
/** A label of the register proves nothing once the risk is eliminated; causes count while the household is poor. */
const risk = (label: string) => ({
  and: [{ '!': is('riskEliminated', true) }, has('risks', label)],
})
const cause = (label: string) => ({
  and: [{ '!': is('riskEliminated', true) }, is('registration', 'poor'), has('causes', label)],
})
const known = (path: string) => ({ '!=': [field(path), null] })

const JSON_LOGIC: readonly unknown[] = [
  is('registration', 'poor'),
  {
    and: [isOneOf('registration', ['edge', 'monitored']), { '!': is('riskEliminated', true) }],
  },
  some('members', { or: [has('health', 'serious-illness'), has('health', 'chronic-illness')] }),
  some('members', {
    if: [
      field('collegeEntranceExam'),
      { '<=': [AS_OF, field('collegeEntranceExam'), LAST_SITTING] },
      is('schooling', 'senior-3'),
    ],
  }),
  {
    and: [
      known('latestIncome'),
      known('earlierIncome'),
      { '<=': [field('latestIncome'), field('earlierIncome')] },
    ],
  },
  {
    or: [
      some('members', is('employment', 'odd-jobs')),
      is('incomeStable', false),
      risk('unstable-work'),
    ],
  },
  {
    if: [field('housing.grade'), isOneOf('housing.grade', ['C', 'D']), is('housing.unsafe', true)],
  },
  {
    or: [
      some('events', {
        and: [
          is('severe', true),
          { or: [{ '!': field('date') }, { '<=': [field('date'), AS_OF] }] },
        ],
      }),
      ...['natural-disaster', 'accident'].flatMap((label) => [risk(label), cause(label)]),
    ],
  },
]

/** The groups that json-logic-js answers with yes. */
export function jsonLogicBits(record: PeerRecord): number {
  let bits = 0
  for (let group = 0; group < JSON_LOGIC.length; group++) {
    if (jsonLogic.apply(JSON_LOGIC[group], record)) bits |= 1 << group
  }
  return bits
}

/** Makes the flat facts that json-rules-engine reads: lists of labels, and what it cannot work out. */
export function peerFacts(record: PeerRecord): Record<string, unknown> {
  const { members = [], events, riskEliminated, registration, risks = [], causes = [] } = record
  const { housing, incomeStable, latestIncome, earlierIncome } = record
  const counted = registration === 'poor' ? causes.filter((label) => label !== 'unstable-work') : []
  const labels = riskEliminated ? [] : [...risks, ...counted]
  return {
    registration,
    riskEliminated,
    incomeStable,
    labels,
    health: members.flatMap(({ health = [] }) => health),
    employment: members.map(({ employment }) => employment),
    sitsSoon: members.some(({ collegeEntranceExam: day, schooling }) =>
      day ? day >= AS_OF && day <= LAST_SITTING : schooling === 'senior-3',
    ),
    grade: housing?.grade,
    unsafe: housing?.grade ? undefined : housing?.unsafe,
    latestIncome: latestIncome ?? Number.NaN,
    earlierIncome: earlierIncome ?? Number.NaN,
    struck: events?.some(({ severe, date }) => severe && (!date || date <= AS_OF)),
  }
}

const when = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

const RULES: readonly TopLevelCondition[] = [
  { all: [when('registration', 'equal', 'poor')] },
  {
    all: [
      when('registration', 'in', ['edge', 'monitored']),
      when('riskEliminated', 'notEqual', true),
    ],
  },
  {
    any: [
      when('health', 'contains', 'serious-illness'),
      when('health', 'contains', 'chronic-illness'),
    ],
  },
  { all: [when('sitsSoon', 'equal', true)] },
  { all: [when('latestIncome', 'lessThanInclusive', { fact: 'earlierIncome' })] },
  {
    any: [
      when('employment', 'contains', 'odd-jobs'),
      when('incomeStable', 'equal', false),
      when('labels', 'contains', 'unstable-work'),
    ],
  },
  { any: [when('grade', 'in', ['C', 'D']), when('unsafe', 'equal', true)] },
  {
    any: [
      when('struck', 'equal', true),
      when('labels', 'contains', 'natural-disaster'),
      when('labels', 'contains', 'accident'),
    ],
  },
]

const engine = new Engine(
  RULES.map((conditions, group) => ({ conditions, event: { type: String(group) } })),
  { allowUndefinedFacts: true },
)

/** The groups that json-rules-engine answers with yes. */
export async function rulesEngineBits(facts: Record<string, unknown>): Promise<number> {
  const { events } = await engine.run(facts)
  return events.reduce((bits, { type }) => bits | (1 << Number(type)), 0)
}

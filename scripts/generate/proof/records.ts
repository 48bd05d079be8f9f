import type { HouseholdReadings } from '../../../src/generated/ids.ts'
import { classifierOf } from '../../../src/households/answer/classifier.ts'
import type { Household } from '../../../src/households/record/household.ts'
import { checkHousehold, parseHousehold } from '../../../src/households/record/parse.ts'

export const AS_OF = '2020-06-01'

type AnyRecord = Record<string, unknown>

const member = (field: string, ...values: unknown[]): AnyRecord[] =>
  values.map((value) => ({ members: [{ [field]: value }] }))
const own = (field: string, ...values: unknown[]): AnyRecord[] =>
  values.map((value) => ({ [field]: value }))
const incomes = (latest: number): AnyRecord => ({
  incomes: [
    { periodEnd: '2018-12-31', perCapita: 5000 },
    { periodEnd: '2019-12-31', perCapita: latest },
  ],
})

/** What witnesses are put together from. What a group asks, and none of these tells, the proof fails to find. */
const PARTS: readonly AnyRecord[] = [
  ...own('registration', 'poor', 'lifted', 'monitored', 'edge', 'sudden-hardship', 'ordinary'),
  ...own('riskEliminated', true),
  ...own('extremePoverty', true, false),
  ...own('focusArea', 'met', 'unmet'),
  ...own('members', []),
  ...member('health', ['serious-illness'], ['healthy']),
  ...member('collegeEntranceExam', '2020-07-07', 'none'),
  ...member('employment', 'odd-jobs', 'none'),
  ...member('disability', {}, 'none'),
  ...member('leftBehind', true, false),
  ...member('age', 8, 30, 70),
  ...own('incomeStable', false, true),
  incomes(5000),
  incomes(5001),
  ...own('housing', { grade: 'D' }, { grade: 'A' }),
  ...own('events', [], [{ kind: 'flood', severe: true }], [{ kind: 'accident', severe: true }]),
]

/** At most so many parts make a witness of one group. */
const MOST_PARTS = 3

/** Puts two records together: members are one and the same person, or two; undefined where they disagree. */
export function merged(
  one: AnyRecord,
  other: AnyRecord,
  isOnePerson: boolean,
): AnyRecord | undefined {
  const both = { ...one, ...other }
  for (const field of Object.keys(other)) {
    if (!Object.hasOwn(one, field) || sameJson(one[field], other[field])) continue
    if (field !== 'members') return undefined
    const [mine, yours] = [one, other].map(({ members }) => members as AnyRecord[]) as [
      AnyRecord[],
      AnyRecord[],
    ]
    if (mine.length !== 1 || yours.length !== 1) return undefined
    const person = isOnePerson ? together(mine[0] as AnyRecord, yours[0] as AnyRecord) : undefined
    if (isOnePerson && !person) return undefined
    both['members'] = person ? [person] : [...mine, ...yours]
  }
  return both
}

function together(one: AnyRecord, other: AnyRecord): AnyRecord | undefined {
  const disagree = Object.keys(other).some(
    (field) => Object.hasOwn(one, field) && !sameJson(one[field], other[field]),
  )
  return disagree ? undefined : { ...one, ...other }
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Records made of few parts, those with fewer parts first. */
export const smallRecords: readonly Household[] = (() => {
  const found = new Map<string, AnyRecord>()
  let latest: { record: AnyRecord; next: number }[] = [{ record: {}, next: 0 }]
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    latest = latest.flatMap(({ record, next }) =>
      PARTS.slice(next).flatMap((part, at) => {
        const more = merged(record, part, true)
        return more ? [{ record: more, next: next + at + 1 }] : []
      }),
    )
    for (const { record } of latest) found.set(JSON.stringify(record), record)
  }
  return [...found.values()].filter((record) => checkHousehold(record).ok)
})()

/** Makes the function that gives the verdicts on a record as bits. */
export function judgeOf(readings: HouseholdReadings): (record: Household) => number {
  const classifier = classifierOf({ asOf: AS_OF, readings })
  return (record) => classifier.bits(parseHousehold(record))
}

/**
 * Finds the shortest of the small records that has some verdicts, and makes sure that nothing of it can be left out.
 *
 * @param isWanted - tells from the bits of a record whether it has them.
 */
export function leastRecord(
  judge: (record: Household) => number,
  isWanted: (bits: number) => boolean,
): Household {
  const fitting = smallRecords.filter((record) => isWanted(judge(record)))
  const [least] = fitting.sort((a, b) => lengthOf(a) - lengthOf(b))
  if (!least) throw new Error('No small record has the verdict')
  const shorter = withoutOne(least as AnyRecord).filter((record) => checkHousehold(record).ok)
  if (shorter.some((record) => isWanted(judge(record)))) {
    throw new Error(`Something of ${JSON.stringify(least)} can be left out`)
  }
  return least
}

function lengthOf(record: object): number {
  return JSON.stringify(record).length
}

/** A record without one of its fields, or without one of what stands in them, in every way. */
function withoutOne(record: AnyRecord): AnyRecord[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const { [field]: _, ...rest } = record
    const less =
      value !== null && typeof value === 'object'
        ? withoutOne(value as AnyRecord).map((part) => ({
            ...record,
            [field]: Array.isArray(value) ? Object.values(part) : part,
          }))
        : []
    return [rest, ...less]
  })
}

import { orThrow } from '../../errors.ts'
import { verdictCodes } from '../../generated/codes.ts'
import { groupRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { GroupId } from '../../generated/ids.ts'
import { checkerOf } from '../../input/check.ts'
import { iterationOf } from '../../input/iteration.ts'
import * as s from '../../input/shape.ts'
import { ALL_GROUPS } from '../../issue-rules.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { HouseholdRow } from './batch.ts'

/** How many records have each verdict. */
export type VerdictCounts = { readonly [Value in Verdict]: number }

/** The counts for one group. */
export interface GroupTally extends VerdictCounts {
  /** The group whose verdicts are counted. */
  readonly id: GroupId
}

/** The counts of a batch. */
export interface HouseholdTally {
  /** Records that were classified. */
  readonly households: number
  /** Records that were wrong. */
  readonly errors: number
  /** Any of the eight groups. */
  readonly verdict: VerdictCounts
  /** The eight groups of Article 3. */
  readonly groups: readonly GroupTally[]
  /** The groups of Articles 11, 13 and 16. */
  readonly attention: readonly GroupTally[]
}

type Counts = { -readonly [Value in Verdict]: number }

interface Counters {
  households: number
  errors: number
  readonly verdict: Counts
  readonly groups: readonly (Counts & { readonly id: GroupId })[]
  readonly attention: readonly (Counts & { readonly id: GroupId })[]
}

/**
 * Counts the rows that `classifyHouseholds` gives.
 *
 * @param rows - the rows, as an iterable or an async one; none is kept.
 * @returns how many records met, unmet and unknown in each group, and how many were wrong; a promise of it for
 * async rows.
 * @throws {InvalidInputError} if `rows` cannot be iterated, or one of them is none.
 * @example
 * import { classifyHouseholds, tallyHouseholds } from 'chongqing-aid-guideline'
 *
 * const rows = classifyHouseholds([{ registration: 'poor' }, { registration: 'rich' }], { asOf: '2020-06-01' })
 * const tally = tallyHouseholds(rows)
 * tally.errors //=> 1
 * tally.groups[0] //=> { id: 'registered-poor', met: 1, unmet: 0, unknown: 0 }
 */
export function tallyHouseholds(rows: Iterable<HouseholdRow>): HouseholdTally
export function tallyHouseholds(rows: AsyncIterable<HouseholdRow>): Promise<HouseholdTally>
export function tallyHouseholds(
  rows: Iterable<HouseholdRow> | AsyncIterable<HouseholdRow>,
): HouseholdTally | Promise<HouseholdTally> {
  const counters = newCounters()
  if (iterationOf(rows, 'rows') === 'async') {
    return tallyLater(rows as AsyncIterable<HouseholdRow>, counters)
  }
  let index = 0
  for (const row of rows as Iterable<HouseholdRow>) count(row, index++, counters)
  return counters
}

async function tallyLater(
  rows: AsyncIterable<HouseholdRow>,
  counters: Counters,
): Promise<HouseholdTally> {
  let index = 0
  for await (const row of rows) count(row, index++, counters)
  return counters
}

function newCounters(): Counters {
  const zero = () => ({ met: 0, unmet: 0, unknown: 0 })
  const tallies = groupRules.map(({ id }) => ({ id, ...zero() }))
  return {
    households: 0,
    errors: 0,
    verdict: zero(),
    groups: tallies.slice(0, targetGroupCount),
    attention: tallies.slice(targetGroupCount),
  }
}

const checkRow = /* @__PURE__ */ checkerOf(rowShape, { rule: findMissingGroups })

function rowShape() {
  const verdict = s.codes(verdictCodes)
  const groups = s.array(s.looseObject({ verdict }), groupRules.length)
  const value = s.looseObject({ verdict, groups, attention: groups })
  return s.looseObject({ ok: s.boolean(), value: s.optional(value) })
}

function findMissingGroups({ ok, value }: s.Parsed<s.Accepted<ReturnType<typeof rowShape>>>) {
  const isWhole =
    value?.groups.length === targetGroupCount &&
    value.attention.length === groupRules.length - targetGroupCount
  return isWhole || !ok
    ? []
    : [{ path: 'value', code: 'contradiction', expected: ALL_GROUPS } as const]
}

/** Rows are kept and read again, so what comes back may be anything. */
function count(row: unknown, index: number, counters: Counters): void {
  const { ok, value } = orThrow(checkRow(row, `rows[${index}]`))
  if (!ok || !value) {
    counters.errors++
    return
  }
  counters.households++
  counters.verdict[value.verdict]++
  countAll(value.groups, counters.groups)
  countAll(value.attention, counters.attention)
}

function countAll(
  verdicts: readonly { readonly verdict: Verdict }[],
  tallies: readonly Counts[],
): void {
  verdicts.forEach(({ verdict }, index) => {
    const tally = tallies[index]
    if (tally) tally[verdict]++
  })
}

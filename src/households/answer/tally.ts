import { groupRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { GroupId } from '../../generated/ids.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { HouseholdRow } from './batch.ts'
import type { GroupVerdict } from './classification.ts'

/** How many records have each verdict. */
export type VerdictCounts = { readonly [Value in Verdict]: number }

/** The counts for one group. */
export interface GroupTally extends VerdictCounts {
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
  if (Symbol.asyncIterator in rows) return tallyLater(rows, counters)
  for (const row of rows) count(row, counters)
  return counters
}

async function tallyLater(
  rows: AsyncIterable<HouseholdRow>,
  counters: Counters,
): Promise<HouseholdTally> {
  for await (const row of rows) count(row, counters)
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

function count(row: HouseholdRow, counters: Counters): void {
  if (!row.ok) {
    counters.errors++
    return
  }
  counters.households++
  counters.verdict[row.value.verdict]++
  countAll(row.value.groups, counters.groups)
  countAll(row.value.attention, counters.attention)
}

function countAll(verdicts: readonly GroupVerdict[], tallies: readonly Counts[]): void {
  verdicts.forEach(({ verdict }, index) => {
    const tally = tallies[index]
    if (tally) tally[verdict]++
  })
}

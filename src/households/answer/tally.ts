import { orThrow } from '../../errors.ts'
import { groupRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { GroupId } from '../../generated/ids.ts'
import { checkerOf } from '../../input/check.ts'
import { iterationOf } from '../../input/iteration.ts'
import * as s from '../../input/shape.ts'
import { anyOf, type Verdict } from '../../logic/ternary.ts'
import type { HouseholdRow } from './batch.ts'
import type { HouseholdClassification } from './classification.ts'
import { foundedBits } from './founded.ts'
import { readClassification } from './read-classification.ts'
import { verdictIn } from './verdicts-from-bits.ts'

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

/** What is counted on the way: records with the same verdicts are counted together. */
interface Counters {
  errors: number
  readonly byBits: Map<number, number>
}

/**
 * Counts the rows that `classifyHouseholds` gives.
 *
 * @param rows - the rows, as an iterable or an async one; none is kept.
 * @returns how many records met, unmet and unknown in each group, and how many were wrong; a promise of it for
 * async rows.
 * @throws {InvalidInputError} if `rows` cannot be iterated, one of them is none, or holds no classification as it was given.
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
  const counters: Counters = { errors: 0, byBits: new Map() }
  if (iterationOf(rows, 'rows') === 'async') {
    return tallyLater(rows as AsyncIterable<HouseholdRow>, counters)
  }
  let index = 0
  for (const row of rows as Iterable<HouseholdRow>) count(row, index++, counters)
  return tallyOf(counters)
}

async function tallyLater(
  rows: AsyncIterable<HouseholdRow>,
  counters: Counters,
): Promise<HouseholdTally> {
  let index = 0
  for await (const row of rows) count(row, index++, counters)
  return tallyOf(counters)
}

/** Checks what a row of a batch says of itself. */
export const checkRow = /* @__PURE__ */ checkerOf(() =>
  s.looseObject({ ok: s.boolean(), value: s.optional(s.unknown()) }),
)

/** Rows are kept and read again, so what comes back may be anything. */
function count(row: unknown, index: number, counters: Counters): void {
  const { ok, value } = orThrow(checkRow(row, `rows[${index}]`))
  if (!ok) {
    counters.errors++
    return
  }
  const bits = bitsOf(value, `rows[${index}].value`)
  counters.byBits.set(bits, (counters.byBits.get(bits) ?? 0) + 1)
}

function bitsOf(value: unknown, path: string): number {
  try {
    const bits = foundedBits(value as HouseholdClassification)
    if (bits !== undefined) return bits
  } catch {
    // What cannot be read is told below.
  }
  return foundedBits(readClassification(value, path)) as number
}

function tallyOf({ errors, byBits }: Counters): HouseholdTally {
  const counts = Array.from(byBits)
  const countsOf = (verdictOn: (bits: number) => Verdict): VerdictCounts => {
    const all = { met: 0, unmet: 0, unknown: 0 }
    for (const [bits, households] of counts) all[verdictOn(bits)] += households
    return all
  }
  const tallies = groupRules.map(({ id }, index) => ({
    id,
    ...countsOf((bits) => verdictIn(bits, index)),
  }))
  const places = Array.from({ length: targetGroupCount }, (_, index) => index)
  return {
    households: counts.reduce((sum, [, households]) => sum + households, 0),
    errors,
    verdict: countsOf((bits) =>
      anyOf(places.map((index) => ({ verdict: verdictIn(bits, index) }))),
    ),
    groups: tallies.slice(0, targetGroupCount),
    attention: tallies.slice(targetGroupCount),
  }
}

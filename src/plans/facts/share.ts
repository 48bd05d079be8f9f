import type { Verdict } from '../../logic/ternary.ts'

/** A share as a fraction: what counts, what may count, and of how many. */
export interface Share {
  readonly counted: number
  readonly open: number
  readonly of: number
}

/** How far a share is reached; null while there is nothing to take a share of. */
export interface ShareEvidence {
  readonly share: Share | null
  /** What lacks what would settle it; the field where nothing is lacking. */
  readonly paths: readonly string[]
}

/**
 * Takes the share of a list whose entries were judged one by one.
 *
 * @param field - the name of the list.
 * @param verdicts - one for each entry; null where there is no list. An empty list is known absence.
 * @param pathOf - what would settle an entry that is open: the entry itself, unless said otherwise.
 * @returns the share, and what would settle the entries that are still open.
 */
export function shareOfList(
  field: string,
  verdicts: readonly Verdict[] | null,
  pathOf = (index: number) => `${field}[${index}]`,
): ShareEvidence {
  if (!verdicts) return { share: null, paths: [field] }
  if (verdicts.length === 0) return { share: { counted: 0, open: 0, of: 1 }, paths: [field] }
  const open = verdicts.flatMap((verdict, index) => (verdict === 'unknown' ? [pathOf(index)] : []))
  const counted = verdicts.filter((verdict) => verdict === 'met').length
  const share = { counted, open: open.length, of: verdicts.length }
  return { share, paths: open.length > 0 ? [...new Set(open)] : [field] }
}

import type { NameMatch } from '../../generated/ids.ts'

/** From the best to the least exact. */
const BY_EXACTNESS: readonly NameMatch[] = [
  'exact',
  'short-form',
  'older-spelling',
  'former',
  'later',
  'misprint',
  'code-prefix',
  'similar',
]

/** 0 for the best match, more for less exact ones. */
export function rankOf(match: NameMatch): number {
  return BY_EXACTNESS.indexOf(match)
}

/** Of several levels, what a reader has to know of. */
export function leastExact(one: NameMatch, other: NameMatch): NameMatch {
  return rankOf(other) > rankOf(one) ? other : one
}

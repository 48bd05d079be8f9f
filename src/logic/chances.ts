import { type Formula, partsOf } from './formula.ts'

/** How likely something comes out met, and how likely unmet; what is left of 1 stays open. */
export interface Chances {
  readonly met: number
  readonly unmet: number
}

/**
 * Tells how likely a formula is decided, from how likely each of its facts is. Exact where the facts have nothing to
 * do with each other, for a formula names each at most once.
 */
export function chancesOf<Fact extends string>(
  formula: Formula<Fact>,
  chances: (fact: Fact) => Chances,
): Chances {
  if (typeof formula === 'string') return chances(formula)
  const parts = partsOf(formula).map((part) => chancesOf(part, chances))
  if ('not' in formula) {
    const [{ met, unmet }] = parts as [Chances]
    return { met: unmet, unmet: met }
  }
  const allOf = (side: keyof Chances) => parts.reduce((all, part) => all * part[side], 1)
  const anyOf = (side: keyof Chances) =>
    1 - parts.reduce((none, part) => none * (1 - part[side]), 1)
  return 'any' in formula
    ? { met: anyOf('met'), unmet: allOf('unmet') }
    : { met: allOf('met'), unmet: anyOf('unmet') }
}

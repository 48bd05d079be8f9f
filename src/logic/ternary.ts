/**
 * What is known of a statement: it holds, it does not hold, or nobody said (`null`, as in SQL and JSON).
 */
export type Ternary = true | false | null

/**
 * The outcome of a rule as it is spoken of: `met` (true), `unmet` (false) or `unknown` (null).
 */
export type Verdict = 'met' | 'unmet' | 'unknown'

/**
 * Speaks a ternary value as a verdict.
 *
 * @param value - what is known.
 * @returns `met` for true, `unmet` for false, `unknown` for null.
 */
export function verdictOf(value: Ternary): Verdict {
  if (value === null) return 'unknown'
  return value ? 'met' : 'unmet'
}

/** Any of several: met if one is met, unmet if all are unmet. */
export function anyOf(judged: readonly { readonly verdict: Verdict }[]): Verdict {
  if (judged.some(({ verdict }) => verdict === 'met')) return 'met'
  return judged.every(({ verdict }) => verdict === 'unmet') ? 'unmet' : 'unknown'
}

/** The parts of `{ all }`, `{ any }` or `{ not }`; undefined for anything else. */
function partsOf(formula: unknown): unknown[] | undefined {
  if (formula === null || typeof formula !== 'object') return undefined
  const [[key, value] = [], ...others] = Object.entries(formula)
  if (others.length > 0) return undefined
  if (key === 'not') return [value]
  return (key === 'all' || key === 'any') && Array.isArray(value) ? value : undefined
}

export function factsIn(formula: unknown): string[] {
  if (typeof formula === 'string') return [formula]
  return partsOf(formula)?.flatMap(factsIn) ?? []
}

export function isFormula(formula: unknown): boolean {
  if (typeof formula === 'string') return true
  const parts = partsOf(formula)
  return parts !== undefined && parts.length > 0 && parts.every(isFormula)
}

/** A longer name is no misspelling of ours, and comparing it would cost its length. */
const LONGEST_NAME = 40

/** Finds the name of ours that a misspelt one probably means; an empty object when none is near. */
export function nearest(name: string, names: Iterable<string>): { suggestion?: string } {
  if (name.length > LONGEST_NAME) return {}
  const written = simplify(name)
  // A third of its signs may be wrong.
  let best = (written.length + 1) / 3
  let found = {}
  for (const candidate of names) {
    const ours = simplify(candidate)
    if (Math.abs(ours.length - written.length) >= best) continue
    const distance = editDistance(written, ours)
    if (distance < best) {
      best = distance
      found = { suggestion: candidate }
    }
  }
  return found
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '')
}

/** Levenshtein's distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let above = [...Array(to.length + 1).keys()]
  for (const sign of from) {
    const current = [(above[0] as number) + 1]
    for (let column = 0; column < to.length; column++) {
      const swap = (above[column] as number) + +(sign !== to[column])
      current.push(
        Math.min(swap, (above[column + 1] as number) + 1, (current[column] as number) + 1),
      )
    }
    above = current
  }
  return above[to.length] as number
}

/** Draws one thing after another, the same ones for the same seed (mulberry32). */
export interface Draws {
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly one: <Value>(values: readonly Value[]) => Value
}

export function draws(seed: number): Draws {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    chance: (share) => next() < share,
    one: (values) => values[below(values.length)] as never,
  }
}

import { describe, expect, it } from 'vitest'
import { perValues } from '../../src/logic/per-values.ts'
import type { Ternary } from '../../src/logic/ternary.ts'

/** Counts how often it makes something of so many values. */
function counting(count: number) {
  let made = 0
  const values = Array.from({ length: count }, (_, at) => (given: readonly Ternary[]) => {
    return given[at] as Ternary
  })
  const make = perValues(values, (given) => {
    made++
    return { of: [...given] }
  })
  return { make, made: () => made }
}

const STATES: readonly Ternary[] = [true, false, null]

describe('what rests on a few values', () => {
  it('is made once for each of their combinations, and right for each', () => {
    const { make, made } = counting(2)
    const all = STATES.flatMap((a) => STATES.map((b) => [a, b] as const))
    for (const given of [...all, ...all]) expect(make(given)).toEqual({ of: given })
    expect(made()).toBe(9)
    expect(make([true, null])).toBe(make([true, null]))
  })

  it('is made once where it rests on none', () => {
    const { make, made } = counting(0)
    expect(make([])).toBe(make([true]))
    expect(made()).toBe(1)
  })

  it.each([
    [4, 1],
    [5, 2],
  ])('is kept up to four of them, of which there are 81 combinations: %d', (count, times) => {
    const { make, made } = counting(count)
    const given = Array.from({ length: count }, () => true)
    make(given)
    make(given)
    expect(made()).toBe(times)
  })
})

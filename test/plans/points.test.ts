import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STEPS_OF_POINTS } from '../../src/generated/issue-rules.ts'
import { fractionOf } from '../../src/plans/facts/fraction.ts'
import { asPoints, findUnevenPoints, hundredthsOf } from '../../src/plans/rubric/points.ts'

const MOST = 100_000_000

describe('a fraction of an amount', () => {
  it.each<[amount: number, counted: number, of: number, result: number]>([
    [1000, 0, 3, 0],
    [1000, -0, 3, 0],
    [1000, 1, 3, 333],
    [1000, 2, 3, 667],
    [1000, 3, 3, 1000],
    [1, 1, 2, 1],
    [1, 1, 3, 0],
    [1, 499, 1000, 0],
    [1, 500, 1000, 1],
    [250, 1, 4, 63],
    [0, 1, 2, 0],
    [MOST, 9_999_999, 10_000_000, 99_999_990],
    // Twice the product is 9,999,999,800,000,000 and some, where a number holds even ones alone.
    [MOST, 49_999_999, 99_999_999, 49_999_999],
    [MOST, MOST - 1, MOST, MOST - 1],
    [MOST, MOST, MOST, MOST],
    // As decimals they are exactly half; as binary fractions a little less.
    [100, 0.3, 0.8, 38],
    [400, 0.07, 2.24, 13],
    [400, 1e-7, 8e-7, 50],
    [400, 0.01, 1e15, 0],
    [300, 999_999_999_999_999.9, 1e15, 300],
  ])('%d × %d / %d is %d', (amount, counted, of, result) => {
    expect(fractionOf(amount, { part: counted, of })).toBe(result)
  })

  it('is the nearest whole number, halves up, however large they are', () => {
    const fraction = fc
      .tuple(fc.nat(MOST), fc.integer({ min: 1, max: MOST }), fc.nat(MOST))
      .map(([amount, of, counted]) => ({ amount, of, counted: Math.min(counted, of) }))
    fc.assert(
      fc.property(fraction, ({ amount, counted, of }) => {
        const [result, exact] = [BigInt(fractionOf(amount, { part: counted, of })), BigInt(amount)]
        const twice = 2n * exact * BigInt(counted)
        expect((2n * result - 1n) * BigInt(of)).toBeLessThanOrEqual(twice)
        expect((2n * result + 1n) * BigInt(of)).toBeGreaterThan(twice)
      }),
    )
  })
})

describe('points', () => {
  it('come back out of hundredths as they went in', () => {
    fc.assert(
      fc.property(fc.nat(MOST), (hundredths) => {
        const { min } = asPoints({ min: hundredths, max: hundredths })
        expect(hundredthsOf(min)).toBe(hundredths)
        expect(Number(min.toFixed(2))).toBe(min)
        expect(findUnevenPoints(min, '')).toEqual([])
      }),
    )
  })

  it.each([0.01, 2.5, 1.15, 4.35, 0.1 + 0.2, 999_999.99, 1_000_000])('%d is in steps', (points) => {
    expect(findUnevenPoints(points, 'here')).toEqual([])
  })

  it.each([1 / 3, 0.015, 0.001, 2.505, 999_999.999, 0.01001])('%d is not in steps', (points) => {
    expect(findUnevenPoints(points, 'here')).toEqual([
      { path: 'here', code: 'out-of-range', expected: STEPS_OF_POINTS },
    ])
  })
})

import {
  type IndexItemOptions,
  type PlanScore,
  scorePlan,
  toIndexItem,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planArbitrary } from '../support/arbitrary-plans.ts'
import {
  ASKED_ON,
  DONE_ON,
  deepFrozen,
  EMPTY,
  FULL,
  hundredths,
  INFEASIBLE,
  toldBy,
} from '../support/plans.ts'

const EMPTY_SCORE = scorePlan(EMPTY, ASKED_ON)

/** Of a rubric with one criterion. */
const scored = (min: number, max: number, outOf: number): PlanScore => {
  const one = { ...criterion, points: { min, max }, outOf }
  const left = { ...criterion, points: { min: 0, max: 0 }, outOf: 0 }
  const { id, provisions, missing } = criterion
  const excluded = [{ id, provision: provisions[0] as PlanScore['excluded'][0]['provision'] }]
  const gain = (hundredths(outOf) - hundredths(min)) / 100
  return {
    ...EMPTY_SCORE,
    rubric: { id: 'ours', version: '1', digest: '0'.repeat(64) },
    points: { min, max },
    outOf,
    share: outOf > 0 ? { min: partOf(min, outOf), max: partOf(max, outOf) } : { min: 0, max: 1 },
    criteria: [one],
    excluded: outOf > 0 ? [] : excluded,
    fullMarks: outOf || 1,
    done: {
      ...EMPTY_SCORE.done,
      criteria: [left],
      excluded,
      points: { min: 0, max: 0 },
      outOf: 0,
    },
    remarks: [],
    improvements: gain > 0 ? [{ id, gain, provisions, missing }] : [],
  }
}

const [criterion] = EMPTY_SCORE.criteria as [PlanScore['criteria'][0]]

const partOf = (points: number, outOf: number) => hundredths(points) / hundredths(outOf)

describe('points are brought to another scale', () => {
  it.each<[min: number, max: number, outOf: number, maxPoints: number, points: [number, number]]>([
    [0, 100, 100, 30, [0, 30]],
    [50, 50, 100, 30, [15, 15]],
    [100, 100, 100, 0.01, [0.01, 0.01]],
    [49.99, 50, 100, 0.01, [0, 0.01]],
    [33.33, 66.67, 100, 30, [10, 20]],
    [5.83, 94.17, 100, 1000, [58.3, 941.7]],
    [90, 90, 90, 100, [100, 100]],
    [45, 97.5, 97.5, 39, [18, 39]],
    [0.05, 0.15, 100, 10, [0.01, 0.02]],
    [0.04, 0.14, 100, 10, [0, 0.01]],
    [1, 2, 3, 1_000_000, [333_333.33, 666_666.67]],
    [499_999.99, 1_000_000, 1_000_000, 1_000_000, [499_999.99, 1_000_000]],
    // Of a rubric whose every criterion left the total nothing is known.
    [0, 0, 0, 30, [0, 30]],
  ])('%d–%d of %d, at most %d', (min, max, outOf, maxPoints, points) => {
    const item = toIndexItem(scored(min, max, outOf), { maxPoints })
    expect([item.points.min, item.points.max]).toEqual(points)
    expect(item.outOf).toBe(maxPoints)
  })

  it('keep their order, and their scale where it is the same', () => {
    const hundredth = fc.integer({ min: 1, max: 100_000_000 }).map((whole) => whole / 100)
    fc.assert(
      fc.property(planArbitrary, hundredth, (plan, maxPoints) => {
        const score = scorePlan(plan, ASKED_ON)
        const { points } = toIndexItem(score, { maxPoints })
        expect(points.min).toBeGreaterThanOrEqual(0)
        expect(points.max).toBeGreaterThanOrEqual(points.min)
        expect(points.max).toBeLessThanOrEqual(maxPoints)
        if (score.criteria.some(({ appliesIf }) => appliesIf)) return
        expect(toIndexItem(score, { maxPoints: score.outOf }).points).toEqual(score.points)
      }),
    )
  })

  it('of which floating point blurs the scale', () => {
    expect(toIndexItem(scored(1, 1, 1), { maxPoints: 0.1 + 0.2 })).toMatchObject({
      points: { min: 0.3, max: 0.3 },
      outOf: 0.3,
    })
  })
})

describe('an item', () => {
  const score = deepFrozen(scorePlan({ ...FULL, id: 'p-7' }, ASKED_ON))

  it('says what it is made of, and why it is asked for', () => {
    const { ruleset, rubric, asOf } = score
    expect(toIndexItem(score, { maxPoints: 30 })).toStrictEqual({
      id: 'p-7',
      points: { min: 30, max: 30 },
      outOf: 30,
      of: 'plan',
      excluded: 'rescale',
      provision: 'notice.1',
      rubric,
      ruleset,
      asOf,
      outOfPeriod: false,
    })
  })

  it('has no key where the plan had none, and is plain JSON', () => {
    const item = toIndexItem(EMPTY_SCORE, { maxPoints: 30 })
    expect('id' in item).toBe(false)
    expect(JSON.parse(JSON.stringify(item))).toStrictEqual(item)
  })

  it('comes of a score that was kept as JSON', () => {
    const kept = JSON.parse(JSON.stringify(score))
    expect(toIndexItem(kept, { maxPoints: 30 })).toEqual(toIndexItem(score, { maxPoints: 30 }))
  })

  it('shares nothing with the score', () => {
    const mine = scorePlan(FULL, ASKED_ON)
    Object.assign(toIndexItem(mine, { maxPoints: 30 }).rubric, { id: 'spoiled' })
    expect(mine.rubric.id).toBe('default')
  })
})

describe('a criterion that left the total', () => {
  const excluded = scorePlan({ ...FULL, ...INFEASIBLE, inAnnualPlan: false }, ASKED_ON)
  const open = scorePlan({ ...FULL, followUpsFeasible: null }, ASKED_ON)
  const pointsOf = (score: PlanScore, options: Partial<IndexItemOptions>) =>
    toIndexItem(score, { maxPoints: 100, ...options }).points

  it('leaves its points to the others, or loses them', () => {
    expect(pointsOf(excluded, {})).toEqual({ min: 95.56, max: 95.56 })
    expect(pointsOf(excluded, { excluded: 'rescale' })).toEqual({ min: 95.56, max: 95.56 })
    expect(pointsOf(excluded, { excluded: 'forfeit' })).toEqual({ min: 86, max: 86 })
  })

  it('may lose them while it is not known whether it applies', () => {
    expect(pointsOf(open, {})).toEqual({ min: 100, max: 100 })
    expect(pointsOf(open, { excluded: 'forfeit' })).toEqual({ min: 90, max: 100 })
  })
})

describe('half a hundredth', () => {
  it('is rounded up, whichever share of the total it is', () => {
    const followUps = ['2020-03-31', '2020-04-01', '2020-09-30', '2020-10-01'].map((date) => {
      return { date, channel: 'visit' as const }
    })
    const beneficiaries = { households: 10_000, inTargetGroups: 405 }
    const score = scorePlan({ ...EMPTY, beneficiaries, followUps }, ASKED_ON)
    expect(toIndexItem(score, { maxPoints: 15 }).points.min).toBe(0.14)
  })
})

describe('a score that was forged', () => {
  const { criteria } = EMPTY_SCORE
  const [first, ...others] = criteria as [PlanScore['criteria'][0]]
  it.each<[string, Partial<PlanScore>, string[]]>([
    [
      'totals',
      { points: { min: 100, max: 100 }, share: { min: 1, max: 1 } },
      ['contradiction at score.points'],
    ],
    [
      'no criteria',
      { criteria: [] },
      ['contradiction at score.points', 'contradiction at score.outOf'],
    ],
    [
      'a criterion twice',
      { criteria: [...criteria.slice(0, -1), first] },
      [
        'contradiction at score.criteria[17].id',
        'contradiction at score.points',
        'contradiction at score.outOf',
      ],
    ],
    [
      'a least above the most',
      { criteria: [{ ...first, points: { min: 3, max: 2 } }, ...others] },
      ['contradiction at score.criteria[0].points', 'contradiction at score.points'],
    ],
    ['full marks', { fullMarks: 1 }, ['contradiction at score.fullMarks']],
    [
      'what is done',
      { done: { ...EMPTY_SCORE.done, criteria: criteria.slice(1) } },
      ['contradiction at score.done.points', 'contradiction at score.done.outOf'],
    ],
  ])('in %s is none', (_, forged, issues) => {
    expect(toldBy(() => toIndexItem({ ...EMPTY_SCORE, ...forged }, { maxPoints: 30 }))).toEqual(
      issues,
    )
  })
})

describe('what is done', () => {
  it('is an item of its own', () => {
    const score = scorePlan({ ...FULL, reached: { places: [] } }, DONE_ON)
    const item = toIndexItem(score, { maxPoints: 10, of: 'done' })
    expect(item.of).toBe('done')
    expect(item.points).toEqual({ min: 7, max: 9 })
    expect(toIndexItem(score, { maxPoints: 10 }).points).toEqual({ min: 10, max: 10 })
  })
})

describe('a scale', () => {
  it.each<[unknown, string]>([
    [undefined, 'missing at options.maxPoints'],
    [null, 'missing at options.maxPoints'],
    [30, 'wrong-type at options'],
    [{}, 'missing at options.maxPoints'],
    [{ maxPoints: '30' }, 'wrong-type at options.maxPoints'],
    [{ maxPoints: Number.NaN }, 'wrong-type at options.maxPoints'],
    [{ maxPoints: Number.POSITIVE_INFINITY }, 'wrong-type at options.maxPoints'],
    [{ maxPoints: 0 }, 'out-of-range at options.maxPoints'],
    [{ maxPoints: -0 }, 'out-of-range at options.maxPoints'],
    [{ maxPoints: -30 }, 'out-of-range at options.maxPoints'],
    [{ maxPoints: 0.009 }, 'out-of-range at options.maxPoints'],
    [{ maxPoints: 1_000_000.01 }, 'out-of-range at options.maxPoints'],
    [{ maxPoints: 1 / 3 }, 'out-of-range at options.maxPoints'],
    [{ maxPoints: 30, of: 'both' }, 'not-allowed at options.of'],
    [{ maxPoints: 30, excluded: 'keep' }, 'not-allowed at options.excluded'],
    [{ maxPoints: 30, grade: true }, 'unknown-key at options'],
    [new Map([['maxPoints', 30]]), 'wrong-type at options'],
  ])('%o is none', (options, issue) => {
    expect(toldBy(() => toIndexItem(EMPTY_SCORE, options as IndexItemOptions))).toEqual([issue])
  })
})

import {
  comparePlans,
  compareRubrics,
  type PlanRank,
  type PlanScore,
  rubric,
  scorePlan,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planArbitrary } from '../support/arbitrary-plans.ts'
import {
  ASKED_ON,
  BARE,
  DONE_ON,
  deepFrozen,
  EMPTY,
  FULL,
  hundredths,
  scoreOf,
  shifted,
  toldBy,
} from '../support/plans.ts'

const EMPTY_SCORE = scorePlan(EMPTY, ASKED_ON)

/** A score of these points. */
const scored = (min: number, max: number, outOf = 100, id?: string): PlanScore => ({
  ...EMPTY_SCORE,
  ...(id !== undefined && { id }),
  points: { min, max },
  outOf,
  share: outOf > 0 ? { min: partOf(min, outOf), max: partOf(max, outOf) } : { min: 0, max: 1 },
})

const partOf = (points: number, outOf: number) => hundredths(points) / hundredths(outOf)

const told = (ranks: readonly PlanRank[]) =>
  ranks.map(
    ({ index, rank, ahead, behind, tied, overlapping }) =>
      `${index}: ${rank.best}–${rank.worst}, ahead ${ahead}, behind ${behind}, tied ${tied}, overlapping ${overlapping}`,
  )

describe('plans are ranked', () => {
  it.each<[string, PlanScore[], string[]]>([
    ['none', [], []],
    ['one', [scored(1, 2)], ['0: 1–1, ahead 0, behind 0, tied 0, overlapping 0']],
    [
      'apart',
      [scored(10, 20), scored(20.01, 30)],
      [
        '1: 1–1, ahead 1, behind 0, tied 0, overlapping 0',
        '0: 2–2, ahead 0, behind 1, tied 0, overlapping 0',
      ],
    ],
    [
      'touching: the second may draw level, and no more',
      [scored(20, 30), scored(10, 20)],
      [
        '0: 1–1, ahead 0, behind 0, tied 0, overlapping 1',
        '1: 1–2, ahead 0, behind 0, tied 0, overlapping 1',
      ],
    ],
    [
      'overlapping by a hundredth',
      [scored(20, 30), scored(10, 20.01)],
      [
        '0: 1–2, ahead 0, behind 0, tied 0, overlapping 1',
        '1: 1–2, ahead 0, behind 0, tied 0, overlapping 1',
      ],
    ],
    [
      'one within the other',
      [scored(0, 100), scored(50, 50)],
      [
        '0: 1–2, ahead 0, behind 0, tied 0, overlapping 1',
        '1: 1–2, ahead 0, behind 0, tied 0, overlapping 1',
      ],
    ],
    [
      'tied',
      [scored(50, 50), scored(50, 50), scored(40, 40), scored(60, 60)],
      [
        '3: 1–1, ahead 3, behind 0, tied 0, overlapping 0',
        '0: 2–2, ahead 1, behind 1, tied 1, overlapping 0',
        '1: 2–2, ahead 1, behind 1, tied 1, overlapping 0',
        '2: 4–4, ahead 0, behind 3, tied 0, overlapping 0',
      ],
    ],
    [
      'the same interval, which is no tie',
      [scored(40, 60), scored(40, 60)],
      [
        '0: 1–2, ahead 0, behind 0, tied 0, overlapping 1',
        '1: 1–2, ahead 0, behind 0, tied 0, overlapping 1',
      ],
    ],
    [
      '90 of 90 and 100 of 100',
      [scored(90, 90, 90), scored(100, 100, 100), scored(97, 97, 97.5)],
      [
        '0: 1–1, ahead 1, behind 0, tied 1, overlapping 0',
        '1: 1–1, ahead 1, behind 0, tied 1, overlapping 0',
        '2: 3–3, ahead 0, behind 2, tied 0, overlapping 0',
      ],
    ],
    [
      'by share, not by points',
      [scored(50, 50, 100), scored(49, 49, 90)],
      [
        '1: 1–1, ahead 1, behind 0, tied 0, overlapping 0',
        '0: 2–2, ahead 0, behind 1, tied 0, overlapping 0',
      ],
    ],
    [
      'with a total of nothing, of which nothing is known',
      [scored(0, 0, 0), scored(0, 0), scored(100, 100)],
      [
        '2: 1–1, ahead 1, behind 0, tied 0, overlapping 1',
        '0: 1–2, ahead 0, behind 0, tied 0, overlapping 2',
        '1: 2–3, ahead 0, behind 1, tied 0, overlapping 1',
      ],
    ],
  ])('%s', (_, scores, expected) => {
    expect(told(comparePlans(scores))).toEqual(expected)
  })

  it('as they were scored', () => {
    const scores = [BARE, EMPTY, FULL].map((plan, id) => scorePlan({ ...plan, id }, ASKED_ON))
    expect(comparePlans(scores).map(({ id, rank }) => [id, rank.best, rank.worst])).toEqual([
      [2, 1, 1],
      [1, 1, 2],
      [0, 2, 3],
    ])
  })

  it('by what is done', () => {
    const done = scorePlan({ ...FULL, id: 'done' }, DONE_ON)
    const { delivered: _d, reached: _r, ...promised } = FULL
    const bare = { ...promised, delivered: BARE.delivered, reached: BARE.reached }
    const paper = scorePlan({ ...bare, followUps: [], reports: [], id: 'paper' }, DONE_ON)
    expect(comparePlans([paper, done]).map(({ id }) => id)).toEqual(['done', 'paper'])
    const [first, second] = comparePlans([paper, done], { of: 'done' })
    expect(first).toMatchObject({ id: 'done', ahead: 1, points: done.done.points })
    expect(second).toMatchObject({ id: 'paper', behind: 1, share: paper.done.share })
    expect(toldBy(() => comparePlans([], { of: 'both' as 'done' }))).toEqual([
      'not-allowed at options.of',
    ])
  })

  it('with their keys, points and totals', () => {
    const [first, second] = comparePlans([scored(1, 2, 90, 'a'), scored(3, 4)])
    expect(second).toMatchObject({ index: 0, id: 'a', points: { min: 1, max: 2 }, outOf: 90 })
    expect(first && 'id' in first).toBe(false)
  })

  it('against every other one, as pair by pair', () => {
    // Few values, so that intervals touch and tie.
    const interval = fc
      .tuple(fc.nat(20), fc.nat(20), fc.constantFrom(80, 90, 100))
      .map(([a, b, outOf]) => scored(Math.min(a, b) * 4, Math.max(a, b) * 4, outOf))
    const scores = fc.array(interval, { maxLength: 300, size: 'max' })
    fc.assert(
      fc.property(scores, (list) => {
        expect(comparePlans(list)).toEqual(pairByPair(list))
      }),
      { numRuns: 50 },
    )
  })

  it('whatever their order', () => {
    fc.assert(
      fc.property(fc.array(planArbitrary, { maxLength: 8 }), (plans) => {
        const scores = plans.map((plan, id) => scorePlan({ ...plan, id }, ASKED_ON))
        const byId = (ranks: readonly PlanRank[]) =>
          ranks
            .map(({ index: _index, ...rank }) => rank)
            .sort((a, b) => Number(a.id) - Number(b.id))
        expect(byId(comparePlans([...scores].reverse()))).toEqual(byId(comparePlans(scores)))
      }),
    )
  })

  it('by the ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      scored(index / 100, index / 100 + 1, 200),
    )
    expect(comparePlans(many)[0]?.index).toBe(9999)
  })

  it('into plain JSON of their own', () => {
    const scores = deepFrozen([FULL, EMPTY].map((plan) => scorePlan(plan, ASKED_ON)))
    const ranks = comparePlans(scores)
    expect(JSON.parse(JSON.stringify(ranks))).toStrictEqual(ranks)
    Object.assign(ranks[0]?.points ?? {}, { min: -1 })
    expect(comparePlans(scores)[0]?.points).toEqual({ min: 100, max: 100 })
  })
})

/** Compares every plan to every other, cross-multiplied in hundredths. */
function pairByPair(scores: readonly PlanScore[]): PlanRank[] {
  const isAbove = (a: number, ofA: number, b: number, ofB: number) =>
    hundredths(a) * hundredths(ofB) > hundredths(b) * hundredths(ofA)
  const isAhead = (one: PlanScore, other: PlanScore) =>
    isAbove(one.points.min, one.outOf, other.points.max, other.outOf)
  const mayBeAhead = (one: PlanScore, other: PlanScore) =>
    isAbove(one.points.max, one.outOf, other.points.min, other.outOf)
  return scores
    .map((one, index) => {
      const others = scores.filter((other) => other !== one)
      const count = (holds: (other: PlanScore) => boolean) => others.filter(holds).length
      const ahead = count((other) => isAhead(one, other))
      const behind = count((other) => isAhead(other, one))
      const tied = count((other) => !mayBeAhead(one, other) && !mayBeAhead(other, one))
      const worst = 1 + count((other) => mayBeAhead(other, one))
      return {
        index,
        points: one.points,
        outOf: one.outOf,
        share: one.share,
        rank: { best: behind + 1, worst },
        ahead,
        behind,
        tied,
        overlapping: others.length - ahead - behind - tied,
      }
    })
    .sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst)
}

describe('scores that do not go together', () => {
  const one = scorePlan(EMPTY, { asOf: '2020-06-01' })
  const later = scorePlan(EMPTY, { asOf: '2020-09-01' })

  it('for they are of different days, are refused where it is asked what is done', () => {
    expect(toldBy(() => comparePlans([one, later], { of: 'done' }))).toEqual([
      'contradiction at scores[1].asOf',
    ])
    expect(comparePlans([one, later])).toHaveLength(2)
  })

  it('for they are of different rules, are refused', () => {
    const ruleset = { ...one.ruleset, fingerprint: '0' }
    expect(toldBy(() => comparePlans([one, { ...one, ruleset }]))).toEqual([
      'contradiction at scores[1].ruleset',
    ])
  })
})

it('what is no list of plans is refused as such', () => {
  const options = { from: rubric, to: rubric, asOf: '2020-06-01' }
  expect(toldBy(() => compareRubrics({} as never, options))).toEqual(['wrong-type at plans'])
})

it('a plan of a list with an impossible code is named', () => {
  const reached = { places: [{ code: '500101152200', system: 'mca2025' as const }] }
  const options = { from: rubric, to: rubric, asOf: '2020-06-01' }
  expect(toldBy(() => compareRubrics([EMPTY, { ...EMPTY, reached }], options))).toEqual([
    'not-allowed at plans[1].reached.places[0].code',
  ])
})

describe('scores are refused', () => {
  const other = scoreOf({}, { ...rubric, id: 'other' })
  const later = scoreOf({}, { ...rubric, version: '3.0.0' })
  const heavier = scoreOf({}, shifted(rubric))

  it.each<[string, unknown, string[]]>([
    ['of another rubric', [EMPTY_SCORE, EMPTY_SCORE, other], ['contradiction at scores[2].rubric']],
    ['of another version', [EMPTY_SCORE, later], ['contradiction at scores[1].rubric']],
    [
      'of another rubric under the same name',
      [EMPTY_SCORE, heavier],
      ['contradiction at scores[1].rubric'],
    ],
    ['null', null, ['wrong-type at scores']],
    ['nothing', undefined, ['wrong-type at scores']],
    ['one that is no list', EMPTY_SCORE, ['wrong-type at scores']],
    ['a Set', new Set([EMPTY_SCORE]), ['wrong-type at scores']],
    ['a hole', [EMPTY_SCORE, null], ['wrong-type at scores[1]']],
    [
      'min above max',
      [EMPTY_SCORE, { ...EMPTY_SCORE, points: { min: 2, max: 1 } }],
      ['contradiction at scores[1].points'],
    ],
    [
      'max above the total',
      [{ ...EMPTY_SCORE, points: { min: 1, max: 101 } }],
      ['contradiction at scores[0].points'],
    ],
    [
      'points in letters',
      [{ ...EMPTY_SCORE, points: { min: '1', max: 2 } }],
      ['wrong-type at scores[0].points.min'],
    ],
    [
      'NaN points',
      [{ ...EMPTY_SCORE, points: { min: Number.NaN, max: 2 } }],
      ['wrong-type at scores[0].points.min'],
    ],
    [
      'a share that is none of the points',
      [{ ...EMPTY_SCORE, share: { min: 0.1, max: 1 } }],
      ['contradiction at scores[0].share'],
    ],
    [
      'a share that stops below the points',
      [{ ...EMPTY_SCORE, share: { min: 0, max: 0.9 } }],
      ['contradiction at scores[0].share'],
    ],
    [
      'what is done that is out of order',
      [{ ...EMPTY_SCORE, done: { ...EMPTY_SCORE.done, points: { min: 3, max: 2 } } }],
      ['contradiction at scores[0].done.points'],
    ],
    ['a total below 0', [{ ...EMPTY_SCORE, outOf: -1 }], ['out-of-range at scores[0].outOf']],
  ])('%s', (_, scores, issues) => {
    expect(toldBy(() => comparePlans(scores as PlanScore[]))).toEqual(issues)
  })

  it('but not for what is not compared', () => {
    const { criteria: _c, focuses: _f, improvements: _i, ...head } = scoreOf({})
    expect(comparePlans([head as PlanScore])).toHaveLength(1)
  })
})

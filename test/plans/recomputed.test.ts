import { type Appraisal, createPlanScorer, type Plan } from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayBetween, planArbitrary } from '../support/arbitrary-plans.ts'
import { type OraclePoints, oracleOf } from '../support/plan-oracle.ts'
import { hundredths } from '../support/plans.ts'

/** `PLANS=100000` recomputes as many. */
const RUNS = Number(process.env['PLANS'] ?? 1000)

/** What an appraisal gives by each criterion, in hundredths. */
const pointsOf = ({ criteria }: Appraisal): Record<string, OraclePoints> =>
  Object.fromEntries(
    criteria.map(({ id, points, outOf }) => [
      id,
      outOf === 0
        ? undefined
        : ([points.min, points.max, outOf].map((one) =>
            BigInt(hundredths(one)),
          ) as unknown as OraclePoints),
    ]),
  )

const totalOf = (points: Record<string, OraclePoints>, place: 0 | 1 | 2) =>
  Object.values(points).reduce((sum, one) => sum + (one?.[place] ?? 0n), 0n)

function expectSame(appraisal: Appraisal, plan: Plan, asOf?: string): void {
  const expected = oracleOf(plan, asOf)
  expect(pointsOf(appraisal)).toEqual(expected)
  expect(BigInt(hundredths(appraisal.points.min))).toBe(totalOf(expected, 0))
  expect(BigInt(hundredths(appraisal.points.max))).toBe(totalOf(expected, 1))
  expect(BigInt(hundredths(appraisal.outOf))).toBe(totalOf(expected, 2))
}

describe('what a recomputation from the words of the guide gives', () => {
  it(`is what the package gives, of ${RUNS} plans and of what is done of them`, {
    timeout: 3_600_000,
  }, () => {
    fc.assert(
      fc.property(planArbitrary, dayBetween(2019, 2023), (plan, asOf) => {
        const score = createPlanScorer({ asOf }).score(plan)
        expectSame(score, plan)
        expectSame(score.done, plan, asOf)
      }),
      { seed: 20200514, numRuns: RUNS, endOnFailure: true },
    )
  })
})

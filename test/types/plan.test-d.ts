import {
  type Activity,
  type Criterion,
  checkPlan,
  type DutyId,
  type Parsed,
  type Plan,
  type PlanScore,
  parsePlan,
  planReport,
  type Rubric,
  rubric,
  type ScoreOptions,
  scorePlan,
} from 'chongqing-aid-guideline'
import type { planSchema as standardSchema } from 'chongqing-aid-guideline/schema'
import type { planSchema as zodSchema } from 'chongqing-aid-guideline/zod'
import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { Accepted } from '../../src/input/shape.ts'
import type { planShape } from '../../src/plans/record/plan-shape.ts'

type FromShape = Accepted<ReturnType<typeof planShape>>

const period = { start: '2020-06-01', end: '2020-12-31' }

describe('a plan', () => {
  it('is what the shape and the zod schema take, both ways', () => {
    expectTypeOf<Plan>().toExtend<FromShape>()
    expectTypeOf<FromShape>().toExtend<Plan>()
    expectTypeOf<keyof Plan>().toEqualTypeOf<keyof FromShape>()
    expectTypeOf<z.input<typeof zodSchema>>().toEqualTypeOf<Plan>()
    expectTypeOf<z.output<typeof zodSchema>>().toEqualTypeOf<Parsed<Plan>>()
  })

  it('needs an organization and a period, and nothing else', () => {
    expectTypeOf({ organization: {}, period }).toExtend<Plan>()
    // @ts-expect-error there is no period
    const plan: Plan = { organization: {} }
    expectTypeOf(plan).toEqualTypeOf<Plan>()
  })

  it('names duties that exist', () => {
    expectTypeOf<Activity['duty']>().toEqualTypeOf<DutyId | null | undefined>()
    // @ts-expect-error there is no such duty
    const activity: Activity = { duty: 'hold-free-clinic' }
    expectTypeOf(activity).toEqualTypeOf<Activity>()
  })

  it('comes out of every check as the same type', () => {
    expectTypeOf(parsePlan).returns.toEqualTypeOf<Parsed<Plan>>()
    const result = checkPlan({})
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Parsed<Plan>>()
    expectTypeOf<Parsed<Plan>>().toExtend<Plan>()
    expectTypeOf<
      NonNullable<(typeof standardSchema)['~standard']['types']>['input']
    >().toEqualTypeOf<Plan>()
  })
})

describe('a score', () => {
  it('needs a day', () => {
    expectTypeOf(scorePlan).parameter(1).toEqualTypeOf<ScoreOptions>()
    // @ts-expect-error there is no day
    expectTypeOf(scorePlan({}, {})).toEqualTypeOf<PlanScore>()
  })

  it('cannot be changed', () => {
    const score = scorePlan({ organization: {}, period }, { asOf: '2020-06-01' })
    // @ts-expect-error it is read-only
    score.outOf = 1
    // @ts-expect-error it is read-only
    score.points.min = 1
    // @ts-expect-error it is read-only
    score.criteria.push(score.criteria[0])
  })

  it('is written as text', () => {
    expectTypeOf(planReport).returns.toEqualTypeOf<string>()
  })
})

describe('a rubric', () => {
  it('is one that callers can bring too', () => {
    expectTypeOf(rubric).toExtend<Rubric>()
    expectTypeOf({ asOf: '2020-06-01', rubric }).toExtend<ScoreOptions>()
  })

  it('names evidence that exists', () => {
    // @ts-expect-error there is no such share
    const measure: Criterion['measure'] = { share: 'places' }
    expectTypeOf(measure).toEqualTypeOf<Criterion['measure']>()
  })
})

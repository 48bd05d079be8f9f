import {
  followUpCalendar,
  type Plan,
  type PlanFactId,
  type PlanScore,
  type PlanShareId,
  rubric,
  scorePlan,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lessAndMore, planArbitrary } from '../support/arbitrary-plans.ts'
import { ASKED_ON, COMMON, criterionOf, deepFrozen, FOCUS, hundredths } from '../support/plans.ts'

const score = (plan: Plan) => scorePlan(plan, ASKED_ON)

const holdsForPlans = (holds: (score: PlanScore, plan: Plan) => void) =>
  fc.assert(fc.property(planArbitrary, (plan) => holds(score(plan), plan)))

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + hundredths(one), 0)

/** What has to be added to a plan so that all of an evidence is shown. */
const SHOWN: Record<PlanFactId | PlanShareId, (plan: Plan) => Partial<Plan>> = {
  'places-in-focus-areas': () => ({ places: [FOCUS] }),
  'households-in-target-groups': () => ({ beneficiaries: { households: 1, inTargetGroups: 1 } }),
  'field-named': () => ({ fields: ['medical-aid'] }),
  'activities-that-fit': () => ({ activities: [{ duty: COMMON }] }),
  'field-visits': ({ survey }) => ({ survey: { ...survey, fieldVisits: true } }),
  'needs-analysed': ({ survey }) => ({ survey: { ...survey, needsAnalysed: true } }),
  'people-stated': ({ resources }) => ({ resources: { ...resources, people: 1 } }),
  'funds-stated': ({ resources }) => ({ resources: { ...resources, funds: 1 } }),
  'materials-stated': ({ resources }) => ({ resources: { ...resources, materials: 1 } }),
  'in-annual-plan': () => ({ inAnnualPlan: true }),
  inspected: ({ inspections, period }) => ({ inspections: [...(inspections ?? []), period.end] }),
  'quarters-followed-up': ({ period }) => ({
    followUps: followUpCalendar(period).map(({ due }) => ({ date: due, channel: 'phone' })),
  }),
  'reported-to-supervisory-unit': ({ reports, period }) => ({
    reports: [...(reports ?? []), { date: period.end, to: 'supervisory-unit' }],
  }),
  'reported-to-registration-authority': ({ reports, period }) => ({
    reports: [...(reports ?? []), { date: period.end, to: 'registration-authority' }],
  }),
  coordinated: () => ({ coordination: ['county-office'] }),
  'staff-insured': () => ({ staffInsured: true }),
  'follow-ups-feasible': () => ({ followUpsFeasible: true }),
  'has-supervisory-unit': () => ({ hasSupervisoryUnit: true }),
}

function shownIn(plan: Plan, id: string): Plan {
  const criterion = rubric.criteria.find((one) => one.id === id)
  const measure = criterion?.measure as { fact?: PlanFactId; share?: PlanShareId }
  return { ...plan, ...SHOWN[(measure.fact ?? measure.share) as PlanFactId](plan) }
}

describe('the criteria', () => {
  it('sum exactly to the total', () => {
    holdsForPlans(({ criteria, points, outOf }) => {
      expect(sumOf(criteria.map((one) => one.points.min))).toBe(hundredths(points.min))
      expect(sumOf(criteria.map((one) => one.points.max))).toBe(hundredths(points.max))
      expect(sumOf(criteria.map((one) => one.outOf))).toBe(hundredths(outOf))
    })
  })

  it('lie between nothing and what they can give, in whole hundredths', () => {
    holdsForPlans(({ criteria, points, outOf }) => {
      for (const one of [...criteria, { points, outOf }]) {
        const { min, max } = one.points
        expect(min).toBeGreaterThanOrEqual(0)
        expect(max).toBeGreaterThanOrEqual(min)
        expect(one.outOf).toBeGreaterThanOrEqual(max)
        for (const part of [min, max, one.outOf]) expect(part).toBe(hundredths(part) / 100)
      }
    })
  })

  it('miss what is open, and are decided where nothing is missing', () => {
    holdsForPlans(({ criteria }) => {
      for (const { points, reasons, missing } of criteria) {
        expect(points.min < points.max).toBe(missing.length > 0)
        expect(reasons.length).toBeGreaterThan(0)
        for (const { paths } of reasons) expect(paths.length).toBeGreaterThan(0)
      }
    })
  })
})

describe('more evidence', () => {
  it('never widens an interval, nor leads out of it', () => {
    fc.assert(
      fc.property(lessAndMore, ({ less, more }) => {
        const [wide, narrow] = [score(less), score(more)]
        expect(narrow.outOf).toBe(wide.outOf)
        for (const [index, one] of [...narrow.criteria, narrow].entries()) {
          const before = [...wide.criteria, wide][index]
          expect(one.points.min).toBeGreaterThanOrEqual(before?.points.min as number)
          expect(one.points.max).toBeLessThanOrEqual(before?.points.max as number)
        }
      }),
    )
  })

  it.each([
    ['followUpsFeasible', 'follow-up'],
    ['hasSupervisoryUnit', 'report-to-supervisory-unit'],
  ] as const)('that says no to %s takes %s out, and nothing else', (key, id) => {
    holdsForPlans((_, plan) => {
      const [asked, not] = [score({ ...plan, [key]: true }), score({ ...plan, [key]: false })]
      const { points, outOf } = criterionOf(asked, id)
      expect(hundredths(not.outOf)).toBe(hundredths(asked.outOf) - hundredths(outOf))
      expect(hundredths(not.points.min)).toBe(hundredths(asked.points.min) - hundredths(points.min))
      expect(hundredths(not.points.max)).toBe(hundredths(asked.points.max) - hundredths(points.max))
    })
  })

  it.each(['followUpsFeasible', 'hasSupervisoryUnit'])(
    'that says yes to %s changes nothing',
    (key) => {
      holdsForPlans((_, plan) => {
        const [open, yes] = [score({ ...plan, [key]: null }), score({ ...plan, [key]: true })]
        expect(yes).toEqual(open)
      })
    },
  )
})

describe('the order', () => {
  it('of lists does not matter', () => {
    const shuffled = <Entry>(entries: readonly Entry[] | null | undefined) =>
      entries ? fc.shuffledSubarray([...entries], { minLength: entries.length }) : fc.constant(null)
    const twice = planArbitrary.chain((plan) =>
      fc
        .record({
          places: shuffled(plan.places),
          fields: shuffled(plan.fields),
          activities: shuffled(plan.activities),
          inspections: shuffled(plan.inspections),
          followUps: shuffled(plan.followUps),
          reports: shuffled(plan.reports),
          coordination: shuffled(plan.coordination),
        })
        .map((lists) => [plan, { ...plan, ...lists }] as const),
    )
    fc.assert(
      fc.property(twice, ([plan, other]) => {
        const [one, two] = [score(plan), score(other)]
        expect(two.points).toEqual(one.points)
        expect(two.focuses).toEqual(one.focuses)
        expect(two.improvements).toEqual(one.improvements)
        expect(two.criteria.map(({ points }) => points)).toEqual(
          one.criteria.map(({ points }) => points),
        )
      }),
    )
  })

  it('of what was scored before does not matter', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (plan, other) => {
        const first = score(plan)
        score(other)
        expect(score(plan)).toEqual(first)
      }),
    )
  })
})

describe('an improvement', () => {
  it('gains what the minimum really gains when its evidence is shown', () => {
    holdsForPlans((before, plan) => {
      for (const { id, gain } of before.improvements) {
        const after = score(shownIn(plan, id))
        expect(hundredths(after.points.min) - hundredths(before.points.min)).toBe(hundredths(gain))
      }
    })
  })

  it('comes before those that gain less', () => {
    holdsForPlans(({ improvements }) => {
      const gains = improvements.map(({ gain }) => gain)
      expect(gains).toEqual([...gains].sort((a, b) => b - a))
    })
  })

  it('is there for every criterion whose minimum is not full, and for no other', () => {
    holdsForPlans(({ improvements, criteria }) => {
      const open = criteria.filter(({ points, outOf }) => points.min < outOf)
      expect(improvements.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort())
    })
  })

  it('after another leads to a full score in the end', () => {
    holdsForPlans((before, plan) => {
      const shown = before.improvements.reduce((better, { id }) => shownIn(better, id), plan)
      const after = score(shown)
      expect(after.points).toEqual({ min: before.outOf, max: before.outOf })
      expect(after.improvements).toEqual([])
    })
  })
})

describe('a score', () => {
  it('is plain JSON, of a plan that is left as it was', () => {
    holdsForPlans((_, plan) => {
      const result = score(deepFrozen(plan))
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
    })
  })

  it('has focuses that agree with its criteria', () => {
    holdsForPlans(({ criteria, focuses }) => {
      for (const [focus, id] of [
        ['areas', 'focus-areas'],
        ['groups', 'focus-groups'],
        ['fields', 'focus-fields'],
      ] as const) {
        const { points } = criteria.find((one) => one.id === id) as PlanScore['criteria'][number]
        if (points.min > 0) expect(focuses[focus]).toBe('met')
        if (focuses[focus] === 'unmet') expect(points.max).toBe(0)
      }
    })
  })
})

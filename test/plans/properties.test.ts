import {
  type Appraisal,
  type CriterionScore,
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
import {
  ASKED_ON,
  applying,
  criterionOf,
  deepFrozen,
  FOCUS,
  HOSPITAL,
  hundredths,
  OWN,
} from '../support/plans.ts'
import { runs } from '../support/runs.ts'

const score = (plan: Plan) => scorePlan(plan, ASKED_ON)

const holdsForPlans = (holds: (score: PlanScore, plan: Plan) => void) =>
  fc.assert(fc.property(planArbitrary, (plan) => holds(score(plan), plan)))

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + hundredths(one), 0)

/** What has to be added to a plan so that all of an evidence is shown. */
const SHOWN: Record<PlanFactId | PlanShareId, (plan: Plan) => Partial<Plan>> = {
  'places-in-focus-areas': () => ({ places: [FOCUS] }),
  'households-in-target-groups': () => ({ beneficiaries: { households: 1, inTargetGroups: 1 } }),
  'field-named': () => ({ fields: ['medical-aid'] }),
  'activities-that-fit': () => ({ organization: HOSPITAL, activities: [{ duty: OWN }] }),
  'field-visits': ({ survey }) => ({ survey: { ...survey, fieldVisits: true } }),
  'needs-analysed': ({ survey }) => ({ survey: { ...survey, needsAnalysed: true } }),
  'people-stated': ({ resources }) => ({ resources: { ...resources, people: 1 } }),
  'funds-stated': ({ resources }) => ({ resources: { ...resources, funds: 1 } }),
  'materials-stated': ({ resources }) => ({ resources: { ...resources, materials: 1 } }),
  'in-annual-plan': () => ({ inAnnualPlan: true }),
  'written-plan': () => ({ writtenPlan: true }),
  inspected: ({ inspections, period }) => ({ inspections: [...(inspections ?? []), period.end] }),
  'inspections-made': ({ inspections, period: { start, end } }) => ({
    inspections: [...(inspections ?? []), start, end],
  }),
  'quarters-followed-up': ({ period }) => ({
    followUps: followUpCalendar(period).map(({ due }) => ({ date: due, channel: 'phone' })),
  }),
  'reported-to-supervisory-unit': ({ reports, period }) => ({
    reports: [...(reports ?? []), { date: period.end, to: 'supervisory-unit' }],
  }),
  'reported-to-registration-authority': ({ reports, period }) => ({
    reports: [...(reports ?? []), { date: period.end, to: 'registration-authority' }],
  }),
  'staff-registered': () => ({ staff: { total: 2, registeredHelpers: 2 } }),
  coordinated: () => ({ coordination: ['county-office'] }),
  'staff-insured': () => ({ staffInsured: true }),
  'follow-ups-feasible': () => ({ followUpsFeasible: true }),
  'has-supervisory-unit': () => ({ hasSupervisoryUnit: true }),
  'platform-available': () => ({ platformAvailable: true }),
  'has-staff': () => ({ staff: { total: 2 } }),
}

const RESOURCES: readonly string[] = ['people', 'funds', 'materials']

function shownIn(plan: Plan, id: string): Plan {
  const criterion = rubric.criteria.find((one) => one.id === id)
  const measure = criterion?.measure as { fact?: PlanFactId; share?: PlanShareId }
  return { ...plan, ...SHOWN[(measure.fact ?? measure.share) as PlanFactId](plan) }
}

/** A plan, and what is done of it. */
const holdsOnBothSides = (holds: (appraisal: Appraisal, score: PlanScore, plan: Plan) => void) =>
  holdsForPlans((score, plan) => {
    holds(score, score, plan)
    holds(score.done, score, plan)
  })

describe('the criteria', () => {
  it('sum exactly to the total', () => {
    holdsOnBothSides(({ criteria, points, outOf }) => {
      expect(sumOf(criteria.map((one) => one.points.min))).toBe(hundredths(points.min))
      expect(sumOf(criteria.map((one) => one.points.max))).toBe(hundredths(points.max))
      expect(sumOf(criteria.map((one) => one.outOf))).toBe(hundredths(outOf))
    })
  })

  it('lie between nothing and what they can give, in whole hundredths', () => {
    holdsOnBothSides(({ criteria, points, outOf }) => {
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
    holdsOnBothSides(({ criteria }) => {
      for (const { points, reasons, missing } of criteria) {
        expect(points.min < points.max).toBe(missing.length > 0)
        expect(reasons.length).toBeGreaterThan(0)
      }
    })
  })

  it('that left the total are named, and no others', () => {
    holdsOnBothSides(({ criteria, excluded }) => {
      const left = criteria.filter(({ outOf }) => outOf === 0)
      expect(excluded).toEqual(left.map(({ id, provisions: [provision] }) => ({ id, provision })))
    })
  })
})

describe('the share', () => {
  it('covers the points as part of the total, and is just that where all is known to apply', () => {
    holdsOnBothSides(({ points, outOf, share, criteria }) => {
      expect(share.min).toBeLessThanOrEqual(points.min / outOf + 1e-12)
      expect(share.max).toBeGreaterThanOrEqual(points.max / outOf - 1e-12)
      if (criteria.some(({ appliesIf }) => appliesIf)) return
      expect(share.min).toBeCloseTo(points.min / outOf, 12)
      expect(share.max).toBeCloseTo(points.max / outOf, 12)
    })
  })

  it('is the least and the most of every choice of what applies', () => {
    holdsForPlans(({ share }, plan) => {
      const open = APPLICABILITY.filter((key) => plan[key] === undefined || plan[key] === null)
      const choices = open.reduce<Plan[]>(
        (plans, key) => plans.flatMap((one) => [true, false].map((is) => applying(one, key, is))),
        [plan],
      )
      if (!plan.staff) return
      const shares = choices
        .map((one) => score(one))
        .map(({ points, outOf }) => ({
          min: points.min / outOf,
          max: points.max / outOf,
        }))
      expect(share.min).toBeCloseTo(Math.min(...shares.map(({ min }) => min)), 12)
      expect(share.max).toBeCloseTo(Math.max(...shares.map(({ max }) => max)), 12)
    })
  })
})

const APPLICABILITY = ['followUpsFeasible', 'hasSupervisoryUnit', 'platformAvailable'] as const

describe('more evidence', () => {
  it('never widens the share of the plan or of what is done, nor leads out of it', () => {
    fc.assert(
      fc.property(lessAndMore, ({ less, more }) => {
        const [wide, narrow] = [score(less), score(more)]
        for (const [before, after] of [
          [wide.share, narrow.share],
          [wide.done.share, narrow.done.share],
        ] as const) {
          expect(after.min).toBeGreaterThanOrEqual(before.min - 1e-12)
          expect(after.max).toBeLessThanOrEqual(before.max + 1e-12)
        }
      }),
      { numRuns: runs(1000) },
    )
  })

  it('never widens what a criterion gives that stays in the total', () => {
    fc.assert(
      fc.property(lessAndMore, ({ less, more }) => {
        const [wide, narrow] = [score(less), score(more)]
        for (const [before, after] of [
          [wide.criteria, narrow.criteria],
          [wide.done.criteria, narrow.done.criteria],
        ] as const) {
          for (const [index, one] of after.entries()) {
            const other = before[index] as CriterionScore
            if (one.outOf !== other.outOf) continue
            expect(one.points.min).toBeGreaterThanOrEqual(other.points.min)
            expect(one.points.max).toBeLessThanOrEqual(other.points.max)
          }
        }
      }),
      { numRuns: runs(1000) },
    )
  })

  it.each([
    ['followUpsFeasible', 'follow-up'],
    ['hasSupervisoryUnit', 'report-to-supervisory-unit'],
    ['platformAvailable', 'registered-helpers'],
  ] as const)('that says no to %s takes %s out, and nothing else', (key, id) => {
    holdsForPlans((_, plan) => {
      const staffed = { ...plan, staff: plan.staff?.total === 0 ? null : plan.staff }
      const [asked, not] = [
        score(applying(staffed, key, true)),
        score(applying(staffed, key, false)),
      ]
      const { points, outOf } = criterionOf(asked, id)
      expect(hundredths(not.outOf)).toBe(hundredths(asked.outOf) - hundredths(outOf))
      expect(hundredths(not.points.min)).toBe(hundredths(asked.points.min) - hundredths(points.min))
      expect(hundredths(not.points.max)).toBe(hundredths(asked.points.max) - hundredths(points.max))
      expect(not.excluded.map((one) => one.id)).toContain(id)
      expect(not.remarks.filter(({ code }) => code === 'excluded-criterion')).not.toEqual([])
    })
  })

  it.each(APPLICABILITY)('that says yes to %s changes no points', (key) => {
    holdsForPlans((_, plan) => {
      const [open, yes] = [score({ ...plan, [key]: null }), score({ ...plan, [key]: true })]
      expect(yes.points).toEqual(open.points)
      expect(yes.done.points).toEqual(open.done.points)
    })
  })
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
        const gained = hundredths(after.points.min) - hundredths(before.points.min)
        // What is given of one resource stands in for a stated 0 of the others (5.3).
        if (RESOURCES.includes(id)) expect(gained).toBeGreaterThanOrEqual(hundredths(gain))
        else expect(gained).toBe(hundredths(gain))
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
      expect(after.points).toEqual({ min: after.outOf, max: after.outOf })
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
        const { verdict, inFocus } = focuses[focus]
        if (points.min > 0) expect(verdict).toBe('met')
        if (verdict === 'unmet') expect(points.max).toBe(0)
        expect(verdict === 'met').toBe(inFocus.min > 0)
      }
    })
  })
})

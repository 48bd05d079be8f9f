import {
  classificationJson,
  classifyHousehold,
  classifyPlace,
  clauseTrace,
  explainDuties,
  explainHousehold,
  explainPlace,
  findSupport,
  flips,
  type HouseholdClassification,
  isInvalidInputError,
  matchDuties,
  nextQuestions,
  planReport,
  rubric,
  scorePlan,
  tallyHouseholds,
  toIndexItem,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alterationsOf } from './support/alterations.ts'
import { planArbitrary } from './support/arbitrary-plans.ts'
import { rubricArbitrary } from './support/arbitrary-rubrics.ts'

/** What a result was made of is not in it: which entries, which words, which days. Nobody can tell that they are others. */
const FREE = {
  // A fact that decides no group may be known or not.
  household:
    /^(id|ruleset\.|(facts|openFacts)\[\] less|(groups|attention)\[\]\.reasons\[\]\.(paths|readings)\[\])/,
  // What only counts verdicts asks whether the facts make them, and no more.
  verdicts:
    /^(id|ruleset\.|outOfPeriod|(facts|openFacts)\[\] less|(groups|attention)\[\]\.(provision|reasons|missing))/,
  // Of several candidates some may be left out, and another one that decides nothing may have been there.
  place: /^(ruleset\.|candidates\[\]\.(span|match|system))/,
  // Only duties of some fields may have been asked for.
  duties:
    /^(id|ruleset\.|(duties|possible|common)\[\] less|classes\[\]\.reasons\[\]\.(paths|silent))/,
  score:
    /^(id|ruleset\.|remarks\[\] less|(done\.)?criteria\[\]\.(appliesIf|reasons\[\]\.(paths|count|value))|focuses\.\w+\.(inFocus|of)|(done\.)?share)/,
}

const household = classifyHousehold(
  {
    registration: 'lifted',
    members: [
      { health: ['chronic-illness'], age: 70 },
      { schooling: 'senior-3', leftBehind: true },
    ],
    risks: ['unstable-work'],
  },
  { asOf: '2020-06-01' },
)
const PLAN = {
  organization: { name: '重庆市火锅行业协会' },
  period: { start: '2020-06-01', end: '2020-12-31' },
  places: ['奉节县平安乡', '渝中区'],
  hasSupervisoryUnit: false,
  inAnnualPlan: true,
  resources: { people: 3, funds: 100 },
  delivered: { funds: 50 },
  followUps: [{ date: '2020-06-05', channel: 'phone' as const }],
}
const ASKED = { asOf: '2020-09-01' }
const own = { ...rubric, id: 'own' }

describe.each<[string, RegExp, unknown, ((result: never) => unknown)[]]>([
  [
    'a household',
    FREE.household,
    household,
    [explainHousehold, clauseTrace, flips, nextQuestions, findSupport, classificationJson],
  ],
  [
    'the groups of a household',
    FREE.verdicts,
    household,
    [(value: HouseholdClassification) => tallyHouseholds([{ index: 0, ok: true, value }])],
  ],
  ['a township', FREE.place, classifyPlace('奉节县平安乡'), [explainPlace, clauseTrace]],
  ['a place that moved', FREE.place, classifyPlace('渝北区大盛镇'), [explainPlace]],
  ['a place elsewhere', FREE.place, classifyPlace('成都市'), [explainPlace]],
  [
    'an association',
    FREE.duties,
    matchDuties({ name: '重庆市火锅行业协会' }, { fields: ['industry-support'] }),
    [explainDuties, clauseTrace],
  ],
  [
    'stated classes',
    FREE.duties,
    matchDuties(
      { classes: { charity: true, 'medical-health': true } },
      { fields: ['medical-aid'] },
    ),
    [explainDuties],
  ],
  [
    'a plan',
    FREE.score,
    scorePlan(PLAN, ASKED),
    [planReport, clauseTrace, (score) => toIndexItem(score, { maxPoints: 10 })],
  ],
  [
    'a plan under a rubric of one’s own',
    FREE.score,
    scorePlan(PLAN, { ...ASKED, rubric: own }),
    [(score) => planReport(score, { rubric: own })],
  ],
])('the answer about %s', (_, free, result, takers) => {
  const readers = takers.filter(() => free !== FREE.verdicts)
  it.each(readers.map((take) => [take]))('is taken with a whole ruleset alone', (take) => {
    const { ruleset } = result as { ruleset: Record<string, string> }
    for (const part of Object.keys(ruleset)) {
      for (const wrong of [undefined, 5]) {
        const altered = { ...(result as object), ruleset: { ...ruleset, [part]: wrong } }
        expect([part, wrong, isTaken(take, altered)]).toEqual([part, wrong, false])
      }
    }
  })

  it.each(takers.map((take) => [take]))(
    'is taken as it was given, and with no part changed',
    (take) => {
      expect(() => take(JSON.parse(JSON.stringify(result)) as never)).not.toThrow()
      const accepted = alterationsOf(result)
        .filter(([what]) => !free.test(what))
        .filter(([, altered]) => isTaken(take, altered))
      expect([...new Set(accepted.map(([what]) => what))]).toEqual([])
    },
  )
})

it('any score under any rubric is taken as it was given', () => {
  fc.assert(
    fc.property(planArbitrary, fc.option(rubricArbitrary), (plan, given) => {
      const score = JSON.parse(JSON.stringify(scorePlan(plan, { ...ASKED, rubric: given })))
      expect(planReport(score, { rubric: given })).toContain('\n')
      expect(clauseTrace(score).length).toBeGreaterThan(0)
      expect(toIndexItem(score, { maxPoints: 10 }).outOf).toBe(10)
    }),
    { numRuns: 500 },
  )
})

function isTaken(take: (result: never) => unknown, altered: unknown): boolean {
  try {
    take(altered as never)
    return true
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return false
  }
}

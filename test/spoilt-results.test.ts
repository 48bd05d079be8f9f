import {
  clauseTrace,
  comparePlans,
  compareRubrics,
  contactsFor,
  dutiesOf,
  findPlaces,
  findSupport,
  flips,
  followUpCalendar,
  type HouseholdClassification,
  nextQuestions,
  organizationClasses,
  type PlanScore,
  parseHousehold,
  parseOrganization,
  parsePlaceQuery,
  parsePlan,
  parseRubric,
  rubric,
  sensitivity,
  tallyHouseholds,
  toIndexItem,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { goldenAnswers, goldenErrors, goldenFiles } from './support/golden-results.ts'
import { spoil } from './support/spoil.ts'

const PERIOD = { start: '2020-06-01', end: '2020-12-31' }
const COMPARED = { asOf: '2020-06-01', from: rubric, to: rubric }
const PLANS = [
  { organization: {}, period: PERIOD },
  { organization: { name: '重庆市火锅行业协会' }, period: PERIOD, places: ['奉节县', '渝中区'] },
]

const classifications = () => goldenAnswers('households') as HouseholdClassification[]
const scores = () => goldenAnswers('plans') as PlanScore[]

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(goldenFiles.map((file) => [file, () => goldenAnswers(file)])),
  questions: () => classifications().map((one) => nextQuestions(one)),
  flips: () => classifications().map((one) => flips(one)),
  support: () => classifications().map((one) => findSupport(one)),
  'clauses of classifications': () => classifications().map((one) => clauseTrace(one)),
  'clauses of scores': () => scores().map((one) => clauseTrace(one)),
  'index items': () => scores().map((one) => toIndexItem(one, { maxPoints: 30 })),
  sensitivity: () => sensitivity({ registration: 'lifted' }, { asOf: '2020-06-01' }),
  tally: () => tallyHouseholds([]),
  comparisons: () => [comparePlans(scores().slice(0, 1)), compareRubrics(PLANS, COMPARED)],
  duties: () => organizationClasses.map(({ id }) => dutiesOf(id)),
  places: () => [findPlaces('平安乡'), contactsFor('奉节县')],
  errors: () => goldenErrors().map(({ issues }) => issues),
  calendar: () => followUpCalendar(PERIOD),
  records: () => [
    parseHousehold({}),
    parseOrganization({}),
    parsePlaceQuery({ county: '奉节县' }),
    ...PLANS.map(parsePlan),
    parseRubric(rubric),
  ],
}

describe('what its owner does to an answer changes no later one', () => {
  it.each(Object.keys(ANSWERS))('of %s', (name) => {
    const answer = ANSWERS[name] as () => unknown
    const before = JSON.stringify(answer())
    spoil(answer())
    expect(JSON.stringify(answer())).toBe(before)
  })
})

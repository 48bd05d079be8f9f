import { inspect } from 'node:util'
import {
  checkPlan,
  createPlanScorer,
  duties,
  formatIssues,
  type InvalidInputError,
  parsePlan,
  type ScoreOptions,
  scorePlan,
} from 'chongqing-aid-guideline'
import { planSchema } from 'chongqing-aid-guideline/schema'
import { describe, expect, it } from 'vitest'
import { HOSTILE, MARKER, plan, TRACES, WRONG_CODE } from '../support/hostile-plans.ts'
import { ASKED_ON, COMMON, FULL, thrownBy, toldBy } from '../support/plans.ts'
import { trapped, withGetter } from '../support/unreadable.ts'

function everythingSaidBy(error: InvalidInputError): string {
  const chinese = formatIssues(error, { locale: 'zh-CN' })
  const text = [error.message, error.stack, JSON.stringify(error), chinese, formatIssues(error)]
  return [...text, inspect(error, { depth: 9, showHidden: true })].join('\n')
}

describe.each(Object.entries(HOSTILE))('%s', (_, rows) => {
  it.each(rows)('%s: is refused where it is wrong', (_name, input, issues) => {
    expect(toldBy(() => scorePlan(input, ASKED_ON))).toEqual([issues].flat())
  })

  it.each(rows)('%s: leaves nothing of it in the error', (_name, input) => {
    const error = thrownBy(() => scorePlan(input, ASKED_ON))
    const said = everythingSaidBy(error)
    expect(TRACES.filter((trace) => said.includes(trace))).toEqual([])
    expect('cause' in error).toBe(false)
  })

  it.each(rows)('%s: is refused by every function in the same way', (_name, input) => {
    const thrown = thrownBy(() => scorePlan(input, ASKED_ON)).issues
    expect(thrownBy(() => parsePlan(input)).issues).toEqual(thrown)
    expect(thrownBy(() => createPlanScorer(ASKED_ON).score(input)).issues).toEqual(thrown)
    const result = checkPlan(input)
    expect(result.ok || result.error.issues).toEqual(thrown)
    const standard = planSchema['~standard'].validate(input)
    expect('issues' in standard && standard.issues).toHaveLength(thrown.length)
  })
})

describe('an unknown duty', () => {
  it('comes with the one that was probably meant', () => {
    const misspelt = `${COMMON.slice(0, -1)}_`
    const error = thrownBy(() => scorePlan(plan({ activities: [{ duty: misspelt }] }), ASKED_ON))
    expect(error.issues[0]?.suggestion).toBe(COMMON)
  })

  it('in every activity is told fifty times, at once', () => {
    const activities = Array.from({ length: 1000 }, (_, index) => ({
      duty: `${index}-is-not-an-id-of-any-duty-at-all`,
    }))
    const told = toldBy(() => scorePlan(plan({ activities }), ASKED_ON))
    expect(told).toHaveLength(50)
    expect(told.at(-1)).toBe('unknown-id at activities[49].duty')
  })

  it('is none of those that there are', () => {
    const activities = duties.map(({ id }) => ({ duty: id }))
    expect(checkPlan(plan({ activities })).ok).toBe(true)
  })
})

describe('contradictions', () => {
  it('are told all at once', () => {
    const wrong = plan({
      organization: {
        creditCode: WRONG_CODE,
        classes: ['other', 'medical-health'],
        legalForm: 'foundation',
      },
      period: { start: '2020-12-31', end: '2020-01-01' },
      beneficiaries: { households: 1, inTargetGroups: 2 },
      activities: [{ duty: 'no' }],
    })
    expect(toldBy(() => scorePlan(wrong, ASKED_ON))).toEqual([
      'bad-check at organization.creditCode',
      'contradiction at organization.classes',
      'contradiction at period',
      'contradiction at beneficiaries',
      'unknown-id at activities[0].duty',
    ])
  })
})

describe('a plan that looks odd and is right', () => {
  it.each<[string, object]>([
    ['without prototype', Object.assign(Object.create(null), FULL)],
    ['with the longest id', plan({ id: 'x'.repeat(200) })],
    [
      'with the longest texts',
      plan({ places: ['字'.repeat(200)], activities: [{ note: '字'.repeat(1000) }] }),
    ],
    [
      'with the most that can be',
      plan({ beneficiaries: { households: 1e7, inTargetGroups: 1e7 }, resources: { funds: 1e15 } }),
    ],
    ['with a hollow list', plan({ inspections: [] })],
    ['of one day', plan({ period: { start: '2020-02-29', end: '2020-02-29' } })],
    ['of 20 years', plan({ period: { start: '2020-02-29', end: '2040-02-29' } })],
    ['with half a lone surrogate', plan({ places: ['\ud800'] })],
  ])('%s', (_, input) => {
    expect(checkPlan(input).ok).toBe(true)
    expect(() => scorePlan(input, ASKED_ON)).not.toThrow()
  })

  it('is copied, without nulls and without -0', () => {
    const beneficiaries = { households: -0, inTargetGroups: -0 }
    const resources = { people: -0, funds: null }
    const input = plan({ id: -0, beneficiaries, resources, places: null })
    const parsed = parsePlan(input)
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed)
    expect(parsed).toEqual(
      plan({
        id: 0,
        beneficiaries: { households: 0, inTargetGroups: 0 },
        resources: { people: 0 },
      }),
    )
    beneficiaries.households = 7
    expect(parsed.beneficiaries?.households).toBe(0)
  })
})

describe('options', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['missing at options.asOf']],
    ['null', null, ['missing at options.asOf']],
    ['a day', '2020-06-01', ['wrong-type at options']],
    ['a Date', new Date(0), ['wrong-type at options']],
    ['empty', {}, ['missing at options.asOf']],
    ['of no day', { asOf: '2020-02-30' }, ['bad-date at options.asOf']],
    ['of a Date', { asOf: new Date(0) }, ['wrong-type at options.asOf']],
    ['of a day that throws', withGetter({}, 'asOf'), ['unreadable at options.asOf']],
    ['with readings', { ...ASKED_ON, readings: {} }, ['unknown-key at options']],
    ['with a misspelt rubric', { ...ASKED_ON, rubrik: null }, ['unknown-key at options']],
    ['that are a proxy', trapped('ownKeys', {}), ['unreadable at options']],
  ])('%s: are refused, whatever the plan', (_, options, issues) => {
    expect(toldBy(() => scorePlan(MARKER, options as ScoreOptions))).toEqual(issues)
    expect(toldBy(() => createPlanScorer(options as ScoreOptions))).toEqual(issues)
  })
})

import {
  classifyHousehold,
  type HouseholdClassification,
  householdFacts,
  householdFields,
  isInvalidInputError,
  nextQuestions,
  type QuestionOptions,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const ASKED_ON = { asOf: '2020-06-01' }

const fieldsFor = (classification: HouseholdClassification, options: QuestionOptions) =>
  nextQuestions(classification, options).map(({ field }) => field)

describe('the options of an interview', () => {
  const empty = classifyHousehold({}, ASKED_ON)

  it('goal verdict asks for the groups of Article 3 and no others', () => {
    const questions = nextQuestions(empty, { goal: 'verdict' })
    const groups = questions.flatMap((question) => question.groups)
    expect([...new Set(groups)].sort()).toEqual(empty.groups.map(({ id }) => id).sort())
    expect(questions.map(({ field }) => field)).not.toContain('focusArea')
  })

  it('a list of groups asks for what these need', () => {
    expect(fieldsFor(empty, { goal: ['unsafe-housing'] })).toEqual(['housing'])
    expect(
      fieldsFor(empty, { goal: ['unsafe-housing', 'unsafe-housing', 'stagnant-income'] }),
    ).toEqual(['incomes', 'housing'])
    expect(
      fieldsFor(empty, { goal: ['unsafe-housing', 'stagnant-income'], cost: { incomes: 10 } }),
    ).toEqual(['housing', 'incomes'])
    expect(fieldsFor(empty, { goal: [] })).toEqual([])
    const [registration] = nextQuestions(empty, { goal: ['registered-poor'] })
    expect(registration).toMatchObject({ facts: ['registered-poor'], groups: ['registered-poor'] })
  })

  it('asked is never asked again, for any goal', () => {
    const all = fieldsFor(empty, {})
    for (const field of all) {
      expect(fieldsFor(empty, { asked: [field] })).toEqual(all.filter((one) => one !== field))
    }
    expect(fieldsFor(empty, { asked: householdFields.map(({ id }) => id) })).toEqual([])
  })

  it('likely puts first what will probably settle the matter', () => {
    const rare = Object.fromEntries(householdFacts.map(({ id }) => [id, 0.01]))
    const likely = { ...rare, 'unsafe-housing': 0.9 }
    expect(fieldsFor(empty, { goal: 'verdict', likely })[0]).toBe('housing')
    expect(fieldsFor(empty, { goal: 'verdict', likely: { 'registered-poor': 1 } })[0]).toBe(
      'registration',
    )
  })

  it('cost puts last what is hard to ask', () => {
    expect(fieldsFor(empty, { goal: 'verdict', cost: { members: 10 } }).at(-1)).toBe('members')
    expect(fieldsFor(empty, { goal: 'verdict', cost: { housing: 0 } })[0]).toBe('housing')
    expect(fieldsFor(empty, { cost: { members: 10 } }).indexOf('members')).toBeGreaterThan(0)
  })

  it('null is the default', () => {
    const options = { goal: null, asked: null, likely: null, cost: null, locale: null }
    expect(nextQuestions(empty, options)).toEqual(nextQuestions(empty))
    expect(nextQuestions(empty, { likely: { 'odd-jobs': null } })).toEqual(nextQuestions(empty))
    expect(nextQuestions(empty, null)).toEqual(nextQuestions(empty))
  })

  it.each<[words: string, options: object, path: string, code: string]>([
    ['another goal', { goal: 'everything' }, 'options.goal', 'wrong-type'],
    ['a group that does not exist', { goal: ['illnes'] }, 'options.goal[0]', 'not-allowed'],
    ['a number of groups', { goal: 3 }, 'options.goal', 'wrong-type'],
    ['a field that does not exist', { asked: ['houses'] }, 'options.asked[0]', 'not-allowed'],
    [
      'a path in place of a field',
      { asked: ['members[0].age'] },
      'options.asked[0]',
      'not-allowed',
    ],
    ['one field, in no list', { asked: 'housing' }, 'options.asked', 'wrong-type'],
    ['a fact that does not exist', { likely: { rich: 0.5 } }, 'options.likely', 'unknown-key'],
    [
      'a probability above 1',
      { likely: { 'odd-jobs': 1.01 } },
      'options.likely.odd-jobs',
      'out-of-range',
    ],
    [
      'a probability below 0',
      { likely: { 'odd-jobs': -0.01 } },
      'options.likely.odd-jobs',
      'out-of-range',
    ],
    [
      'a probability in words',
      { likely: { 'odd-jobs': '0.5' } },
      'options.likely.odd-jobs',
      'wrong-type',
    ],
    ['no number', { likely: { 'odd-jobs': Number.NaN } }, 'options.likely.odd-jobs', 'wrong-type'],
    ['a cost for no field', { cost: { house: 1 } }, 'options.cost', 'unknown-key'],
    ['a negative cost', { cost: { housing: -1 } }, 'options.cost.housing', 'out-of-range'],
    ['an endless cost', { cost: { housing: Infinity } }, 'options.cost.housing', 'wrong-type'],
    ['an unknown option', { purpose: 'verdict' }, 'options', 'unknown-key'],
  ])('refuse %s', (_, options, path, code) => {
    let thrown: unknown
    try {
      nextQuestions(empty, options as QuestionOptions)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([{ path, code }])
  })
})

import {
  classifyHousehold,
  type FactId,
  type GroupId,
  type Household,
  type HouseholdClassification,
  householdFields,
  isInvalidInputError,
  type Locale,
  type Member,
  type NextQuestion,
  nextQuestions,
  targetGroups,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupRules } from '../../src/generated/household-rules.ts'
import { groupFormula } from '../../src/households/answer/group-formula.ts'
import { evaluateBy } from '../../src/logic/formula.ts'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'

const ASKED_ON = { asOf: '2020-06-01' }

/** A member of whom everything is known. */
const PERSON: Member = {
  sex: 'male',
  age: 40,
  health: ['healthy'],
  disability: 'none',
  schooling: 'not-in-school',
  collegeEntranceExam: 'none',
  employment: 'farming',
  leftBehind: false,
  extremePoverty: false,
}

/** A household in no group, of which everything is known. */
const SETTLED: Household = {
  registration: 'ordinary',
  extremePoverty: false,
  members: [PERSON],
  incomes: [
    { periodEnd: '2018-12-31', perCapita: 8000 },
    { periodEnd: '2019-12-31', perCapita: 9000 },
  ],
  incomeStable: true,
  housing: { grade: 'A' },
  events: [],
  risks: [],
  focusArea: 'unmet',
}

const ask = (household: Household) => nextQuestions(classifyHousehold(household, ASKED_ON))

/** A field without its place in a list: `members[3].age` is `members[].age`. */
const fieldOf = (path: string) => path.replaceAll(/\[\d+\]/g, '[]')

const isTargetGroup = (id: GroupId) => targetGroups.some((group) => group.id === id)
const ALL_GROUPS = groupRules

const knownOf = ({ facts, openFacts }: HouseholdClassification) => {
  return (fact: FactId) => (openFacts.includes(fact) ? null : facts.includes(fact))
}

/** How many of some groups the answer to a question decides, on average over everything that it can be. */
function settledBy(classification: HouseholdClassification) {
  const known = knownOf(classification)
  return (facts: readonly FactId[], groups: readonly GroupId[]) => {
    let settled = 0
    for (let answer = 0; answer < 2 ** facts.length; answer++) {
      const lookup = (fact: FactId) => {
        const at = facts.indexOf(fact)
        return at < 0 ? known(fact) : ((answer >> at) & 1) === 1
      }
      settled += ALL_GROUPS.filter((group) => groups.includes(group.id)).filter(
        (group) => evaluateBy(groupFormula(group, classification.readings), lookup) !== null,
      ).length
    }
    return settled / 2 ** facts.length
  }
}

interface Asked {
  readonly paths: Set<string>
  readonly facts: Set<FactId>
  readonly groups: Set<GroupId>
}

/** What is to be asked, put together from `missing`: by field, the paths, facts and groups that wait for it. */
function expectedOf({ groups, attention }: HouseholdClassification): Map<string, Asked> {
  const byField = new Map<string, Asked>()
  const waiting = [...groups, ...attention].flatMap(({ id, missing, reasons }) =>
    missing.flatMap((fact) => {
      const found = reasons.filter((reason) => reason.fact === fact)
      return found.flatMap(({ paths }) => paths.map((path) => ({ path, fact, group: id })))
    }),
  )
  for (const { path, fact, group } of waiting) {
    const asked = byField.get(fieldOf(path)) ?? {
      paths: new Set(),
      facts: new Set(),
      groups: new Set(),
    }
    byField.set(fieldOf(path), asked)
    asked.paths.add(path)
    asked.facts.add(fact)
    asked.groups.add(group)
  }
  return byField
}

/** The questions in the same form. */
function askedOf(questions: readonly NextQuestion[]): Map<string, Asked> {
  return new Map(
    questions.map(({ field, paths, facts, groups }) => [
      field,
      { paths: new Set(paths), facts: new Set(facts), groups: new Set(groups) },
    ]),
  )
}

const property = (holds: (classification: HouseholdClassification) => void) =>
  fc.assert(
    fc.property(householdArbitrary, householdOptionsArbitrary, (household, options) =>
      holds(classifyHousehold(household, options)),
    ),
  )

describe('nothing is asked', () => {
  it('of a household that is in no group and known to be in none', () => {
    const classification = classifyHousehold(SETTLED, ASKED_ON)
    expect(classification.verdict).toBe('unmet')
    expect(nextQuestions(classification)).toEqual([])
  })

  it('of a household that is in every group', () => {
    const classification = classifyHousehold(
      {
        ...SETTLED,
        registration: 'poor',
        members: [
          { ...PERSON, health: ['serious-illness'], disability: {}, employment: 'odd-jobs' },
          { ...PERSON, age: 12, schooling: 'senior-3', leftBehind: true },
          { ...PERSON, collegeEntranceExam: '2020-07-07' },
        ],
        incomes: [
          { periodEnd: '2018-12-31', perCapita: 9000 },
          { periodEnd: '2019-12-31', perCapita: 8000 },
        ],
        housing: { grade: 'D' },
        risks: ['accident'],
      },
      ASKED_ON,
    )
    const unmet = [...classification.groups, ...classification.attention].filter(
      ({ verdict }) => verdict !== 'met',
    )
    // Nobody can be registered as poor and as an edge household.
    expect(unmet.map(({ id }) => id)).toEqual(['edge-or-monitored'])
    expect(nextQuestions(classification)).toEqual([])
  })

  it('exactly when every group is decided', () => {
    property((classification) => {
      const open = [...classification.groups, ...classification.attention].filter(
        ({ verdict }) => verdict === 'unknown',
      )
      expect(nextQuestions(classification).length > 0).toBe(open.length > 0)
    })
  })
})

/** One thing is not known of the household; what is asked, and for which groups. */
const ONE_GAP: [gap: string, household: Household, asked: [field: string, groups: GroupId[]][]][] =
  [
    [
      'the registration',
      { ...SETTLED, registration: null },
      [['registration', ['registered-poor', 'edge-or-monitored']]],
    ],
    [
      'the registration, of a family with a child',
      { ...SETTLED, registration: null, members: [{ ...PERSON, age: 12 }] },
      [['registration', ['registered-poor', 'edge-or-monitored', 'child-of-poor-area-or-family']]],
    ],
    ['the housing', { ...SETTLED, housing: null }, [['housing', ['unsafe-housing']]]],
    [
      'what the housing is like',
      { ...SETTLED, housing: {} },
      [
        ['housing.grade', ['unsafe-housing']],
        ['housing.unsafe', ['unsafe-housing']],
      ],
    ],
    ['the events', { ...SETTLED, events: null }, [['events', ['disaster-or-accident']]]],
    [
      'how severe an event was',
      { ...SETTLED, events: [{ kind: 'flood' }] },
      [['events[].severe', ['disaster-or-accident']]],
    ],
    ['the incomes', { ...SETTLED, incomes: null }, [['incomes', ['stagnant-income']]]],
    [
      'whether the income is stable',
      { ...SETTLED, incomeStable: null },
      [['incomeStable', ['odd-jobs']]],
    ],
    [
      'the health of a member',
      { ...SETTLED, members: [{ ...PERSON, health: null }] },
      [['members[].health', ['illness']]],
    ],
    [
      'the work of a member',
      { ...SETTLED, members: [{ ...PERSON, employment: null }] },
      [['members[].employment', ['odd-jobs']]],
    ],
    [
      'the examination of a member, whose school is known',
      { ...SETTLED, members: [{ ...PERSON, collegeEntranceExam: null }] },
      [],
    ],
    [
      'the examination and the school of a member',
      { ...SETTLED, members: [{ ...PERSON, collegeEntranceExam: null, schooling: null }] },
      [
        ['members[].schooling', ['exam-candidate']],
        ['members[].collegeEntranceExam', ['exam-candidate']],
      ],
    ],
    [
      'the age of a member who is left behind',
      { ...SETTLED, members: [{ ...PERSON, age: null, leftBehind: true }] },
      [['members[].age', ['left-behind']]],
    ],
    [
      'the age of a member in a focus area',
      { ...SETTLED, members: [{ ...PERSON, age: null }], focusArea: 'met' },
      [['members[].age', ['child-of-poor-area-or-family']]],
    ],
    [
      'the sex of a member who is left behind',
      { ...SETTLED, members: [{ ...PERSON, sex: null, leftBehind: true }] },
      [['members[].sex', ['left-behind']]],
    ],
    [
      'whether a member of 40 is left behind, a man',
      { ...SETTLED, members: [{ ...PERSON, leftBehind: null }] },
      [],
    ],
    [
      'whether a member of 40 is left behind, a woman',
      { ...SETTLED, members: [{ ...PERSON, sex: 'female', leftBehind: null }] },
      [['members[].leftBehind', ['left-behind']]],
    ],
    [
      'a disability in a household that is not poor',
      { ...SETTLED, members: [{ ...PERSON, disability: null }] },
      [],
    ],
    [
      'a disability in extreme poverty',
      { ...SETTLED, members: [{ ...PERSON, disability: null }], extremePoverty: true },
      [['members[].disability', ['disabled-poor']]],
    ],
    [
      'extreme poverty, of a member with a disability',
      { ...SETTLED, members: [{ ...PERSON, disability: {} }], extremePoverty: null },
      [['extremePoverty', ['disabled-poor']]],
    ],
    [
      'the place where a child lives',
      { ...SETTLED, members: [{ ...PERSON, age: 12 }], focusArea: null },
      [['focusArea', ['child-of-poor-area-or-family']]],
    ],
    [
      'who lives there',
      { ...SETTLED, members: null },
      [['members', ['illness', 'exam-candidate', 'odd-jobs', 'left-behind']]],
    ],
    [
      'whether anybody else lives there',
      { ...SETTLED, membersComplete: false },
      [['members', ['illness', 'exam-candidate', 'odd-jobs', 'left-behind']]],
    ],
  ]

describe('a question', () => {
  it.each(ONE_GAP)('asks for what alone is not known: %s', (_, household, asked) => {
    expect(ask(household).map(({ field, groups }) => [field, groups])).toEqual(asked)
  })

  it('names every place that lacks the field, and only those', () => {
    const members = [{ ...PERSON, health: null }, PERSON, { ...PERSON, health: [null] }]
    expect(ask({ ...SETTLED, members })).toEqual([
      {
        field: 'members[].health',
        paths: ['members[0].health', 'members[2].health'],
        facts: ['serious-illness', 'chronic-illness'],
        groups: ['illness'],
        question: '第1、第3位家人身体怎么样，有没有大病或慢性病？',
        ifTrue: ['illness'],
        ifFalse: ['illness'],
      },
    ])
  })

  it('is one for each field, with the paths, facts and groups that the classification misses', () => {
    property((classification) => {
      const questions = nextQuestions(classification)
      expect(askedOf(questions)).toEqual(expectedOf(classification))
      for (const { field, paths, facts, groups } of questions) {
        expect(paths.map(fieldOf)).toEqual(paths.map(() => field))
        for (const list of [paths, facts, groups]) expect(new Set(list).size).toBe(list.length)
      }
      expect(new Set(questions.map(({ field }) => field)).size).toBe(questions.length)
    })
  })

  it('can be asked for every field that ever comes up', () => {
    const known = householdFields.map(({ id }) => id)
    property(({ groups, attention }) => {
      const open = [...groups, ...attention].flatMap(({ reasons }) =>
        reasons.filter(({ value }) => value === null),
      )
      const fields = open.flatMap(({ paths }) => paths.map(fieldOf))
      expect(fields.filter((field) => !known.some((id) => id === field))).toEqual([])
    })
  })

  it('stands before those that settle fewer groups of Article 3 on average, then fewer others', () => {
    property((classification) => {
      const settled = settledBy(classification)
      const amounts = nextQuestions(classification).map(({ facts, groups }) => {
        const own = (isTarget: boolean) => groups.filter((id) => isTargetGroup(id) === isTarget)
        return [settled(facts, own(true)), own(true).length, settled(facts, own(false))]
      })
      const sorted = [...amounts].sort((a, b) => {
        const at = a.findIndex((amount, index) => Math.abs(amount - (b[index] ?? 0)) > 1e-6)
        return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
      })
      expect(amounts).toEqual(sorted)
    })
  })

  it('that settles most groups of Article 3 comes first; of equal ones, the fields keep their order', () => {
    const members = [{ ...PERSON, age: null, leftBehind: true }]
    const fields = ask({ ...SETTLED, members, focusArea: 'met', housing: null, incomes: null }).map(
      ({ field, groups }) => [field, groups.length],
    )
    expect(fields).toEqual([
      ['incomes', 1],
      ['housing', 1],
      ['members[].age', 2],
    ])
  })

  it('tells which groups one fact would make met, and which all would make unmet', () => {
    property((classification) => {
      const { readings } = classification
      const known = knownOf(classification)
      for (const { facts, groups, ifTrue, ifFalse } of nextQuestions(classification)) {
        const becoming = (value: boolean, sets: FactId[][]) =>
          ALL_GROUPS.filter(({ id }) => groups.includes(id)).flatMap((group) => {
            const formula = groupFormula(group, readings)
            const comesTo = (set: FactId[]) =>
              evaluateBy(formula, (fact) => (set.includes(fact) ? value : known(fact)))
            return sets.some((set) => comesTo(set) === value) ? [group.id] : []
          })
        expect(ifTrue).toEqual(
          becoming(
            true,
            facts.map((fact) => [fact]),
          ),
        )
        expect(ifFalse).toEqual(becoming(false, [[...facts]]))
      }
    })
  })

  it('about work can make odd jobs met, but not unmet while the income may be unstable', () => {
    const members = [{ ...PERSON, employment: null }]
    const [work, income] = ask({ ...SETTLED, members, incomeStable: null })
    expect(work).toMatchObject({ field: 'members[].employment', ifTrue: ['odd-jobs'], ifFalse: [] })
    expect(income).toMatchObject({ field: 'incomeStable', ifTrue: ['odd-jobs'], ifFalse: [] })
    const [last] = ask({ ...SETTLED, members })
    expect(last).toMatchObject({ ifTrue: ['odd-jobs'], ifFalse: ['odd-jobs'] })
  })

  it('is the same for a classification that was stored as JSON', () => {
    property((classification) => {
      const stored = JSON.parse(JSON.stringify(classification))
      expect(nextQuestions(stored)).toEqual(nextQuestions(classification))
      expect(nextQuestions(stored, { locale: 'en' })).toEqual(
        nextQuestions(classification, { locale: 'en' }),
      )
    })
  })

  it('is written in the language that is asked for, Chinese unless another is', () => {
    const classification = classifyHousehold({}, ASKED_ON)
    const inChinese = nextQuestions(classification)
    const inEnglish = nextQuestions(classification, { locale: 'en' })
    expect(inChinese.length).toBeGreaterThan(5)
    expect(nextQuestions(classification, { locale: 'zh-CN' })).toEqual(inChinese)
    expect(nextQuestions(classification, { locale: null })).toEqual(inChinese)
    const rowOf = (field: string) => householdFields.find(({ id }) => id === field)
    for (const { field, question } of inChinese) expect(question).toBe(rowOf(field)?.question.zh)
    for (const { field, question } of inEnglish) expect(question).toBe(rowOf(field)?.question.en)
    const withoutWords = (questions: NextQuestion[]) =>
      questions.map(({ question, ...rest }) => rest)
    expect(withoutWords(inEnglish)).toEqual(withoutWords(inChinese))
  })

  it.each(['zh', 'EN', '', 7])('is written in no other language, such as %j', (locale) => {
    const classification = classifyHousehold(SETTLED, ASKED_ON)
    let thrown: unknown
    try {
      nextQuestions(classification, { locale: locale as Locale })
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path: 'options.locale', code: 'not-allowed' },
    ])
  })

  it('leaves the classification as it was', () => {
    property((classification) => {
      const before = structuredClone(classification)
      nextQuestions(classification)
      expect(classification).toEqual(before)
    })
  })
})

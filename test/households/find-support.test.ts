import {
  classifyHousehold,
  codeLists,
  type DutyId,
  duties,
  type FactId,
  type Formula,
  findDuty,
  findGroup,
  findSupport,
  type GroupId,
  type Household,
  householdFacts,
  isInvalidInputError,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classificationOf } from '../support/classifications.ts'

const supportOf = (household: Household) =>
  findSupport(classifyHousehold(household, { asOf: '2020-06-01' }))

/** What is found, as need and duty; `?` where it is open whether the duty is meant for this household. */
const foundFor = (household: Household) =>
  supportOf(household).map(
    ({ need, duty, verdict }) => `${need}: ${duty}${verdict === 'met' ? '' : '?'}`,
  )

const PUPIL: Household = {
  registration: 'ordinary',
  extremePoverty: false,
  focusArea: 'unmet',
  members: [{ age: 12, schooling: 'primary' }],
}

describe('the support of a household', () => {
  it('is none for a pupil of an ordinary family: only students in difficulty are meant', () => {
    expect(foundFor(PUPIL)).toEqual([])
  })

  it('is student aid for a pupil of a poor family', () => {
    expect(foundFor({ ...PUPIL, registration: 'poor' })).toEqual(
      expect.arrayContaining([
        'poor-or-at-risk: run-student-aid-projects',
        'poor-or-at-risk: fund-students-in-difficulty',
        'poor-or-at-risk: set-up-scholarships',
        'poor-or-at-risk: serve-children',
      ]),
    )
  })

  it('is, for a disabled person who is not poor, only what Article 8 says without regard to poverty', () => {
    const household: Household = {
      registration: 'ordinary',
      extremePoverty: false,
      members: [{ age: 40, disability: { kind: 'physical', grade: 2 }, extremePoverty: false }],
    }
    expect(foundFor(household)).toEqual(['disability: join-medical-and-disability-aid'])
  })

  it('is open in Article 11 for a disabled person of whose poverty nothing is known', () => {
    const support = supportOf({ members: [{ disability: { kind: 'hearing' } }] })
    const open = support.filter(({ verdict }) => verdict === 'unknown')
    expect(new Set(open.map(({ provision }) => provision.split('.')[0]))).toEqual(new Set(['11']))
    const records = open.find(({ duty }) => duty === 'record-disability-needs')
    expect(records?.missing).toEqual([
      'poor-or-at-risk',
      'extreme-poverty',
      'disabled-in-extreme-poverty',
    ])
    const visits = open.find(({ duty }) => duty === 'visit-families-with-disabilities')
    expect(visits?.missing).toEqual([
      'registered',
      'extreme-poverty',
      'disabled-in-extreme-poverty',
    ])
  })

  it('is, for a lifted household that needs nothing else, the wiring of all registered households', () => {
    expect(foundFor({ ...PUPIL, registration: 'lifted' })).toEqual([
      'registered: renew-household-wiring',
    ])
  })

  it('leaves an edge household out of what is said of registered ones', () => {
    const found = supportOf({ registration: 'edge' }).map(({ duty }) => duty)
    expect(found).toContain('develop-local-industries')
    expect(found).not.toContain('renew-household-wiring')
    expect(found).not.toContain('guide-cooperatives')
  })

  it('is none for illness in a family that is not poor', () => {
    expect(
      foundFor({
        registration: 'ordinary',
        extremePoverty: false,
        members: [{ health: ['serious-illness'] }],
      }),
    ).toEqual([])
  })

  it('is special relief for serious illness, and not for chronic illness alone', () => {
    const ill = (health: 'serious-illness' | 'chronic-illness') =>
      foundFor({ registration: 'edge', members: [{ health: [health] }] })
    expect(ill('serious-illness')).toContain('serious-illness: relieve-serious-illness')
    expect(ill('chronic-illness')).toContain(
      'chronic-illness: help-families-impoverished-by-illness',
    )
    expect(ill('chronic-illness').join()).not.toContain('relieve-serious-illness')
  })

  it('asks an unsafe home to be in a focus area, as the words do', () => {
    const unsafe = { housing: { grade: 'D' } } as const
    expect(foundFor({ ...unsafe, focusArea: 'met' })).toEqual([
      'unsafe-housing: help-build-poor-areas',
    ])
    expect(foundFor(unsafe)).toEqual(['unsafe-housing: help-build-poor-areas?'])
    expect(foundFor({ ...unsafe, focusArea: 'unmet' })).toEqual([])
  })

  it.each<[what: string, household: Household]>([
    ['with an elder', { members: [{ age: 71 }] }],
    ['with a child', { members: [{ age: 3 }] }],
    ['in a focus area', { focusArea: 'met' }],
    // No duty has a word for a disaster.
    ['struck by a disaster', { events: [{ kind: 'flood', severe: true }] }],
    ['of which nothing is known', {}],
    [
      'that lacks nothing',
      { ...PUPIL, focusArea: 'met', housing: { grade: 'A' }, incomeStable: true },
    ],
  ])('is none for a household %s', (_, household) => {
    expect(foundFor(household)).toEqual([])
  })

  it('tells who bears the duty, where it stands and whether it is meant for this household', () => {
    const [first] = supportOf({
      registration: 'edge',
      members: [{ health: ['serious-illness'] }],
    }).filter(({ need }) => need === 'serious-illness')
    expect(first).toStrictEqual({
      need: 'serious-illness',
      duty: 'reduce-medical-costs',
      verdict: 'met',
      missing: [],
      bearers: ['medical-health'],
      provision: '8',
    })
  })

  it('is work only where somebody is of working age', () => {
    const works = (household: Household) =>
      foundFor({ extremePoverty: false, ...household }).filter((one) =>
        one.includes('help-poor-workers-find-jobs'),
      )
    const poor = (age?: number): Household => ({ registration: 'poor', members: [{ age }] })
    const found = ['poor-or-at-risk: help-poor-workers-find-jobs']
    expect([15, 16, 59, 60, 80].map((age) => works(poor(age)))).toEqual([[], found, found, [], []])
    expect(works(poor())).toEqual(found.map((one) => `${one}?`))
    expect(works({ extremePoverty: true, members: [{ age: 8 }] })).toEqual([])
    expect(works({ registration: 'poor', members: [{ age: 80 }, { age: 30 }] })).toEqual(found)
  })

  it('goes in Article 8 by who is poor and ill, and not by the cause in the register', () => {
    const isFound = (household: Household) =>
      foundFor(household).some((one) => one.includes('help-families-impoverished-by-illness'))
    const poor = (health: 'chronic-illness' | 'healthy', causes?: Household['causes']) =>
      isFound({ registration: 'poor', members: [{ age: 40, health: [health] }], causes })
    expect(poor('chronic-illness')).toBe(true)
    expect(poor('chronic-illness', ['schooling'])).toBe(true)
    expect(poor('healthy', ['illness'])).toBe(false)
  })

  it('counts only a need that is known', () => {
    expect(supportOf({ members: [{}], housing: {} })).toEqual([])
    expect(supportOf({ members: [{ disability: 'none' }], housing: { grade: 'A' } })).toEqual([])
  })

  it('follows the readings of the classification', () => {
    const household: Household = { registration: 'sudden-hardship' }
    const readings = { 'sudden-hardship': 'counts-as-monitored' } as const
    const counted = classifyHousehold(household, { asOf: '2020-06-01', readings })
    expect(supportOf(household)).toEqual([])
    expect(findSupport(counted).map(({ need }) => need)).toContain('poor-or-at-risk')
    // Such a household may be registered or not.
    const cooperatives = findSupport(counted).find(({ duty }) => duty === 'guide-cooperatives')
    expect(cooperatives).toMatchObject({ verdict: 'unknown', missing: ['registered'] })
  })

  it('is found for a classification that was stored as JSON', () => {
    const classification = classifyHousehold({ registration: 'poor' }, { asOf: '2020-06-01' })
    expect(findSupport(JSON.parse(JSON.stringify(classification)))).toStrictEqual(
      findSupport(classification),
    )
  })
})

describe('what is no classification', () => {
  const classification = (input: unknown) => input as Parameters<typeof findSupport>[0]
  const whole = classifyHousehold({}, { asOf: '2020-06-01' })
  const thrower = Object.defineProperty({ ...whole }, 'facts', {
    enumerable: true,
    get() {
      throw new Error('SECRET')
    },
  })

  it.each<[what: string, input: unknown, issue: object]>([
    ['null', null, { path: 'classification', code: 'wrong-type' }],
    ['nothing', undefined, { path: 'classification', code: 'wrong-type' }],
    ['one that throws', thrower, { path: 'classification.facts', code: 'unreadable' }],
    [
      'one without facts',
      { ...whole, facts: undefined },
      { path: 'classification.facts', code: 'missing' },
    ],
    ['a word', 'SECRET', { path: 'classification', code: 'wrong-type' }],
    [
      'facts as a word',
      { ...whole, facts: 'SECRET' },
      { path: 'classification.facts', code: 'wrong-type' },
    ],
    [
      'facts as a Set',
      { ...whole, facts: new Set() },
      { path: 'classification.facts', code: 'wrong-type' },
    ],
  ])('is refused: %s', (_, input, issue) => {
    let thrown: unknown
    try {
      findSupport(classification(input))
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([issue])
    expect(String(thrown)).not.toContain('SECRET')
  })

  it.each<[what: string, input: unknown, issue: object]>([
    [
      'with facts of others',
      { ...whole, facts: ['SECRET'] },
      { path: 'classification.facts[0]', code: 'not-allowed' },
    ],
    [
      'with open facts of others',
      { ...whole, openFacts: ['__proto__'] },
      { path: 'classification.openFacts[0]', code: 'not-allowed' },
    ],
    [
      'without open facts',
      { ...whole, openFacts: null },
      { path: 'classification.openFacts', code: 'missing' },
    ],
    [
      'with a fact both known and open',
      { ...whole, facts: ['disability'] },
      { path: 'classification', code: 'contradiction' },
    ],
    [
      'with more facts than there are',
      { ...whole, facts: Array.from({ length: 26 }, () => 'disability') },
      { path: 'classification.facts', code: 'too-many' },
    ],
  ])('is refused: one %s', (_, input, issue) => {
    expect(() => findSupport(classification(input))).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining(issue)] }),
    )
  })
})

const AUTHORITIES: readonly string[] = codeLists.authority.map(({ code }) => code)
const FACTS = householdFacts.map(({ id }) => id)
/** How a formula comes out, told apart from the library's own evaluation: by trying every way the open facts can turn out. */
function outcomesOf(
  formula: Formula<FactId>,
  value: (fact: FactId) => boolean | null,
): Set<boolean> {
  const holds = (part: Formula<FactId>, state: (fact: FactId) => boolean): boolean => {
    if (typeof part === 'string') return state(part)
    if ('not' in part) return !holds(part.not, state)
    return 'all' in part
      ? part.all.every((one) => holds(one, state))
      : part.any.some((one) => holds(one, state))
  }
  const open = FACTS.filter((fact) => JSON.stringify(formula).includes(`"${fact}"`)).filter(
    (fact) => value(fact) === null,
  )
  return new Set(
    Array.from({ length: 2 ** open.length }, (_, bits) =>
      holds(formula, (fact) =>
        open.includes(fact) ? ((bits >> open.indexOf(fact)) & 1) === 1 : value(fact) === true,
      ),
    ),
  )
}

/** The duty that names an attention group in its words, and whom these words of a duty mean beside the group. */
const NAMES_GROUP: readonly (readonly [GroupId, DutyId, Formula<FactId>])[] = [
  ['disabled-poor', 'attend-to-poor-people-with-disabilities', { any: [] }],
  ['left-behind', 'care-for-cultural-life', { any: [] }],
  [
    'child-of-poor-area-or-family',
    'attend-to-psychological-services',
    { all: ['has-child', 'extreme-poverty'] },
  ],
]

describe('a duty that names an attention group', () => {
  it.each(NAMES_GROUP)('is for %s and nobody else: %s, but for %j', (group, id, beside) => {
    const { formula, quote } = findGroup(group)
    const { requires, serves, quote: asked } = findDuty(id)
    expect(asked).toContain(quote)
    const named = FACTS.filter((fact) =>
      JSON.stringify([formula, requires, serves]).includes(`"${fact}"`),
    )
    for (let bits = 0; bits < 2 ** named.length; bits++) {
      const state = (fact: FactId) => ((bits >> named.indexOf(fact)) & 1) === 1
      const isMember = outcomesOf({ any: [formula, beside] }, state).has(true)
      const isLimitMet = outcomesOf(requires ?? { any: serves }, state).has(true)
      const hasNeed = serves.some(state)
      // Whoever needs it is meant exactly then.
      if (hasNeed) expect(isLimitMet, named.filter(state).join()).toBe(isMember)
    }
  })
})

describe('the order and the choice of support', () => {
  const knowledge = fc.array(fc.constantFrom(true, false, null), {
    minLength: FACTS.length,
    maxLength: FACTS.length,
  })

  it('are: needs that hold, limits that are met before open ones, the order of the document', () => {
    fc.assert(
      fc.property(knowledge, (values) => {
        const value = (fact: FactId) => values[FACTS.indexOf(fact)] ?? null
        const expected = duties
          .filter(({ bearers }) => !bearers.some((bearer) => AUTHORITIES.includes(bearer)))
          .flatMap(({ id, serves, requires }) => {
            const outcomes = requires ? outcomesOf(requires, value) : new Set([true])
            if (!outcomes.has(true)) return []
            const verdict = outcomes.size === 1 ? 'met' : 'unknown'
            return serves
              .filter((need) => value(need) === true)
              .map((need) => ({ need, duty: id, verdict }))
          })
        const found = findSupport(classificationOf(value)).map(({ need, duty, verdict }) => ({
          need,
          duty,
          verdict,
        }))
        expect(found).toEqual([
          ...expected.filter(({ verdict }) => verdict === 'met'),
          ...expected.filter(({ verdict }) => verdict === 'unknown'),
        ])
      }),
      { seed: 20200514, numRuns: 500 },
    )
  })

  it('do not depend on the order of the facts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...FACTS]), (facts) => {
        const made = classificationOf((fact) => facts.includes(fact))
        expect(findSupport({ ...made, facts })).toStrictEqual(findSupport(made))
      }),
      { seed: 20200514, numRuns: 300 },
    )
  })

  it('leave out what authorities are asked to do', () => {
    expect(findSupport(classificationOf(() => true)).map(({ duty }) => duty)).not.toContain(
      'mobilize-supervised-staff',
    )
  })
})

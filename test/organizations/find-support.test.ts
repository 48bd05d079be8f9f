import {
  classifyHousehold,
  type DutyId,
  duties,
  type FactId,
  findSupport,
  type Household,
  householdFacts,
  isInvalidInputError,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const supportOf = (household: Household) =>
  findSupport(classifyHousehold(household, { asOf: '2020-06-01' }))

/** The beginning of what is found, as need and duty. */
const firstOf = (household: Household, count: number) =>
  supportOf(household)
    .slice(0, count)
    .map(({ need, duty }) => [need, duty])

type Found = readonly [need: FactId, duty: DutyId]

describe('the support of a household', () => {
  it.each<[what: string, household: Household, first: readonly Found[]]>([
    [
      'with a disabled member',
      { members: [{ disability: { kind: 'physical', grade: 2 } }] },
      [
        ['disability', 'attend-to-poor-people-with-disabilities'],
        ['disability', 'assist-people-with-disabilities'],
        ['disability', 'give-psychological-assistance'],
      ],
    ],
    [
      'with a left-behind child',
      { members: [{ age: 9, leftBehind: true }] },
      [
        ['has-child', 'serve-children'],
        ['left-behind-child', 'pass-on-rural-culture'],
        ['left-behind-child', 'organize-village-activities'],
      ],
    ],
    [
      'with a serious illness',
      { members: [{ health: ['serious-illness'] }] },
      [
        ['serious-illness', 'relieve-serious-illness'],
        ['serious-illness', 'help-families-impoverished-by-illness'],
        ['serious-illness', 'reduce-medical-costs'],
      ],
    ],
    [
      'with a chronic illness',
      { members: [{ health: ['chronic-illness'] }] },
      [
        ['chronic-illness', 'help-families-impoverished-by-illness'],
        ['chronic-illness', 'reduce-medical-costs'],
      ],
    ],
    [
      'with a student',
      { members: [{ schooling: 'junior' }] },
      [
        ['has-student', 'run-student-aid-projects'],
        ['has-student', 'fund-students-in-difficulty'],
        ['has-student', 'set-up-scholarships'],
      ],
    ],
    [
      'in an unsafe home',
      { housing: { grade: 'D' } },
      [['unsafe-housing', 'help-build-poor-areas']],
    ],
    [
      'with an elder',
      { members: [{ age: 71 }] },
      [
        ['has-elder', 'serve-elderly-people'],
        ['has-elder', 'provide-venues-for-elderly-people'],
        ['has-elder', 'build-public-benefit-complexes'],
      ],
    ],
    [
      'that is registered as poor',
      { registration: 'poor' },
      [
        ['poor-or-at-risk', 'develop-local-industries'],
        ['poor-or-at-risk', 'bring-social-work-to-communities'],
      ],
    ],
    // Articles 6 to 17 have no word for a disaster.
    ['struck by a disaster', { events: [{ kind: 'flood', severe: true }] }, []],
    ['of which nothing is known', {}, []],
  ])('%s begins with the most direct', (_, household, first) => {
    expect(firstOf(household, first.length || 99)).toEqual(first)
  })

  it('tells who bears the duty, and where it stands', () => {
    expect(supportOf({ members: [{ health: ['serious-illness'] }] })).toStrictEqual([
      {
        need: 'serious-illness',
        duty: 'relieve-serious-illness',
        bearers: ['charity'],
        provision: '8',
      },
      {
        need: 'serious-illness',
        duty: 'help-families-impoverished-by-illness',
        bearers: ['charity'],
        provision: '8',
      },
      {
        need: 'serious-illness',
        duty: 'reduce-medical-costs',
        bearers: ['medical-health'],
        provision: '8',
      },
    ])
    const [first] = supportOf({ housing: { grade: 'C' } })
    expect(first?.bearers).toEqual(['every-organization'])
  })

  it('counts only what is known to hold', () => {
    expect(supportOf({ members: [{}], housing: {} })).toEqual([])
    expect(supportOf({ members: [{ disability: 'none' }], housing: { grade: 'A' } })).toEqual([])
  })

  it('follows the readings of the classification', () => {
    const household: Household = { registration: 'sudden-hardship' }
    const readings = { 'sudden-hardship': 'counts-as-monitored' } as const
    const counted = classifyHousehold(household, { asOf: '2020-06-01', readings })
    expect(supportOf(household)).toEqual([])
    expect(findSupport(counted)[0]?.need).toBe('poor-or-at-risk')
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
  const thrower = Object.defineProperty({}, 'facts', {
    enumerable: true,
    get() {
      throw new Error('SECRET')
    },
  })

  it.each<[what: string, input: unknown, issue: object]>([
    ['null', null, { path: 'classification', code: 'wrong-type' }],
    ['nothing', undefined, { path: 'classification', code: 'wrong-type' }],
    ['one that throws', thrower, { path: 'classification.facts', code: 'unreadable' }],
    ['a record', {}, { path: 'classification.facts', code: 'missing' }],
    ['a word', 'SECRET', { path: 'classification', code: 'wrong-type' }],
    ['facts as a word', { facts: 'SECRET' }, { path: 'classification.facts', code: 'wrong-type' }],
    ['facts as a Set', { facts: new Set() }, { path: 'classification.facts', code: 'wrong-type' }],
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

  it('has, among its facts, nothing of others', () => {
    expect(findSupport(classification({ facts: ['SECRET', '__proto__'] }))).toEqual([])
  })
})

const FACTS = householdFacts.map(({ id }) => id)
const SERVED = duties.flatMap(({ id, serves }) => serves.map((fact) => ({ id, fact })))

describe('every fact that a duty serves', () => {
  it.each(SERVED.map(({ id, fact }) => [fact, id] as const))(
    'leads back to it: %s, %s',
    (fact, id) => {
      const found = findSupport({ facts: [fact] })
      expect(found.map(({ duty }) => duty)).toContain(id)
      expect(found.every(({ need }) => need === fact)).toBe(true)
    },
  )

  it('is found once with each duty, and no other is', () => {
    const found = findSupport({ facts: FACTS }).map(({ need, duty }) => `${need} ${duty}`)
    expect(found.sort()).toEqual(SERVED.map(({ id, fact }) => `${fact} ${id}`).sort())
  })
})

describe('the order of support', () => {
  /** How many needs a duty names, where it names this one, and where it stands. */
  const rankOf = (need: FactId, id: DutyId) => {
    const place = duties.findIndex((duty) => duty.id === id)
    const serves = duties[place]?.serves ?? []
    return [serves.length, serves.indexOf(need), place] as const
  }

  it('is by fewer needs, then by the earlier, then that of the document', () => {
    fc.assert(
      fc.property(fc.subarray([...FACTS]), (facts) => {
        const ranks = findSupport({ facts }).map(({ need, duty }) => rankOf(need, duty))
        const sorted = [...ranks].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
        expect(ranks).toEqual(sorted)
      }),
      { seed: 20200514, numRuns: 300 },
    )
  })

  it('does not put a duty of three needs before one of two, wherever these are named', () => {
    const found = findSupport({ facts: ['has-child', 'chronic-illness'] }).map(({ duty }) => duty)
    // Of two needs the second, against the first of three that stands earlier in the document.
    expect(found.indexOf('help-families-impoverished-by-illness')).toBeLessThan(
      found.indexOf('join-medical-and-disability-aid'),
    )
  })

  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...FACTS]), (facts) => {
        const sorted = FACTS.filter((fact) => facts.includes(fact))
        expect(findSupport({ facts })).toStrictEqual(findSupport({ facts: sorted }))
      }),
      { seed: 20200514, numRuns: 300 },
    )
  })
})

import {
  classificationJson,
  classifyHousehold,
  classifyPlace,
  clauseTrace,
  comparePlans,
  createHouseholdClassifier,
  type DutyMatching,
  explainDuties,
  explainHousehold,
  explainPlace,
  findSupport,
  flips,
  type HouseholdClassification,
  isInvalidInputError,
  matchDuties,
  nextQuestions,
  type PlaceFocus,
  planReport,
  scorePlan,
  toIndexItem,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { toldBy } from './support/plans.ts'

const ASKED = { asOf: '2020-06-01' }
const SCALE = { maxPoints: 100 }

/** Whoever reads a classification to the last reason. */
const READERS = [explainHousehold, nextQuestions, flips, findSupport]
/** Whoever takes one. */
const TAKERS = [...READERS, classificationJson]

describe('a classification says what its facts make', () => {
  const result = classifyHousehold(
    { registration: 'poor', members: [{ health: ['chronic-illness'] }] },
    ASKED,
  )
  const { groups } = result
  const withGroup = (index: number, part: object) => ({
    groups: groups.map((group, at) => (at === index ? { ...group, ...part } : group)),
  })
  it.each<[string, Partial<HouseholdClassification>]>([
    ['another verdict', { verdict: 'unmet' }],
    ['a group that is met in place of unmet', withGroup(1, { verdict: 'met' })],
    ['a group that is unknown in place of met', withGroup(0, { verdict: 'unknown' })],
    ['no facts', { facts: [] }],
    ['nothing open', { openFacts: [] }],
    ['a fact known and open', { openFacts: [...result.openFacts, 'registered-poor'] }],
  ])('in its verdicts: not with %s', (_, part) => {
    for (const take of TAKERS) {
      expect(toldBy(() => take({ ...result, ...part }))).toEqual([
        'contradiction at classification',
      ])
    }
  })

  it('under its own readings', () => {
    const ill = classifyHousehold(
      { registration: 'ordinary', members: [{ health: ['chronic-illness'] }] },
      ASKED,
    )
    const readings = { ...ill.readings, 'target-scope': 'poor-or-at-risk' } as const
    for (const take of TAKERS) {
      expect(toldBy(() => take({ ...ill, readings }))).toEqual(['contradiction at classification'])
    }
  })

  it.each<[string, object]>([
    ['another value', { reasons: [{ ...groups[0]?.reasons[0], value: false }] }],
    ['no reason', { reasons: [] }],
    ['a reason twice', { reasons: [groups[0]?.reasons[0], groups[0]?.reasons[0]] }],
    ['the reason of another group', { reasons: groups[2]?.reasons }],
    ['a fact missing that is known', { missing: ['registered-poor'] }],
    ['another clause', { provision: '3.2' }],
  ])('in its reasons: not with %s', (_, part) => {
    for (const take of READERS) {
      expect(
        toldBy(() => take({ ...result, ...withGroup(0, part) } as HouseholdClassification)),
      ).toEqual(['contradiction at classification'])
    }
  })

  it.each(['housing.grade', '<script>'])('in where its reasons were read: not at %s', (path) => {
    const reasons = groups[0]?.reasons.map((reason) => ({ ...reason, paths: [path] })) ?? []
    for (const take of [explainHousehold, nextQuestions]) {
      expect(toldBy(() => take({ ...result, ...withGroup(0, { reasons }) }))).toEqual([
        'contradiction at classification',
      ])
    }
  })

  it('in what is missing: not with one fact less', () => {
    const at = groups.findIndex(({ missing }) => missing.length > 1)
    const missing = groups[at]?.missing.slice(1)
    expect(
      toldBy(() =>
        explainHousehold({ ...result, ...withGroup(at, { missing }) } as HouseholdClassification),
      ),
    ).toEqual(['contradiction at classification'])
  })

  it.each<[string, object, string]>([
    [
      'an unknown option',
      { readings: { ...result.readings, 'odd-jobs': 'neither' } },
      'not-allowed at classification.readings.odd-jobs',
    ],
    [
      'an unknown fact',
      { facts: [...result.facts, 'toString'] },
      `not-allowed at classification.facts[${result.facts.length}]`,
    ],
    ['no day', { asOf: '2020-02-30' }, 'bad-date at classification.asOf'],
    ['no groups', { groups: null }, 'missing at classification.groups'],
  ])('and nothing else: %s', (_, part, told) => {
    for (const take of TAKERS) {
      expect(toldBy(() => take({ ...result, ...part } as HouseholdClassification))).toEqual([told])
    }
  })
})

describe('an answer about a place has four tiers and the verdict that they make', () => {
  const focus = classifyPlace('奉节县')
  const { tiers } = focus
  it.each<[string, Partial<PlaceFocus>]>([
    ['another verdict', { verdict: 'unmet' }],
    ['no tiers', { tiers: [] }],
    ['one tier for all', { tiers: tiers.map(() => tiers[0] as (typeof tiers)[0]) }],
    [
      'a tier that is unmet by a row',
      { tiers: tiers.map((tier) => ({ ...tier, verdict: 'unmet' })), verdict: 'unmet' },
    ],
  ])('not with %s', (_, part) => {
    expect(toldBy(() => explainPlace({ ...focus, ...part }))).toEqual(['contradiction at focus'])
  })
})

describe('a matching has the duties of its classes', () => {
  const matching = matchDuties({ classes: { 'industry-association': true } })
  const { classes, duties, possible, common } = matching
  it.each<[string, Partial<DutyMatching>, string]>([
    ['no classes', { classes: [] }, 'classes'],
    ['classes in another order', { classes: [...classes].reverse() }, 'classes'],
    [
      'a duty of another kind',
      { duties: [...duties, possible[0] as (typeof duties)[0]] },
      `duties[${duties.length}]`,
    ],
    ['a duty that is its own and counts as open', { possible: duties.slice(0, 1) }, 'possible[0]'],
    [
      'a duty of everyone that is unknown',
      { common: common.slice(0, 1).map((duty) => ({ ...duty, verdict: 'unknown' })) },
      'common[0]',
    ],
  ])('not with %s', (_, part, at) => {
    expect(toldBy(() => explainDuties({ ...matching, ...part }))).toEqual([
      `contradiction at matching.${at}`,
    ])
  })

  it('nor those of a class that it is not', () => {
    const others = classes.map((one) => ({ ...one, verdict: 'unmet' as const }))
    expect(toldBy(() => explainDuties({ ...matching, classes: others }))).toEqual([
      'contradiction at matching.classes',
    ])
  })

  it('of the fields and groups that were asked for alone', () => {
    const some = matchDuties(
      { name: '重庆市慈善总会' },
      { fields: ['medical-aid'], groups: ['illness'] },
    )
    expect(explainDuties(some)).toContain('慈善')
  })
})

describe('a household that was checked before', () => {
  const { classifyParsed, bits } = createHouseholdClassifier(ASKED)
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a text', 'poor'],
    ['members in no list', { members: { length: 1 } }],
  ])('is not %s', (_, household) => {
    expect(toldBy(() => classifyParsed(household as never))).toHaveLength(1)
    expect(toldBy(() => bits(household as never))).toHaveLength(1)
  })

  it.each([
    ['members in a number', { members: 5 }],
    ['events in a text', { events: 'flood' }],
  ])('is told to be none where its reasons cannot be told, with %s', (_, household) => {
    expect(toldBy(() => classifyParsed(household as never))).toHaveLength(1)
  })

  it('leaves nothing behind that the next one would meet', () => {
    toldBy(() => bits(null as never))
    expect(bits({ registration: 'poor' } as never) & 1).toBe(1)
  })
})

describe('something else than a result is named as such', () => {
  const household = { registration: 'poor' }
  const organization = { name: '重庆市火锅行业协会' }
  const plan = { organization, period: { start: '2020-06-01', end: '2020-12-31' } }
  it.each<[string, (given: never) => unknown, unknown, string]>([
    [
      'a household',
      explainHousehold,
      household,
      'classification must be what classifyHousehold gives',
    ],
    [
      'a household',
      nextQuestions,
      household,
      'classification must be what classifyHousehold gives',
    ],
    ['nothing', flips, undefined, 'classification must be what classifyHousehold gives'],
    ['an empty record', findSupport, {}, 'classification must be what classifyHousehold gives'],
    ['an address', explainPlace, '奉节县', 'focus must be what classifyPlace gives'],
    ['names', explainPlace, { county: '奉节县' }, 'focus must be what classifyPlace gives'],
    ['an organization', explainDuties, organization, 'matching must be what matchDuties gives'],
    ['a plan', planReport, plan, 'score must be what scorePlan gives'],
    ['plans', comparePlans, [plan], 'scores[0] must be what scorePlan gives'],
    [
      'a household',
      clauseTrace,
      household,
      'result must be what classifyHousehold, classifyPlace, matchDuties or scorePlan gives',
    ],
  ])('%s', (_, take, given, told) => {
    let issues: readonly { message: string }[] = []
    try {
      take(given as never)
    } catch (error) {
      if (isInvalidInputError(error)) issues = error.issues
    }
    expect(issues.map(({ message }) => message)).toEqual([told])
  })

  const classification = classifyHousehold(household, ASKED)
  const answers = {
    classification,
    matching: matchDuties(organization),
    focus: classifyPlace('奉节县'),
    score: scorePlan(plan, ASKED),
    row: { index: 0, ok: true, value: classification },
  }
  const TAKING: Record<string, readonly ((given: never) => unknown)[]> = {
    classification: [explainHousehold, nextQuestions, flips, findSupport, classificationJson],
    matching: [explainDuties],
    focus: [explainPlace],
    score: [planReport, (given) => comparePlans([given]), (given) => toIndexItem(given, SCALE)],
  }
  it.each(Object.keys(TAKING))('also the answer to another question, where a %s belongs', (own) => {
    const others = Object.entries(answers).filter(([name]) => name !== own)
    for (const take of TAKING[own] ?? []) {
      for (const [name, answer] of others) {
        const told = toldBy(() => take(answer as never))
        expect(told, name).toEqual([expect.stringMatching(/^wrong-type at (?:\w+|scores\[0\])$/)])
      }
    }
  })
})

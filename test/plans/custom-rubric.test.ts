import {
  createPlanScorer,
  type Formula,
  type Measure,
  type Plan,
  type PlanFactId,
  planEvidence,
  type Rubric,
  rubric,
  type ScoreOptions,
  scorePlan,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planArbitrary } from '../support/arbitrary-plans.ts'
import {
  ASKED_ON,
  BARE,
  criterionOf,
  deepFrozen,
  EMPTY,
  FULL,
  hundredths,
  ON_ITS_OWN,
  scoreOf,
  thrownBy,
  toldBy,
} from '../support/plans.ts'

/** As it comes out of a file. */
const fromFile = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** The points of the default one, doubled. */
const DOUBLED: Rubric = fromFile({
  ...rubric,
  id: 'doubled',
  outOf: 200,
  criteria: rubric.criteria.map((criterion) => ({ ...criterion, points: criterion.points * 2 })),
})

/** A rubric of one criterion. */
const rubricOf = (measure: Measure, more: object = {}): Rubric => ({
  id: 'own',
  version: '1',
  outOf: 10,
  criteria: [{ id: 'only', provisions: ['5.4'], points: 10, measure, ...more }],
})

const formulaOf = (formula: unknown) => rubricOf({ formula: formula as Formula<PlanFactId> })

/** A rubric of 200 points with everything that a rubric can have. */
const DISTRICT: Rubric = {
  id: 'district',
  version: '2021',
  label: { zh: '某区评分表', en: 'A district' },
  basis: { zh: '本区约定。', en: 'A convention of the district.' },
  outOf: 200,
  criteria: [
    { id: 'areas', provisions: ['2'], points: 120.25, measure: { share: 'places-in-focus-areas' } },
    {
      id: 'prepared',
      label: { zh: '准备充分', en: 'Well prepared' },
      provisions: ['5.4', '5.7'],
      quotes: [{ provision: '5.4', quote: '开展实地走访调研' }],
      points: 79.74,
      measure: { formula: { all: ['field-visits', { any: ['funds-stated', 'people-stated'] }] } },
    },
    {
      id: 'alone',
      provisions: ['5.9'],
      points: 0.01,
      measure: { formula: { not: 'has-supervisory-unit' } },
      appliesIf: 'in-annual-plan',
    },
  ],
  notScored: [
    { provision: '18.1', quote: '要积极响应', reason: { zh: '态度', en: 'An attitude' } },
  ],
}

describe('a rubric out of a file', () => {
  it('scores as the default one does, if it is the default one', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        expect(scorePlan(plan, { ...ASKED_ON, rubric: fromFile(rubric) })).toEqual(
          scorePlan(plan, ASKED_ON),
        )
      }),
    )
  })

  it('gives twice the points, if its points are doubled', () => {
    for (const plan of [EMPTY, BARE, FULL, { ...FULL, ...ON_ITS_OWN }]) {
      const [once, twice] = [
        scorePlan(plan, ASKED_ON),
        scorePlan(plan, { ...ASKED_ON, rubric: DOUBLED }),
      ]
      expect(twice.points).toEqual({ min: once.points.min * 2, max: once.points.max * 2 })
      expect(twice.outOf).toBe(once.outOf * 2)
      expect(twice.improvements.map(({ id, gain }) => [id, gain])).toEqual(
        once.improvements.map(({ id, gain }) => [id, gain * 2]),
      )
    }
  })

  it('of another size scores by its own criteria', () => {
    const known: Partial<Plan> = {
      places: ['奉节县', '渝中区'],
      survey: { fieldVisits: true },
      resources: { people: 4 },
      hasSupervisoryUnit: false,
    }
    const score = scoreOf(known, fromFile(DISTRICT))
    expect(score.rubric).toMatchObject({ id: 'district', version: '2021' })
    expect(score.outOf).toBe(200)
    expect(score.points).toEqual({ min: 139.88, max: 139.88 })
    expect(score.criteria.map(({ id, points }) => [id, points.min])).toEqual([
      ['areas', 60.13],
      ['prepared', 79.74],
      ['alone', 0.01],
    ])
    expect(scoreOf({ ...known, inAnnualPlan: false }, DISTRICT).outOf).toBe(199.99)
  })

  describe('that counts an amount from several sizes on', () => {
    const measures: readonly Measure[] = [
      { fact: 'funds-stated' },
      { fact: 'funds-stated', atLeast: 1000 },
      { fact: 'funds-stated', atLeast: 5000 },
      { formula: { all: ['funds-stated', 'people-stated'] } },
    ]
    const stepped = (measures: readonly Measure[]): Rubric => ({
      id: 'stepped',
      version: '1',
      outOf: measures.length,
      criteria: measures.map((measure, index) => {
        return { id: `step-${index}`, provisions: ['5.7'], points: 1, measure }
      }),
    })
    const pointsOf = (plan: Partial<Plan>, by: readonly Measure[]) =>
      scoreOf(plan, stepped(by)).criteria.map(({ points }) => points.max)

    it.each([
      [0, [0, 0, 0, 0]],
      [0.01, [1, 0, 0, 1]],
      [999.99, [1, 0, 0, 1]],
      [1000, [1, 1, 0, 1]],
      [4999.99, [1, 1, 0, 1]],
      [5000, [1, 1, 1, 1]],
    ])('asks of each criterion its own: of %d', (funds, points) => {
      const known = { resources: { people: funds && 3, funds, materials: 0 } }
      expect(pointsOf(known, measures)).toEqual(points)
      expect(pointsOf(known, [...measures].reverse())).toEqual([...points].reverse())
    })

    it.each([
      [999, 0],
      [1000, 1],
    ])('takes the smallest where other evidence rests on it: of %d', (funds, point) => {
      const resources = { people: 0, funds, materials: 0 }
      const [, ...sized] = measures
      const people: Measure = { fact: 'people-stated', atLeast: 2 }
      expect(pointsOf({ resources }, [people, ...sized])[0]).toBe(point)
      expect(pointsOf({ resources }, [people, ...sized])[3]).toBe(point)
    })
  })

  it('may say null of what it leaves out', () => {
    const nulls = fromFile({
      ...DISTRICT,
      label: null,
      basis: null,
      notScored: null,
      criteria: DISTRICT.criteria.map((criterion) => ({
        label: null,
        quotes: null,
        appliesIf: null,
        ...criterion,
        measure: { fact: null, share: null, formula: null, ...criterion.measure },
      })),
    }) as unknown as Rubric
    expect(scoreOf(FULL, nulls)).toEqual(scoreOf(FULL, DISTRICT))
  })

  it('is null for the default one', () => {
    expect(scorePlan(FULL, { ...ASKED_ON, rubric: null })).toEqual(scorePlan(FULL, ASKED_ON))
  })

  it('is read once: what becomes of it later is the owner’s', () => {
    const own = fromFile(DISTRICT)
    const scorer = createPlanScorer({ ...ASKED_ON, rubric: deepFrozen(fromFile(own)) })
    const before = scorer.score(FULL)
    Object.assign(own, { outOf: 1, criteria: [] })
    expect(scorer.score(FULL)).toEqual(before)
  })

  it('has as many points as can be, counted exactly', () => {
    const huge = {
      ...rubricOf({ share: 'households-in-target-groups' }, { points: 1_000_000 }),
      outOf: 1_000_000,
    }
    const beneficiaries = { households: 10_000_000, inTargetGroups: 3_333_333 }
    expect(scoreOf({ beneficiaries }, huge).points).toEqual({ min: 333_333.3, max: 333_333.3 })
  })

  it('has points that floating point blurs', () => {
    const tenths = [0.1, 0.2].map((points, index) => ({
      ...rubricOf({ fact: 'field-visits' }).criteria[0],
      id: `${index}`,
      points,
    }))
    const blurred = { ...rubricOf({ fact: 'field-visits' }), outOf: 0.1 + 0.2, criteria: tenths }
    const score = scoreOf({}, blurred as unknown as Rubric)
    expect(score.points).toEqual({ min: 0, max: 0.3 })
    expect(score.outOf).toBe(0.3)
  })
})

describe('a formula', () => {
  const visits = { survey: { fieldVisits: true } }
  const noVisits = { survey: { fieldVisits: false } }

  it.each<[string, unknown, Partial<Plan>, [number, number]]>([
    ['a fact that holds', 'field-visits', visits, [10, 10]],
    ['a fact that does not', 'field-visits', noVisits, [0, 0]],
    ['a fact that is not known', 'field-visits', {}, [0, 10]],
    ['not, of a fact that holds', { not: 'field-visits' }, visits, [0, 0]],
    ['not, of a fact that does not', { not: 'field-visits' }, noVisits, [10, 10]],
    ['all, of one', { all: ['field-visits'] }, visits, [10, 10]],
    ['all, of which one is not known', { all: ['field-visits', 'coordinated'] }, visits, [0, 10]],
    ['all, of which one does not hold', { all: ['field-visits', 'coordinated'] }, noVisits, [0, 0]],
    ['any, of which one holds', { any: ['coordinated', 'field-visits'] }, visits, [10, 10]],
    ['any, of which one is not known', { any: ['coordinated', 'field-visits'] }, noVisits, [0, 10]],
    [
      'four levels',
      { not: { any: [{ all: ['inspected', { not: 'field-visits' }] }, 'coordinated'] } },
      { ...visits, coordination: [] },
      [10, 10],
    ],
  ])('of %s', (_, formula, known, [min, max]) => {
    expect(scoreOf(known, fromFile(formulaOf(formula))).points).toEqual({ min, max })
  })

  it('gives the facts that decide, or that are missing', () => {
    const either = formulaOf({ any: ['field-visits', 'coordinated', 'inspected'] })
    const open = criterionOf(scoreOf({ inspections: [] }, either), 'only')
    expect(open.missing).toEqual(['field-visits', 'coordinated'])
    expect(open.reasons.map(({ fact }) => fact)).toEqual(['field-visits', 'coordinated'])
    const decided = criterionOf(scoreOf(visits, either), 'only')
    expect(decided.missing).toEqual([])
    expect(decided.reasons).toEqual([
      { fact: 'field-visits', value: true, paths: ['survey.fieldVisits'] },
    ])
  })

  it('may name every fact', () => {
    const facts = planEvidence.filter(({ kind }) => kind === 'fact').map(({ id }) => id)
    expect(scoreOf(FULL, formulaOf({ all: facts })).points).toEqual({ min: 10, max: 10 })
  })
})

/** A rubric of one criterion with some things replaced, and what is said of it. */
const at = 'options.rubric'
const row = `${at}.criteria[0]`
const own = rubricOf({ fact: 'field-visits' })
const [only] = own.criteria
const withRow = (changed: object) => ({ ...own, criteria: [{ ...only, ...changed }] })
const measuring = (measure: unknown) => withRow({ measure })
const BAD: readonly [string, unknown, string[]][] = [
  ['a list', [], [`wrong-type at ${at}`]],
  ['a string of JSON', JSON.stringify(own), [`wrong-type at ${at}`]],
  ['a Map', new Map(Object.entries(own)), [`wrong-type at ${at}`]],
  ['with a key of its own', { ...own, grades: ['A'] }, [`unknown-key at ${at}`]],
  ['without an id', { ...own, id: '' }, [`out-of-range at ${at}.id`]],
  ['with too long an id', { ...own, id: 'x'.repeat(101) }, [`too-long at ${at}.id`]],
  ['without a version', { ...own, version: null }, [`missing at ${at}.version`]],
  ['with a label in one language', { ...own, label: { zh: '表' } }, [`missing at ${at}.label.en`]],
  ['without criteria', { ...own, criteria: [] }, [`contradiction at ${at}.outOf`]],
  [
    'with 201 criteria',
    { ...own, criteria: Array.from({ length: 201 }, () => only) },
    [`too-many at ${at}.criteria`],
  ],
  [
    'with an id twice',
    { ...own, outOf: 20, criteria: [only, only] },
    [`contradiction at ${at}.criteria[1].id`],
  ],
  [
    'with an id three times',
    { ...own, outOf: 30, criteria: [only, only, only] },
    [`contradiction at ${at}.criteria[1].id`, `contradiction at ${at}.criteria[2].id`],
  ],
  ['of points that do not sum', { ...own, outOf: 10.01 }, [`contradiction at ${at}.outOf`]],
  ['of points that sum to more', { ...own, outOf: 9.99 }, [`contradiction at ${at}.outOf`]],
  ['of 0 points', withRow({ points: 0 }), [`out-of-range at ${row}.points`]],
  ['of negative points', withRow({ points: -10 }), [`out-of-range at ${row}.points`]],
  [
    'of a million points and more',
    withRow({ points: 1_000_000.01 }),
    [`out-of-range at ${row}.points`],
  ],
  ['of NaN points', withRow({ points: Number.NaN }), [`wrong-type at ${row}.points`]],
  ['of points in letters', withRow({ points: '10' }), [`wrong-type at ${row}.points`]],
  [
    'of infinite points',
    withRow({ points: Number.POSITIVE_INFINITY }),
    [`wrong-type at ${row}.points`],
  ],
  [
    'of a third of a point',
    { ...withRow({ points: 1 / 3 }), outOf: 0.33 },
    [`out-of-range at ${row}.points`],
  ],
  [
    'of a third of a point in all',
    { ...withRow({ points: 0.33 }), outOf: 1 / 3 },
    [`out-of-range at ${at}.outOf`],
  ],
  ['of 0 points in all', { ...own, outOf: 0 }, [`out-of-range at ${at}.outOf`]],
  ['of a criterion that is null', { ...own, criteria: [null] }, [`wrong-type at ${row}`]],
  ['without provisions', withRow({ provisions: [] }), [`out-of-range at ${row}.provisions`]],
  [
    'of an unknown provision',
    withRow({ provisions: ['5.4', '5.10'] }),
    [`unknown-id at ${row}.provisions[1]`],
  ],
  [
    'quoting an unknown provision',
    withRow({ quotes: [{ provision: '19', quote: '…' }] }),
    [`unknown-id at ${row}.quotes[0].provision`],
  ],
  [
    'that does not score an unknown provision',
    { ...own, notScored: [{ provision: 'x', quote: '…', reason: { zh: '…', en: '…' } }] },
    [`unknown-id at ${at}.notScored[0].provision`],
  ],
  ['without a measure', withRow({ measure: undefined }), [`missing at ${row}.measure`]],
  ['with an empty measure', measuring({}), [`contradiction at ${row}.measure`]],
  [
    'with a measure of nulls',
    measuring({ fact: null, share: null }),
    [`contradiction at ${row}.measure`],
  ],
  [
    'with two measures',
    measuring({ fact: 'field-visits', share: 'places-in-focus-areas' }),
    [`contradiction at ${row}.measure`],
  ],
  [
    'with a fact and a formula',
    measuring({ fact: 'field-visits', formula: 'inspected' }),
    [`contradiction at ${row}.measure`],
  ],
  ['with another measure', measuring({ sum: [] }), [`unknown-key at ${row}.measure`]],
  ['of an unknown fact', measuring({ fact: 'field-visit' }), [`unknown-id at ${row}.measure.fact`]],
  [
    'of a share for a fact',
    measuring({ fact: 'places-in-focus-areas' }),
    [`unknown-id at ${row}.measure.fact`],
  ],
  ['of an unknown share', measuring({ share: 'places' }), [`unknown-id at ${row}.measure.share`]],
  [
    'of a fact for a share',
    measuring({ share: 'inspected' }),
    [`unknown-id at ${row}.measure.share`],
  ],
  ['of __proto__', measuring({ fact: '__proto__' }), [`unknown-id at ${row}.measure.fact`]],
  ['that applies if nothing', withRow({ appliesIf: '' }), [`unknown-id at ${row}.appliesIf`]],
  [
    'with a least amount of what is none',
    measuring({ fact: 'field-visits', atLeast: 1 }),
    [`contradiction at ${row}.measure`],
  ],
  [
    'with a least amount below zero',
    measuring({ fact: 'funds-stated', atLeast: -1 }),
    [`out-of-range at ${row}.measure.atLeast`],
  ],
  [
    'that applies if an unknown fact holds',
    withRow({ appliesIf: 'follow-ups-feasable' }),
    [`unknown-id at ${row}.appliesIf`],
  ],
  [
    'that applies by a share',
    withRow({ appliesIf: 'places-in-focus-areas' }),
    [`unknown-id at ${row}.appliesIf`],
  ],
  [
    'with a getter that throws',
    Object.defineProperty({ ...own }, 'criteria', {
      enumerable: true,
      get() {
        throw new Error('SECRET')
      },
    }),
    [`unreadable at ${at}.criteria`],
  ],
]

const inFormula = `${row}.measure.formula`
const nested = (levels: number, inner: unknown = 'inspected'): unknown =>
  levels === 0 ? inner : { not: nested(levels - 1, inner) }
const cyclic: Record<string, unknown> = {}
cyclic['all'] = [cyclic]

/** Every level names the next one many times over: written out it would have no end. */
function explosive(): unknown {
  let formula: unknown = 'inspected'
  for (let level = 0; level < 4; level++) {
    const inner = formula
    formula = { all: Array.from({ length: 100 }, () => inner) }
  }
  return formula
}

const BAD_FORMULAS: readonly [string, unknown, string[]][] = [
  ['a number', 7, [`wrong-type at ${inFormula}`]],
  ['yes', true, [`wrong-type at ${inFormula}`]],
  ['no text', '', [`unknown-id at ${inFormula}`]],
  ['a list', ['inspected'], [`wrong-type at ${inFormula}`]],
  ['a Map', new Map([['not', 'inspected']]), [`wrong-type at ${inFormula}`]],
  ['a Date', new Date(0), [`wrong-type at ${inFormula}`]],
  ['a function', () => 'inspected', [`wrong-type at ${inFormula}`]],
  ['empty', {}, [`contradiction at ${inFormula}`]],
  ['of another word', { none: ['inspected'] }, [`unknown-key at ${inFormula}`]],
  ['of an unknown fact', 'inspect', [`unknown-id at ${inFormula}`]],
  ['of a share', { not: 'quarters-followed-up' }, [`unknown-id at ${inFormula}.not`]],
  ['of no fact', { not: 7 }, [`wrong-type at ${inFormula}.not`]],
  [
    'of all and any',
    { all: ['inspected'], any: ['coordinated'] },
    [`contradiction at ${inFormula}`],
  ],
  ['of all of nothing', { all: [] }, [`out-of-range at ${inFormula}.all`]],
  ['of any of nothing', { not: { any: [] } }, [`out-of-range at ${inFormula}.not.any`]],
  ['of all of a word', { all: 'inspected' }, [`wrong-type at ${inFormula}.all`]],
  ['of a hole', { all: [null] }, [`wrong-type at ${inFormula}.all[0]`]],
  [
    'of a fact twice',
    { all: ['inspected', 'inspected'] },
    [`contradiction at ${inFormula}.all[1]`],
  ],
  [
    'of a fact twice, far apart',
    { any: ['inspected', { all: ['coordinated', { not: 'inspected' }] }] },
    [`contradiction at ${inFormula}.any[1].all[1].not`],
  ],
  [
    'of 101 entries',
    { all: Array.from({ length: 101 }, () => 'inspected') },
    [`too-many at ${inFormula}.all`],
  ],
  ['of five levels', nested(5), [`out-of-range at ${inFormula}.not.not.not.not`]],
  ['of ten thousand levels', nested(5000), [`out-of-range at ${inFormula}.not.not.not.not`]],
  ['that holds itself', cyclic, [`out-of-range at ${inFormula}.all[0].all[0].all[0].all[0]`]],
  ['that explodes', explosive(), [`contradiction at ${inFormula}.all[0].all[0].all[0].all[1]`]],
  [
    'with a getter that throws',
    {
      get not() {
        throw new Error('SECRET')
      },
    },
    [`unreadable at ${inFormula}.not`],
  ],
  [
    'that is a proxy',
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('SECRET')
        },
      },
    ),
    [`unreadable at ${inFormula}`],
  ],
]

const choosing = (given: unknown) => () =>
  createPlanScorer({ ...ASKED_ON, rubric: given } as ScoreOptions)

describe('a rubric is refused', () => {
  it.each(BAD)('%s', (_, given, issues) => {
    expect(toldBy(choosing(given))).toEqual(issues)
  })

  it.each(BAD_FORMULAS)('with a formula %s', (_, formula, issues) => {
    expect(toldBy(choosing(formulaOf(formula)))).toEqual(issues)
  })

  it('with what was probably meant', () => {
    const issues = [
      { provisions: ['Letter heads'] },
      { measure: { fact: 'field-visit' } },
      { measure: { share: 'places-in-focus-area' } },
      { measure: { formula: { not: 'Staff insured' } } },
      { appliesIf: 'follow-ups-feasable' },
    ].flatMap((changed) => thrownBy(choosing(withRow(changed))).issues)
    expect(issues.map(({ suggestion }) => suggestion)).toEqual([
      'letterhead',
      'field-visits',
      'places-in-focus-areas',
      'staff-insured',
      'follow-ups-feasible',
    ])
  })

  it('for all that is wrong at once, row by row', () => {
    const wrong = {
      ...own,
      outOf: 11,
      criteria: [
        { ...only, provisions: ['0'] },
        { ...only, measure: { fact: 'no' }, appliesIf: 'no' },
      ],
    }
    expect(toldBy(choosing(wrong))).toEqual([
      `unknown-id at ${row}.provisions[0]`,
      `contradiction at ${at}.criteria[1].id`,
      `unknown-id at ${at}.criteria[1].appliesIf`,
      `unknown-id at ${at}.criteria[1].measure.fact`,
      `contradiction at ${at}.outOf`,
    ])
  })

  it('at once where tens of thousands of ids are unknown', () => {
    const provisions = Array.from({ length: 100 }, (_, index) => `9${index}-unknown-provision-id`)
    const criteria = Array.from({ length: 200 }, (_, index) => ({
      ...only,
      id: `${index}`,
      provisions,
    }))
    expect(thrownBy(choosing({ ...own, outOf: 2000, criteria })).issues).toHaveLength(50)
  })

  it.each<[string, unknown]>([
    ['an id', { ...own, id: ['SECRET'] }],
    ['points', withRow({ points: 'SECRET' })],
    ['a key', { ...own, SECRET: 1 }],
    ['a provision', withRow({ provisions: ['SECRET'] })],
    ['a fact', measuring({ fact: 'SECRET' })],
    ['a formula', formulaOf({ all: ['SECRET'] })],
    ['a word of a formula', formulaOf({ SECRET: ['inspected'] })],
    ['a label', { ...own, outOf: 1, label: { zh: 'SECRET', en: 'SECRET' } }],
    ...[...BAD, ...BAD_FORMULAS.map(([name, formula]) => [name, formulaOf(formula)] as const)].map(
      ([name, given]): [string, unknown] => [name, given],
    ),
  ])('without a trace of %s', (_, given) => {
    const error = thrownBy(choosing(given))
    expect(JSON.stringify(error) + error.stack).not.toContain('SECRET')
    expect('cause' in error).toBe(false)
  })
})

describe('the points of any rubric', () => {
  it('sum exactly, whatever they are', () => {
    const points = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(points, planArbitrary, (parts, plan) => {
        const measures = rubric.criteria.map(({ measure }) => measure)
        const any: Rubric = {
          id: 'any',
          version: '1',
          outOf: parts.reduce((sum, one) => sum + one, 0) / 100,
          criteria: parts.map((part, index) => ({
            id: String(index),
            provisions: ['5'],
            points: part / 100,
            measure: measures[index % measures.length] as Measure,
          })),
        }
        const score = scorePlan(plan, { ...ASKED_ON, rubric: any })
        const sum = (part: 'min' | 'max') =>
          score.criteria.reduce((total, one) => total + hundredths(one.points[part]), 0)
        expect(hundredths(score.points.min)).toBe(sum('min'))
        expect(hundredths(score.points.max)).toBe(sum('max'))
        expect(score.outOf).toBe(any.outOf)
      }),
    )
  })
})

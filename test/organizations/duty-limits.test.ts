import {
  classifyHousehold,
  type Duty,
  duties,
  type FactId,
  findSupport,
  type Household,
  type HouseholdClassification,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { evaluateBy } from '../../src/logic/formula.ts'

/** Households that the words of a duty mean, do not mean, and may mean. */
interface Sides {
  readonly inside: Household
  readonly outside: Household
  readonly open: Household
}

const WELL_OFF: Household = { registration: 'ordinary', extremePoverty: false, focusArea: 'unmet' }
const ageOf = (age: number): Household => ({ members: [{ age, extremePoverty: false }] })
const poor = (household: Household): Household => ({ registration: 'poor', ...household })
/** Poor enough, and with somebody of this age or not. */
const withSomebody = (inside: Household, outside: Household): Sides => ({
  inside: poor(inside),
  outside: poor(outside),
  open: poor({}),
})

const POVERTY: Sides = {
  inside: { registration: 'edge' },
  outside: { ...WELL_OFF, registration: 'lifted' },
  open: { registration: 'ordinary' },
}

/** By the facts that a limit names, in alphabetical order. */
const SIDES: Readonly<Record<string, Sides>> = {
  'in-focus-area': {
    inside: { focusArea: 'met' },
    outside: poor({ focusArea: 'unmet' }),
    open: poor({}),
  },
  registered: {
    inside: { registration: 'lifted' },
    outside: { registration: 'edge' },
    open: { registration: 'sudden-hardship' },
  },
  'extreme-poverty poor-or-at-risk': POVERTY,
  'disabled-in-extreme-poverty extreme-poverty poor-or-at-risk': {
    inside: {
      registration: 'ordinary',
      members: [{ disability: { kind: 'mental' }, extremePoverty: true }],
    },
    outside: { ...POVERTY.outside, members: [] },
    open: { registration: 'lifted', members: [] },
  },
  'disabled-in-extreme-poverty extreme-poverty registered': {
    inside: { registration: 'lifted' },
    outside: { ...WELL_OFF, registration: 'edge', members: [] },
    open: { registration: 'sudden-hardship', extremePoverty: false, members: [] },
  },
  'extreme-poverty has-student poor-or-at-risk': withSomebody(
    { members: [{ schooling: 'junior' }] },
    { members: [{ schooling: 'not-in-school' }] },
  ),
  'extreme-poverty has-child poor-or-at-risk': withSomebody(ageOf(17), ageOf(18)),
  'extreme-poverty has-elder poor-or-at-risk': withSomebody(ageOf(60), ageOf(59)),
  'extreme-poverty has-working-age-adult poor-or-at-risk': withSomebody(ageOf(16), ageOf(15)),
  'extreme-poverty in-focus-area poor-or-at-risk': {
    inside: { ...WELL_OFF, focusArea: 'met' },
    outside: WELL_OFF,
    open: { ...WELL_OFF, focusArea: null },
  },
  'extreme-poverty in-focus-area poor-or-at-risk registered': {
    inside: { ...WELL_OFF, registration: 'lifted' },
    outside: WELL_OFF,
    open: { ...WELL_OFF, registration: 'sudden-hardship' },
  },
  'extreme-poverty has-child in-focus-area poor-or-at-risk': {
    inside: { ...WELL_OFF, extremePoverty: true, ...ageOf(3) },
    outside: { ...WELL_OFF, ...ageOf(3) },
    open: { ...WELL_OFF, focusArea: 'unknown', ...ageOf(3) },
  },
  'has-elder': { inside: ageOf(60), outside: ageOf(59), open: { members: [{}] } },
  'has-child': { inside: ageOf(17), outside: ageOf(18), open: { members: [{}] } },
}

/** Needs that a household can have whatever it is registered as. */
const NEEDS: Partial<Record<FactId, Household>> = {
  'serious-illness': { members: [{ age: 40, health: ['serious-illness'], disability: 'none' }] },
  disability: { members: [{ age: 40, disability: { kind: 'vision' }, extremePoverty: false }] },
  'unsafe-housing': { housing: { grade: 'D' } },
  'income-not-rising': {
    incomes: [
      { periodEnd: '2018-12-31', perCapita: 5000 },
      { periodEnd: '2019-12-31', perCapita: 5000 },
    ],
  },
  'unstable-income': { incomeStable: false },
}

const factsOf = (limit: unknown): string => {
  const named = JSON.stringify(limit).match(/[a-z]+(-[a-z]+)+|registered/g) ?? []
  return [...named].sort().join(' ')
}
const classify = (household: Household) => classifyHousehold(household, { asOf: '2020-06-01' })
const valueIn =
  ({ facts, openFacts }: HouseholdClassification) =>
  (fact: FactId) =>
    facts.includes(fact) || (openFacts.includes(fact) ? null : false)
const verdictsOf = ({ id }: Duty, classification: HouseholdClassification) =>
  findSupport(classification)
    .filter(({ duty }) => duty === id)
    .map(({ verdict }) => verdict)
const both = (one: Household, other: Household): Household => ({
  ...one,
  ...other,
  ...((one.members ?? other.members) && {
    members: [...(one.members ?? []), ...(other.members ?? [])],
  }),
})

const limited = duties.flatMap((duty) => {
  const { id, requires } = duty
  return requires ? [{ id, duty, requires, facts: factsOf(requires) }] : []
})

describe('a duty with a limit', () => {
  it.each(limited)('$id means one household, not another, and may mean a third: $facts', (row) => {
    const { duty, requires, facts } = row
    const sides = SIDES[facts]
    expect(sides).toBeDefined()
    if (!sides) return
    for (const [side, value] of [
      ['inside', true],
      ['outside', false],
      ['open', null],
    ] as const) {
      const classification = classify(sides[side])
      expect(evaluateBy(requires, valueIn(classification))).toBe(value)
      const found = new Set(verdictsOf(duty, classification))
      found.delete(value === null ? 'unknown' : value ? 'met' : 'unknown')
      expect([...found]).toEqual([])
    }
  })

  const needing = limited.flatMap((row) =>
    row.duty.serves.flatMap((need) => {
      const household = NEEDS[need]
      return household ? [{ ...row, need, household }] : []
    }),
  )

  it.each(needing)('$id is found for $need of those whom it means, and of no others', (row) => {
    const sides = SIDES[row.facts]
    if (!sides) return
    const found = (side: Household) => verdictsOf(row.duty, classify(both(side, row.household)))
    expect(found(sides.inside)).toContain('met')
    expect(found(sides.outside)).toEqual([])
    expect(found(sides.open)).toContain('unknown')
  })

  it('limits what it does by words, of each kind at least once', () => {
    expect(new Set(limited.map(({ facts }) => facts))).toEqual(new Set(Object.keys(SIDES)))
  })
})

/** The table of data/README.md: what words limit a duty, told from the words themselves. */
const WORDS: readonly (readonly [words: RegExp, fact: FactId])[] = [
  [/建档立卡|建卡贫困户|贫困户/, 'registered'],
  [
    /贫困(人口|家庭|群众|对象|儿童|劳动力|学生)|经济困难|助困|因病致贫|特殊困难儿童|残障贫困/,
    'poor-or-at-risk',
  ],
  [/贫困(地区|地方|村|乡村|区县)/, 'in-focus-area'],
  [/学生/, 'has-student'],
  [/儿童/, 'has-child'],
  [/老年人|老人/, 'has-elder'],
  [/青壮年|劳动力/, 'has-working-age-adult'],
]

/** Where the words alone would say otherwise, and why the duty reads so. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'find-out-needs': '贫困地区、困难群众 join areas and people; nobody is left out',
  'give-priority-to-deep-poverty': '重点 ranks',
  'devote-main-energies': '重点 ranks',
  'bring-social-work-to-communities': '以贫困家庭为重点 ranks',
  'serve-children': '以贫困家庭为重点 limits where the need would be a stage of life',
  'serve-elderly-people': '以贫困家庭为重点 limits where the need would be a stage of life',
  'serve-working-age-adults': '以贫困家庭为重点 limits where the need would be a stage of life',
  'discover-local-resources': '特别是 ranks',
  'join-medical-and-disability-aid': '儿童, 老年人 stand among examples of projects',
  'support-volunteer-actions': '青年学生 are volunteers',
  'organize-volunteer-teaching': '大学生 are volunteers',
}

describe('the limit of a duty', () => {
  const told = duties.filter(({ id, provision }) => {
    const article = provision.split('.')[0]
    // Article 11 carries one limit; in 13 and 15.3 留守 is the need itself.
    return !Object.hasOwn(OTHERWISE, id) && article !== '11' && article !== '13'
  })

  it.each(told.map((duty) => [duty.id, duty] as const))('is that of its words: %s', (_, duty) => {
    const words = (duty.zhSentence ?? duty.quote).replaceAll(/留守(儿童|老人|妇女)/g, '')
    const inWords = WORDS.filter(([pattern]) => pattern.test(words)).map(([, fact]) => fact)
    const named = factsOf(duty.requires ?? '').split(' ')
    const inLimit = WORDS.map(([, fact]) => fact).filter((fact) => named.includes(fact))
    expect(inLimit).toEqual(inWords)
  })

  it('differs from the words only where a reason is given, and there it does', () => {
    expect(Object.keys(OTHERWISE).filter((id) => !duties.some((duty) => duty.id === id))).toEqual(
      [],
    )
  })
})

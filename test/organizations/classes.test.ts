import {
  checkOrganization,
  type DutyOptions,
  matchDuties,
  type Organization,
  type OrganizationClasses,
  type OrganizationClassId,
  type Verdict,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { CLASS_IDS, CREDIT_CODES, FOUR_KINDS } from '../support/organizations.ts'

const classOf = (input: Organization, id: OrganizationClassId, options?: DutyOptions) => {
  const found = matchDuties(input, options).classes.find((verdict) => verdict.id === id)
  if (!found) throw new Error(`There is no class ${id}`)
  return found
}

const classesThatAre = (verdict: Verdict, input: Organization, options?: DutyOptions) =>
  matchDuties(input, options)
    .classes.filter((one) => one.verdict === verdict)
    .map(({ id }) => id)

const met = (input: Organization) => classesThatAre('met', input)

describe('the class of an organization', () => {
  it.each<[input: Organization, id: OrganizationClassId, verdict: Verdict]>([
    [{ sector: 'education' }, 'education-training', 'met'],
    [{ sector: 'health' }, 'medical-health', 'met'],
    [{ sector: 'health' }, 'education-training', 'unknown'],
    [{ sector: 'social-services' }, 'medical-health', 'unknown'],
    // Business services alone is no association of a trade, nor is an association.
    [{ sector: 'business-services', legalForm: 'association' }, 'industry-association', 'met'],
    [{ sector: 'business-services', legalForm: 'service' }, 'industry-association', 'unknown'],
    [{ sector: 'business-services' }, 'industry-association', 'unknown'],
    [{ sector: 'other', legalForm: 'association' }, 'industry-association', 'unknown'],
    [
      { name: '重庆市火锅行业协会', sector: 'culture', legalForm: 'service' },
      'industry-association',
      'met',
    ],
    [{ name: '重庆市历史学会', legalForm: 'service' }, 'industry-association', 'unmet'],
    [{ name: '重庆市历史学会', sector: 'culture' }, 'industry-association', 'unmet'],
    [{ name: '重庆市火锅行业协会', sector: 'education' }, 'education-industry-association', 'met'],
    [{ name: '重庆市火锅行业协会' }, 'education-industry-association', 'unknown'],
    [{ name: '重庆市历史学会', sector: 'culture' }, 'education-industry-association', 'unmet'],
    [{ name: '重庆市禾光兽医协会', sector: 'other' }, 'medical-health', 'unmet'],
    [{ name: '重庆市禾光兽医协会' }, 'medical-health', 'unknown'],
    // Not every foundation is a charity.
    [{ name: '重庆市晴川基金会', legalForm: 'foundation' }, 'charity', 'unknown'],
    [{ sector: 'education' }, 'other', 'unmet'],
    [{ name: '重庆市晴川慈善会' }, 'other', 'unknown'],
    [{ name: '重庆市晴川慈善会', sector: 'social-services' }, 'other', 'unknown'],
  ])('follows from what is known: %j, %s is %s', (input, id, verdict) => {
    expect(classOf(input, id).verdict).toBe(verdict)
  })

  it.each([
    ['association', 'met', 'creditCode'],
    ['service', 'unknown', undefined],
    ['foundation', 'unknown', undefined],
    ['otherForm', 'unknown', undefined],
    ['otherAuthority', 'unknown', undefined],
  ] as const)('follows from the legal form of its credit code: %s', (form, verdict, path) => {
    const found = classOf(
      { sector: 'business-services', creditCode: CREDIT_CODES[form] },
      'industry-association',
    )
    expect(found.verdict).toBe(verdict)
    const reason = found.reasons.find(({ fact }) => fact === 'association-form')
    if (path) expect(reason?.paths).toEqual([path])
  })

  it.each([
    [{ legalForm: 'service', creditCode: CREDIT_CODES.service }, false],
    [{ creditCode: CREDIT_CODES.service }, false],
    [{ creditCode: CREDIT_CODES.otherForm }, null],
    [{ creditCode: CREDIT_CODES.otherForm, legalForm: 'service' }, false],
  ] as const)('is told by the form that is stated or else declared: %j', (input, value) => {
    // Of an association in business services only the form is open.
    const { missing } = classOf(
      { ...input, name: '重庆市历史学会', sector: 'business-services' },
      'industry-association',
    )
    expect(missing).toEqual(value === null ? ['association-form'] : [])
  })

  it('says why, by which field', () => {
    const input = { sector: 'business-services', legalForm: 'association' } as const
    expect(classOf(input, 'industry-association')).toStrictEqual({
      id: 'industry-association',
      verdict: 'met',
      provision: '6',
      reasons: [
        { fact: 'business-sector', value: true, paths: ['sector'], words: [] },
        { fact: 'association-form', value: true, paths: ['legalForm'], words: [] },
      ],
      missing: [],
    })
  })

  it('says what could decide it, and which field does not tell', () => {
    expect(classOf({ sector: 'health' }, 'industry-association')).toStrictEqual({
      id: 'industry-association',
      verdict: 'unknown',
      provision: '6',
      reasons: [{ fact: 'trade-name', value: null, paths: ['name'], words: [] }],
      missing: ['trade-name'],
    })
  })

  it('that follows from other classes says what those rest on', () => {
    const { reasons } = classOf({ name: '重庆市晴川骨科医院' }, 'other')
    expect(reasons).toStrictEqual([
      { fact: 'health-name', value: true, paths: ['name'], words: ['医院'] },
    ])
  })
})

describe('a list of classes', () => {
  it.each<[classes: readonly OrganizationClassId[], also: readonly OrganizationClassId[]]>([
    [[], ['other']],
    [['charity'], ['other']],
    [['social-work', 'charity'], ['other']],
    [['other'], []],
    [['psychological-counseling', 'other'], []],
    [['medical-health'], []],
    [['medical-health', 'charity'], []],
    [['industry-association', 'education-training'], []],
    [['education-industry-association'], ['industry-association', 'education-training']],
    [['charity', 'charity'], ['other']],
  ])('has those, what lies above them, and no other: %j and %j', (classes, also) => {
    const expected = CLASS_IDS.filter((id) => [...classes, ...also].includes(id))
    expect(met({ classes })).toEqual(expected)
    expect(classesThatAre('unknown', { classes })).toEqual([])
  })

  it('outweighs what name and sector tell', () => {
    const told = { name: '重庆市火锅行业协会', sector: 'health' } as const
    expect(met({ ...told, classes: ['volunteer-service'] })).toEqual(['volunteer-service'])
    expect(met({ ...told, classes: [] })).toEqual(['other'])
  })

  it('is where each answer was read', () => {
    const classes = ['charity', 'education-industry-association'] as const
    const reason = (id: OrganizationClassId) => classOf({ classes }, id).reasons
    const stated = (value: boolean, path: string) => [
      { fact: 'stated-class', value, paths: [path], words: [] },
    ]
    expect(reason('charity')).toStrictEqual(stated(true, 'classes[0]'))
    expect(reason('industry-association')).toStrictEqual(stated(true, 'classes[1]'))
    expect(reason('social-work')).toStrictEqual(stated(false, 'classes'))
    expect(reason('other')).toStrictEqual(stated(true, 'classes[1]'))
  })

  it('that is complete says once that it has none of the other kinds', () => {
    expect(classOf({ classes: [] }, 'other').reasons).toStrictEqual([
      { fact: 'stated-class', value: false, paths: ['classes'], words: [] },
    ])
  })
})

describe('a record of classes', () => {
  it.each<[classes: OrganizationClasses, met: readonly string[], unmet: readonly string[]]>([
    [{}, [], []],
    [{ charity: true }, ['charity'], []],
    [{ charity: false }, [], ['charity']],
    [
      { 'education-industry-association': true },
      ['industry-association', 'education-training', 'education-industry-association'],
      ['other'],
    ],
    [
      { 'industry-association': false },
      [],
      ['industry-association', 'education-industry-association'],
    ],
    [{ other: true }, ['other'], [...FOUR_KINDS, 'education-industry-association']],
    [{ other: false }, [], ['other']],
    [
      Object.fromEntries(FOUR_KINDS.map((id) => [id, false])),
      ['other'],
      [...FOUR_KINDS, 'education-industry-association'],
    ],
    // What is of one of four kinds and not of three of them is of the fourth.
    [
      {
        other: false,
        'industry-association': false,
        'education-training': false,
        'medical-health': false,
      },
      ['volunteer-service'],
      [
        'industry-association',
        'education-training',
        'education-industry-association',
        'medical-health',
        'other',
      ],
    ],
    [
      { other: false, 'industry-association': false, 'education-training': false },
      [],
      ['industry-association', 'education-training', 'education-industry-association', 'other'],
    ],
    [
      { 'industry-association': true, 'education-training': true },
      ['industry-association', 'education-training', 'education-industry-association'],
      ['other'],
    ],
    [
      {
        'industry-association': true,
        'education-training': true,
        'education-industry-association': false,
      },
      ['industry-association', 'education-training'],
      ['education-industry-association', 'other'],
    ],
  ])('has what it says and what follows, the rest is open: %j', (classes, yes, no) => {
    const inOrder = (ids: readonly string[]) => CLASS_IDS.filter((id) => ids.includes(id))
    expect(met({ classes })).toEqual(inOrder(yes))
    expect(classesThatAre('unmet', { classes })).toEqual(inOrder(no))
  })

  it('says of each of the kinds where it was stated that it is not its own', () => {
    const classes = Object.fromEntries(FOUR_KINDS.map((id) => [id, false]))
    expect(classOf({ classes }, 'other').reasons.flatMap(({ paths }) => paths)).toEqual(
      FOUR_KINDS.map((id) => `classes.${id}`),
    )
  })

  it('leaves the rest to the other fields', () => {
    const input: Organization = {
      name: '重庆市禾光慈善医院',
      sector: 'health',
      classes: { charity: false, 'social-work': true },
    }
    expect(met(input)).toEqual(['medical-health', 'social-work'])
    expect(classOf(input, 'charity').reasons).toStrictEqual([
      { fact: 'stated-class', value: false, paths: ['classes.charity'], words: [] },
    ])
  })

  it('is where what follows was read', () => {
    const classes = {
      other: false,
      'education-training': false,
      'medical-health': false,
      'volunteer-service': false,
    }
    expect(classOf({ classes }, 'industry-association').reasons).toMatchObject([
      { value: true, paths: ['classes.other'] },
    ])
  })
})

const AT_CLASSES = [
  {
    path: 'classes',
    code: 'contradiction',
    expected: { rule: 'stated-classes' },
  },
]

describe('classes that contradict themselves', () => {
  it.each<OrganizationClasses>([
    { 'education-industry-association': true, 'industry-association': false },
    { 'education-industry-association': true, 'education-training': false },
    ...FOUR_KINDS.map((kind) => ({ other: true, [kind]: true })),
    { other: true, 'education-industry-association': true },
    { other: false, ...Object.fromEntries(FOUR_KINDS.map((kind) => [kind, false])) },
    ...FOUR_KINDS.map((kind): OrganizationClassId[] => ['other', kind]),
    ['education-industry-association', 'other'],
  ])('are refused at classes: %j', (classes) => {
    const result = checkOrganization({ classes })
    const issues = result.ok ? [] : result.error.issues
    expect(issues.map(({ message: _, ...issue }) => issue)).toMatchObject(AT_CLASSES)
  })

  it.each<OrganizationClasses>([
    {
      'education-industry-association': false,
      'industry-association': true,
      'education-training': true,
    },
    { 'education-industry-association': false, 'industry-association': false },
    { other: true, charity: true, 'social-work': true, 'psychological-counseling': true },
    { other: true, 'industry-association': false },
    { other: false, 'medical-health': true, 'industry-association': false },
    {
      other: false,
      'industry-association': false,
      'education-training': false,
      'medical-health': false,
    },
    { other: null, 'education-training': null },
  ])('are not these: %j', (classes) => {
    expect(checkOrganization({ classes }).ok).toBe(true)
  })
})

describe('what nothing tells', () => {
  const no: DutyOptions = { unstated: 'no' }

  it('counts as "no" where that is asked for, and is marked as assumed', () => {
    const { classes, possible } = matchDuties({}, no)
    expect(met({})).toEqual([])
    expect(classes.map(({ verdict }) => verdict)).toEqual(
      CLASS_IDS.map((id) => (id === 'other' ? 'met' : 'unmet')),
    )
    expect(classes.every(({ missing }) => missing.length === 0)).toBe(true)
    expect(classes.flatMap(({ reasons }) => reasons).every(({ assumed }) => assumed === true)).toBe(
      true,
    )
    expect(possible).toEqual([])
  })

  it('is marked, and what something tells is not', () => {
    const input: Organization = { name: '重庆市历史学会', classes: { charity: false } }
    expect(classOf(input, 'industry-association', no).reasons).toStrictEqual([
      { fact: 'trade-name', value: false, paths: ['name'], words: ['学会'] },
      { fact: 'business-sector', value: false, paths: ['sector'], words: [], assumed: true },
      { fact: 'association-form', value: false, paths: ['legalForm'], words: [], assumed: true },
    ])
    expect(classOf(input, 'charity', no).reasons.some((reason) => 'assumed' in reason)).toBe(false)
  })

  it('changes nothing of what is known', () => {
    const input: Organization = { name: '重庆市晴川骨科医院' }
    expect(classOf(input, 'medical-health', no)).toStrictEqual(classOf(input, 'medical-health'))
  })

  it('is unknown by default', () => {
    expect(matchDuties({}, { unstated: 'unknown' })).toStrictEqual(matchDuties({}))
    expect(matchDuties({}, { unstated: null })).toStrictEqual(matchDuties({}))
    expect(classesThatAre('unknown', {})).toEqual(CLASS_IDS)
  })

  it('stays as it is stated where the record says only that it is of one of four kinds', () => {
    // Which of them, nobody said: each counts as "no", and no duty is made up.
    const classes = { other: false }
    expect(classesThatAre('met', { classes }, no)).toEqual([])
    expect(classOf({ classes }, 'other', no).reasons).toMatchObject([
      { fact: 'stated-class', value: false, paths: ['classes.other'] },
    ])
  })
})

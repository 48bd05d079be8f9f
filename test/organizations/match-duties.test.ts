import {
  type DutyId,
  type DutyMatching,
  type DutyOptions,
  duties,
  type FocusFieldId,
  focusFields,
  type GroupId,
  matchDuties,
  type Organization,
  type OrganizationClassId,
  type OrganizationReadings,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { CLASS_IDS } from '../support/organizations.ts'

const idsOf = (matches: DutyMatching['duties']) => matches.map(({ id }) => id)

/** The duties of an organization of these classes and no other. */
const dutiesOf = (classes: readonly OrganizationClassId[], options?: DutyOptions) =>
  matchDuties({ classes }, options).duties

/** The provisions of such duties, each once. */
const provisionsOf = (classes: readonly OrganizationClassId[]) => [
  ...new Set(dutiesOf(classes).map(({ provision }) => provision)),
]

const ITEMS_OF_10 = ['10.1', '10.2', '10.3']

/** What the notice asks of authorities no organization bears. */
const ofOrganizations = duties.filter(({ provision }) => !provision.startsWith('notice'))

describe('an organization of one class', () => {
  it.each<[id: OrganizationClassId, provisions: readonly string[]]>([
    ['industry-association', ['6', ...ITEMS_OF_10]],
    ['education-training', ['7', ...ITEMS_OF_10]],
    ['education-industry-association', ['6', '7', ...ITEMS_OF_10]],
    ['medical-health', ['8', ...ITEMS_OF_10]],
    // A plain charity is also of the other kinds.
    ['charity', ['8', '10', ...ITEMS_OF_10]],
    ['volunteer-service', ['9', ...ITEMS_OF_10]],
    ['social-work', ['9', '10', ...ITEMS_OF_10]],
    ['psychological-counseling', ['10', ...ITEMS_OF_10, '16']],
    ['other', ['10', ...ITEMS_OF_10]],
  ])('has the duties of its articles: %s, %s', (id, provisions) => {
    expect(provisionsOf([id])).toEqual(provisions)
  })

  it('has not those of the others in its article', () => {
    const inArticle8 = (id: OrganizationClassId) =>
      idsOf(dutiesOf([id]).filter(({ provision }) => provision === '8'))
    expect(inArticle8('charity')).toEqual([
      'relieve-serious-illness',
      'help-families-impoverished-by-illness',
    ])
    expect(inArticle8('medical-health')).not.toContain('relieve-serious-illness')
    expect(idsOf(dutiesOf(['social-work']))).not.toContain('mobilize-volunteers')
  })
})

describe('an organization of several classes', () => {
  it('has the duties of all of them', () => {
    const both = dutiesOf(['medical-health', 'charity'])
    for (const id of ['medical-health', 'charity'] as const) {
      const one = dutiesOf([id]).filter(({ bearers }) => !bearers.includes('other'))
      expect(idsOf(both)).toEqual(expect.arrayContaining(idsOf(one)))
    }
    expect(provisionsOf(['medical-health', 'charity'])).not.toContain('10')
  })
})

describe('a match', () => {
  const matchOf = (input: Organization, id: DutyId, options?: DutyOptions) => {
    const { duties, possible, common } = matchDuties(input, options)
    return [...duties, ...possible, ...common].find((match) => match.id === id)
  }

  it('says what it is, how binding, under which condition and by which class', () => {
    const input = { classes: ['medical-health'] } as const
    expect(matchOf(input, 'send-medical-professionals')).toStrictEqual({
      id: 'send-medical-professionals',
      verdict: 'met',
      provision: '8',
      modality: 'should',
      condition: { zh: '有条件的', en: 'that have the means' },
      bearers: ['medical-health'],
    })
  })

  it('has no condition where there is none, and names no class where all are asked', () => {
    expect(matchOf({}, 'inspire-own-motivation')).toStrictEqual({
      id: 'inspire-own-motivation',
      verdict: 'met',
      provision: '11',
      modality: 'should',
      bearers: ['every-organization'],
    })
    expect(matchOf({}, 'choose-contact-villages')).toMatchObject({
      verdict: 'met',
      bearers: ['every-organization'],
    })
  })

  it('never assumes a condition, nor asks for it', () => {
    const { duties: own, possible } = matchDuties({ classes: ['industry-association'] })
    expect(possible).toEqual([])
    expect(idsOf(own)).toContain('establish-industrial-bases')
  })

  it.each<
    [state: string, input: Organization, bearers: readonly OrganizationClassId[] | undefined]
  >([
    [
      'met by both',
      { classes: ['social-work', 'volunteer-service'] },
      ['social-work', 'volunteer-service'],
    ],
    ['met by the first', { classes: ['social-work'] }, ['social-work']],
    ['met by the second', { classes: ['volunteer-service'] }, ['volunteer-service']],
    // That it may be of the other class as well adds nothing.
    ['met by the first, the second open', { classes: { 'social-work': true } }, ['social-work']],
    ['open by both', {}, ['social-work', 'volunteer-service']],
    ['open by the second', { classes: { 'social-work': false } }, ['volunteer-service']],
    ['met by none', { classes: [] }, undefined],
  ])('names the classes it matched by, or may match by: %s', (state, input, bearers) => {
    const readings = { 'social-work-sentence': 'volunteer-too' } as const
    const match = matchOf(input, 'serve-children', { readings })
    expect(match?.bearers).toEqual(bearers)
    if (match) expect(match.verdict).toBe(state.startsWith('met') ? 'met' : 'unknown')
  })

  it.each<[charity: boolean | null, medical: boolean | null, verdict: string | undefined]>([
    [true, true, 'met'],
    [true, null, 'unknown'],
    [true, false, undefined],
    [null, true, 'unknown'],
    [null, null, 'unknown'],
    [null, false, undefined],
    [false, true, undefined],
    [false, null, undefined],
    [false, false, undefined],
  ])(
    'that asks for a class within another needs both: %s and %s is %s',
    (charity, medical, verdict) => {
      const match = matchOf(
        { classes: { charity, 'medical-health': medical } },
        'relieve-serious-illness',
        { readings: { 'charity-sentence': 'medical-only' } },
      )
      expect(match?.verdict).toBe(verdict)
      if (match) expect(match).toMatchObject({ bearers: ['charity'], within: 'medical-health' })
    },
  )
})

describe('the lists of a matching', () => {
  it('hold each duty in its own place: those of kinds, and those of all', () => {
    const nothingKnown = matchDuties({})
    expect(nothingKnown.duties.every(({ provision }) => ITEMS_OF_10.includes(provision))).toBe(true)
    expect(nothingKnown.duties.every(({ bearers }) => bearers[0] === 'every-organization')).toBe(
      true,
    )
    expect(nothingKnown.possible.every(({ verdict }) => verdict === 'unknown')).toBe(true)
    const all = [...nothingKnown.duties, ...nothingKnown.possible, ...nothingKnown.common]
    expect(all).toHaveLength(ofOrganizations.length)
    const asksAll = duties.filter(
      ({ bearers, provision }) =>
        bearers[0] === 'every-organization' && !ITEMS_OF_10.includes(provision),
    )
    expect(idsOf(nothingKnown.common)).toEqual(asksAll.map(({ id }) => id))
  })

  it('say of all classes what is known, in order, and return the key as it is', () => {
    const { classes, id } = matchDuties({ id: 'A-7' })
    expect(classes.map((verdict) => verdict.id)).toEqual(CLASS_IDS)
    expect(id).toBe('A-7')
    expect(matchDuties({ id: 0 }).id).toBe(0)
    expect(matchDuties({ id: '' }).id).toBe('')
    expect('id' in matchDuties({})).toBe(false)
  })
})

/** How the duties of organizations of every class, alone, differ by a reading. */
function differencesBy(readings: Partial<OrganizationReadings>): string[] {
  const stated = [...CLASS_IDS.map((id) => [id]), ['charity', 'medical-health'] as const]
  const told = (classes: readonly OrganizationClassId[], options?: DutyOptions) => {
    const { duties, possible, common } = matchDuties({ classes }, options)
    expect(possible).toEqual([])
    return [...duties, ...common].map(
      ({ id, modality }) => `${classes.join('+')}: ${id} ${modality}`,
    )
  }
  return stated.flatMap((classes) => {
    const before = told(classes)
    const after = told(classes, { readings })
    return [
      ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ]
  })
}

const ITEMS_FOR_ALL = [
  'choose-contact-villages',
  'join-third-party-evaluation',
  'voice-demands-of-the-poor',
  'help-poor-workers-find-jobs',
  'help-build-poor-areas',
  'spread-modern-ways-of-life',
  'apply-science-and-technology',
  'improve-rural-environment',
  'improve-conditions-in-poor-countryside',
]

const SOCIAL_WORK_DUTIES = [
  'bring-social-work-to-communities',
  'serve-children',
  'serve-elderly-people',
  'serve-working-age-adults',
  'help-poor-families-out-of-poverty',
]

describe('a reading', () => {
  it('article-10-bearers takes the items from all who are of another kind, the rest from none', () => {
    const ofAnotherKind = [
      'industry-association',
      'education-training',
      'education-industry-association',
      'medical-health',
      'volunteer-service',
      'charity+medical-health',
    ]
    const expected = ofAnotherKind.flatMap((id) =>
      ITEMS_FOR_ALL.map((duty) => `- ${id}: ${duty} encouraged`),
    )
    expect(differencesBy({ 'article-10-bearers': 'other-only' }).sort()).toEqual(expected.sort())
  })

  it('education-field-bearers takes the sentence from those of education that are no industry association', () => {
    const dutiesOfField = [
      'support-county-education',
      'organize-volunteer-teaching',
      'train-skilled-people',
    ]
    expect(differencesBy({ 'education-field-bearers': 'industry-associations' })).toEqual(
      dutiesOfField.map((duty) => `- education-training: ${duty} encouraged`),
    )
  })

  it('charity-sentence takes the sentence from charities that are not medical', () => {
    expect(differencesBy({ 'charity-sentence': 'medical-only' })).toEqual([
      '- charity: relieve-serious-illness should',
      '- charity: help-families-impoverished-by-illness should',
    ])
  })

  it('social-work-sentence asks volunteers too, and asks more', () => {
    expect(differencesBy({ 'social-work-sentence': 'volunteer-too' })).toEqual([
      ...SOCIAL_WORK_DUTIES.map((duty) => `+ volunteer-service: ${duty} should`),
      ...SOCIAL_WORK_DUTIES.map((duty) => `- social-work: ${duty} encouraged`),
      ...SOCIAL_WORK_DUTIES.map((duty) => `+ social-work: ${duty} should`),
    ])
  })

  it.each<Partial<OrganizationReadings>>([
    { 'education-field-bearers': 'education-field' },
    { 'article-10-bearers': 'items-bind-all' },
    { 'charity-sentence': 'binds-every-charity' },
    { 'social-work-sentence': 'social-work' },
    {},
  ])('is the default if it is stated: %j', (readings) => {
    expect(differencesBy(readings)).toEqual([])
    expect(matchDuties({}, { readings })).toStrictEqual(matchDuties({}))
  })

  it('is told with the answer, those that were not chosen too', () => {
    const readings = { 'charity-sentence': 'medical-only' } as const
    expect(matchDuties({}, { readings }).readings).toEqual({
      'education-field-bearers': 'education-field',
      'article-10-bearers': 'items-bind-all',
      'charity-sentence': 'medical-only',
      'social-work-sentence': 'social-work',
    })
  })
})

/** Every duty that an organization of which nothing is known has or may have. */
const keptBy = (options: DutyOptions): DutyId[] => {
  const { duties, possible, common } = matchDuties({}, options)
  return idsOf([...duties, ...possible, ...common])
}

const inOrder = (ids: readonly string[]) =>
  duties.map(({ id }) => id).filter((id) => ids.includes(id))

describe('a filter', () => {
  it.each(focusFields.map(({ id }) => id))('by a field keeps the duties in it: %s', (field) => {
    const inField = duties.filter(({ fields }) => fields.includes(field)).map(({ id }) => id)
    expect(inField).not.toEqual([])
    expect(inOrder(keptBy({ fields: [field] }))).toEqual(inField)
  })

  it('by several fields keeps what is in any of them', () => {
    const fields: FocusFieldId[] = ['medical-aid', 'volunteer-assistance']
    expect(new Set(keptBy({ fields }))).toEqual(
      new Set(fields.flatMap((field) => keptBy({ fields: [field] }))),
    )
  })

  it.each<[group: GroupId, kept: readonly DutyId[], left: readonly DutyId[]]>([
    // Who is registered as poor is poor or at risk.
    [
      'registered-poor',
      ['renew-household-wiring', 'guide-cooperatives'],
      ['record-disability-needs'],
    ],
    [
      'edge-or-monitored',
      ['guide-cooperatives', 'watch-recipients-at-risk'],
      ['record-disability-needs'],
    ],
    ['illness', ['relieve-serious-illness', 'reduce-medical-costs'], ['guide-cooperatives']],
    ['unsafe-housing', ['help-build-poor-areas'], ['improve-living-conditions']],
    ['odd-jobs', ['help-poor-workers-find-jobs'], ['serve-working-age-adults']],
    ['stagnant-income', ['unify-branding-and-marketing'], ['widen-sales-channels']],
    ['disabled-poor', ['record-disability-needs', 'guide-cooperatives'], ['hold-free-clinics']],
    ['left-behind', ['build-homes-for-left-behind'], ['serve-children']],
    [
      'child-of-poor-area-or-family',
      ['serve-children', 'attend-to-psychological-services'],
      ['hold-free-clinics'],
    ],
  ])('by a group keeps the duties that serve a need of it: %s', (group, kept, left) => {
    const found = keptBy({ groups: [group] })
    expect(found).toEqual(expect.arrayContaining([...kept]))
    expect(found.filter((id) => left.includes(id))).toEqual([])
  })

  it.each<GroupId>(['exam-candidate', 'disaster-or-accident'])(
    'by a group for which no duty has a word keeps none: %s',
    (group) => {
      expect(keptBy({ groups: [group] })).toEqual([])
    },
  )

  it('by fields and groups keeps what both keep', () => {
    const fields: FocusFieldId[] = ['medical-aid']
    const groups: GroupId[] = ['left-behind', 'illness']
    const byGroups = keptBy({ groups })
    expect(keptBy({ fields, groups })).toEqual(
      keptBy({ fields }).filter((id) => byGroups.includes(id)),
    )
    expect(keptBy({ fields, groups })).not.toEqual([])
  })

  it('by an empty list keeps none, by no list all', () => {
    expect(keptBy({ fields: [] })).toEqual([])
    expect(keptBy({ groups: [] })).toEqual([])
    expect(keptBy({ fields: null, groups: null })).toHaveLength(ofOrganizations.length)
  })

  it('changes nothing of the classes', () => {
    const input = { name: '重庆市晴川骨科医院' }
    expect(matchDuties(input, { fields: [], groups: [] }).classes).toStrictEqual(
      matchDuties(input).classes,
    )
  })
})

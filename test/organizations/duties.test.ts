import {
  type Bearer,
  type Duty,
  type DutyId,
  duties,
  dutiesOf,
  findDuty,
  findProvision,
  type InvalidInputError,
  isInvalidInputError,
  type Modality,
  matchDuties,
  organizationClasses,
  type ProvisionId,
  provisions,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

/** What asks nothing: reasons and facts, an address, and the frames of what follows. */
const ASKS_NOTHING: readonly (readonly [ProvisionId, string])[] = [
  ['5', '社会组织参与脱贫攻坚主要工作路径：'],
  ['5.2', '链接地址：'],
  ['5.2', 'https://www.zgshfp.com.cn/?p=1。'],
  ['11', '此类人群是脱贫攻坚工作中最脆弱、最需要帮助的群体。'],
  ['11', '在这个过程中，要注意把握以下要求：'],
  ['13', '文化是脱贫攻坚中必须要面对的重要课题。'],
  ['15', '具体可以采取以下举措：'],
  ['16', '由于受到贫困的影响，一些儿童在心理健康方面存在一定的缺陷障碍。'],
  ['18', '社会组织参与脱贫攻坚工作注意事宜：'],
  ['18.2', '脱贫攻坚，成败在于精准。'],
]

/** What opens an asking sentence and asks nothing itself. */
const OPENINGS: readonly (readonly [ProvisionId, string])[] = [
  ['18.1', '社会组织助力脱贫攻坚既是政治责任，也是社会组织自身发展建设需要，'],
  ['18.3', '脱贫攻坚既是阶段性工作，也是长期性工作，'],
]

const LETTER = /[\p{L}\p{N}]/u

/** Of the letters of a provision of Articles 5 to 10, how much its duties may leave out. */
const ENOUGH = 0.95

const dutiesIn = (provision: ProvisionId) => duties.filter((duty) => duty.provision === provision)

/** For each letter of a provision, how many duties quote it. */
function quotedTimes(provision: ProvisionId): { at: number; times: number }[] {
  const { zh } = findProvision(provision)
  const spans = dutiesIn(provision).map(({ quote }) => {
    const start = zh.indexOf(quote)
    return [start, start + quote.length] as const
  })
  return [...zh.matchAll(new RegExp(LETTER, 'gu'))].map(({ index: at }) => ({
    at,
    times: spans.filter(([start, end]) => at >= start && at < end).length,
  }))
}

interface Sentence {
  readonly provision: ProvisionId
  readonly text: string
  /** How many duties quote each of its letters, openings left out. */
  readonly times: readonly number[]
}

/** The sentences of a provision: what ends with 。 or ； or leads up to more with ：. */
function sentencesOf(provision: ProvisionId): Sentence[] {
  const { zh } = findProvision(provision)
  const quoted = quotedTimes(provision)
  // The list of Article 4 belongs to its sentence; full stops in an address end none.
  return [...zh.matchAll(/(?:重点领域：|[^。；：])+[。；：]?/g)].map(({ 0: text, index }) => {
    const opening = OPENINGS.find(([id, words]) => id === provision && text.startsWith(words))
    const from = index + (opening?.[1].length ?? 0)
    const letters = quoted.filter(({ at }) => at >= from && at < index + text.length)
    return { provision, text, times: letters.map(({ times }) => times) }
  })
}

const articleOf = (id: ProvisionId) => id.split('.')[0] ?? ''
const isOf = (from: number, to: number) => (id: ProvisionId) => {
  const article = Number(articleOf(id))
  return article >= from && article <= to
}

/** The parts of Articles 2 and 3 name areas and groups, for the leads. */
const isList = (id: ProvisionId) => /^[23]\./.test(id)
const ids = provisions
  .map(({ id }) => id)
  .filter((id) => (/^notice\.\d$/.test(id) || isOf(1, 18)(id)) && !isList(id))
const sentences = ids.flatMap(sentencesOf)
const asksNothing = ({ provision, text }: Sentence) =>
  ASKS_NOTHING.some(([id, words]) => id === provision && text === words)

describe('the duties quote', () => {
  it.each(sentences.filter((sentence) => !asksNothing(sentence)))(
    'each letter of a sentence of $provision once: $text',
    ({ times }) => {
      expect(new Set(times)).toEqual(new Set([1]))
    },
  )

  it.each(ASKS_NOTHING)('nothing of what asks nothing in %s: %s', (provision, words) => {
    const found = sentences.filter((one) => one.provision === provision && one.text === words)
    expect(found).toHaveLength(1)
    expect(new Set(found.flatMap(({ times }) => times))).toEqual(new Set([0]))
  })

  it.each(OPENINGS)('nothing of what only opens a sentence of %s: %s', (provision, words) => {
    const { zh } = findProvision(provision)
    const start = zh.indexOf(words)
    expect(start).toBeGreaterThanOrEqual(0)
    const opening = quotedTimes(provision).filter(
      ({ at }) => at >= start && at < start + words.length,
    )
    expect(opening.every(({ times }) => times === 0)).toBe(true)
  })

  it.each(
    ids
      .filter((id) => isOf(5, 10)(id) && id !== '5')
      .map((id) => {
        const quoted = quotedTimes(id)
        // The address that closes 5.2 is no sentence of it.
        const of =
          id === '5.2'
            ? quoted.filter(({ at }) => at < findProvision(id).zh.indexOf('链接'))
            : quoted
        return { id, share: of.filter(({ times }) => times === 1).length / of.length }
      }),
  )('all but a twentieth of the letters of $id: $share', ({ share }) => {
    expect(share).toBeGreaterThanOrEqual(ENOUGH)
  })

  it('notice 1 to 3 and Articles 1 to 18, every letter of which was looked at, and nothing else', () => {
    expect(duties.filter(({ provision }) => !ids.includes(provision))).toEqual([])
    expect(sentences.map(({ text }) => text).join('')).toBe(
      ids.map((id) => findProvision(id).zh).join(''),
    )
  })
})

describe('what a duty asks', () => {
  // The verbs that mislead: what is not the verb of the bearer says nothing of how binding it is.
  it.each<[id: DutyId, modality: Modality, from: Duty['modalityFrom'], why: string]>([
    ['develop-local-industries', 'should', 'own', '要'],
    ['plan-village-industries', 'should', 'own', '要积极: 积极 is not the verb'],
    ['establish-industrial-bases', 'may', 'own', '会员单位可: 加大 and 支持力度 follow'],
    ['fund-students-in-difficulty', 'should', 'own', '加大 stands in a sentence of 要'],
    ['support-county-education', 'encouraged', 'own', '鼓励 has the bearer as its object'],
    ['set-up-scholarships', 'encouraged', 'own', '鼓励 before 加大'],
    ['hold-free-clinics', 'should', 'own', '要…积极开展'],
    ['improve-medical-facilities', 'should', 'carried', '支持 has the bearer as its subject'],
    ['support-medical-training', 'should', 'own', '支持 stands in a sentence of 要'],
    ['support-volunteer-actions', 'should', 'own', '鼓励 has the bearer as its subject'],
    ['mobilize-volunteers', 'should', 'own', '动员 has the bearer as its subject'],
    ['bring-social-work-to-communities', 'encouraged', 'own', '支持 has the bearer as its object'],
    ['organize-members-for-pairing', 'encouraged', 'own', '积极动员 has the bearer as its object'],
    ['help-poor-workers-find-jobs', 'encouraged', 'carried', '鼓励 of the sentence before'],
    ['assist-people-with-disabilities', 'should', 'carried', '要 of the sentence before'],
    ['foster-leading-industries', 'should', 'carried', '支持 has the bearer as its subject'],
    ['record-disability-needs', 'should', 'carried', '要注意把握以下要求'],
    ['provide-cultural-venues', 'may', 'own', '可以'],
    ['provide-venues-for-elderly-people', 'may', 'carried', '主要 is no 要'],
    ['invite-architectural-consultants', 'may', 'carried', '具体可以采取以下举措'],
    ['build-public-benefit-complexes', 'may', 'carried', '积极打造: 积极 is not the verb'],
    ['help-poor-children-adjust', 'may', 'own', '可以'],
    ['ease-problems-of-mountain-children', 'may', 'carried', '可以 of the sentence before'],
    ['renew-household-wiring', 'should', 'carried', '动员 has the bearer as its subject'],
    ['find-good-examples', 'should', 'own', '要 of the sentence of the authorities'],
    [
      'mobilize-supervised-staff',
      'should',
      'own',
      '要组织动员: 动员 has the bearer as its subject',
    ],
    ['report-active-organizations', 'should', 'own', '要进一步健全'],
    ['name-important-projects', 'may', 'own', '可以; 重要 is no 要'],
    ['focus-on-areas', 'should', 'own', '要关注聚焦的'],
    ['contact-local-bodies', 'may', 'own', '可以'],
    ['register-staff-as-helpers', 'should', 'own', '要: 引导 has the bearer as its subject'],
    ['find-entry-points', 'should', 'carried', '要 of the item before'],
    ['coordinate-resources', 'should', 'carried', '要 of an item before'],
    ['follow-up-quarterly', 'should', 'own', '要建立'],
    ['explore-replicable-models', 'should', 'own', '可复制可推广 is no 可'],
    ['respond-to-the-call', 'should', 'own', '要积极响应; 需要 is no 要'],
    ['protect-staff', 'should', 'own', '要注意'],
    ['insure-staff', 'encouraged', 'own', '倡议'],
  ])('%s is %s (%s) for its verb: %s', (id, modality, modalityFrom) => {
    expect(findDuty(id)).toMatchObject({ modality, modalityFrom })
  })

  it.each<[id: DutyId, zh: string, en: string]>([
    [
      'name-important-projects',
      '在尊重其意愿的前提下',
      'while respecting the wishes of those concerned',
    ],
    ['follow-up-quarterly', '有条件的', 'that have the means'],
    ['establish-industrial-bases', '具备条件的', 'that have the means'],
    ['organize-industry-professionals', '有条件的', 'that have the means'],
    ['send-medical-professionals', '有条件的', 'that have the means'],
    ['support-medical-training', '有条件的', 'that have the means'],
    [
      'give-psychological-assistance',
      '在获得残障人的理解和接纳后',
      'once they have gained the understanding and acceptance of people with disabilities',
    ],
  ])('%s is limited by its condition: %s', (id, zh, en) => {
    expect(findDuty(id).condition).toEqual({ zh, en })
  })

  it('has a condition nowhere else', () => {
    expect(duties.filter(({ condition }) => condition)).toHaveLength(7)
  })

  it('is asked of members only by 协会会员单位可', () => {
    expect(duties.filter(({ actor }) => actor).map(({ id }) => id)).toEqual([
      'establish-industrial-bases',
    ])
  })

  it('is said in its own words, in English as a sentence', () => {
    for (const { zh, quote, en } of duties) {
      expect(zh).toBe(quote)
      expect(en).toMatch(/^[A-Z].*[^.]\."?$/)
    }
  })
})

describe('findDuty', () => {
  it.each(duties.map((duty) => [duty.id, duty] as const))('finds %s', (id, duty) => {
    expect(findDuty(id)).toBe(duty)
  })

  it.each(['', 'qwertyuiop', '__proto__', 'toString', null, undefined, 7, {}])(
    'refuses what is no id of a duty: %j',
    (id) => {
      let thrown: unknown
      try {
        findDuty(id as DutyId)
      } catch (error) {
        thrown = error
      }
      expect(isInvalidInputError(thrown)).toBe(true)
      const { issues, message } = thrown as InvalidInputError
      expect(issues).toMatchObject([
        { path: 'id', code: 'unknown-id', expected: { rule: 'duty-id' } },
      ])
      expect(message).not.toContain('qwertyuiop')
    },
  )

  it('suggests the id that a misspelt one is like', () => {
    expect(() => findDuty('hold-free-clinic' as DutyId)).toThrow('"hold-free-clinics"')
  })
})

describe('dutiesOf', () => {
  it.each(duties.map(({ id, bearers }) => [id, bearers] as const))(
    'lists %s for each of its bearers, in the order of the document',
    (id, bearers) => {
      for (const bearer of bearers) {
        const listed = dutiesOf(bearer)
        expect(listed.map((duty) => duty.id)).toContain(id)
        expect(listed).toEqual(duties.filter((duty) => listed.includes(duty)))
      }
    },
  )

  it.each<[bearer: Bearer, ids: readonly DutyId[]]>([
    ['civil-affairs', ['guide-participation', 'find-good-examples', 'include-in-grade-evaluation']],
    [
      'poverty-alleviation-office',
      ['guide-participation', 'find-good-examples', 'include-in-grade-evaluation'],
    ],
    ['supervisory-unit', ['renew-publicity', 'publicize-good-deeds', 'mobilize-supervised-staff']],
    [
      'recipient-place',
      ['improve-honors', 'report-active-organizations', 'name-important-projects'],
    ],
    ['other', ['build-employment-platforms']],
    [
      'psychological-counseling',
      ['help-poor-children-adjust', 'ease-problems-of-mountain-children'],
    ],
    // It is an industry association too, and in education: under the default reading the sentence that names it is on all.
    [
      'education-industry-association',
      duties
        .filter(({ bearers }) =>
          bearers.some((one) => one === 'industry-association' || one === 'education-training'),
        )
        .map(({ id }) => id),
    ],
  ])('%s: %j', (bearer, ids) => {
    expect(dutiesOf(bearer).map(({ id }) => id)).toEqual(ids)
  })

  it('lists for an industry association in education what it is matched with, each once', () => {
    const { duties: matched } = matchDuties({ classes: ['education-industry-association'] })
    const asked = matched.filter(({ bearers }) => !bearers.includes('every-organization'))
    expect(dutiesOf('education-industry-association').map(({ id }) => id)).toEqual(
      asked.map(({ id }) => id),
    )
    expect(asked.map(({ id }) => id)).toContain('support-county-education')
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
  })

  it.each(['', 'foundation', 'everyone', '__proto__', null, undefined, 7])(
    'refuses what is no bearer: %j',
    (bearer) => {
      expect(() => dutiesOf(bearer as Bearer)).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ code: 'unknown-id' })] }),
      )
    },
  )
})

describe('every duty', () => {
  it.each(duties.map(({ id, bearers }) => [id, bearers] as const))(
    'is borne by some organization, or by an authority and none: %s',
    (id, [bearer]) => {
      const isClass = organizationClasses.some((row) => row.id === bearer)
      const { duties: own, common } = matchDuties(isClass ? { classes: [bearer] } : {})
      const isBorne = [...own, ...common].some((match) => match.id === id)
      expect(isBorne).toBe(isClass || bearer === 'every-organization')
    },
  )

  it.each(organizationClasses.map(({ id }) => id))('every kind bears one: %s', (id) => {
    const readings = { 'education-field-bearers': 'industry-associations' } as const
    const { duties: own } = matchDuties({ classes: [id] }, { readings })
    expect(own.filter(({ bearers }) => bearers.includes(id))).not.toEqual([])
  })
})

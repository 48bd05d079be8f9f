import {
  type Duty,
  type DutyId,
  duties,
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

/** Sentences that ask nothing, by the words that open them. */
const ASKS_NOTHING: Partial<Record<ProvisionId, readonly string[]>> = {
  11: ['此类人群是'],
  13: ['文化是'],
  16: ['由于受到贫困的影响'],
}

/** Of the letters of a text, how much the duties of its provision may leave out. */
const ENOUGH = 0.95

const LETTER = /\p{L}/u

const dutiesOf = (provision: ProvisionId) => duties.filter((duty) => duty.provision === provision)

/** For each character of a provision, whether a duty quotes it. */
function quotedIn(provision: ProvisionId): boolean[] {
  const { zh } = findProvision(provision)
  const quoted = Array.from({ length: zh.length }, () => false)
  for (const { quote } of dutiesOf(provision)) {
    quoted.fill(true, zh.indexOf(quote), zh.indexOf(quote) + quote.length)
  }
  return quoted
}

/** The share of the letters that duties quote, of a provision or of a part of it. */
function shareOf(provision: ProvisionId, from = 0, to = Number.POSITIVE_INFINITY): number {
  const quoted = quotedIn(provision)
  const letters = [...findProvision(provision).zh]
    .map((sign, at) => ({ sign, at }))
    .filter(({ sign, at }) => LETTER.test(sign) && at >= from && at < to)
  return letters.filter(({ at }) => quoted[at]).length / letters.length
}

interface Sentence {
  readonly provision: ProvisionId
  readonly text: string
  readonly share: number
}

/** The sentences of a provision, each with the share that duties quote. */
function sentencesOf(provision: ProvisionId): Sentence[] {
  const { zh } = findProvision(provision)
  return [...zh.matchAll(/[^。：]+[。：]/g)].map(({ 0: text, index }) => ({
    provision,
    text,
    share: shareOf(provision, index, index + text.length),
  }))
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`

const isOfArticle = (from: number, to: number) => (id: ProvisionId) => {
  const article = Number.parseInt(id, 10)
  return article >= from && article <= to
}

const ids = provisions.map(({ id }) => id)
const byKind = ids.filter(isOfArticle(6, 10))
const sentences = ids.filter(isOfArticle(11, 17)).flatMap(sentencesOf)
const asksNothing = ({ provision, text }: Sentence) =>
  ASKS_NOTHING[provision]?.some((opening) => text.startsWith(opening)) ?? false

describe('the duties quote', () => {
  it.each(byKind.map((id) => ({ id, share: shareOf(id), percent: percent(shareOf(id)) })))(
    '$percent of the letters of $id',
    ({ share }) => {
      expect(share).toBeGreaterThanOrEqual(ENOUGH)
    },
  )

  it.each(
    sentences
      .filter((sentence) => !asksNothing(sentence))
      .map((sentence) => ({ ...sentence, percent: percent(sentence.share) })),
  )('$percent of the letters of a sentence of $provision: $text', ({ share }) => {
    expect(share).toBeGreaterThanOrEqual(ENOUGH)
  })

  it.each(
    Object.entries(ASKS_NOTHING).flatMap(([provision, openings]) =>
      openings.map((opening) => ({ provision, opening })),
    ),
  )('nothing of the sentence of $provision that asks nothing: $opening…', (row) => {
    const found = sentences.filter(
      ({ provision, text }) => provision === row.provision && text.startsWith(row.opening),
    )
    expect(found.map(({ share }) => share)).toEqual([0])
  })

  it('Articles 6 to 17, all of their sentences, and no other provision', () => {
    expect(byKind).toEqual(['6', '7', '8', '9', '10', '10.1', '10.2', '10.3'])
    expect(duties.filter(({ provision }) => !isOfArticle(6, 17)(provision))).toEqual([])
    // Every letter lies in a sentence that was looked at.
    const read = sentences.map(({ text }) => text).join('')
    const all = provisions.filter(({ id }) => isOfArticle(11, 17)(id)).map(({ zh }) => zh)
    expect(read).toBe(all.join(''))
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
    ['observe-points-on-disability-assistance', 'should', 'own', '要注意'],
    ['record-disability-needs', 'should', 'carried', '要注意把握以下要求'],
    ['provide-cultural-venues', 'may', 'own', '可以'],
    ['provide-venues-for-elderly-people', 'may', 'carried', '主要 is no 要'],
    ['take-measures-for-living-conditions', 'may', 'own', '具体可以采取以下举措'],
    ['invite-architectural-consultants', 'may', 'carried', '具体可以采取以下举措'],
    ['build-public-benefit-complexes', 'may', 'carried', '积极打造: 积极 is not the verb'],
    ['help-poor-children-adjust', 'may', 'own', '可以'],
    ['ease-problems-of-mountain-children', 'may', 'carried', '可以 of the sentence before'],
    ['renew-household-wiring', 'should', 'carried', '动员 has the bearer as its subject'],
  ])('%s is %s (%s) for its verb: %s', (id, modality, modalityFrom) => {
    expect(findDuty(id)).toMatchObject({ modality, modalityFrom })
  })

  it.each<[id: DutyId, condition: string]>([
    ['establish-industrial-bases', '具备条件的'],
    ['organize-industry-professionals', '有条件的'],
    ['send-medical-professionals', '有条件的'],
    ['support-medical-training', '有条件的'],
    ['give-psychological-assistance', '在获得残障人的理解和接纳后'],
  ])('%s is limited by its condition: %s', (id, condition) => {
    expect(findDuty(id).condition).toBe(condition)
  })

  it('has a condition nowhere else', () => {
    expect(duties.filter(({ condition }) => condition)).toHaveLength(5)
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

  it.each(['', 'hold-free-clinic', '__proto__', 'toString', null, undefined, 7, {}])(
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
      expect(message).not.toContain('hold-free-clinic')
    },
  )
})

describe('every duty', () => {
  it.each(duties.map(({ id, bearers }) => [id, bearers] as const))(
    'is borne by some organization: %s',
    (id, bearers) => {
      const [bearer] = bearers
      const input = bearer === 'every-organization' ? {} : { classes: [bearer] }
      const { duties: own, common } = matchDuties(input)
      expect([...own, ...common].map((match) => match.id)).toContain(id)
    },
  )

  it.each(organizationClasses.map(({ id }) => id))('every kind bears one: %s', (id) => {
    const { duties: own } = matchDuties({ classes: [id] })
    expect(own.filter(({ bearers }) => bearers.includes(id))).not.toEqual([])
  })
})

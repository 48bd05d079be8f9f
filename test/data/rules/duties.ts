import { codeLists } from '../../../src/data/code-lists.ts'
import type { DataRule, Datasets } from './data-rule.ts'
import { factsIn, isFormula } from './formula-parts.ts'
import { idsOf, repeated, rowOf } from './rows.ts'

type Duty = Datasets['duties'][number]

/** The bearers that a duty has under any reading. */
function bearersUnderAnyReading({ bearers, variants = [] }: Duty): string[][] {
  return [bearers, ...variants.flatMap((variant) => (variant.bearers ? [variant.bearers] : []))]
}

function articleOf(duty: Duty): string {
  return duty.provision.split('.')[0] as string
}

/** They tell who lives in a household, or where: nobody lacks anything by that alone. */
const NO_NEEDS = ['has-child', 'has-student', 'has-elder', 'has-working-age-adult', 'in-focus-area']

const SENTENCE_ENDS = ['。', '；', '：']
/** Only with the bearer as its object does such a verb ask something of the bearer. */
const ENCOURAGING = '鼓励|引导|动员|倡议|支持'
/** 要 and 可 as verbs: not in 主要, 需要, 重要, 可复制 or 可推广. */
const ASKING = /(?<![主需重])要|可(?!复制|推广)/g

/** What the verb that governs a duty in its own sentence asks; undefined if the sentence has no such verb. */
function modalityInSentence(duty: Duty, zh: string): Duty['modality'] | undefined {
  const text = zh.slice(0, zh.indexOf(duty.quote) + duty.quote.length)
  const before = zh.slice(0, zh.indexOf(duty.quote))
  const start = Math.max(...SENTENCE_ENDS.map((sign) => before.lastIndexOf(sign))) + 1
  const sentence = text.slice(start)
  // 倡议为其购买: its object is left out.
  if (duty.quote.startsWith('倡议')) return 'encouraged'
  if (new RegExp(`(${ENCOURAGING})[^，]*${duty.bearerWords}`).test(sentence)) return 'encouraged'
  const verb = sentence.match(ASKING)?.at(-1)
  if (!verb) return undefined
  return verb === '可' ? 'may' : 'should'
}

/** The duties. */
export const dutyRules: readonly DataRule[] = [
  {
    name: 'A duty is borne by classes that exist, by authorities, or by every organization and nobody beside.',
    check: (data) => {
      const classes = idsOf(data['organization-classes'])
      const authorities = new Set<string>(codeLists.authority.map(({ code }) => code))
      return data.duties
        .filter((duty) => {
          const within = (duty.variants ?? []).flatMap((variant) => variant.within ?? [])
          const isKnown = (bearers: string[]) =>
            bearers.join() === 'every-organization' ||
            [classes, authorities].some((known) => bearers.every((id) => known.has(id)))
          return ![...bearersUnderAnyReading(duty), within].every(isKnown)
        })
        .map(({ id }) => id)
    },
    break: ({ duties }) => {
      rowOf(duties, 'plan-village-industries').bearers = [
        'industry-association',
        'every-organization',
      ]
    },
  },
  {
    name: 'A duty names its bearer in words of its provision or of the article it belongs to.',
    check: ({ duties, provisions }) => {
      const zh = new Map(provisions.map((row) => [row.id, row.zh]))
      return duties
        .filter((duty) => {
          const texts = [zh.get(duty.provision), zh.get(articleOf(duty))]
          return !texts.some((text) => text?.includes(duty.bearerWords))
        })
        .map(({ id, bearerWords }) => `${id}: ${bearerWords}`)
    },
    break: ({ duties }) => {
      rowOf(duties, 'run-sunshine-service').bearerWords = '阳光服务组织'
    },
  },
  {
    name: 'Members act exactly where they are named as the bearer.',
    check: ({ duties }) =>
      duties
        .filter(({ actor, bearerWords }) => (actor === undefined) === bearerWords.includes('会员'))
        .map(({ id }) => id),
    break: ({ duties }) => {
      delete rowOf(duties, 'establish-industrial-bases').actor
    },
  },
  {
    name: 'A duty of every organization counts as its own exactly in Article 10, which goes on with its kinds.',
    check: ({ duties }) =>
      duties
        .filter((duty) => {
          const isOfAll = duty.bearers.includes('every-organization')
          return (duty.own ?? false) !== (isOfAll && articleOf(duty) === '10')
        })
        .map(({ id }) => id),
    break: ({ duties }) => {
      rowOf(duties, 'inspire-own-motivation').own = true
    },
  },
  {
    name: 'The condition of a duty stands in its provision, and in its sentence in both languages.',
    check: ({ duties, provisions }) =>
      duties
        .filter(({ provision, condition, zhSentence, quote, en }) => {
          const text = provisions.find(({ id }) => id === provision)?.zh
          if (!condition || text === undefined) return false
          const { zh, en: english } = condition
          const said = [text, zhSentence ?? quote].every((sentence) => sentence.includes(zh))
          return !said || !en.includes(english)
        })
        .map(({ id }) => id),
    break: ({ duties }) => {
      const duty = rowOf(duties, 'send-medical-professionals')
      duty.condition = { zh: '具备条件的', en: 'that have the means' }
    },
  },
  {
    name: 'A sentence is the words of the document but for what stands in 〔 〕.',
    check: ({ duties }) =>
      duties.flatMap(({ id, quote, zhSentence, variants = [] }) =>
        [zhSentence, ...variants.map((variant) => variant.sentence?.zh)]
          .filter((sentence) => sentence !== undefined)
          .filter((sentence) => {
            const plain = sentence.replace(/〔[^〔〕]+〕/g, '')
            return plain !== quote || plain === sentence
          })
          .map(() => id),
      ),
    break: ({ duties }) => {
      rowOf(duties, 'widen-sales-channels').zhSentence = '帮助〔当地贫困户〕拓宽销路'
    },
  },
  {
    name: 'A duty serves needs; a stage of life, schooling or living in a poor area is none.',
    check: ({ duties }) =>
      duties.filter(({ serves }) => serves.some((id) => NO_NEEDS.includes(id))).map(({ id }) => id),
    break: ({ duties }) => {
      rowOf(duties, 'serve-children').serves = ['has-child']
    },
  },
  {
    name: 'A duty is limited to households by facts that exist, each once.',
    check: (data) => {
      const facts = idsOf(data['household-facts'])
      return data.duties.flatMap(({ id, requires }) => {
        if (requires === undefined) return []
        const named = factsIn(requires)
        const isWrong = named.some((fact) => !facts.has(fact)) || repeated(named).length > 0
        return isFormula(requires) && !isWrong ? [] : [id]
      })
    },
    break: ({ duties }) => {
      rowOf(duties, 'serve-children').requires = { all: ['has-child', 'has-child'] }
    },
  },
  {
    name: 'A duty that is limited to the poor means those in extreme poverty too.',
    check: ({ duties }) =>
      duties
        .map(({ id, requires }) => ({ id, named: requires ? factsIn(requires) : [] }))
        .filter(({ named }) => named.includes('poor-or-at-risk'))
        .filter(({ named }) => !named.includes('extreme-poverty'))
        .map(({ id }) => id),
    break: ({ duties }) => {
      rowOf(duties, 'serve-children').requires = { all: ['has-child', 'poor-or-at-risk'] }
    },
  },
  {
    name: 'A duty is as binding as the verb that governs it in its sentence, or else as the duty before it of the same article and bearer.',
    check: ({ duties, provisions }) =>
      duties
        .filter((duty, index) => {
          const text = provisions.find(({ id }) => id === duty.provision)?.zh ?? ''
          const own = modalityInSentence(duty, text)
          const before = duties
            .slice(0, index)
            .filter((other) => articleOf(other) === articleOf(duty))
            .filter(({ bearers }) => bearers.join() === duty.bearers.join())
            .at(-1)
          const from = own ? 'own' : 'carried'
          return duty.modality !== (own ?? before?.modality) || duty.modalityFrom !== from
        })
        .map(({ id, modality, modalityFrom }) => `${id}: ${modality}, ${modalityFrom}`),
    break: ({ duties }) => {
      // Its 支持 has the bearer as its subject.
      rowOf(duties, 'improve-medical-facilities').modality = 'encouraged'
    },
  },
  {
    name: 'A duty falls in focus fields and serves facts of households that exist, each once.',
    check: (data) => {
      const fields = idsOf(data['focus-fields'])
      const facts = idsOf(data['household-facts'])
      return data.duties.flatMap((duty) =>
        [
          ...duty.fields.filter((id) => !fields.has(id)),
          ...duty.serves.filter((id) => !facts.has(id)),
          ...repeated(duty.fields),
          ...repeated(duty.serves),
        ].map((id) => `${duty.id}: ${id}`),
      )
    },
    break: ({ duties }) => {
      rowOf(duties, 'serve-children').serves = ['has-children']
    },
  },
  {
    name: 'A duty varies with an option of a reading of organizations other than its default, once with each.',
    check: (data) =>
      data.duties.flatMap(({ id, variants = [] }) => {
        const wrong = variants.filter(({ reading, option }) => {
          const row = data.readings.find((one) => one.id === reading)
          const known = row?.options.some((one) => one.id === option)
          return row?.scope !== 'organization' || !known || option === row.default
        })
        const named = variants.map(({ reading, option }) => `${reading} ${option}`)
        return [...wrong.map(({ option }) => `${id}: ${option}`), ...repeated(named)]
      }),
    break: ({ duties }) => {
      for (const variant of rowOf(duties, 'serve-children').variants ?? []) {
        variant.option = 'social-work'
      }
    },
  },
  {
    name: 'What a duty varies in differs from what it is by default.',
    check: ({ duties }) =>
      duties
        .filter(({ bearers, modality, variants = [] }) =>
          variants.some(
            (variant) =>
              (variant.bearers ?? bearers).join() === bearers.join() &&
              (variant.modality ?? modality) === modality &&
              !variant.within,
          ),
        )
        .map(({ id }) => id),
    break: ({ duties }) => {
      const duty = rowOf(duties, 'choose-contact-villages')
      for (const variant of duty.variants ?? []) variant.bearers = duty.bearers
    },
  },
  {
    name: 'Every reading of organizations bears on a duty.',
    check: ({ duties, readings }) => {
      const variants = duties.flatMap((duty) => duty.variants ?? [])
      const used = new Set(variants.map(({ reading }) => reading))
      return readings
        .filter(({ id, scope }) => scope === 'organization' && !used.has(id))
        .map(({ id }) => id)
    },
    break: ({ readings }) => {
      readings.push({ ...rowOf(readings, 'charity-sentence'), id: 'charity-words' })
    },
  },
  {
    name: 'The duties stand in the order of the document, and no words of it are quoted for two of them.',
    check: ({ duties, provisions }) => {
      const order = provisions.map(({ id }) => id)
      const places = duties.map(({ id, provision, quote }) => {
        const row = provisions.find((one) => one.id === provision)
        const start = row ? row.zh.indexOf(quote) : 0
        return { id, provision: order.indexOf(provision), start, end: start + quote.length }
      })
      return places
        .filter((place, index) => {
          const before = places[index - 1]
          if (!before || before.provision < place.provision) return false
          return before.provision > place.provision || before.end > place.start
        })
        .map(({ id }) => id)
    },
    break: ({ duties }) => {
      const [first, second] = duties
      if (first && second) duties.splice(0, 2, second, first)
    },
  },
]

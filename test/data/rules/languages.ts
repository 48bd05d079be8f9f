import type { DataRule, Datasets } from './data-rule.ts'
import { everyObject, everyText, rowOf } from './rows.ts'

const HAN = /\p{Script=Han}/u
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const IN_QUOTES_OR_PARENTHESES = /\([^()]*\)|“[^”]*”|"[^"]*"/g
const TOO_STRONG =
  /\b(must|shall|oblig(ed?|es|ing|ations?|atory)|compl(y|ies|ied|ying|iant|iance)|breach(ed|es|ing)?)\b/i

/** The datasets whose rows give the words of the document, so that their English is the provision's own. */
const IN_ITS_WORDS = [
  'target-groups',
  'attention-groups',
  'focus-area-tiers',
  'focus-fields',
  'organization-classes',
  'pathways',
  'readings',
] as const
const CURLY_QUOTE = /“([^”]*)”/g

/** As words are compared that stand at the head of a sentence here and within one there. */
function within(words: string): string {
  return words.toLowerCase().replace(/[;.,]$/, '')
}

/** Whether words are all that stands between two ends of sentences. */
function isSentence(words: string, text: string): boolean {
  const [before = '', after = ''] = text.split(words)
  return /(^|。)$/.test(before) && /^(。|$)/.test(after)
}

/** The names of who is asked; a row stands alone, where the text goes on with “they”. */
const ASKED = [
  'organizations',
  'social organizations',
  'medical and health organizations',
  'psychological counseling organizations',
  'civil affairs departments and poverty alleviation departments at all levels',
  'all supervisory units of social organizations',
  'all recipient places',
]

function impersonal(words: string, data: Datasets): string {
  const names = [...ASKED, ...data['organization-classes'].map(({ en }) => en.toLowerCase())]
  return names
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, 'they'), within(words))
}

function documentSays(data: Datasets, words: string): boolean {
  return data.provisions.some(({ en }) => within(en).includes(within(words)))
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

/** The two languages. */
export const languageRules: readonly DataRule[] = [
  {
    name: 'What is said in one language is said in the other.',
    check: (data) =>
      everyObject(data)
        .filter(({ object }) => 'zh' in object || 'en' in object)
        .filter(({ object: { zh, en } }) => isBlank(zh) || isBlank(en))
        .map(({ path }) => path),
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').label.en = ' '
    },
  },
  {
    name: 'A Chinese text is in Chinese.',
    check: (data) =>
      everyText(data, 'zh')
        .filter(({ text }) => !HAN.test(text))
        .map(({ path, text }) => `${path}: ${text}`),
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').label.zh = 'Medical aid'
    },
  },
  {
    name: 'An English text has Chinese only in quotes or parentheses, or in a note on the print.',
    check: (data) =>
      everyText(data, 'en')
        .filter(({ path }) => !/^provisions\[.*\]\.note$/.test(path))
        .filter(({ text }) => CHINESE.test(text.replaceAll(IN_QUOTES_OR_PARENTHESES, '')))
        .map(({ path, text }) => `${path}: ${text}`),
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').label.en = 'Medical aid 医疗救助'
    },
  },
  {
    name: 'The English is that of guidance: but for inputs, nothing must or shall be, and nobody complies.',
    check: (data) =>
      everyText(data, 'en')
        .filter(({ path }) => !path.startsWith('issue-rules'))
        .filter(({ text }) => TOO_STRONG.test(text))
        .map(({ path, text }) => `${path}: ${text}`),
    break: (data) => {
      rowOf(data.provisions, 'preamble').en =
        'Social organizations must keep these guidelines in mind.'
    },
  },
  {
    name: 'A sentence has one English rendering: rows that give its words give the English of its provision.',
    check: (data) =>
      IN_ITS_WORDS.flatMap((name) => {
        const rows: readonly { id: string; provision: string; en: string }[] = data[name]
        return rows
          .filter(({ provision, en }) => {
            const row = data.provisions.find(({ id }) => id === provision)
            return row && !within(row.en).includes(within(en))
          })
          .map(({ id, en }) => `${name}[${id}]: ${en}`)
      }),
    break: (data) => {
      rowOf(data['target-groups'], 'illness').en = 'People in families with an illness'
    },
  },
  {
    name: 'A duty that is a whole sentence has the English of that sentence, whatever it calls who is asked.',
    check: (data) =>
      data.duties
        .filter(({ provision, quote, zhSentence, en }) => {
          const row = data.provisions.find(({ id }) => id === provision)
          const isWhole = zhSentence === undefined && row && isSentence(quote, row.zh)
          return isWhole && !impersonal(row.en, data).includes(impersonal(en, data))
        })
        .map(({ id, en }) => `${id}: ${en}`),
    break: (data) => {
      rowOf(data.duties, 'improve-living-conditions').en =
        'Social organizations should help people in poverty improve their living conditions.'
    },
  },
  {
    name: 'What the English of a reading quotes stands in the English of the document, or is a later name.',
    check: (data) => {
      const later = data.successors.map(({ label }) => within(label.en))
      return data.readings.flatMap(({ id, question, why }) =>
        [...`${question.en} ${why.en}`.matchAll(CURLY_QUOTE)]
          .map(([, words = '']) => words)
          .filter((words) => !documentSays(data, words) && !later.includes(within(words)))
          .map((words) => `readings[${id}]: ${words}`),
      )
    },
    break: (data) => {
      rowOf(data.readings, 'exam-window').question.en = 'Does “within a year” look forward?'
    },
  },
  {
    name: 'The English of a duty has the words of the English of its provision, or of the Article that it is a part of.',
    check: ({ duties, provisions }) =>
      duties.flatMap(({ id, provision, en }) => {
        const [row, above] = [provision, provision.split('.')[0]].map((one) =>
          provisions.find((each) => each.id === one),
        )
        const known = new Set(wordsOf(`${row?.en} ${above?.en}`))
        return wordsOf(en).flatMap((word) => (known.has(word) ? [] : `duties[${id}]: ${word}`))
      }),
    break: (data) => {
      rowOf(data.duties, 'hold-free-clinics').en =
        'Medical organizations should treat people abroad.'
    },
  },
]

/** All but the small words, which grammar may ask for. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{5,}/g) ?? []
}

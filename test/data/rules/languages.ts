import type { DataRule } from './data-rule.ts'
import { everyObject, everyText, rowOf } from './rows.ts'

const HAN = /\p{Script=Han}/u
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const IN_QUOTES_OR_PARENTHESES = /\([^()]*\)|“[^”]*”|"[^"]*"/g
const TOO_STRONG =
  /\b(must|shall|oblig(ed?|es|ing|ations?|atory)|compl(y|ies|ied|ying|iant|iance)|breach(ed|es|ing)?)\b/i

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
    name: 'The English is that of guidance: nothing must or shall be done, nobody complies.',
    check: (data) =>
      everyText(data, 'en')
        .filter(({ text }) => TOO_STRONG.test(text))
        .map(({ path, text }) => `${path}: ${text}`),
    break: (data) => {
      rowOf(data.pathways, 'local-coordination').en = 'Organizations must work with the county.'
    },
  },
]

import type { Language } from './explain-options.ts'
import { listWords, withSpans } from './word-lists.ts'

/** What the entries of each list of a household are called. */
const ENTRIES = {
  members: { zh: '位家人', this: '这位家人', en: ['household member', 'household members'] },
  events: { zh: '次灾害或事故', this: '这次灾害或事故', en: ['event', 'events'] },
  incomes: { zh: '笔收入', this: '这笔收入', en: ['income', 'incomes'] },
} as const

/** What a Chinese question calls the entry that it is about. */
export function thisOne(list: NumberedList): string {
  return ENTRIES[list].this
}

/** A list of a household whose entries are spoken of by number. */
export type NumberedList = keyof typeof ENTRIES

/** Names entries by their numbers, counted from 1: 第1、第3至第5位家人; household members 1 and 3 to 5. */
export function numbered(
  list: NumberedList,
  indexes: readonly number[],
  language: Language,
): string {
  const { zh, en } = ENTRIES[list]
  const sorted = [...indexes].sort((a, b) => a - b)
  const written = (write: (number: number) => string, to: string) =>
    withSpans(
      sorted,
      (one, next) => one + 1 === next,
      (index) => write(index + 1),
      (first, last) => first + to + last,
    )
  if (language === 'zh') return `${written((number) => `第${number}`, '至').join('、')}${zh}`
  return `${en[indexes.length === 1 ? 0 : 1]} ${listWords(written(String, ' to '), 'and', language)}`
}

/** Where a path of a record leads: `members[1].health` to the field `members[].health` of entry 1. */
interface Spot {
  readonly field: string
  readonly list: NumberedList | undefined
  readonly index: number | undefined
}

/** Reads a path; one to no numbered entry has only a field. */
export function spotOf(path: string): Spot {
  const field = path.replace(/\[\d+\]/, '[]')
  const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  return Object.hasOwn(ENTRIES, list)
    ? { field, list: list as NumberedList, index: Number(index) }
    : { field, list: undefined, index: undefined }
}

import type { Language } from './explain-options.ts'
import { numbered, spotOf, thisOne } from './numbered.ts'
import { capitalized } from './sentences.ts'

/** Puts a field's question about the persons, events or incomes that lack it: 第2位家人身体怎么样…… */
export function questionAbout(
  question: string,
  paths: readonly string[],
  language: Language,
): string {
  const spots = paths.map(spotOf)
  const list = spots.find((spot) => spot.list)?.list
  if (!list) return question
  const indexes = [...new Set(spots.flatMap(({ index }) => index ?? []))]
  const who = numbered(list, indexes, language)
  if (language === 'zh') return question.replace(thisOne(list), who)
  const about = indexes.length === 1 ? capitalized(who) : `For each of ${who}`
  return `${about}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`
}

import { type FieldPhrases, householdPhrases } from '../../data/household-phrases.ts'
import type { Language } from '../../explain/explain-options.ts'
import { householdWords } from '../../explain/household-words.ts'
import { type NumberedList, numbered, spotOf } from '../../explain/numbered.ts'
import { listWords } from '../../explain/word-lists.ts'
import { own } from '../../logic/own.ts'

/** A field that lacks, and in which entries. */
interface Lack {
  readonly phrases: FieldPhrases
  readonly list: NumberedList | undefined
  readonly indexes: number[]
}

/** Says what is missing, grouped: fields that the same persons lack are said together. */
export function gapsOf(paths: readonly string[], language: Language): string[] {
  const groups = new Map<string, Lack[]>()
  for (const lack of lacksOf(paths)) {
    const { phrases, list, indexes } = lack
    const key = phrases.noun
      ? `${list} ${indexes.sort((a, b) => a - b)} ${phrases.unclear}`
      : phrases.id
    groups.set(key, [...(groups.get(key) ?? []), lack])
  }
  return [...groups.values()].map((lacks) => gapOf(lacks, language))
}

function lacksOf(paths: readonly string[]): Lack[] {
  const lacks = new Map<string, Lack>()
  for (const path of new Set(paths)) {
    const { field, list, index } = spotOf(path)
    const phrases = householdPhrases.fields.find(({ id }) => id === field)
    if (!phrases) continue
    const lack = lacks.get(field) ?? { phrases: own(phrases), list, indexes: [] }
    if (index !== undefined) lack.indexes.push(index)
    lacks.set(field, lack)
  }
  return [...lacks.values()]
}

function gapOf(lacks: readonly Lack[], language: Language): string {
  const [{ phrases, list, indexes }] = lacks as [Lack]
  if (!phrases.noun || !list) return phrases.gap?.[language] ?? ''
  const nouns = lacks.map((lack) => lack.phrases.noun?.[language] ?? '')
  const who = numbered(list, indexes, language)
  const { unclear, notGiven } = householdWords
  return (phrases.unclear ? unclear : notGiven)[language](
    listWords(nouns, 'and', language),
    who,
    nouns.length,
  )
}

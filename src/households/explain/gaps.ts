import { type FieldPhrases, householdPhrases } from '../../data/household-phrases.ts'
import type { Language } from '../../explain/explain-options.ts'
import { householdWords } from '../../explain/household-words.ts'
import { type NumberedList, numbered, spotOf } from '../../explain/numbered.ts'
import { listWords } from '../../explain/word-lists.ts'
import { grouped } from '../../logic/grouped.ts'
import { own } from '../../logic/own.ts'

/** A field that lacks, and in which entries. */
interface Lack {
  readonly phrases: FieldPhrases
  readonly list: NumberedList | undefined
  readonly indexes: number[]
}

/** Says what is missing, grouped: fields that the same persons lack are said together. */
export function gapsOf(paths: readonly string[], language: Language): string[] {
  const alike = grouped(lacksOf(paths), ({ phrases, list, indexes }) =>
    phrases.noun ? `${list} ${indexes.sort((a, b) => a - b)} ${phrases.unclear}` : phrases.id,
  )
  return [...alike.values()].map((lacks) => gapOf(lacks, language))
}

function lacksOf(paths: readonly string[]): Lack[] {
  const spots = grouped([...new Set(paths)].map(spotOf), ({ field }) => field)
  return Array.from(spots).flatMap(([field, same]) => {
    const phrases = householdPhrases.fields.find(({ id }) => id === field)
    const indexes = same.flatMap(({ index }) => index ?? [])
    return phrases ? [{ phrases: own(phrases), list: same[0]?.list, indexes }] : []
  })
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

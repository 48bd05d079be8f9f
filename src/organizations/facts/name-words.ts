import type { OrganizationFactId } from '../../generated/ids.ts'
import { organizationFactRules } from '../../generated/organization-rules.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { plainName } from './plain-name.ts'

/** What a name tells of a fact, and the words of ours that it rests on. */
export interface NameEvidence {
  readonly value: Ternary
  readonly words: readonly string[]
}

/** A word of the lexicon, and what it tells of a fact: yes, no, or nothing, where it only keeps others from being read. */
interface Entry {
  readonly fact: OrganizationFactId
  readonly word: string
  readonly value: Ternary
  readonly atEnd: boolean
}

let built: ReadonlyMap<string, readonly Entry[]> | undefined

/**
 * Reads from a name what it tells of every fact that rests on names. Of each fact, the words are read from the left,
 * the longest first, and none reaches into another; a yes outweighs a no.
 *
 * @param name - as it was written; width, script, spaces and what stands in brackets do not matter.
 * @returns the evidence by fact; none of a fact of which the name holds no word.
 */
export function readName(name: string): ReadonlyMap<OrganizationFactId, NameEvidence> {
  const plain = plainName(name)
  const read = new Map<OrganizationFactId, Entry[]>()
  const ends = new Map<OrganizationFactId, number>()
  for (let start = 0; start < plain.length; start++) {
    for (const entry of wordsAt(plain, start)) {
      const { fact, word } = entry
      if (start < (ends.get(fact) ?? 0)) continue
      ends.set(fact, start + word.length)
      read.set(fact, [...(read.get(fact) ?? []), entry])
    }
  }
  return new Map(Array.from(read, ([fact, entries]) => [fact, evidenceOf(entries)]))
}

/** The lexicon is looked up by the first character of its words: no name is searched for all of them. */
function wordsAt(name: string, start: number): readonly Entry[] {
  built ??= lexicon()
  const entries = built.get(name.charAt(start)) ?? []
  return entries.filter(
    ({ word, atEnd }) =>
      name.startsWith(word, start) && (!atEnd || start + word.length === name.length),
  )
}

/** By their first character, the longest first. */
function lexicon(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const entry of allEntries()) {
    const first = entry.word.charAt(0)
    index.set(first, [...(index.get(first) ?? []), entry])
  }
  for (const entries of index.values()) entries.sort((a, b) => b.word.length - a.word.length)
  return index
}

function allEntries(): Entry[] {
  return organizationFactRules.flatMap((rule) => {
    if (rule.field !== 'name') return []
    const { yes, yesAtEnd, no, noAtEnd, silent } = rule.words
    const of = (words: readonly string[], value: Ternary, atEnd = false) =>
      words.map((word): Entry => ({ fact: rule.id, word, value, atEnd }))
    return [
      ...of(yes, true),
      ...of(yesAtEnd, true, true),
      ...of(no, false),
      ...of(noAtEnd, false, true),
      ...of(silent, null),
    ]
  })
}

function evidenceOf(read: readonly Entry[]): NameEvidence {
  for (const value of [true, false]) {
    const telling = read.filter((entry) => entry.value === value).map(({ word }) => word)
    if (telling.length > 0) return { value, words: [...new Set(telling)] }
  }
  return { value: null, words: [] }
}

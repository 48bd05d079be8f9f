import type { OrganizationFactId } from '../data/ids.ts'
import { organizationFactRules } from '../data/organization-rules.ts'
import type { Ternary } from '../logic/ternary.ts'

/** What a name tells of a fact, and the words of ours that it rests on. */
export interface NameEvidence {
  readonly value: Ternary
  readonly words: readonly string[]
}

/** A word of the lexicon, and what it tells of a fact: yes, no, or nothing, where it only holds another word. */
interface Entry {
  readonly fact: OrganizationFactId
  readonly word: string
  readonly value: Ternary
  readonly atEnd: boolean
}

interface Occurrence extends Entry {
  readonly start: number
}

const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu
/** （重庆）, （筹） */
const BRACKETED = /[([][^()[\]]*[)\]]/g

let built: ReadonlyMap<number, readonly Entry[]> | undefined

/**
 * Reads from a name what it tells of every fact that rests on names. Where words lie within longer ones, the longest
 * counts; a yes outweighs a no.
 *
 * @param name - as it was written; width, spaces and what stands in brackets do not matter.
 * @returns the evidence by fact; none of a fact of which the name tells nothing.
 */
export function readName(name: string): ReadonlyMap<OrganizationFactId, NameEvidence> {
  const plain = name.normalize('NFKC').replace(INVISIBLE, '').replace(BRACKETED, '')
  const byFact = new Map<OrganizationFactId, Occurrence[]>()
  for (const found of occurrencesIn(plain)) {
    const others = byFact.get(found.fact)
    if (others) others.push(found)
    else byFact.set(found.fact, [found])
  }
  return new Map(Array.from(byFact, ([fact, found]) => [fact, evidenceOf(longestOf(found))]))
}

/** The lexicon is looked up by the first character of its words: no name is searched for all of them. */
function occurrencesIn(name: string): Occurrence[] {
  built ??= lexicon()
  const found: Occurrence[] = []
  for (let start = 0; start < name.length; start++) {
    for (const entry of built.get(name.charCodeAt(start)) ?? []) {
      const { word, atEnd } = entry
      if (!name.startsWith(word, start)) continue
      if (!atEnd || start + word.length === name.length) found.push({ ...entry, start })
    }
  }
  return found
}

function lexicon(): Map<number, Entry[]> {
  const entries = organizationFactRules.flatMap((rule): Entry[] => {
    if (rule.field !== 'name') return []
    const { yes, yesAtEnd, no, noAtEnd, silent } = rule.words
    const of = (words: readonly string[], value: Ternary, atEnd = false) =>
      words.map((word) => ({ fact: rule.id, word, value, atEnd }))
    return [
      ...of(yes, true),
      ...of(yesAtEnd, true, true),
      ...of(no, false),
      ...of(noAtEnd, false, true),
      ...of(silent, null),
    ]
  })
  const index = new Map<number, Entry[]>()
  for (const entry of entries) {
    const first = entry.word.charCodeAt(0)
    index.set(first, [...(index.get(first) ?? []), entry])
  }
  return index
}

/** Drops what lies within a longer occurrence. Occurrences stand in the order of their starts. */
function longestOf(found: readonly Occurrence[]): Occurrence[] {
  return found.filter(
    ({ word, start }) =>
      !found.some(
        (other) =>
          other.word.length > word.length &&
          other.start <= start &&
          other.start + other.word.length >= start + word.length,
      ),
  )
}

function evidenceOf(found: readonly Occurrence[]): NameEvidence {
  for (const value of [true, false]) {
    const telling = found.filter((one) => one.value === value).map(({ word }) => word)
    if (telling.length > 0) return { value, words: [...new Set(telling)] }
  }
  return SILENT
}

/** What a name tells of a fact of which it says nothing. */
export const SILENT: NameEvidence = { value: null, words: [] }

import type { OrganizationFactId } from '../../generated/ids.ts'
import {
  nameScript,
  organizationFactRules,
  registeredName,
} from '../../generated/organization-rules.ts'
import type { Ternary } from '../../logic/ternary.ts'

/** What a field tells of a fact, and the words of the lexicon that it rests on. */
export interface Told {
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

/** What was read of a fact so far, and where its last word ends. */
interface Found {
  readonly yes: Set<string>
  readonly no: Set<string>
  end: number
}

/**
 * Reads what a name tells of each fact; a fact of which it holds no word is left out. The words of a fact are read from
 * the left, the longest first, and none reaches into another.
 */
export function readName(name: string): ReadonlyMap<OrganizationFactId, Told> {
  const plain = plainName(name)
  const found = new Map<OrganizationFactId, Found>()
  for (let start = 0; start < plain.length; start++) {
    for (const { fact, word, value } of wordsAt(plain, start)) {
      const ofFact = found.get(fact) ?? { yes: new Set(), no: new Set(), end: 0 }
      if (start < ofFact.end) continue
      found.set(fact, ofFact)
      ofFact.end = start + word.length
      if (value !== null) (value ? ofFact.yes : ofFact.no).add(word)
    }
  }
  return new Map(Array.from(found, ([fact, ofFact]) => [fact, evidenceOf(ofFact)]))
}

/** A yes outweighs a no. */
function evidenceOf({ yes, no }: Found): Told {
  if (yes.size > 0) return { value: true, words: [...yes] }
  return { value: no.size > 0 ? false : null, words: [...no] }
}

let built: ReadonlyMap<string, readonly Entry[]> | undefined

/** The lexicon is looked up by the first character of its words: no name is searched for all of them. */
function wordsAt(name: string, start: number): readonly Entry[] {
  built ??= lexicon()
  return (built.get(name.charAt(start)) ?? []).filter(
    ({ word, atEnd }) =>
      name.startsWith(word, start) && (!atEnd || start + word.length === name.length),
  )
}

/** By their first character, the longest first. */
function lexicon(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  const entries = organizationFactRules.flatMap(entriesOf)
  for (const entry of entries.sort((a, b) => b.word.length - a.word.length)) {
    const first = entry.word.charAt(0)
    index.set(first, [...(index.get(first) ?? []), entry])
  }
  return index
}

function entriesOf({ id: fact, words = {} }: (typeof organizationFactRules)[number]): Entry[] {
  const telling = (list: readonly string[], value: Ternary, atEnd = false) =>
    list.map((word) => ({ fact, word, value, atEnd }))
  const ends = listOf(words.ends)
  return [
    ...telling(listOf(words.yes), true),
    ...telling(listOf(words.yesAtEnd), true, true),
    ...telling(
      listOf(words.stems).flatMap((stem) => ends.map((end) => stem + end)),
      true,
      true,
    ),
    ...telling(listOf(words.no), false),
    ...telling(listOf(words.noAtEnd), false, true),
    ...telling(listOf(words.silent), null),
  ]
}

function listOf(words: string | undefined): readonly string[] {
  return words?.split(' ') ?? []
}

const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu
/** （重庆）, （筹） */
const BRACKETED = /[([]([^()[\]]*)[)\]]/g

let anyTraditional: RegExp | undefined

/**
 * One width, one script, no spaces; nothing in brackets, unless the registered name stands there behind a shorter one:
 * 暖溪（重庆市暖溪社会工作服务中心）.
 */
function plainName(name: string): string {
  const { traditional, simplified } = nameScript
  anyTraditional ??= new RegExp(`[${traditional}]`, 'g')
  const whole = name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(anyTraditional, (sign) => simplified.charAt(traditional.indexOf(sign)))
  const outside = whole.replace(BRACKETED, '')
  const inside = Array.from(whole.matchAll(BRACKETED), ([, words = '']) => words)
  return (
    inside.find((words) => words.length > outside.length && words.match(registeredName)) ?? outside
  )
}

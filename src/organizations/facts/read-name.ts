import type { OrganizationFactId } from '../../generated/ids.ts'
import {
  branch,
  nameScript,
  organizationFactRules,
  otherBody,
  registeredName,
} from '../../generated/organization-rules.ts'
import { grouped } from '../../logic/grouped.ts'
import type { Ternary } from '../../logic/ternary.ts'

/** What a field tells of a fact, and the words of the lexicon that it rests on. */
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

/** What was read of a fact so far, and where its last word ends. */
interface Found {
  readonly entries: Entry[]
  end: number
}

/**
 * Reads what a name tells of each fact; a fact of which it holds no word is left out. The words of a fact are read from
 * the left, the longest first, and none reaches into another.
 */
export function readName(name: string): ReadonlyMap<OrganizationFactId, NameEvidence> {
  const plain = plainName(name).replace(branch, '$1$2')
  const found = otherBody.test(plain) ? [] : findWords(plain)
  return new Map(Array.from(found, ([fact, { entries }]) => [fact, evidenceOf(entries)]))
}

function findWords(name: string): ReadonlyMap<OrganizationFactId, Found> {
  const found = new Map<OrganizationFactId, Found>()
  for (let start = 0; start < name.length; start++) {
    for (const entry of wordsAt(name, start)) {
      const ofFact = found.get(entry.fact) ?? { entries: [], end: 0 }
      if (start < ofFact.end) continue
      found.set(entry.fact, ofFact)
      ofFact.end = start + entry.word.length
      ofFact.entries.push(entry)
    }
  }
  return found
}

/** A yes outweighs a no, and an end that tells nothing outweighs both. */
function evidenceOf(entries: readonly Entry[]): NameEvidence {
  const wordsOf = (value: boolean) =>
    entries.flatMap((entry) => (entry.value === value ? [entry.word] : []))
  const [yes, no] = [wordsOf(true), wordsOf(false)]
  const tellsNothing = yes.length + no.length === 0 || entries.some(isMuteEnd)
  if (tellsNothing) return { value: null, words: [] }
  return { value: yes.length > 0, words: [...new Set(yes.length > 0 ? yes : no)] }
}

function isMuteEnd({ value, atEnd }: Entry): boolean {
  return atEnd && value === null
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

/** Whether the lexicon has such a word for a fact. */
export function isWordOf(fact: OrganizationFactId, word: string): boolean {
  return word !== '' && wordsAt(word, 0).some((one) => one.fact === fact && one.word === word)
}

/** By their first character, the longest first. */
function lexicon(): ReadonlyMap<string, readonly Entry[]> {
  const entries = organizationFactRules.flatMap(entriesOf)
  return grouped(
    entries.sort((a, b) => b.word.length - a.word.length),
    ({ word }) => word.charAt(0),
  )
}

/** What the lists of a fact tell, in their order, each pair of them anywhere and at the end. */
const VALUES = [true, true, false, false] as const

function entriesOf({ id: fact, words = '' }: (typeof organizationFactRules)[number]): Entry[] {
  return words.split('|').flatMap((list, index) => {
    const [value, atEnd] = [VALUES[index] ?? null, index % 2 > 0]
    return list
      .split(' ')
      .flatMap(spelledOut)
      .map((word) => ({ fact, word, value, atEnd }))
  })
}

/** 心理咨询 and 心理辅导 for 心理+咨询/辅导. */
function spelledOut(joined: string): string[] {
  return joined
    .split('+')
    .reduce(
      (heads, part) => heads.flatMap((head) => part.split('/').map((end) => head + end)),
      [''],
    )
}

/** Spaces, and punctuation behind the name. */
const NO_PART = /[\s\p{Default_Ignorable_Code_Point}]+|[^\p{L}\p{N})\]]+$/gu
/** （重庆）, （筹） */
const BRACKETED = /[([]([^()[\]]*)[)\]]/g

/**
 * One width, one script, no spaces and no punctuation behind it; nothing in brackets, unless the registered name stands there behind a shorter one:
 * 暖溪（重庆市暖溪社会工作服务中心）.
 */
function plainName(name: string): string {
  const { traditional, simplified } = nameScript
  const whole = Array.from(
    name.normalize('NFKC').replace(NO_PART, ''),
    (sign) => simplified[traditional.indexOf(sign)] ?? sign,
  ).join('')
  const outside = whole.replace(BRACKETED, '')
  const inside = Array.from(whole.matchAll(BRACKETED), ([, words = '']) => words)
  return (
    inside.find((words) => words.length > outside.length && registeredName.test(words)) ?? outside
  )
}

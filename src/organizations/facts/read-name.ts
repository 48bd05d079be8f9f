import type { OrganizationFactId } from '../../generated/ids.ts'
import {
  bracketedStatus,
  branch,
  nameScript,
  organizationFactRules,
  otherBody,
  registeredName,
} from '../../generated/organization-rules.ts'
import { grouped } from '../../logic/grouped.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { OrganizationFactRule } from '../rules.ts'

/** What a name tells of a fact, and the words of the lexicon that it rests on. */
export interface NameEvidence {
  readonly value: boolean
  readonly words: readonly string[]
}

/** A word of the lexicon of a fact, and what it tells: yes, no, or nothing, where it only keeps others from being read. */
interface Entry {
  readonly word: string
  readonly value: Ternary
  readonly atEnd: boolean
}

/**
 * Reads a name, and tells what it says of a fact: nothing where it holds no word of it. The words of a fact are read from
 * the left, the longest first, and none reaches into another.
 */
export function readName(name: string): (fact: OrganizationFactId) => NameEvidence | undefined {
  const plain = plainName(name).replace(branch, '$1$2')
  const isOther = otherBody.test(plain)
  return (fact) => (isOther ? undefined : evidenceOf(wordsIn(plain, fact)))
}

function wordsIn(name: string, fact: OrganizationFactId): Entry[] {
  const found: Entry[] = []
  for (let start = 0; start < name.length; ) {
    const entry = wordAt(name, start, fact)
    if (entry) found.push(entry)
    start += entry?.word.length ?? 1
  }
  return found
}

/** A yes outweighs a no, and an end that tells nothing outweighs both. */
function evidenceOf(entries: readonly Entry[]): NameEvidence | undefined {
  const value = entries.some((entry) => entry.value)
  const words = entries.flatMap((entry) => (entry.value === value ? [entry.word] : []))
  const isMute = entries.some((entry) => entry.atEnd && entry.value === null)
  return words.length === 0 || isMute ? undefined : { value, words: [...new Set(words)] }
}

let built: ReadonlyMap<OrganizationFactId, Lexicon> | undefined

/** The longest word of a fact that stands at a place. */
function wordAt(name: string, start: number, fact: OrganizationFactId): Entry | undefined {
  built ??= new Map(organizationFactRules.map((rule) => [rule.id, lexiconOf(rule)]))
  return built
    .get(fact)
    ?.get(name.charAt(start))
    ?.find(
      ({ word, atEnd }) =>
        name.startsWith(word, start) && (!atEnd || start + word.length === name.length),
    )
}

/** Whether the lexicon has such a word for a fact. */
export function isWordOf(fact: OrganizationFactId, word: string): boolean {
  return word !== '' && wordAt(word, 0, fact)?.word === word
}

type Lexicon = ReturnType<typeof lexiconOf>

/** Words by their first character, so that no name is searched for all of them; the longest first. */
function lexiconOf({ words = '' }: OrganizationFactRule) {
  const entries = words.split('|').flatMap(entriesOf)
  return grouped(
    entries.sort((a, b) => b.word.length - a.word.length),
    ({ word }) => word.charAt(0),
  )
}

/** What the lists of a fact tell, in their order, each pair of them anywhere and at the end. */
const VALUES = [true, true, false, false] as const

function entriesOf(list: string, index: number): Entry[] {
  const [value, atEnd] = [VALUES[index] ?? null, index % 2 > 0]
  return list
    .split(' ')
    .flatMap(spelledOut)
    .map((word) => ({ word, value, atEnd }))
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

/** Spaces and punctuation. */
const NO_PART = /[^\p{L}\p{N}()[\]]+/gu
/** （重庆）, （筹） */
const BRACKETED = /[([][^()[\]]*[)\]]/g

/**
 * One width, one script, no spaces and no punctuation; nothing in brackets, unless the registered name stands there behind a shorter one,
 * 暖溪（重庆市暖溪社会工作服务中心）, or a status, which is put first, for many words tell at the end alone.
 */
function plainName(name: string): string {
  const [traditional, simplified] = nameScript
  const whole = name
    .normalize('NFKC')
    .replace(NO_PART, '')
    .replace(/./g, (sign) => simplified[traditional.indexOf(sign)] ?? sign)
  const outside = whole.replace(BRACKETED, '')
  const [, inside = ''] = whole.match(registeredName) ?? []
  const [, status = ''] = whole.match(bracketedStatus) ?? []
  return status + (inside.length > outside.length ? inside : outside)
}

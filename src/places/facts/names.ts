import * as words from '../../generated/place-words.ts'
import { clauseEnd } from './normalize.ts'
import { alternatives, pairsOf, wordsOf } from './word-list.ts'

/** A name cut out of a text by its ending. */
export interface Cut {
  /** With a plain ending: 大林村 for 大林村民委员会. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** Where to read on. */
  readonly next: number
}

/** The longest official name of a township or village of Chongqing has 14 characters. */
const LONGEST_NAME = 14

const PLAIN_ENDINGS = /* @__PURE__ */ (() => pairsOf(words.villageEndings))()

/** The patterns are filled from the words of the data. */
const P = /* @__PURE__ */ patterns()

function patterns() {
  const kinds = alternatives(
    `${words.kinds} ${words.nameless} ${words.namelessStarts} ${words.divisionEndings} ${words.links}`,
  )
  const township = alternatives(words.townshipEndings)
  const village = alternatives([...PLAIN_ENDINGS.keys()].join(' '))
  const stems = (list: string) =>
    wordsOf(list)
      .map((word) => word.slice(0, -1))
      .join('|')
  return {
    townshipEnding: new RegExp(township, 'g'),
    /** 村镇银行 is a bank. */
    notName: new RegExp(`${alternatives(words.notNames)}|$`),
    villageEnding: new RegExp(village, 'g'),
    /** Says of which kind it is, or that nobody knows which (贫困乡, 某镇), and not its name. */
    nameless: new RegExp(
      `^(?:.*${alternatives(words.counts)}${kinds}*|${kinds}+|${alternatives(words.namelessStarts)}.{0,2})${township}?$`,
    ),
    notTownship: new RegExp(`${alternatives(words.notTownships)}$`),
    /** A house, a group or a village before it. */
    notInTownship: new RegExp(`\\d|${alternatives(words.notInTownships)}|${village}.`),
    /** 场镇社区 is a village, 乡村 is no township, and a road may be named after one. */
    notBehindTownship: new RegExp(`^(?:${village}|${alternatives(words.roads)}(?=[\\d|]|$))`),
    office: new RegExp(`^${alternatives(words.townshipOffices)}`),
    upToTownship: new RegExp(`^.*${township}`),
    notVillage: new RegExp(
      `(?:${stems(words.notVillages)}|(?:^|..)(?:${stems(words.villagesNamedSo)}))$`,
    ),
    /** Lies within a village and is none itself. */
    natural: new RegExp(`${alternatives(words.natural)}$`),
    nationalities: new RegExp(`${alternatives(words.autonomous.nationalities)}+(?=${township})`),
    ending: new RegExp(`${township}$`),
  }
}

/** The first name of a township, town or subdistrict between two places of a text, or up to the end of a clause. */
export const nextTownship = /* @__PURE__ */ nextBy(cutTownship)

/** The first name of a village or community there. */
export const nextVillage = /* @__PURE__ */ nextBy(cutVillage)

/** Names do not reach over punctuation; the first part that has one counts. */
function nextBy(cut: (part: string) => Cut | undefined) {
  return (text: string, from: number, to = clauseEnd(text, from)): Cut | undefined => {
    for (let start = from; start < to; ) {
      const end = Math.min(clauseEnd(text, start), to)
      const part = text.slice(start, end)
      const found = cut(part.slice(0, part.search(P.notName)))
      if (found) return shifted(found, start)
      start = end + 1
    }
    return undefined
  }
}

function shifted({ name, start, end, next }: Cut, by: number): Cut {
  return { name, start: start + by, end: end + by, next: next + by }
}

function cutTownship(part: string): Cut | undefined {
  // No township of Chongqing has a name of one character: 城乡, 场镇.
  P.townshipEnding.lastIndex = 2
  const ending = P.townshipEnding.exec(part.slice(0, LONGEST_NAME + 2))
  if (!ending) return undefined
  const end = ending.index + ending[0].length
  const [stem, name, rest] = [part.slice(0, ending.index), part.slice(0, end), part.slice(end)]
  if (P.nameless.test(stem) || P.notTownship.test(name)) {
    const later = cutTownship(rest)
    return later && shifted(later, end)
  }
  if (P.notInTownship.test(stem) || P.notBehindTownship.test(rest)) return undefined
  return { name, start: 0, end, next: end + (P.office.exec(rest)?.[0].length ?? 0) }
}

function cutVillage(part: string): Cut | undefined {
  P.villageEnding.lastIndex = 1
  let start = 0
  for (;;) {
    const ending = P.villageEnding.exec(part)
    if (!ending) return undefined
    const stem = part.slice(start, ending.index)
    const end = ending.index + ending[0].length
    if (P.nameless.test(stem.replace(P.upToTownship, '')) || P.natural.test(stem)) start = end
    if (start > ending.index || P.notVillage.test(stem)) continue
    const name = stem.slice(-LONGEST_NAME)
    const plain = PLAIN_ENDINGS.get(ending[0]) as string
    return { name: name + plain, start: ending.index - name.length, end, next: end }
  }
}

/** The name under which a village is looked up: committees and their short forms count as it. */
export function plainName(name: string): string {
  return cutVillage(name)?.name ?? name
}

/** Whether a name is another one with a slip: 太级乡, 太乡, 太极极乡 or 极太乡 for 太极乡. Its ending is right. */
export function isSlipOf(name: string, other: string): boolean {
  if (Math.abs(name.length - other.length) > 1) return false
  let [from, end, otherEnd] = [0, name.length, other.length]
  while (from < end && name[from] === other[from]) from++
  while (Math.min(end, otherEnd) > from && name[end - 1] === other[otherEnd - 1]) {
    end--
    otherEnd--
  }
  const [wrong, right] = [end - from, otherEnd - from]
  const isTurned =
    wrong === 2 && right === 2 && name[from] === other[from + 1] && name[from + 1] === other[from]
  return end < name.length && (isTurned || Math.max(wrong, right) === 1)
}

/** The names that differ from one only in the ending of its level. */
export function otherEndings(name: string): string[] {
  const plain = plainName(name)
  for (const level of [wordsOf(words.townshipEndings), [...new Set(PLAIN_ENDINGS.values())]]) {
    const own = level.find((ending) => plain.endsWith(ending))
    const stem = plain.slice(0, -(own?.length ?? 0))
    if (own) return level.filter((ending) => ending !== own).map((ending) => stem + ending)
  }
  return []
}

/** 后坪乡 for 后坪苗族土家族乡: hardly anyone knows the order of the nationalities. */
export function withoutNationalities(name: string): string {
  return name.replace(P.nationalities, '')
}

/** 后坪 for 后坪苗族土家族乡. */
export function withoutEnding(township: string): string {
  return withoutNationalities(township).replace(P.ending, '')
}

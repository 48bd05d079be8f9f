import { closers, doubts, townshipEndings, villageEndings } from '../../generated/place-words.ts'
import { wordAt } from './dictionary.ts'
import type { Region } from './region.ts'
import { endOf, fits } from './region-patterns.ts'
import { anyOf, pairsOf } from './word-list.ts'

/**
 * Whether a text names places without saying that one is there: it was left, it lies beside or between them, or a shop or an
 * office of theirs stands elsewhere.
 */
export function isInDoubt(text: string, regions: readonly Region[]): boolean {
  if (!P.any.test(text)) return false
  const [first] = regions
  if (P.denied.test(text) || livesElsewhere(text)) return true
  if (!first) return false
  return isBeside(text, regions) || isOnTheWay(text, regions) || isPostedElsewhere(text, first.end)
}

/** The name of a place has at most three signs and an ending. */
const LONGEST = 4

const P = /* @__PURE__ */ patterns()

function patterns() {
  const beside = `(?:${anyOf(doubts.beside)}|${anyOf(doubts.outside)}(?=$|\\||${anyOf(closers)}))`
  const lower = anyOf(`${townshipEndings} ${[...pairsOf(villageEndings).keys()].join(' ')}`)
  return {
    any: new RegExp(anyOf(Object.values(doubts).join(' '))),
    denied: new RegExp(anyOf(doubts.denied)),
    now: new RegExp(anyOf(doubts.now)),
    origin: new RegExp(anyOf(doubts.origin)),
    beside: new RegExp(beside, 'y'),
    besideLower: new RegExp(lower + beside),
    route: new RegExp(anyOf(doubts.routes), 'y'),
    posted: new RegExp(`${anyOf(doubts.posted)}|${anyOf(doubts.branches)}`, 'g'),
  }
}

/** 现住东莞，户籍奉节县: of two places that are both ours, the tiers in which they agree are sure. */
function livesElsewhere(text: string): boolean {
  if (!P.now.test(text) || !P.origin.test(text)) return false
  return [...text].some((_, at) => wordAt(text, at)?.kind === 'elsewhere')
}

function isBeside(text: string, regions: readonly Region[]): boolean {
  if (P.besideLower.test(text)) return true
  return regions.some(({ end }) => fits(P.beside, text, end))
}

/** 从万州到开州 is a road. */
function isOnTheWay(text: string, regions: readonly Region[]): boolean {
  return regions.some(({ end }) => {
    const next = endOf(P.route, text, end)
    const word = next > end ? wordAt(text, next) : undefined
    return word !== undefined && word.kind !== 'ordinary'
  })
}

/** 奉节县脐橙杭州旗舰店, 云阳县驻福建流动党委: a place elsewhere stands before a branch, or behind 驻. */
function isPostedElsewhere(text: string, from: number): boolean {
  for (const { 0: found, index } of text.slice(from).matchAll(P.posted)) {
    const at = from + index
    if (
      found.length === 1
        ? isOther(text, at + 1, text.length)
        : isOtherBefore(text, Math.max(from, at - LONGEST), at)
    )
      return true
  }
  return false
}

function isOtherBefore(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOther(text, at, to)) return true
  return false
}

function isOther(text: string, at: number, to: number): boolean {
  const word = wordAt(text, at)
  if (word?.kind !== 'elsewhere' && word?.kind !== 'city') return false
  return at + word.text.length <= to
}

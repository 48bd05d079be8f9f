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
    posted: new RegExp(`${anyOf(doubts.posted)}$`),
    branch: new RegExp(`[^|]{0,2}${anyOf(doubts.branches)}`, 'y'),
  }
}

/** 现住东莞，户籍奉节县: of two places that are both ours, the tiers in which they agree are sure. */
function livesElsewhere(text: string): boolean {
  return P.now.test(text) && P.origin.test(text) && othersIn(text, 0).some(isElsewhere)
}

function isElsewhere({ word }: Region): boolean {
  return word.kind === 'elsewhere'
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
  return othersIn(text, from).some(
    ({ start, end }) => P.posted.test(text.slice(from, start)) || fits(P.branch, text, end),
  )
}

/** Chongqing and places elsewhere, wherever a text has their names. */
function othersIn(text: string, from: number): Region[] {
  const others: Region[] = []
  for (let start = from; start < text.length; start++) {
    const word = wordAt(text, start)
    if (word?.kind === 'elsewhere' || word?.kind === 'city') {
      others.push({ word, start, end: start + word.text.length })
    }
  }
  return others
}

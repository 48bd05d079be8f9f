import { closers, doubts, lowerEndings, neighbors } from '../../generated/place-words.ts'
import { isRegionWord, wordAt } from './dictionary.ts'
import type { Region } from './region.ts'
import { alternatives, endOf, fits } from './word-list.ts'

/**
 * The regions that say where the place is, without those that only tell where another one is (与秀山县交界, 距奉节县20公里,
 * 山东省对口支援). Undefined if the text does not say that anything is there: it was left, it lies beside or between them, or a
 * shop or an office of theirs stands elsewhere.
 */
export function meantOf(text: string, regions: readonly Region[]): readonly Region[] | undefined {
  if (!P.any.test(text)) return regions
  if (isInDoubt(text, regions)) return undefined
  const asides = new Set(regions.flatMap((_, index) => asidesUpTo(text, regions, index)))
  return regions.filter((region) => !asides.has(region))
}

const P = /* @__PURE__ */ patterns()

function patterns() {
  const { joins, with: beside, ...others } = neighbors
  const outside = `(?:${alternatives(doubts.beside)}|${alternatives(doubts.outside)}(?=$|\\||${alternatives(closers)}))`
  const lower = alternatives(lowerEndings)
  return {
    any: new RegExp(alternatives([...Object.values(others), ...Object.values(doubts)].join(' '))),
    joined: new RegExp(`^(?:\\||${alternatives(joins)})?$`),
    with: new RegExp(`${alternatives(beside)}$`),
    touching: new RegExp(`[^|]{0,12}?${alternatives(neighbors.touching)}`, 'y'),
    near: new RegExp(`${alternatives(neighbors.near)}$`),
    helping: new RegExp(alternatives(neighbors.helping), 'y'),
    denied: new RegExp(alternatives(doubts.denied)),
    now: new RegExp(alternatives(doubts.now)),
    origin: new RegExp(alternatives(doubts.origin)),
    outside: new RegExp(outside, 'y'),
    outsideLower: new RegExp(lower + outside),
    route: new RegExp(alternatives(doubts.routes), 'y'),
    posted: new RegExp(`${alternatives(doubts.posted)}$`),
    branch: new RegExp(`[^|]{0,2}${alternatives(doubts.branches)}`, 'y'),
  }
}

/** The neighbors, or a region that is not meant, of which one is the last. */
function asidesUpTo(text: string, regions: readonly Region[], index: number): readonly Region[] {
  const { end } = regions[index] as Region
  const leadOf = (at: number) => text.slice(regions[at - 1]?.end ?? 0, regions[at]?.start)
  const firstOf = (isPart: (lead: string) => boolean) => {
    let first = index
    while (first > 0 && isPart(leadOf(first))) first--
    return first
  }
  // 重庆市 秀山县 is one place, and in 与忠县、丰都县相邻 both are neighbors.
  const own = firstOf((lead) => lead === '')
  if (fits(P.touching, text, end)) {
    const all = firstOf((lead) => P.joined.test(lead))
    const first = [all, own].find((one) => P.with.test(leadOf(one)))
    if (first !== undefined) return regions.slice(first, index + 1)
  }
  const isAside = P.near.test(text.slice(0, regions[own]?.start)) || fits(P.helping, text, end)
  return isAside ? regions.slice(own, index + 1) : []
}

function isInDoubt(text: string, regions: readonly Region[]): boolean {
  const from = regions[0]?.end ?? text.length
  return (
    P.denied.test(text) ||
    P.outsideLower.test(text) ||
    regions.some(({ end }) => fits(P.outside, text, end) || isOnTheWay(text, end)) ||
    othersIn(text, from).some((other) => isPosted(text, from, other)) ||
    livesElsewhere(text)
  )
}

/** 从万州到开州 is a road. */
function isOnTheWay(text: string, end: number): boolean {
  const next = endOf(P.route, text, end)
  return next > end && isRegionWord(text, next)
}

/** 奉节县脐橙杭州旗舰店, 云阳县驻福建流动党委: a place elsewhere stands before a branch, or behind 驻. */
function isPosted(text: string, from: number, { start, end }: Region): boolean {
  return P.posted.test(text.slice(from, start)) || fits(P.branch, text, end)
}

/** 现住东莞，户籍奉节县: of two places that are both ours, the tiers in which they agree are sure. */
function livesElsewhere(text: string): boolean {
  const isMoved = P.now.test(text) && P.origin.test(text)
  return isMoved && othersIn(text, 0).some(({ word }) => word.kind === 'elsewhere')
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

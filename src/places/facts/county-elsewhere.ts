import { wordAt } from './dictionary.ts'
import { isNearOurs } from './misspelt.ts'
import { endOf, P } from './region-patterns.ts'

/** Whether a place stands right behind the name of a city or province. */
export function isRegionAt(text: string, start: number): boolean {
  const kind = wordAt(text, start)?.kind
  if (kind === 'elsewhere' || kind === 'county') return true
  return endOfCountyElsewhere(text, start) !== undefined
}

/** 成都高新区: what ends like a county there is one of that city. */
export function isPartNamedAt(text: string, start: number): boolean {
  const end = endOf(P.countyOfCity, text, start)
  return end > start && !holdsOtherWord(text, start, end)
}

/** Where what has the form of a county's name ends, unless it may be one of ours or is another word. */
export function endOfCountyElsewhere(text: string, start: number): number | undefined {
  P.county.lastIndex = start
  const [name = '', stem] = P.county.exec(text) ?? []
  if (!name || (stem && isNearOurs(stem))) return undefined
  return holdsOtherWord(text, start, start + name.length) ? undefined : start + name.length
}

/** Whether 区 in 小区 or the name of a place of ours stands in a stretch that looks like the name of a county. */
function holdsOtherWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = wordAt(text, at)
    if (word?.kind === 'city' || word?.kind === 'county') return true
    if (word?.kind === 'ordinary' && at + word.text.length >= end) return true
  }
  return false
}

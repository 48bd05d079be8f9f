import { type County, type CountyName, gazetteer } from './gazetteer.ts'
import { cutTownship, cutVillage } from './name-endings.ts'
import { SEPARATOR } from './normalize.ts'

/** A county named in a text. */
export interface Mention extends CountyName {
  readonly start: number
  readonly end: number
}

/** 奉节县, but neither 奉节 nor 忠县: two characters stand in other words too (离开县城). */
const FULL_NAME = /.{2}[区县市]$/
const ENDS_HERE = /^(?:\||$)/
const ENDS_OR_NUMBERED = /^(?:[|\d]|$)/

/**
 * Finds the counties that a text names. A short form (酉阳) counts only where a county is expected.
 *
 * @param text - normalized.
 * @returns the mentions in their order, without those that only lead to the next one (綦江区万盛经开区).
 */
export function countyMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  for (let start = 0; start < text.length; ) {
    const found = mentionAt(text, start)
    const isFull = found !== undefined && FULL_NAME.test(found.name)
    if (found) {
      // 江北碚区 names no 江北: a full name outdoes the short form that it lies across.
      while (isFull && endOf(mentions) > start) mentions.pop()
      // 铜梁平滩镇 names no 梁平, unless what follows is listed there.
      if (endOf(mentions) <= start || fitsListed(found, text)) mentions.push(found)
    }
    start = isFull ? found.end : start + 1
  }
  return mentions.filter((mention, index) => !leadsTo(mention, mentions[index + 1], text))
}

function endOf(mentions: readonly Mention[]): number {
  return mentions.at(-1)?.end ?? 0
}

function fitsListed({ entry, end }: Mention, text: string): boolean {
  const township = cutTownship(text.slice(end))?.name ?? ''
  return entry.rule.tier !== undefined || entry.townships.has(township)
}

function mentionAt(text: string, start: number): Mention | undefined {
  const names = gazetteer().countyNames.get(text.charCodeAt(start))
  const found = names?.find(
    ({ name, entry }) => text.startsWith(name, start) && isMention(name, entry, text, start),
  )
  return found && { ...found, start, end: start + found.name.length }
}

function isMention(name: string, county: County, text: string, start: number): boolean {
  if (FULL_NAME.test(name)) return true
  const after = text.slice(start + name.length)
  const isFirst = start === 0 || text[start - 1] === SEPARATOR
  if (isFirst && (name.endsWith('县') || ENDS_HERE.test(after))) return true
  // 长寿湖镇 is no 湖镇 in 长寿.
  const whole = cutTownship(text.slice(start))?.name
  if (whole && gazetteer().townships.has(whole)) return false
  if (cutTownship(after)) return isFirst || holdsListed(county)
  return isFirst
    ? county.villages.has(cutVillage(after)?.name ?? '')
    : holdsListed(county) && ENDS_OR_NUMBERED.test(after)
}

/**
 * Tells whether a county is listed or holds a listed place.
 *
 * @param county - the county.
 * @returns false if no tier can be met in it.
 */
export function holdsListed({ rule, townships }: County): boolean {
  return rule.tier !== undefined || townships.size > 0
}

/** The same county again, the division that statistics put it under, or a city that governed counties (万县市). */
function leadsTo(mention: Mention, next: Mention | undefined, text: string): boolean {
  if (!next || text.slice(mention.end, next.start).replaceAll(SEPARATOR, '') !== '') return false
  const { entry, name } = mention
  return (
    entry === next.entry ||
    next.entry.rule.statisticalParent === entry.rule.id ||
    name.endsWith('市')
  )
}

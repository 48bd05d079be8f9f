import { type County, type CountyName, gazetteer } from './gazetteer.ts'
import { cutTownship, cutVillage } from './name-endings.ts'
import { SEPARATOR } from './normalize.ts'

/** A county named in a text. */
export interface Mention extends CountyName {
  readonly start: number
  readonly end: number
}

/** 奉节县, but neither 奉节 nor 忠县: two characters stand in other words too (离开县城, 青秀山). */
const FULL_NAME = /.{2}[区县市]$/
const ENDS_HERE = /^(?:\||$)/

/** Words that a place follows: 家住, 现居, 位于, 来自, 地址, 户籍, 中国, 四川省. */
export const LEAD_IN = '住居在于自址籍国省川'

/**
 * Finds the counties that a text names. A short form (酉阳) counts only where a county is expected, or before a
 * township that is listed there.
 *
 * @param text - normalized.
 * @returns the mentions in their order, without those that only lead to the next one (綦江区万盛经开区).
 */
export function countyMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  for (let start = 0; start < text.length; ) {
    const found = mentionAt(text, start, mentions.at(-1))
    const isFull = found !== undefined && FULL_NAME.test(found.name)
    // 江北碚区 names no 江北: a full name outdoes the short form that it lies across.
    while (isFull && endOf(mentions.at(-1)) > start) mentions.pop()
    if (found) mentions.push(found)
    start = isFull ? found.end : start + 1
  }
  return mentions.filter((mention, index) => !leadsTo(mention, mentions[index + 1], text))
}

function endOf(mention: Mention | undefined): number {
  return mention?.end ?? 0
}

function mentionAt(text: string, start: number, last: Mention | undefined): Mention | undefined {
  const names = gazetteer().countyNames.get(text.charCodeAt(start))
  const found = names?.find(
    (one) => text.startsWith(one.name, start) && isMention(one, text, start, last),
  )
  return found && { ...found, start, end: start + found.name.length }
}

function isMention(
  { name, entry }: CountyName,
  text: string,
  start: number,
  last: Mention | undefined,
): boolean {
  if (FULL_NAME.test(name)) return true
  const after = text.slice(start + name.length)
  const township = cutTownship(after)?.name
  const isExpected = start === endOf(last) || isLeadIn(text.charAt(start - 1))
  if (!isExpected) return township !== undefined && entry.townships.has(township)
  if (ENDS_HERE.test(after) || (!last && name.endsWith('县'))) return true
  return township !== undefined || entry.villages.has(cutVillage(after)?.name ?? '')
}

function isLeadIn(sign: string): boolean {
  return sign === SEPARATOR || LEAD_IN.includes(sign)
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

/** The division that statistics put the next one under, or what governed it once (万县市, 涪陵地区). */
function leadsTo(mention: Mention, next: Mention | undefined, text: string): boolean {
  const between = text.slice(mention.end, next?.start).replaceAll(SEPARATOR, '')
  if (!next || (between !== '' && between !== '地区')) return false
  const { entry, name } = mention
  return (
    next.entry.rule.statisticalParent === entry.rule.id || name.endsWith('市') || between !== ''
  )
}

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
  const { countyNames } = gazetteer()
  const mentions: Mention[] = []
  for (let start = 0; start < text.length; ) {
    const found = countyNames
      .get(text.charCodeAt(start))
      ?.find(
        ({ name, entry }) => text.startsWith(name, start) && isMention(name, entry, text, start),
      )
    if (found) mentions.push({ ...found, start, end: start + found.name.length })
    start += found?.name.length ?? 1
  }
  return mentions.filter((mention, index) => !leadsTo(mention, mentions[index + 1], text))
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

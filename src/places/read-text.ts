import { countyMentions, holdsListed, type Mention } from './county-mentions.ts'
import { outsideOf } from './outside.ts'
import { readByTownship, readByVillage, readWithin } from './read-lower.ts'
import { distinctReadings, OUTSIDE, type Reading, readingOf } from './reading.ts'

/** What may stand before the county and says only that it is in Chongqing. */
const CHONGQING = /^\|?(?:中华人民共和国|中国)?\|?(?:四川省?)?\|?重庆市?\|?(?:市辖区)?\|?/

/**
 * Reads a text.
 *
 * @param text - normalized.
 * @returns every way to understand it, at least one.
 */
export function readText(text: string): Reading[] {
  const prefix = CHONGQING.exec(text)?.[0] ?? ''
  const rest = text.slice(prefix.length)
  const mentions = countyMentions(rest)
  const outside = prefix === '' ? outsideOf(rest, mentions[0]?.start) : NOT_OUTSIDE
  const readings =
    mentions.length > 0 ? readMentions(rest, mentions) : readWithoutCounty(rest, outside.named)
  if (!outside.named) return distinctReadings(readings)
  if (mentions.length > 0 ? !mentions.some(({ entry }) => holdsListed(entry)) : outside.certain) {
    return [OUTSIDE]
  }
  return distinctReadings([...readings, OUTSIDE])
}

const NOT_OUTSIDE = { named: false, certain: false }

/** Each county governs the text up to the next one. */
function readMentions(text: string, mentions: readonly Mention[]): Reading[] {
  return mentions.flatMap(({ entry, match, end }, index) =>
    readWithin(entry, text.slice(end, mentions[index + 1]?.start)).map((lower) =>
      readingOf(entry, match, lower),
    ),
  )
}

/**
 * Behind the name of a county elsewhere a township of ours is a namesake; a township and a village that fit together
 * may be a listed place of which the county is misspelt.
 */
function readWithoutCounty(text: string, isOutside: boolean): Reading[] {
  const byTownship = readByTownship(text)
  if (!isOutside) return byTownship ?? readByVillage(text)
  return (byTownship ?? []).filter(({ village }) => typeof village === 'object')
}

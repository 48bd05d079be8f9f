import { countyMentions, holdsListed, LEAD_IN, type Mention } from './county-mentions.ts'
import { SEPARATOR, withoutNationalities } from './normalize.ts'
import { outsideOf } from './outside.ts'
import { readByTownship, readByVillage, readWithin } from './read-lower.ts'
import { distinctReadings, OUTSIDE, type Reading, readingOf } from './reading.ts'

/** Says only that what follows is in Chongqing. Without 市 it may be part of another name: 天津市重庆道. */
const CHONGQING = /* @__PURE__ */ new RegExp(
  `(?:(^|[|${LEAD_IN}])(?:四川省?\\|?)?重庆市?|重庆市)(?:\\|?市辖区)?`,
  'g',
)

/** Stands in its place; no normalized text has two separators in a row. */
const IN_CHONGQING = SEPARATOR + SEPARATOR

/** Such as 苗族土家族自治县: its county is found without. */
const AUTONOMOUS_COUNTY = /[^|自]{2,12}自治县/g

/**
 * Reads a text.
 *
 * @param text - normalized.
 * @returns every way to understand it, at least one.
 */
export function readText(text: string): Reading[] {
  const marked = text
    .replace(CHONGQING, `$1${IN_CHONGQING}`)
    .replace(AUTONOMOUS_COUNTY, withoutNationalities)
  const mentions = countyMentions(marked)
  const start = mentions[0]?.start
  const outside = isInChongqing(marked, start) ? NOT_OUTSIDE : outsideOf(marked, start)
  const readings =
    mentions.length > 0 ? readMentions(marked, mentions) : readWithoutCounty(marked, outside.named)
  if (!outside.named) return distinctReadings(readings)
  const isCertain = mentions.length > 0 ? !readings.some(isBelievable) : outside.certain
  return isCertain ? [OUTSIDE] : distinctReadings([...readings, OUTSIDE])
}

function isInChongqing(text: string, mention = 0): boolean {
  return text.startsWith(IN_CHONGQING) || text.slice(0, mention).endsWith(IN_CHONGQING)
}

/** Behind another city or province, a county that holds nothing listed or has long had another name is a namesake. */
function isBelievable({ county, township, match }: Reading): boolean {
  if (!county || !holdsListed(county)) return false
  return match !== 'former' || typeof township === 'object'
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

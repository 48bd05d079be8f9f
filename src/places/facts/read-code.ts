import { type County, type Found, gazetteer, type Township } from './gazetteer.ts'
import { OUTSIDE, type Reading, readingOf, UNLISTED } from './reading.ts'

const CODE = /^\d{6}(?:\d{3}){0,2}$/
/** The first two digits of every other province (GB/T 2260). */
const OTHER_PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[1-4]|6[1-5]|71|8[12])/
/** Before 1997 Sichuan gave these to what is Chongqing today; they are not mapped. */
const CHONGQING_BEFORE_1997 = /^51(?:02|12|22|23|35)/

/**
 * Tells whether a text is a division code.
 *
 * @param text - normalized.
 * @returns true for 6, 9 or 12 digits.
 */
export function isCode(text: string): boolean {
  return CODE.test(text)
}

/**
 * Reads a division code. Nine and twelve digits are read as statistical codes (NBS).
 *
 * @param code - 6, 9 or 12 digits; trailing groups of zeros name the level above.
 * @returns every place that it may stand for, at least one reading.
 */
export function readCode(code: string): Reading[] {
  const { countyCodes, townshipCodes, villageCodes } = gazetteer()
  if (!code.startsWith('50')) return [isElsewhere(code) ? OUTSIDE : OPEN]
  const [isTownship, isVillage] = [Number(code.slice(6, 9)) > 0, Number(code.slice(9)) > 0]
  const found = villageCodes.get(code)?.[0]
  if (found) {
    const { entry, match } = found
    const { township } = entry
    return [readingOf(township.county, match, { township, village: entry, match })]
  }
  const inTownship = townshipCodes.get(code.slice(0, 9)) ?? []
  if (inTownship.length > 0) return inTownship.map((one) => readTownship(one, isVillage))
  const inCounty = countyCodes.get(code.slice(0, 6)) ?? []
  if (inCounty.length === 0) return [OPEN]
  return inCounty.map((one) => readCounty(one, isTownship))
}

/** Of another province. What belongs to none is no code: 000000, or a postcode such as 404600. */
function isElsewhere(code: string): boolean {
  return OTHER_PROVINCE.test(code) && !CHONGQING_BEFORE_1997.test(code)
}

const OPEN: Reading = { match: 'exact' }

/** What lies behind a code of another time or system is numbered in another way, so nothing is said of it. */
function readTownship({ entry, match }: Found<Township>, isVillage: boolean): Reading {
  const village = isVillage && match === 'exact' ? UNLISTED : undefined
  return readingOf(entry.county, match, { township: entry, village, match })
}

function readCounty({ entry, match }: Found<County>, isTownship: boolean): Reading {
  const lower = isTownship && match === 'exact' ? UNLISTED : undefined
  return readingOf(entry, match, { township: lower, village: lower, match })
}

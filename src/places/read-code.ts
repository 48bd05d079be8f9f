import { type County, type Found, gazetteer } from './gazetteer.ts'
import { OUTSIDE, type Reading, readingOf, UNLISTED } from './reading.ts'

const CODE = /^\d{6}(?:\d{3}){0,2}$/
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
  if (!code.startsWith('50')) return [CHONGQING_BEFORE_1997.test(code) ? OPEN : OUTSIDE]
  const [county, township, village] = [code.slice(0, 6), code.slice(0, 9), code]
  const [toTownship, toVillage] = [code.slice(6, 9), code.slice(9)]
  const found = villageCodes.get(village)?.[0]
  if (found) {
    const { entry, match } = found
    return [
      readingOf(entry.township.county, match, { township: entry.township, village: entry, match }),
    ]
  }
  const isVillage = Number(toVillage) > 0
  const inTownship = townshipCodes.get(township) ?? []
  if (inTownship.length > 0) {
    return inTownship.map(({ entry, match }) =>
      readingOf(entry.county, match, {
        township: entry,
        village: isVillage ? UNLISTED : undefined,
        match,
      }),
    )
  }
  const names = countyCodes.get(county) ?? []
  if (names.length === 0) return [OPEN]
  return names.map((one) => readCounty(one, Number(toTownship) > 0))
}

const OPEN: Reading = { match: 'exact' }

/** Townships behind a county code of another time are numbered in another way, so nothing is said of them. */
function readCounty({ entry, match }: Found<County>, isTownship: boolean): Reading {
  const isUnlisted = isTownship && match === 'exact'
  const lower = isUnlisted ? UNLISTED : undefined
  return readingOf(entry, match, { township: lower, village: lower, match })
}

import { codeSystemCodes } from '../../generated/codes.ts'
import type { CodeSystem } from '../../generated/ids.ts'
import { cityCode, formerCityCodes, provinces } from '../../generated/place-words.ts'
import { gazetteer } from './gazetteer.ts'
import { SEPARATOR } from './normalize.ts'
import { distinctReadings, OPEN, OUTSIDE, type PlaceReading, readingOf } from './reading.ts'
import type { Found } from './units.ts'

const CODE = /^\d{6}(?:(?:\d{3}){0,2}|(?:\|\d{3}){1,2})$/

/** Tells whether a normalized text is a division code: 6, 9 or 12 digits, which may stand in their groups (500236-266-205). */
export function isCode(text: string): boolean {
  return CODE.test(text)
}

/**
 * Every place that a code may stand for, at least one reading: two systems give codes of 9 digits, not always to the
 * same place. Trailing groups of zeros name the level above.
 */
export function readCode(written: string, system?: CodeSystem): readonly PlaceReading[] {
  if (!written.startsWith(cityCode)) return [isElsewhere(written) ? OUTSIDE : OPEN]
  const digits = written.replaceAll(SEPARATOR, '')
  const code = digits.slice(0, 6) + digits.slice(6).replace(/(?:000)+$/, '')
  const systems: readonly CodeSystem[] = system ? [system] : codeSystemCodes
  const readings = systems.flatMap((one) => readIn(one, code) ?? [])
  return readings.length > 0 ? distinctReadings(readings) : [byFirstDigits(code)]
}

/**
 * Of another province. What belongs to none is no code: 000000, or a postcode such as 404600. The codes that Sichuan gave
 * to what is Chongqing today are not mapped.
 */
function isElsewhere(code: string): boolean {
  const isFormer = formerCityCodes.includes(code.slice(0, 4))
  return !isFormer && `\n${provinces}`.includes(`\n${code.slice(0, 2)} `)
}

/** What a code says that its system does not list: the county, where its first six digits are known. */
function byFirstDigits(code: string): PlaceReading {
  const unit = countyOf(code)?.unit
  return unit ? readingOf({ unit, match: 'code-prefix' }) : OPEN
}

/** What a code stands for in a system; undefined if the system does not list it. */
function readIn(system: CodeSystem, code: string): PlaceReading | undefined {
  const { codes, civilCodes } = gazetteer()
  const isCivil = system === 'mca2025'
  const own = (isCivil ? civilCodes : codes).get(code)?.[0]
  const found = own ?? countyOf(code)
  if (found && (own || code.length === 6)) {
    // Codes of other years stand among those of statistics; all of civil affairs are of one.
    const isOfSystem = found.match === 'exact' || (isCivil && own)
    return readingOf({ ...found, system: isOfSystem ? system : undefined })
  }
  if (code.length === 6 || !isInSystem(system, code)) return undefined
  const township = codes.get(code.slice(0, 9))?.[0]
  return township && code.length === 12
    ? readingOf({ ...township, unlisted: 'village', system })
    : readingOf({ ...countyOf(code), unlisted: 'township', system })
}

function countyOf(code: string): Found | undefined {
  return gazetteer().codes.get(code.slice(0, 6))?.[0]
}

/**
 * Tells whether a system lists a code of 9 digits, or of 12. Villages are known only in townships that the annexes name;
 * in other townships every code counts as listed.
 */
function isInSystem(system: CodeSystem, code: string): boolean {
  return [6, 9].slice(0, code.length / 3 - 2).every((length) => {
    const numbers = numbersIn(system, code.slice(0, length))
    if (numbers === undefined) return length === 9 && system === 'nbs2020'
    return holds(numbers, Number(code.slice(length, length + 3)))
  })
}

function numbersIn(system: CodeSystem, code: string): string | undefined {
  const found = gazetteer()
    .codes.get(code)
    ?.find(({ match }) => match === 'exact')
  return found?.unit.numbers[system]
}

/** Whether a number is among those that are given, run by run: some given, some left out, and so on. */
function holds(numbers: string, number: number): boolean {
  const runs = numbers.split('/')[Math.floor(number / 100)] ?? ''
  let left = number < 100 ? number - 1 : number % 100
  for (let run = 0; left >= 0 && run < runs.length; run++) {
    left -= Number.parseInt(runs.charAt(run), 36)
    if (left < 0) return run % 2 === 0
  }
  return false
}

import { factRules, readingRules } from '../../generated/household-rules.ts'
import type { HouseholdReadings } from '../../generated/ids.ts'
import { shiftYears } from '../../logic/calendar.ts'
import type { ParsedMember } from '../record/household.ts'
import { MEMBER_FACTS, type MemberFactId, memberBit } from './member-bits.ts'

/** The ages that a fact asks for, in whole years at `asOf`. */
interface AgeRange {
  readonly from?: number | undefined
  readonly below?: number | undefined
}

/** The age limits of Articles 9, 13 and 16, and what lies between them. */
export interface AgeRule {
  readonly asOf: string
  /** The ages at which an answer changes, rising. */
  readonly limits: readonly number[]
  /** The last birth date that has reached each limit. */
  readonly bornBy: readonly string[]
  /** The age facts of a member below the first limit, from the first, and so on. */
  readonly bands: readonly number[]
  /** Those of someone not born by `asOf`: no member yet, so of no age. */
  readonly unborn: number
}

/**
 * Works out the age limits under the chosen readings.
 *
 * @param asOf - the day at which ages count.
 * @param readings - the chosen readings.
 * @returns the rule.
 */
export function ageRule(asOf: string, readings: HouseholdReadings): AgeRule {
  const ranges = ageRanges(readings)
  const all = ranges.flatMap(([, { from = 0, below = 0 }]) => [from, below])
  const limits = [...new Set(all)].filter((limit) => limit > 0).sort((a, b) => a - b)
  return {
    asOf,
    limits,
    bornBy: limits.map((limit) => shiftYears(asOf, -limit)),
    bands: [0, ...limits].map((age) => bitsAt(age, ranges)),
    unborn: bitsAt(-1, ranges),
  }
}

function ageRanges(readings: HouseholdReadings): [MemberFactId, AgeRange][] {
  const chosen = readings['left-behind-child-age']
  const below = readingRules.flatMap((rule) =>
    'below' in rule ? rule.below.filter((_, index) => rule.options[index] === chosen) : [],
  )
  const stated = factRules.flatMap((rule): [MemberFactId, AgeRange][] => {
    const fact = MEMBER_FACTS.find((id) => id === rule.id)
    return fact && 'ages' in rule ? [[fact, rule.ages]] : []
  })
  return [['left-behind-child', { below: below[0] }], ...stated]
}

function bitsAt(age: number, ranges: readonly [MemberFactId, AgeRange][]): number {
  return ranges.reduce((bits, [fact, { from = 0, below = Number.POSITIVE_INFINITY }]) => {
    return bits | memberBit(fact, age >= from && age < below)
  }, 0)
}

/**
 * Reads the age facts of one member, left behind or not.
 *
 * @param member - the member.
 * @param rule - the limits.
 * @returns the member's bits; 0 if neither age nor birth date is known.
 */
export function ageBits({ age, birthDate }: ParsedMember, rule: AgeRule): number {
  const { limits, bornBy, bands } = rule
  let band = 0
  if (age !== undefined) {
    while (band < limits.length && age >= (limits[band] as number)) band++
  } else if (birthDate !== undefined) {
    if (birthDate > rule.asOf) return rule.unborn
    while (band < bornBy.length && birthDate <= (bornBy[band] as string)) band++
  } else return 0
  return bands[band] as number
}

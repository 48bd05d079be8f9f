import {
  employmentCodes,
  eventKindCodes,
  healthCodes,
  housingGradeCodes,
  incomeBasisCodes,
  registrationCodes,
  riskCodes,
  schoolingCodes,
  verdictCodes,
} from '../../src/generated/codes.ts'
import { readingRules } from '../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../src/generated/ids.ts'
import type { Household, ParsedHousehold } from '../../src/households/record/household.ts'
import { parseHousehold } from '../../src/households/record/parse.ts'

/** Draws one thing after another, the same ones for the same seed (mulberry32). */
export interface Draws {
  readonly below: (count: number) => number
  readonly one: <Value>(values: readonly Value[]) => Value
}

export function draws(seed: number): Draws {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, one: (values) => values[below(values.length)] as never }
}

export const AS_OF = ['2020-06-01', '2020-02-29', '2021-02-28', '2024-02-29', '1999-12-31'] as const
const BIRTH_YEARS = [1, 15, 16, 17, 18, 19, 59, 60, 61, 90]

/** Draws a day and readings. */
export function drawOptions({ one }: Draws): { asOf: string; readings: HouseholdReadings } {
  const readings = readingRules.map(({ id, options }) => [id, one<string>(options)])
  return { asOf: one(AS_OF), readings: Object.fromEntries(readings) }
}

/** Draws a household with unknowns everywhere and with days on and beside every edge. */
export function drawHousehold(draw: Draws, asOf: string): ParsedHousehold {
  const { below, one } = draw
  const maybe = <Value>(value: () => Value) => (below(3) === 0 ? undefined : value())
  const flag = () => one([true, false])
  const list = <Value>(most: number, value: () => Value) =>
    Array.from({ length: below(most + 1) }, value)
  const year = Number(asOf.slice(0, 4))
  const nearby = (years: number) =>
    `${year + years}${one(['-02-28', '-02-29', '-03-01', asOf.slice(4), '-06-02', '-05-31', '-12-31'])}`
  const real = (day: string) => (isReal(day) ? day : day.replace('-02-29', '-02-28'))
  const day = () => real(nearby(one([-2, -1, 0, 1])))
  const health = () =>
    one([
      ['healthy'],
      [],
      [null],
      ['chronic-illness', null],
      ['serious-illness', null],
      ['chronic-illness'],
      ['serious-illness'],
      [...healthCodes.slice(1)],
    ])
  const isExtreme = maybe(flag)
  const member = () => {
    if (below(12) === 0) return null
    const isByDay = flag()
    return {
      sex: maybe(() => one(['female', 'male'])),
      age: isByDay ? undefined : maybe(() => one([0, 15, 16, 17, 18, 30, 59, 60, 61, 150])),
      birthDate: isByDay
        ? maybe(() => real(nearby(one([...BIRTH_YEARS.map((n) => -n), 0, 1]))))
        : undefined,
      health: maybe(health),
      disability: maybe(() => one(['none', {}, { kind: 'vision', grade: 1 }])),
      schooling: maybe(() => one(schoolingCodes)),
      collegeEntranceExam: maybe(() => one(['none', day(), day()])),
      employment: maybe(() => one(employmentCodes)),
      leftBehind: maybe(flag),
      extremePoverty: isExtreme === false ? maybe(() => false) : maybe(flag),
    }
  }
  const seen = new Set<string>()
  const income = () => ({
    periodEnd: real(`${year + one([-3, -2, -1, 0])}-12-31`),
    perCapita: maybe(() => one([-10, 0, 5000, 5000, 5001])),
    total: one([20000, 20001, 0]),
    basis: maybe(() => one(incomeBasisCodes)),
  })
  const incomes = () =>
    list(4, income).filter(({ periodEnd, basis }) => {
      const key = `${periodEnd}${basis}`
      return !seen.has(key) && seen.add(key)
    })
  const event = () => ({
    kind: one(['accident', 'accident', ...eventKindCodes]),
    severe: maybe(flag),
    causedHardship: maybe(flag),
    date: maybe(day),
  })
  const labels = () =>
    list(2, () => one([null, 'natural-disaster', 'accident', 'unstable-work', ...riskCodes]))
  const household: unknown = {
    registration: maybe(() => one(registrationCodes)),
    riskEliminated: maybe(flag),
    monitoringKnown: maybe(flag),
    extremePoverty: isExtreme,
    members: maybe(() => list(below(40) === 0 ? 40 : 4, member)),
    membersComplete: maybe(flag),
    incomes: maybe(incomes),
    incomeStable: maybe(flag),
    housing: maybe(() => {
      const grade = maybe(() => one(housingGradeCodes))
      return { grade, unsafe: grade ? maybe(() => grade >= 'C') : maybe(flag) }
    }),
    events: maybe(() => list(3, event)),
    risks: maybe(labels),
    causes: maybe(labels),
    focusArea: maybe(() => one(verdictCodes)),
  }
  return parseHousehold(household as Household)
}

function isReal(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

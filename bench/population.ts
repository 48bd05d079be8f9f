import {
  disabilityKindCodes,
  employmentCodes,
  eventKindCodes,
  housingGradeCodes,
  registrationCodes,
  riskCodes,
  schoolingCodes,
} from '../src/generated/codes.ts'
import type { Household, Member } from '../src/households/record/household.ts'

/** Draws numbers from 0 to 1, the same ones for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Makes a population of households as registers have them: three members on average, most fields known.
 *
 * @param count - how many.
 * @param seed - the same seed gives the same households.
 * @returns the households.
 */
export function population(count: number, seed = 20200514): Household[] {
  const draw = random(seed)
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(draw() * values.length)] as Value
  const chance = (share: number) => draw() < share
  const maybe = <Value>(share: number, value: () => Value) => (chance(share) ? value() : undefined)

  /** What a source does not ask, it asks of nobody; of what it asks, a cell in fifty is empty. */
  const source = () => ({
    health: chance(0.95),
    disability: chance(0.95),
    schooling: chance(0.95),
    exam: chance(0.05),
    employment: chance(0.85),
    leftBehind: chance(0.6),
    extremePoverty: chance(0.3),
    age: chance(0.8),
  })
  const cell = <Value>(asked: boolean, value: () => Value) =>
    asked && chance(0.98) ? value() : undefined
  const member = (asked: ReturnType<typeof source>): Member => ({
    sex: pick(['female', 'male']),
    ...(asked.age
      ? { age: Math.floor(draw() * 90) }
      : { birthDate: `${1935 + Math.floor(draw() * 84)}-0${1 + Math.floor(draw() * 9)}-15` }),
    health: cell(asked.health, () =>
      chance(0.75) ? ['healthy'] : [pick(['chronic-illness', 'serious-illness'])],
    ),
    disability: cell(asked.disability, () =>
      chance(0.9) ? 'none' : { kind: pick(disabilityKindCodes), grade: pick([1, 2, 3, 4]) },
    ),
    schooling: cell(asked.schooling, () => (chance(0.7) ? 'not-in-school' : pick(schoolingCodes))),
    collegeEntranceExam: cell(asked.exam, () => (chance(0.5) ? 'none' : '2020-07-07')),
    employment: cell(asked.employment, () => pick(employmentCodes)),
    leftBehind: cell(asked.leftBehind, () => chance(0.1)),
    extremePoverty: cell(asked.extremePoverty, () => chance(0.03)),
  })
  const members = () => {
    const asked = source()
    return Array.from({ length: 1 + Math.floor(draw() * 5) }, () => member(asked))
  }
  /** Where a member is 特困, nobody says that none is. */
  const whole = (household: Household): Household => {
    const someoneIs = household.members?.some((one) => one?.extremePoverty === true)
    return someoneIs && household.extremePoverty === false
      ? { ...household, extremePoverty: undefined }
      : household
  }
  const household = (_: unknown, index: number): Household =>
    whole({
      id: `H${index}`,
      registration: maybe(0.95, () => pick(registrationCodes)),
      riskEliminated: maybe(0.1, () => chance(0.5)),
      monitoringKnown: maybe(0.1, () => false),
      extremePoverty: maybe(0.7, () => chance(0.05)),
      members: members(),
      incomes: maybe(0.6, () => [
        { periodEnd: '2018-12-31', perCapita: Math.floor(draw() * 9000), basis: 'disposable' },
        { periodEnd: '2019-12-31', perCapita: Math.floor(draw() * 9000), basis: 'disposable' },
      ]),
      incomeStable: maybe(0.5, () => chance(0.7)),
      housing: maybe(0.9, () =>
        chance(0.5) ? { grade: pick(housingGradeCodes) } : { unsafe: chance(0.1) },
      ),
      events: maybe(0.4, () =>
        chance(0.7)
          ? []
          : [{ kind: pick(eventKindCodes), severe: chance(0.5), date: '2020-02-03' }],
      ),
      risks: maybe(0.3, () => [pick(riskCodes)]),
      causes: maybe(0.3, () => [pick(riskCodes)]),
      focusArea: maybe(0.8, () => pick(['met', 'unmet'])),
    })
  return JSON.parse(JSON.stringify(Array.from({ length: count }, household)))
}

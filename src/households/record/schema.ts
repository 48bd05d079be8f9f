import * as z from 'zod/mini'
import {
  disabilityKindCodes,
  employmentCodes,
  eventKindCodes,
  healthCodes,
  housingGradeCodes,
  incomeBasisCodes,
  registrationCodes,
  riskCodes,
  schoolingCodes,
  sexCodes,
  verdictCodes,
} from '../../generated/codes.ts'
import { isoDate, listOf, recordId, unknownable } from '../../input/fields.ts'
import { MOST_INCOMES, MOST_MEMBERS } from './household.ts'

/** Design bounds: no list of an input is longer, so nothing costs more than its length. */
const MOST = { members: MOST_MEMBERS, incomes: MOST_INCOMES, events: 1000, labels: 50 }

/** The years that an age may have. */
const AGES = { from: 0, to: 150 }

let built: ReturnType<typeof build> | undefined

/**
 * Gives the schema of a household, built on first use.
 *
 * @returns a zod schema; what its fields must say together is in `findContradictions`.
 */
export function householdSchema(): ReturnType<typeof build> {
  built ??= build()
  return built
}

function build() {
  const yesNo = () => unknownable(z.boolean())
  const age = z.number().check(z.gte(AGES.from), z.lte(AGES.to), z.int())
  const disability = z.strictObject({
    kind: unknownable(z.enum(disabilityKindCodes)),
    grade: unknownable(z.literal([1, 2, 3, 4])),
  })
  const member = z.strictObject({
    sex: unknownable(z.enum(sexCodes)),
    age: unknownable(age),
    birthDate: unknownable(isoDate()),
    health: unknownable(listOf(z.nullable(z.enum(healthCodes)), MOST.labels)),
    disability: unknownable(z.union([z.literal('none'), disability])),
    schooling: unknownable(z.enum(schoolingCodes)),
    collegeEntranceExam: unknownable(z.union([z.literal('none'), isoDate()])),
    employment: unknownable(z.enum(employmentCodes)),
    leftBehind: yesNo(),
    extremePoverty: yesNo(),
  })
  const income = z.strictObject({
    periodEnd: isoDate(),
    perCapita: unknownable(z.number()),
    total: unknownable(z.number()),
    basis: unknownable(z.enum(incomeBasisCodes)),
  })
  const housing = z.strictObject({
    grade: unknownable(z.enum(housingGradeCodes)),
    unsafe: yesNo(),
  })
  const event = z.strictObject({
    kind: z.enum(eventKindCodes),
    severe: yesNo(),
    causedHardship: yesNo(),
    date: unknownable(isoDate()),
  })
  return z.strictObject({
    id: unknownable(recordId()),
    registration: unknownable(z.enum(registrationCodes)),
    riskEliminated: yesNo(),
    monitoringKnown: yesNo(),
    extremePoverty: yesNo(),
    members: unknownable(listOf(z.nullable(member), MOST.members)),
    membersComplete: yesNo(),
    incomes: unknownable(listOf(income, MOST.incomes)),
    incomeStable: yesNo(),
    housing: unknownable(housing),
    events: unknownable(listOf(event, MOST.events)),
    risks: unknownable(listOf(z.nullable(z.enum(riskCodes)), MOST.labels)),
    causes: unknownable(listOf(z.nullable(z.enum(riskCodes)), MOST.labels)),
    focusArea: unknownable(z.enum(verdictCodes)),
  })
}

import {
  type CriterionScore,
  type DutyId,
  type InvalidInputError,
  isInvalidInputError,
  matchDuties,
  type Plan,
  type PlanScore,
  type Rubric,
  type ScoreOptions,
  scorePlan,
} from 'chongqing-aid-guideline'

export const ASKED_ON: ScoreOptions = { asOf: '2020-06-01' }

/** Four quarters. */
export const PERIOD = { start: '2020-01-01', end: '2020-12-31' }

/** Nothing is known but that there is a plan. */
export const EMPTY: Plan = { organization: {}, period: PERIOD }

export const HOSPITAL = { classes: ['medical-health'] } as const

const { duties, common } = matchDuties(HOSPITAL)

/** Duties that a medical organization has, has in common with all, and does not have. */
export const OWN = duties[0]?.id as DutyId
export const OTHER_OWN = duties[1]?.id as DutyId
export const COMMON = common[0]?.id as DutyId
export const FOREIGN = matchDuties({ classes: ['volunteer-service'] }).duties.find(
  ({ id }) => !duties.some((duty) => duty.id === id),
)?.id as DutyId

/** A focus county, a place that is none, and a name that several townships have. */
export const FOCUS = '奉节县'
export const ELSEWHERE = '渝中区'
export const AMBIGUOUS = '平安乡'

/** Everything is known, and all of it is as it should be. */
export const FULL: Plan = {
  organization: HOSPITAL,
  period: PERIOD,
  places: [FOCUS],
  beneficiaries: { households: 60, inTargetGroups: 60 },
  fields: ['medical-aid'],
  activities: [
    { duty: OWN, date: '2020-02-10' },
    { duty: OTHER_OWN, date: '2020-06-10' },
    { duty: COMMON, date: '2020-05-10' },
  ],
  survey: { fieldVisits: ['2019-12-10'], needsAnalysed: true },
  resources: { people: 12, funds: 300_000, materials: 50_000 },
  writtenPlan: true,
  platformAvailable: true,
  inAnnualPlan: true,
  inspections: ['2020-04-10', '2020-09-10'],
  followUps: [
    { date: '2020-03-31', channel: 'visit' },
    { date: '2020-04-01', channel: 'phone' },
    { date: '2020-09-30', channel: 'visit' },
    { date: '2020-10-01', channel: 'phone' },
  ],
  reports: [
    { date: '2021-01-10', to: 'supervisory-unit' },
    { date: '2021-01-10', to: 'registration-authority' },
  ],
  coordination: ['county-office'],
  staff: { total: 20, registeredHelpers: 20 },
  staffInsured: true,
  delivered: { people: 12, funds: 300_000, materials: 50_000 },
  reached: { places: [FOCUS], households: 60, inTargetGroups: 60 },
  followUpsFeasible: true,
  hasSupervisoryUnit: true,
}

/** The day by which all of the full plan is done. */
export const DONE_ON: ScoreOptions = { asOf: '2021-02-01' }

/** Everything is known, and there is nothing of it. */
export const BARE: Plan = {
  organization: HOSPITAL,
  period: PERIOD,
  places: [],
  beneficiaries: { households: 60, inTargetGroups: 0 },
  fields: [],
  activities: [],
  survey: { fieldVisits: false, needsAnalysed: false },
  resources: { people: 0, funds: 0, materials: 0 },
  writtenPlan: false,
  platformAvailable: true,
  inAnnualPlan: false,
  inspections: [],
  followUps: [],
  reports: [],
  coordination: [],
  staff: { total: 20, registeredHelpers: 0 },
  staffInsured: false,
  delivered: { people: 0, funds: 0, materials: 0 },
  reached: { places: [], households: 0, inTargetGroups: 0 },
  followUpsFeasible: true,
  hasSupervisoryUnit: true,
}

/** What a plan says to leave out what does not apply: that it does not, and none of it. */
export const INFEASIBLE = { followUpsFeasible: false, followUps: [] } as const
export const ON_ITS_OWN = {
  hasSupervisoryUnit: false,
  reports: [{ date: '2021-01-10', to: 'registration-authority' }],
} as const
export const NO_STAFF = { staff: { total: 0 }, staffInsured: null } as const

/** Says whether something applies; where it does not, nothing of it is done. */
export function applying(
  plan: Plan,
  key: 'followUpsFeasible' | 'hasSupervisoryUnit' | 'platformAvailable',
  does: boolean,
): Plan {
  const said = { ...plan, [key]: does }
  if (does) return said
  if (key === 'followUpsFeasible') return { ...said, followUps: [] }
  if (key === 'platformAvailable') return said
  return { ...said, reports: plan.reports?.filter(({ to }) => to !== 'supervisory-unit') }
}

/** A plan of which only some things are known. */
export const planOf = (known: Partial<Plan>): Plan => ({ ...EMPTY, ...known })

export const scoreOf = (known: Partial<Plan>, rubric?: Rubric): PlanScore =>
  scorePlan(planOf(known), { ...ASKED_ON, rubric })

export function criterionOf(score: Pick<PlanScore, 'criteria'>, id: string): CriterionScore {
  const found = score.criteria.find((criterion) => criterion.id === id)
  if (!found) throw new Error(`The score has no criterion ${id}.`)
  return found
}

/** The error of ours that a call ends in; anything else is thrown on. */
export function thrownBy(call: () => unknown): InvalidInputError {
  try {
    call()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

/** What an error says, as `code at path`. */
export function toldBy(call: () => unknown): string[] {
  return thrownBy(call).issues.map(({ code, path }) => `${code} at ${path || 'the input'}`)
}

export const hundredths = (points: number): number => Math.round(points * 100)

/** Keeps id and version of a rubric, and moves one point from its first criterion to its second. */
export const shifted = (rubric: Rubric): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.map((criterion, index) => ({
    ...criterion,
    points: criterion.points + ([-1, 1][index] ?? 0),
  })),
})

/** Freezes all of a value, so that whoever changes it fails. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) deepFrozen(part)
  return Object.freeze(value)
}

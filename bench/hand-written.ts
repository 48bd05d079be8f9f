import type { ParsedHousehold, ParsedMember } from '../src/households/record/household.ts'

type Incomes = NonNullable<ParsedHousehold['incomes']>
type Income = Incomes[number]

const AS_OF = '2020-06-01'
const A_YEAR_LATER = '2021-06-01'

/**
 * The same verdicts as `bits`, as someone would write them by hand for 1 June 2020 and the default readings: one pass
 * over the record, no tables, nothing allocated. A test holds both together, and so does the benchmark before it
 * times them.
 */
export function handWritten(household: ParsedHousehold): number {
  const { registration, members, housing, extremePoverty, focusArea } = household
  let met = 0
  let unmet = 0
  const put = (bit: number, value: boolean | null) => {
    if (value === true) met |= bit
    else if (value === false) unmet |= bit
  }
  const poor = registration === undefined ? null : registration === 'poor'
  const atRisk = edgeOrMonitored(household)
  put(1, poor)
  put(2, atRisk)

  let illness: boolean | null = null
  let exam: boolean | null = null
  let oddJobs: boolean | null = null
  let disability: boolean | null = null
  let disabledInPoverty: boolean | null = null
  let leftBehind: boolean | null = null
  let child: boolean | null = null
  if (members) {
    const others = household.membersComplete === false ? null : false
    illness = exam = oddJobs = disability = disabledInPoverty = leftBehind = child = others
    for (const member of members) {
      const { employment } = member
      const age = ageGroupOf(member)
      const disabled = member.disability === undefined ? null : member.disability !== 'none'
      if (illness !== true) illness = or(illness, illnessOf(member))
      if (exam !== true) exam = or(exam, examOf(member))
      oddJobs = or(oddJobs, employment === undefined ? null : employment === 'odd-jobs')
      disability = or(disability, disabled)
      disabledInPoverty = or(disabledInPoverty, and(disabled, member.extremePoverty ?? null))
      if (leftBehind !== true) leftBehind = or(leftBehind, leftBehindOf(member, age))
      child = or(child, age === undefined ? null : age === UNDER_16 || age === UNDER_18)
    }
  }
  put(4, illness)
  put(8, exam)
  put(16, notRising(household.incomes))
  put(32, or(oddJobs, unstable(household)))
  const grade = housing?.grade
  put(64, grade !== undefined ? grade === 'C' || grade === 'D' : (housing?.unsafe ?? null))
  put(128, struck(household))
  const poorOrAtRisk = or(poor, atRisk)
  if (extremePoverty === false) disabledInPoverty = false
  put(256, or(disabledInPoverty, and(disability, or(poorOrAtRisk, extremePoverty ?? null))))
  put(512, leftBehind)
  const inArea = focusArea === undefined || focusArea === 'unknown' ? null : focusArea === 'met'
  put(1024, and(child, or(poorOrAtRisk, inArea)))
  return (met | (unmet << 16)) >>> 0
}

function or(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true
  return a === false && b === false ? false : null
}

function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false
  return a === true && b === true ? true : null
}

function edgeOrMonitored(household: ParsedHousehold): boolean | null {
  if (household.riskEliminated === true) return false
  switch (household.registration) {
    case undefined:
      return null
    case 'edge':
    case 'monitored':
      return true
    case 'lifted':
    case 'ordinary':
      return household.monitoringKnown === false ? null : false
    default:
      return false
  }
}

function illnessOf({ health }: ParsedMember): boolean | null {
  if (!health) return null
  let known = true
  for (const label of health) {
    if (label === 'serious-illness' || label === 'chronic-illness') return true
    if (label === null) known = false
  }
  return known ? false : null
}

function examOf({ collegeEntranceExam: day, schooling }: ParsedMember): boolean | null {
  if (day !== undefined) return day !== 'none' && day >= AS_OF && day < A_YEAR_LATER
  switch (schooling) {
    case undefined:
    case 'senior-2':
    case 'vocational-2':
    case 'vocational-3':
      return null
    default:
      return schooling === 'senior-3'
  }
}

const UNBORN = -1
const UNDER_16 = 0
const UNDER_18 = 1
const UNDER_60 = 2
const ELDER = 3

function ageGroupOf({ age, birthDate }: ParsedMember): number | undefined {
  if (age !== undefined) {
    if (age < 16) return UNDER_16
    if (age < 18) return UNDER_18
    return age < 60 ? UNDER_60 : ELDER
  }
  if (birthDate === undefined) return undefined
  if (birthDate > AS_OF) return UNBORN
  if (birthDate > '2004-06-01') return UNDER_16
  if (birthDate > '2002-06-01') return UNDER_18
  return birthDate > '1960-06-01' ? UNDER_60 : ELDER
}

function leftBehindOf({ leftBehind, sex }: ParsedMember, age: number | undefined): boolean | null {
  if (leftBehind === false) return false
  const stays = leftBehind ?? null
  switch (age) {
    case undefined:
      return null
    case UNDER_16:
    case ELDER:
      return stays
    case UNDER_60:
      return and(stays, sex === undefined ? null : sex === 'female')
    default:
      return false
  }
}

function notRising(incomes: Incomes | undefined): boolean | null {
  if (!incomes) return null
  let latest: Income | undefined
  for (const income of incomes) {
    if (income.periodEnd <= AS_OF && (!latest || isLater(income, latest))) latest = income
  }
  if (latest?.perCapita === undefined) return null
  let previous: Income | undefined
  for (const income of incomes) {
    if (income.basis !== latest.basis || income.periodEnd >= latest.periodEnd) continue
    if (income.perCapita === undefined) continue
    if (!previous || income.periodEnd > previous.periodEnd) previous = income
  }
  return previous?.perCapita === undefined ? null : latest.perCapita <= previous.perCapita
}

function isLater(income: Income, other: Income): boolean {
  if (income.periodEnd !== other.periodEnd) return income.periodEnd > other.periodEnd
  return income.basis === 'disposable' || other.basis === undefined
}

function unstable({ incomeStable, risks, riskEliminated }: ParsedHousehold): boolean | null {
  if (risks && riskEliminated !== true && risks.includes('unstable-work')) return true
  return incomeStable === undefined ? null : !incomeStable
}

function struck(household: ParsedHousehold): boolean | null {
  const { events, risks, causes, registration } = household
  let result: boolean | null = false
  if (household.riskEliminated !== true) {
    if (risks && namesBlow(risks)) return true
    if (causes && namesBlow(causes)) {
      if (registration === 'poor') return true
      if (registration === undefined) result = null
    }
  }
  if (!events) return null
  for (const { severe, date } of events) {
    if (severe === false || (date !== undefined && date > AS_OF)) continue
    if (severe === true) return true
    result = null
  }
  return result
}

function namesBlow(labels: readonly unknown[]): boolean {
  return labels.includes('natural-disaster') || labels.includes('accident')
}

import type { ParsedHousehold, ParsedMember } from '../src/households/record/household.ts'

/**
 * The same verdicts as `bits`, as someone would write them by hand for one day and the default readings: one pass
 * over the record, no tables, nothing allocated. The benchmark checks that both agree before it times them.
 */
export function handWritten(household: ParsedHousehold): number {
  const { registration, riskEliminated, members, risks, housing, events, incomes } = household
  let met = 0
  let unmet = 0
  const put = (bit: number, value: boolean | null) => {
    if (value === true) met |= bit
    else if (value === false) unmet |= bit
  }
  const known = registration !== undefined
  const eliminated = riskEliminated === true
  const poor = known ? registration === 'poor' : null
  const atRisk = known
    ? !eliminated && (registration === 'edge' || registration === 'monitored')
    : null
  put(1, poor)
  put(2, atRisk)

  let illness: boolean | null = null
  let exam: boolean | null = null
  let oddJobs: boolean | null = null
  let disability: boolean | null = null
  let leftBehind: boolean | null = null
  let child: boolean | null = null
  if (members) {
    illness = exam = oddJobs = disability = leftBehind = child = false
    for (const member of members) {
      illness = or(illness, illnessOf(member))
      exam = or(exam, examOf(member))
      oddJobs = or(
        oddJobs,
        member.employment === undefined ? null : member.employment === 'odd-jobs',
      )
      disability = or(
        disability,
        member.disability === undefined ? null : member.disability !== 'none',
      )
      leftBehind = or(leftBehind, leftBehindOf(member))
      child = or(child, under(member, 18, '2002-06-01'))
    }
    if (household.membersComplete === false) {
      if (!illness) illness = null
      if (!exam) exam = null
      if (!oddJobs) oddJobs = null
      if (!disability) disability = null
      if (!leftBehind) leftBehind = null
      if (!child) child = null
    }
  }
  put(4, illness)
  put(8, exam)
  put(16, notRising(incomes))
  const stable = household.incomeStable
  const unstable = risks?.includes('unstable-work') ? true : stable === undefined ? null : !stable
  put(32, or(oddJobs, unstable))
  const grade = housing?.grade
  put(64, grade !== undefined ? grade === 'C' || grade === 'D' : (housing?.unsafe ?? null))
  put(128, struck(events, risks))
  const poorOrAtRisk = or(poor, atRisk)
  put(256, and(disability, or(poorOrAtRisk, household.extremePoverty ?? null)))
  put(512, leftBehind)
  const area = household.focusArea
  const inArea = area === undefined || area === 'unknown' ? null : area === 'met'
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
  if (day !== undefined) return day !== 'none' && day >= '2020-06-01' && day < '2021-06-01'
  if (schooling === undefined || schooling === 'senior-2' || schooling === 'vocational-2')
    return null
  return schooling === 'senior-3' || schooling === 'vocational-3'
}

function under(member: ParsedMember, age: number, born: string): boolean | null {
  if (member.age !== undefined) return member.age < age
  if (member.birthDate === undefined) return null
  return member.birthDate > born && member.birthDate <= '2020-06-01'
}

function leftBehindOf(member: ParsedMember): boolean | null {
  const { leftBehind, sex } = member
  if (leftBehind === false) return false
  const stays = leftBehind ?? null
  const child = under(member, 16, '2004-06-01')
  const minor = under(member, 18, '2002-06-01')
  const young = under(member, 60, '1960-06-01')
  const isWoman = and(sex === undefined ? null : sex === 'female', minor === null ? null : !minor)
  return and(stays, or(or(child, isWoman), young === null ? null : !young))
}

function notRising(incomes: ParsedHousehold['incomes']): boolean | null {
  if (!incomes || incomes.length < 2) return null
  let latest = incomes[0]
  let previous: typeof latest
  for (let index = 1; index < incomes.length; index++) {
    const income = incomes[index]
    if (!income || !latest) return null
    if (income.periodEnd > latest.periodEnd) {
      previous = latest
      latest = income
    } else if (!previous || income.periodEnd > previous.periodEnd) previous = income
  }
  if (latest?.perCapita === undefined || previous?.perCapita === undefined) return null
  return latest.perCapita <= previous.perCapita
}

function struck(
  events: ParsedHousehold['events'],
  risks: ParsedHousehold['risks'],
): boolean | null {
  if (risks?.includes('natural-disaster') || risks?.includes('accident')) return true
  if (!events) return null
  let result: boolean | null = false
  for (const { severe, date } of events) {
    if (severe === false || (date !== undefined && date > '2020-06-01')) continue
    if (severe === true) return true
    result = null
  }
  return result
}

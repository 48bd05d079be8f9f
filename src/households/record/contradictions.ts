import type { IssueFacts } from '../../errors.ts'
import * as rules from '../../generated/issue-rules.ts'
import type { Parsed } from '../../input/shape.ts'
import { contradiction } from '../../issues.ts'
import type { Household, Housing, Income, Member } from './household.ts'

/** Finds fields that contradict each other. Most households have none: nothing is made before one is found. */
export function findHouseholdContradictions(household: Parsed<Household>): IssueFacts[] {
  const issues: IssueFacts[] = []
  const { members = [], incomes = [], housing, extremePoverty } = household
  for (let index = 0; index < members.length; index++) {
    const member = members[index]
    if (member) ofMember(member, index, issues)
  }
  if (extremePoverty === false && members.some((member) => member?.extremePoverty)) {
    issues.push(contradiction('extremePoverty', rules.NOBODY_IN_EXTREME_POVERTY))
  }
  ofIncomes(incomes, issues)
  if (housing && isTorn(housing)) issues.push(contradiction('housing', rules.GRADE_AND_UNSAFE))
  return issues
}

function ofMember(member: Parsed<Member>, index: number, issues: IssueFacts[]): void {
  const { age, birthDate, health } = member
  if (age !== undefined && birthDate !== undefined) {
    issues.push(contradiction(`members[${index}]`, rules.AGE_OR_BIRTH_DATE))
  }
  if (health && health.length > 1 && health.includes('healthy') && health.some(isIllness)) {
    issues.push(contradiction(`members[${index}].health`, rules.HEALTHY_OR_ILL))
  }
}

function isIllness(label: string | null): boolean {
  return label !== null && label !== 'healthy'
}

function ofIncomes(incomes: readonly Parsed<Income>[], issues: IssueFacts[]): void {
  let isInOrder = true
  for (let index = 0; index < incomes.length; index++) {
    const { periodEnd, perCapita, total } = incomes[index] as Parsed<Income>
    if (perCapita === undefined && total === undefined) {
      issues.push(contradiction(`incomes[${index}]`, rules.INCOME_FIGURE))
    }
    const before = incomes[index - 1]
    if (before && before.periodEnd >= periodEnd) isInOrder = false
  }
  // Of periods in order no two are the same.
  if (!isInOrder) ofPeriods(incomes, issues)
}

function ofPeriods(incomes: readonly Parsed<Income>[], issues: IssueFacts[]): void {
  const seen = new Set<string>()
  for (const [index, { periodEnd, basis }] of incomes.entries()) {
    const period = periodEnd + basis
    if (seen.has(period)) issues.push(contradiction(`incomes[${index}]`, rules.ONE_INCOME_A_PERIOD))
    seen.add(period)
  }
}

function isTorn({ grade, unsafe }: Parsed<Housing>): boolean {
  if (grade === undefined || unsafe === undefined) return false
  return unsafe !== (grade === 'C' || grade === 'D')
}

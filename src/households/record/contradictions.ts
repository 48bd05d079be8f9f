import type { IssueFacts } from '../../errors.ts'
import type { Household, Income, Member } from './household.ts'

/**
 * Finds what the fields of a household cannot say together.
 *
 * @param household - fields that are right one by one.
 * @returns one issue for each contradiction, at the place where it stands.
 */
export function findContradictions(household: Household): IssueFacts[] {
  return [
    ...(household.members ?? []).flatMap((member, index) =>
      ofMember(member ?? {}, `members[${index}]`),
    ),
    ...ofIncomes(household.incomes ?? []),
    ...ofHousing(household),
  ]
}

function ofMember({ age, birthDate, health }: Member, path: string): IssueFacts[] {
  const issues: IssueFacts[] = []
  if (age !== undefined && birthDate !== undefined) {
    issues.push({ path, code: 'contradiction', expected: 'age or birthDate, not both' })
  }
  if (health && health.length > 1 && health.includes('healthy') && health.some(isIllness)) {
    issues.push({
      path: `${path}.health`,
      code: 'contradiction',
      expected: 'healthy or an illness',
    })
  }
  return issues
}

function isIllness(label: string | null): boolean {
  return label !== null && label !== 'healthy'
}

function ofIncomes(incomes: readonly Income[]): IssueFacts[] {
  const seen = new Set<string>()
  return incomes.flatMap(({ periodEnd, perCapita, total, basis }, index) => {
    const path = `incomes[${index}]`
    const period = `${periodEnd} ${basis}`
    const again = seen.has(period)
    seen.add(period)
    return [
      ...(perCapita === undefined && total === undefined
        ? [issue(path, 'perCapita or total')]
        : []),
      ...(again ? [issue(path, 'one income for each periodEnd and basis')] : []),
    ]
  })
}

function ofHousing({ housing }: Household): IssueFacts[] {
  if (housing?.grade === undefined || housing.unsafe === undefined) return []
  const isUnsafe = housing.grade === 'C' || housing.grade === 'D'
  return isUnsafe === housing.unsafe
    ? []
    : [issue('housing', 'unsafe true with grade C or D, false with A or B')]
}

function issue(path: string, expected: string): IssueFacts {
  return { path, code: 'contradiction', expected }
}

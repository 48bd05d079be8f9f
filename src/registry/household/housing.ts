import type { Household, Housing } from '../../households/record/household.ts'
import type { RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, hearAll, isDoubtful } from './heard.ts'
import { remarkOn } from './remark.ts'

/** What a grade says, and what the plain answer does. */
const UNSAFE = { byGrade: 'dilapidated', byAnswer: 'housing.unsafe' }

/** Reads the grade of the dwelling, or whether it is dilapidated; open where it was renovated since, or a remark may tell so. */
export function housingOf(
  rows: readonly RegistryRow[],
  asking: Asking,
): Pick<Household, 'housing'> {
  const graded = hearAll(rows, 'housing-grade', asking)
  const asked = hearAll(rows, 'unsafe-housing', asking)
  const renovated = hearAll(rows, 'housing-renovation', asking)
  if (graded.problems.size > 0 || isDoubtful(asked)) return {}
  const [byGrade, byAnswer] = [codeTold(graded, UNSAFE.byGrade), codeTold(asked, UNSAFE.byAnswer)]
  if (byGrade !== undefined && byAnswer !== undefined && byGrade !== byAnswer) {
    asking.report(asked, 'contradiction')
    return {}
  }
  const isUnsafe = byGrade ?? byAnswer
  const rehoused = mayBeRenovated(renovated) ? renovated : remarkOn(rows, 'rehousing')
  if (isUnsafe === true && rehoused) {
    asking.report(rehoused, 'renovated-since')
    return {}
  }
  const grade = codeTold(graded, 'housing.grade') as Housing['grade']
  if (grade !== undefined) return { housing: { grade } }
  return isUnsafe === undefined ? {} : { housing: { unsafe: isUnsafe === true } }
}

function mayBeRenovated(renovated: ReturnType<typeof hearAll>): boolean {
  return renovated.problems.size > 0 || codeTold(renovated, 'housing') === true
}

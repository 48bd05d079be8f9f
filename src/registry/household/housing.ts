import type { Household, Housing } from '../../households/record/household.ts'
import type { CellCode } from '../columns/said.ts'
import type { CellPlace, RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, type Heard, hearAll, isDoubtful, remarkOn } from './heard.ts'

/** Reads the grade of the dwelling, or whether it is dilapidated; open where it may be another by now, or a remark tells otherwise. */
export function housingOf(
  rows: readonly RegistryRow[],
  asking: Asking,
): Pick<Household, 'housing'> {
  const graded = hearAll(rows, 'housing-grade', asking)
  const asked = hearAll(rows, 'unsafe-housing', asking)
  const described = hearAll(rows, 'housing-told', asking)
  const safe = hearAll(rows, 'housing-safe', asking)
  const renovated = hearAll(rows, 'housing-renovation', asking)
  if (graded.problems.size + safe.problems.size > 0 || [asked, described].some(isDoubtful))
    return {}
  const isSafe = codeTold(safe, 'housing-safe')
  const answers = [
    { told: graded, isUnsafe: codeTold(graded, 'dilapidated') },
    { told: asked, isUnsafe: codeTold(asked, 'housing.unsafe') },
    { told: described, isUnsafe: codeTold(described, 'dilapidated') },
    // A dwelling that is safe is not dilapidated; where none is safe, there may be none.
    { told: safe, isUnsafe: isSafe === true ? false : undefined },
  ].filter(({ isUnsafe }) => isUnsafe !== undefined)
  const isUnsafe = answers[0]?.isUnsafe
  const opposed = answers.find((one) => one.isUnsafe !== isUnsafe)
  if (opposed || (isUnsafe === false && isSafe === false)) {
    asking.report(opposed?.told ?? safe, 'contradiction')
    return {}
  }
  const turned = turningPlace(rows, renovated, isUnsafe)
  if (turned) {
    asking.report(turned, isUnsafe ? 'renovated-since' : 'contradiction')
    return {}
  }
  const grade = codeTold(graded, 'housing.grade') as Housing['grade']
  if (grade !== undefined) return { housing: { grade } }
  return isUnsafe === undefined ? {} : { housing: { unsafe: isUnsafe === true } }
}

/** What may make another dwelling of the one that is told: works, a move, or ruin. */
function turningPlace(
  rows: readonly RegistryRow[],
  renovated: Heard,
  isUnsafe: CellCode | undefined,
): CellPlace | undefined {
  if (isUnsafe === undefined) return undefined
  if (!isUnsafe) return remarkOn(rows, 'ruins')
  const isRenovated = renovated.problems.size > 0 || codeTold(renovated, 'housing') === true
  return isRenovated ? renovated : remarkOn(rows, 'rehousing')
}

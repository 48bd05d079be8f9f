import { issued } from '../../generated/ruleset.ts'
import type { Schooling } from '../../households/record/household.ts'
import type { CellCode } from '../columns/said.ts'
import type { RegistryRow } from '../lists/table.ts'
import type { KnownAge } from './age.ts'
import {
  type Asking,
  codeTold,
  type Heard,
  hearAll,
  holdingCoarse,
  isDoubtful,
  mayOnlySay,
  remarkOn,
} from './heard.ts'

const FIELD = 'members[].schooling'
const OUT = 'not-in-school'
/** The year of those who take the examination; a no to it says of all others what is known anyway. */
const LAST = 'senior-3'

/** From this age on an empty 在校生状况 beside a filled 文化程度 says that someone is out of school. */
const GROWN = 25

/** Those who are surely grown although their age is not known. */
const ELDERS: readonly unknown[] = ['head', 'spouse', 'parent', 'grandparent']

/** Reads whether and where a person goes to school. */
export function schoolingOf(
  rows: readonly RegistryRow[],
  age: KnownAge,
  asking: Asking,
): Schooling | undefined {
  const held = holdingCoarse(asking)
  const schooling = statedSchooling(rows, age, held.asking)
  if (schooling === undefined) held.reportCoarse()
  return schooling
}

function statedSchooling(
  rows: readonly RegistryRow[],
  age: KnownAge,
  asking: Asking,
): Schooling | undefined {
  const year = hearAll(rows, 'schooling', asking)
  const isStudent = hearAll(rows, 'in-school', asking)
  const dropout = hearAll(rows, 'dropped-out', asking)
  const relation = hearAll(rows, 'relation', asking)
  const education = hearAll(rows, 'education', asking)
  const isInLast = [year, isStudent].some((told) => codeIn(told) === LAST)
  const exam = mayOnlySay(rows, 'takes-exam', isInLast) ? [] : [hearAll(rows, 'takes-exam', asking)]
  const others = [isStudent, dropout, ...exam]
  const opposed = opposedIn([year, ...others])
  if (opposed) {
    asking.report(opposed, 'disagreement')
    return undefined
  }
  const stated = [year, ...others].map(codeIn).find((code) => code !== undefined)
  // The year of school says more than whether there is one, so it has to be understood.
  if (year.problems.size > 0 && codeIn(year) === undefined) return undefined
  if (stated !== undefined) {
    // Who is in no school anyway may have left one.
    const isTurned =
      stated === OUT ? isDoubtful(isStudent) : others.some((told) => mayTurn(told, stated))
    return isTurned || mayBeElsewhere(stated, rows, asking) ? undefined : (stated as Schooling)
  }
  const isImplied =
    isLeftEmpty(year, isStudent, dropout) &&
    !asking.list.saysOutOfSchool &&
    codeTold(education, 'education') !== undefined &&
    isGrown(age, relation, asking)
  return isImplied && !mayBeElsewhere(OUT, rows, asking) ? OUT : undefined
}

/** The first column that leaves nothing of what one before it leaves. */
function opposedIn(all: readonly Heard[]): Heard | undefined {
  const left = all.map((told) => {
    const code = codeIn(told)
    if (code !== undefined) return [code]
    return told.problems.size === 0 ? told.admits : undefined
  })
  return all.find((_, at) => left.slice(0, at).some((one) => areOpposed(one, left[at])))
}

/** Whether a list that asks for the year of school says nothing of it, nor anything under 是否辍学 that is not understood. */
function isLeftEmpty(year: Heard, isStudent: Heard, dropout: Heard): boolean {
  const isSilent = [year, isStudent].every(({ row }) => row === 0)
  return year.isAsked && isSilent && (dropout.row === 0 || isDoubtful(dropout))
}

/** The year of school that a column tells. */
function codeIn(told: Heard): CellCode | undefined {
  return codeTold(told, FIELD) ?? onlyLeft(told)
}

/** The one year that coarse labels leave together: 二年级 beside 普通高中. */
function onlyLeft({ problems, admits: [only, ...others] = [] }: Heard): string | undefined {
  const isCoarse = problems.size === 1 && problems.has('unresolved-label')
  return isCoarse && others.length === 0 ? only : undefined
}

/** A remark that someone left school (已考上大学) turns the year of the school before; one of 复读, that there is none. */
function mayBeElsewhere(
  stated: CellCode,
  rows: readonly RegistryRow[],
  { report }: Asking,
): boolean {
  const thing = BEFORE_EXAM.test(`${stated}`) ? 'leavings' : stated === OUT && 'studies'
  const remark = thing ? remarkOn(rows, thing) : undefined
  if (remark) report(remark, 'contradiction')
  return remark !== undefined
}

const BEFORE_EXAM = /^(?:senior|vocational)-/

/** Whether what one column leaves, another does not. */
function areOpposed(one?: readonly unknown[], other?: readonly unknown[]): boolean {
  return one !== undefined && other?.some((code) => one.includes(code)) === false
}

/** Whether words that are not understood may turn a year of school: 休学 as 学籍状态. */
function mayTurn({ problems, admits }: Heard, stated: CellCode): boolean {
  return problems.size > 0 && !admits?.includes(String(stated))
}

/** A date of birth is counted from the start of the year of the list, or of the year in which the document was issued. */
function isGrown({ age, bornBy, isDisputed }: KnownAge, relation: Heard, { list }: Asking) {
  if (isDisputed) return false
  if (age !== undefined) return age >= GROWN
  if (bornBy === undefined) return ELDERS.includes(codeTold(relation, 'relation'))
  const year = list.year ?? Number(issued.slice(0, 4))
  return bornBy <= `${year - GROWN}-01-01`
}

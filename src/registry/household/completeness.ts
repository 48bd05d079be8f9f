import type { Asking } from './heard.ts'
import { codeTold, type Heard } from './heard.ts'

/** How many people of a household are listed. */
export interface Listed {
  /** Those who still belong to it. */
  readonly here: number
  /** Those who died or moved out. */
  readonly gone: number
  /** Those of whom that cannot be told. */
  readonly unclear: number
}

/** Whether every member is listed: only a size that equals those who are here proves it, or the caller's word. */
export function isComplete(size: Heard, { here, gone, unclear }: Listed, asking: Asking): boolean {
  if (size.problems.size > 0 || unclear > 0) return false
  const people = codeTold(size, 'membersComplete')
  if (people === undefined) return asking.list.isComplete
  if (people === here) return true
  if (people === here + gone) asking.report(size, 'size-counts-gone')
  else if (Number(people) < here) asking.report(size, 'more-rows-than-size')
  return false
}

/** Whether nobody may be left: then the household is in no class, and lives nowhere. */
export function mayBeNobody(size: Heard, { here, gone, unclear }: Listed): boolean {
  const people = Number(codeTold(size, 'membersComplete') ?? 0)
  return here === 0 && people <= gone + unclear
}

import { registryLabels } from '../../data/registry-labels.ts'
import { tellsOf, tellsOfDeparture } from '../columns/plain-text.ts'
import { classesAdmitted } from '../columns/registration-codes.ts'
import { BLANK, type Said, saying } from '../columns/said.ts'

/** What a remark may leave open beside who is here and the class, by the list of words that tell of it. */
const REMARKED = [
  'rehousing',
  'ruins',
  'illnesses',
  'disabilities',
  'recoveries',
  'leavings',
  'studies',
  'steadyWork',
  'oddJobs',
] as const

/** What a remark may speak of. */
export type RemarkedThing = (typeof REMARKED)[number] | 'wholeHousehold'

/** What a remark says: it settles nothing, and leaves open what is otherwise written. */
export function remarkIn(text: string): Said {
  const { writing } = registryLabels
  const says = (list: RemarkedThing) => tellsOf(text, writing[list])
  const isGone = tellsOfDeparture(text)
  const things: RemarkedThing[] = REMARKED.filter(says)
  if (isGone && says('wholeHousehold')) things.unshift('wholeHousehold')
  const admits = classesAdmitted(text)
  if (!isGone && things.length === 0 && !admits) return BLANK
  return saying({
    problem: isGone ? 'gone-in-remarks' : undefined,
    values: things.map((field) => ({ field, code: true })),
    admits,
  })
}

/** Whether what is said is a remark that tells of no person: none need stand beside it. */
export function isOfNobody({ problem, admits, values: [first] }: Said): boolean {
  const isRemark = admits !== undefined || REMARKED.some((field) => field === first?.field)
  return problem === undefined && isRemark
}

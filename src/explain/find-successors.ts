import { type Successor, type SuccessorSubject, successors } from '../data/successors.ts'
import { citations } from '../generated/citations.ts'
import { groupRules } from '../generated/household-rules.ts'
import { SUBJECT_ID } from '../generated/issue-rules.ts'
import { tierRules } from '../generated/place-rules.ts'
import { unknownId } from './row-of.ts'

/**
 * Finds what something of 2020 became: a group of households, a kind of focus area, or what a provision and its items speak
 * of (`3.1` its group, `2` all kinds of focus areas, `notice.1` the evaluation, `title` the campaign). What became of one place is told by `PlaceFocus.today`.
 *
 * @param of - its id.
 * @returns its successors, the earliest first, with sources; none where no source confirms one.
 * @throws {InvalidInputError} with `unknown-id` if nothing has that id.
 * @example
 * import { findSuccessors } from 'chongqing-aid-guideline'
 *
 * findSuccessors('edge-or-monitored').at(-1)?.label.zh //=> '防止返贫致贫对象'
 * findSuccessors('notice.1').map(({ from }) => from) //=> ['2022', '2026']
 * findSuccessors('3.1')[0]?.label.zh //=> '脱贫户'
 * findSuccessors('5.2') //=> []
 */
export function findSuccessors(of: SuccessorSubject): Successor[] {
  const named = [...groupRules, ...tierRules]
  const known = named.some(({ id }) => id === of)
  if (!known && !(typeof of === 'string' && Object.hasOwn(citations, of))) {
    const ids = named.map(({ id }) => id)
    throw unknownId(of, [...ids, ...Object.keys(citations)], SUBJECT_ID)
  }
  const isIn = (provision: string) => provision === of || provision.startsWith(`${of}.`)
  const inside = named.filter(({ provision }) => isIn(provision)).map(({ id }) => id)
  return successors.filter((row) =>
    row.of.some((subject) => isIn(subject) || inside.some((id) => id === subject)),
  )
}

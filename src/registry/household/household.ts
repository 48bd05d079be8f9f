import type { Household, Member } from '../../households/record/household.ts'
import { hasCode, meant, type Said } from '../columns/said.ts'
import { type PersonRows, peopleIn, presenceInAll, rowsOfEach } from '../lists/people.ts'
import { type Presence, presenceColumnsOf, presenceOf } from '../lists/presence.ts'
import {
  type CellPlace,
  placeWhere,
  type RegistryRow,
  someSaid,
  type TableColumn,
} from '../lists/table.ts'
import type { LeftOutReason } from '../registry-reading.ts'
import { isComplete, mayBeNobody } from './completeness.ts'
import { differingDivision, focusAreaOf } from './focus-area.ts'
import { type Asking, codeTold, hearAll, isDoubtful, remarkOn } from './heard.ts'
import { housingOf } from './housing.ts'
import { incomesOf } from './incomes.ts'
import { memberOf } from './member.ts'
import { registrationOf } from './registration.ts'
import { riskStateOf } from './risk-state.ts'
import { risksOf } from './risks.ts'
import type { RowsByYear } from './rows-by-year.ts'

/** Reads a household from its rows. */
export function householdOf(
  id: string,
  { current, earlier }: RowsByYear,
  asking: Asking,
  leaveOut: (row: number, reason: LeftOutReason) => void,
): Household {
  const rows = current.map(({ row }) => row)
  const { members, ...listed } = peopleOf(rows, asking, leaveOut)
  const size = hearAll(rows, 'household-size', asking)
  const state = riskStateOf(rows, asking)
  const registered = registrationOf(rows, state, asking)
  const extremePoverty = extremePovertyOf(rows, asking)
  const incomeStable = codeTold(hearAll(rows, 'income-stable', asking), 'incomeStable')
  const told = {
    ...registered,
    ...(typeof extremePoverty === 'boolean' && { extremePoverty }),
    ...housingOf(rows, asking),
    ...risksOf(rows, state.problems.size > 0, asking),
    ...incomesOf([...earlier, ...current], asking),
    ...focusAreaOf(rows, asking),
    ...(incomeStable !== undefined && { incomeStable: incomeStable === true }),
  }
  return {
    id,
    ...(registered.monitoringKnown === false && { monitoringKnown: false }),
    ...(!mayBeNobody(size, listed) && told),
    members: members.map((member) => (extremePoverty === 'open' ? withoutStatus(member) : member)),
    ...(isComplete(size, listed, asking) ? {} : { membersComplete: false }),
  }
}

/** Those who died or moved out are no members; one of whom that cannot be told, or of which household, is not counted on. */
function peopleOf(
  rows: readonly RegistryRow[],
  asking: Asking,
  leaveOut: (row: number, reason: LeftOutReason) => void,
) {
  const members: Member[] = []
  let gone = 0
  let unclear = 0
  const people = rowsOfEach(peopleIn(rows))
  const doubt = doubtOfAll(rows, people)
  for (const person of people) {
    reportRepeated(person, asking)
    const presence = presenceInAll(person)
    if (presence === 'dead' || presence === 'moved-out') {
      gone++
      for (const { number } of person) leaveOut(number, presence)
    } else if (isDoubted(person, presence, doubt, asking)) unclear++
    else members.push(memberOf(person, asking))
  }
  // Whoever is not listed left with the whole household.
  if (doubt?.code === 'gone-in-remarks') unclear = Number.POSITIVE_INFINITY
  return { members, here: members.length, gone, unclear }
}

const wholeRow = ({ number }: RegistryRow): CellPlace => ({ row: number, heading: '' })

function reportRepeated([, ...others]: PersonRows, { report }: Asking): void {
  for (const row of others) report(wholeRow(row), 'repeated-row')
}

/** Why it is open of everybody whether they count. */
interface Doubt extends CellPlace {
  readonly code: 'gone-in-remarks' | 'disagreement'
}

const isHead = (said: Said | undefined): boolean => hasCode(meant(said), 'head')

/**
 * The household left as a whole; or it has two heads, or none and stands in two villages that may number their households
 * anew.
 */
function doubtOfAll(
  rows: readonly RegistryRow[],
  people: readonly PersonRows[],
): Doubt | undefined {
  const remark = remarkOn(rows, 'wholeHousehold')
  if (remark) return { ...remark, code: 'gone-in-remarks' }
  const [head, other] = people.filter(
    (person) => placeWhere(person, 'relation', isHead) && presenceInAll(person) === 'here',
  )
  const isOpen = other ? placeWhere(other, 'relation', isHead) : !head && differingDivision(rows)
  return isOpen ? { ...isOpen, code: 'disagreement' } : undefined
}

/** Whether it is open that a person counts, or with which household; reports why. */
function isDoubted(
  person: PersonRows,
  presence: Presence,
  doubt: Doubt | undefined,
  asking: Asking,
): boolean {
  const isShared = asking.list.shared.has(person[0].person)
  for (const row of person) {
    if (presence === 'unclear') reportPresence(row, asking)
    else if (doubt) asking.report({ row: row.number, heading: doubt.heading }, doubt.code)
    else if (isShared) asking.report(wholeRow(row), 'listed-elsewhere')
  }
  return presence === 'unclear' || isShared || doubt !== undefined
}

function reportPresence(row: RegistryRow, { report }: Asking): void {
  const told = presenceColumnsOf(row)
  const placeOf = ({ heading }: TableColumn) => ({ row: row.number, heading })
  for (const { column, problem } of told) if (problem) report(placeOf(column), problem)
  const dead = told.find(({ said }) => hasCode(said, 'dead'))
  if (dead && !told.some(({ problem }) => problem)) report(placeOf(dead.column), 'contradiction')
}

const TELLING_OF_A_PERSON = ['person-in-extreme-poverty', 'person-class'] as const

/** 特困 is a person's status: a household that denies it and a person who has it contradict each other, and leave it open. */
function extremePovertyOf(
  rows: readonly RegistryRow[],
  asking: Asking,
): boolean | 'open' | undefined {
  const told = hearAll(rows, 'household-attribute', asking)
  const isExtreme = codeTold(told, 'extremePoverty')
  const saysOfSomeHere = (isSuch: (said: Said | undefined) => boolean) =>
    rows.some((row) => someSaid(row, TELLING_OF_A_PERSON, isSuch) && mayBeHere(row))
  const isContradicted = isExtreme === false && saysOfSomeHere((said) => hasCode(said, true))
  if (isContradicted) asking.report(told, 'contradiction')
  const isOpen =
    isContradicted || isDoubtful(told) || saysOfSomeHere((said) => said?.doubted !== undefined)
  return isOpen ? 'open' : (isExtreme as boolean | undefined)
}

function withoutStatus({ extremePoverty, ...member }: Member): Member {
  return member
}

function mayBeHere(row: RegistryRow): boolean {
  return ['here', 'unclear'].includes(presenceOf(row))
}

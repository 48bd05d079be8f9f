// Generated from data/*.json by `npm run generate`. Do not edit.

import type { ParsedEvent, ParsedHousehold, ParsedMember } from '../households/record/household.ts'
import type { Bounds, CellTable, EntryTables } from '../logic/cells.ts'

/** How many of the bounds a day has reached. */
function bandOf(day: string, bounds: readonly string[]): number {
  let band = 0
  while (band < bounds.length && day >= (bounds[band] as string)) band++
  return band
}

export const memberTables: EntryTables<ParsedMember> = {
  days: [[[-60,"after"],[-18,"after"],[-16,"after"],[0,"after"]],[[-1,"after"],[0,"on"],[0,"after"],[1,"on"]]],
  tables: [
    {"facts":33292320,"size":3780,"shift":0},
    {"facts":196760,"size":243,"shift":12},
  ],
  cellsOf: memberCells,
}

function memberCells(member: ParsedMember, bounds: Bounds): number {
  const { sex, age, birthDate, health, disability, schooling, collegeEntranceExam, employment, leftBehind, extremePoverty } = member
  return (
    (sex === undefined ? 0 : 1 + +(sex === "male")) +
    3 * (age !== undefined ? 1 + +(age >= 16) + +(age >= 18) + +(age >= 60) : birthDate === undefined ? 0 : 5 + bandOf(birthDate, bounds[0]!)) +
    4096 * (health === undefined ? 0 : 1 + +health.includes(null) + 2 * +health.includes("serious-illness") + 4 * +health.includes("chronic-illness")) +
    36864 * (disability === undefined ? 0 : 1 + +(disability === "none")) +
    90 * (schooling === undefined ? 0 : 1 + +(schooling === "senior-2") + +(schooling === "vocational-2") + +(schooling === "vocational-3") + 2 * +(schooling === "not-in-school") + 3 * +(schooling === "senior-3") + 4 * +(schooling === "higher")) +
    540 * (collegeEntranceExam === undefined ? 0 : collegeEntranceExam === "none" ? 1 : 2 + bandOf(collegeEntranceExam, bounds[1]!)) +
    331776 * (employment === undefined ? 0 : 1 + +(employment === "odd-jobs")) +
    30 * (leftBehind === undefined ? 0 : 1 + +(leftBehind === false)) +
    110592 * (extremePoverty === undefined ? 0 : 1 + +(extremePoverty === false))
  )
}

export const eventTables: EntryTables<ParsedEvent> = {
  days: [[[-1,"after"],[0,"after"]]],
  tables: [
    {"facts":3072,"size":108,"shift":0},
  ],
  cellsOf: eventCells,
}

function eventCells(event: ParsedEvent, bounds: Bounds): number {
  const { kind, severe, causedHardship, date } = event
  return (
    (kind === undefined ? 0 : 1 + +(kind === "accident")) +
    3 * (severe === undefined ? 0 : 1 + +(severe === false)) +
    9 * (causedHardship === undefined ? 0 : 1 + +(causedHardship === false)) +
    27 * (date === undefined ? 0 : 1 + bandOf(date, bounds[0]!))
  )
}

export const householdTables: readonly CellTable[] = [
  {"facts":11265,"size":4032,"shift":0},
  {"facts":37126,"size":2688,"shift":12},
  {"facts":147968,"size":162,"shift":24},
]

export function householdCells(household: ParsedHousehold, isTrue: number, isFalse: number): number {
  const { registration, riskEliminated, monitoringKnown, extremePoverty, incomeStable, housing, risks, causes, focusArea } = household
  const grade = housing?.grade
  const unsafe = housing?.unsafe
  return (
    196609 * (registration === undefined ? 0 : 1 + +(registration === "lifted") + 2 * +(registration === "monitored") + 3 * +(registration === "edge") + 4 * +(registration === "sudden-hardship") + 5 * +(registration === "ordinary")) +
    4103 * (+(riskEliminated === true)) +
    1376256 * (+(monitoringKnown === false)) +
    301989888 * (extremePoverty === undefined ? 0 : 1 + +(extremePoverty === false)) +
    8192 * (incomeStable === undefined ? 0 : 1 + +(incomeStable === false)) +
    16777216 * (+(housing !== undefined)) +
    33554432 * (grade === undefined ? 0 : 1 + +(grade === "C") + +(grade === "D")) +
    100663296 * (unsafe === undefined ? 0 : 1 + +(unsafe === false)) +
    24590 * (risks === undefined ? 0 : +risks.includes("unstable-work") + 2 * +risks.includes("natural-disaster") + 4 * +risks.includes("accident")) +
    112 * (causes === undefined ? 0 : +causes.includes("natural-disaster") + 2 * +causes.includes("accident")) +
    2752512 * (focusArea === undefined ? 0 : 1 + +(focusArea === "unmet") + 2 * +(focusArea === "unknown")) +
    448 * (((isTrue >> 10) & 1) + 2 * ((isFalse >> 10) & 1)) +
    1344 * (((isTrue >> 11) & 1) + 2 * ((isFalse >> 11) & 1)) +
    905969664 * (((isTrue >> 17) & 1) + 2 * ((isFalse >> 17) & 1))
  )
}

/** The bits of the facts of which nothing is asked but their list or the trend. */
export const leafFacts = 33358072

/** The bit of the fact that asks for the trend. */
export const trendFact = 64

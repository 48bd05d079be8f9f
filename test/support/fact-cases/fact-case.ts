import type {
  Household,
  HouseholdReadings,
  ISODate,
  Member,
  Ternary,
} from 'chongqing-aid-guideline'

/** One household, and what is known of one fact of it. */
export interface FactCase {
  /** A sentence: what the household is like, and what that makes of the fact. */
  readonly name: string
  readonly household: Household
  /** The day asked about; 1 June 2020 if left out. */
  readonly asOf?: ISODate
  /** Readings other than the default. */
  readonly readings?: Partial<HouseholdReadings>
  readonly value: Ternary
  /** Where it was read, if a group tells. */
  readonly paths?: readonly string[]
}

type More = Pick<FactCase, 'asOf' | 'readings' | 'paths'>

const caseOf =
  (value: Ternary) =>
  (name: string, household: Household, more: More = {}): FactCase => ({
    name,
    household,
    value,
    ...more,
  })

/** The fact is known to hold. */
export const holds = caseOf(true)
/** The fact is known not to hold. */
export const fails = caseOf(false)
/** Nothing is known of the fact. */
export const open = caseOf(null)

const VALUES: Record<string, Ternary> = { '+': true, '-': false, '?': null }

/** Reads a row of a table: `+` is true, `-` is false, `?` is unknown; blanks only space it out. */
export function cells(row: string): Ternary[] {
  return [...row.replaceAll(' ', '')].map((mark) => {
    const value = VALUES[mark]
    if (value === undefined) throw new Error(`${mark} is no mark`)
    return value
  })
}

/** Pairs the columns of a table with the marks of one row. */
export function pair<Column>(columns: readonly Column[], row: string): [Column, Ternary][] {
  const values = cells(row)
  if (values.length !== columns.length) throw new Error(`${row} has not ${columns.length} marks`)
  return columns.map((column, index) => [column, values[index] as Ternary])
}

/** Members for whom a fact holds, fails and is open. */
export interface Examples {
  readonly fits: Member
  readonly doesNot: Member
  readonly unclear: Member
  /** The one field that the fact is read from, if it is one. */
  readonly field?: keyof Member
  /** Readings under which the fact alone denies its group, so that the paths are told. */
  readonly deniesUnder?: Partial<HouseholdReadings>
}

/** The cases of every fact that some member has: one is enough, and a no needs the whole list. */
export function someMember({ fits, doesNot, unclear, field, deniesUnder }: Examples): FactCase[] {
  const at = (path: string): More => (field ? { paths: [`${path}.${field}`] } : {})
  const denies = { ...at('members[]'), ...(deniesUnder && { readings: deniesUnder }) }
  const inList = (...members: (Member | null)[]): Household => ({ members })
  return [
    holds('one member who fits', inList(fits), at('members[0]')),
    holds('one who fits beside one who does not', inList(doesNot, fits), at('members[1]')),
    holds('one who fits beside one who may', inList(unclear, fits), at('members[1]')),
    holds('one who fits beside one of whom nothing is known', inList(null, fits)),
    holds('one who fits in an incomplete list', { members: [fits], membersComplete: false }),
    fails('one member who does not fit', inList(doesNot), denies),
    fails('two members who do not fit', inList(doesNot, doesNot), denies),
    fails('a list stated to be complete', { members: [doesNot], membersComplete: true }),
    fails('a list of which nobody says whether it is complete', {
      members: [doesNot],
      membersComplete: null,
    }),
    fails('no members', inList()),
    open('one member who may fit', inList(unclear)),
    open('one who may fit beside one who does not', inList(doesNot, unclear)),
    open('one of whom nothing is known beside one who does not fit', inList(doesNot, null)),
    open('one member of whom nothing is known', inList({})),
    open('an incomplete list of members who do not fit', {
      members: [doesNot],
      membersComplete: false,
    }),
    open('an incomplete list of nobody', { members: [], membersComplete: false }),
    open('a complete list that is not given', { membersComplete: true }),
    open('members as null', { members: null }),
    open('an empty record', {}, field ? { paths: ['members'] } : {}),
  ]
}

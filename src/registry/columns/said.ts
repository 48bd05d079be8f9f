import type { RegistryIssueCode } from '../registry-reading.ts'

/** What a cell can say of a field. */
export type CellCode = string | boolean | number

/** One thing that a cell says. */
export interface Value {
  readonly field: string
  readonly code: CellCode
}

/** All that a cell says; one text of a column always gives the same object. */
export interface Said {
  readonly values: readonly Value[]
  /** Why the cell, or a part of it, could not be used. */
  readonly problem: RegistryIssueCode | undefined
  /** The codes that a label leaves which does not decide. */
  readonly admits: readonly string[] | undefined
  /** What the cell says if the heading means what it seems to. */
  readonly doubted: Said | undefined
  /** The day of what it tells, or its month or year. */
  readonly day: string | undefined
}

/** A cell in which nothing stands. */
export const BLANK: Said = {
  values: [],
  problem: undefined,
  admits: undefined,
  doubted: undefined,
  day: undefined,
}

/** What a cell says, with what it says nothing of. */
export function saying(said: Partial<Said>): Said {
  return { ...BLANK, ...said }
}

/** What a cell seems to say, whatever the note in its heading. */
export function meant(said: Said | undefined): Said | undefined {
  return said?.doubted ?? said
}

/** What a cell says of a field; undefined if nothing, or more than one thing. */
export function codeOf(said: Said | undefined, field: string): CellCode | undefined {
  let found: Value | undefined
  for (const value of said?.values ?? []) {
    if (value.field !== field) continue
    if (found) return undefined
    found = value
  }
  return found?.code
}

/** Whether a cell says a code, of whatever field. */
export function hasCode(said: Said | undefined, code: CellCode): boolean {
  return said?.values.some((value) => value.code === code) === true
}

/** Whether two cells say the same, in whatever order. */
export function saySame(one: Said, other: Said): boolean {
  return one === other || keyOf(one) === keyOf(other)
}

function keyOf({ values }: Said): string {
  return values
    .map(({ field, code }) => `${field}=${code}`)
    .sort()
    .join()
}

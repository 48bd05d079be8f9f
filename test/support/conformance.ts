import { readFileSync } from 'node:fs'
import {
  type FactId,
  type GroupId,
  type IssueCode,
  isInvalidInputError,
  type Ternary,
  type Verdict,
} from 'chongqing-aid-guideline'

/** A record, the options under which it is asked about, and what the answer has to be. */
interface Asked {
  /** A sentence; no two cases have the same. */
  readonly name: string
  readonly input: unknown
  readonly options: { readonly asOf: string; readonly readings?: Readings }
}

type Readings = Readonly<Record<string, string | null>>

/** A record that is classified. What a case does not name, it says nothing about. */
export interface ValidCase extends Asked {
  readonly provision: string
  readonly verdicts?: Partial<Record<GroupId, Verdict>>
  readonly missing?: Partial<Record<GroupId, readonly FactId[]>>
  readonly facts?: Partial<Record<FactId, Ternary>>
}

/** A record, or options, that are refused: every issue in order. */
export interface InvalidCase extends Asked {
  readonly error: readonly { readonly path: string; readonly code: IssueCode }[]
}

export type HouseholdCase = ValidCase | InvalidCase

/** `data/conformance/households.json`. */
export interface HouseholdConformance {
  /** The rules that gave these answers. */
  readonly fingerprint: string
  readonly cases: readonly HouseholdCase[]
}

/** Reads the conformance cases of households. */
export function readHouseholdConformance(): HouseholdConformance {
  const file = new URL('../../data/conformance/households.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Whether the record of a case is to be refused. */
export function isInvalid(one: HouseholdCase): one is InvalidCase {
  return 'error' in one
}

/** The issues that something throws, without their words; undefined if it throws nothing. */
export function issuesOf(provoke: () => unknown): { path: string; code: string }[] | undefined {
  try {
    provoke()
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return error.issues.map(({ path, code }) => ({ path, code }))
  }
  return undefined
}

import type { CodeLists } from '../data/code-lists.ts'
import type { RegistryColumnId } from '../generated/ids.ts'
import type { Household } from '../households/record/household.ts'

/** What is wrong at one place of an export. */
export type RegistryIssueCode = CodeLists['registryIssue'][number]['code']

/** One kind of thing of one household that could not be used as it is; what it would have told stays unknown. */
export interface RegistryIssue {
  /** The first row in which it stands; 1 for the first row given, titles and headings included. */
  readonly row: number
  /** All its rows, where it stands in several. */
  readonly rows?: readonly number[]
  /** The heading as the export has it; empty where the whole row is meant. */
  readonly column: string
  /** A row of the code list `registryIssue`, with a label in both languages. */
  readonly code: RegistryIssueCode
  /** The household, where the row belongs to one. */
  readonly household?: string
}

/** Why a row is in no household, although nothing is wrong with it. */
export type LeftOutReason = CodeLists['leftOutReason'][number]['code']

/** A row that was left out. */
export interface LeftOutRow {
  /** 1 for the first row given, titles and headings included. */
  readonly row: number
  /** A row of the code list `leftOutReason`, with a label in both languages. */
  readonly reason: LeftOutReason
}

/** A column that was read, and as what. */
export interface ReadColumn {
  /** As the export has it. */
  readonly heading: string
  /** The row of `registryColumns` that it was read as. */
  readonly column: RegistryColumnId
}

/** A column that was not read. */
export interface UnreadColumn {
  /** As the export has it. */
  readonly heading: string
  /** The known column that it is or resembles; a column of `registryColumns` that says `why` is never read. */
  readonly like?: RegistryColumnId
}

/** What an export tells, and what in it could not be used. */
export interface RegistryReading {
  /** Ready for `classifyHouseholds`, in the order of their first rows. */
  readonly households: readonly Household[]
  /** In the order of their first rows. */
  readonly issues: readonly RegistryIssue[]
  /** Every column of the export once, in its order. */
  readonly columns: {
    /** Those whose cells were read. */
    readonly read: readonly ReadColumn[]
    /** Those that no rule needs, that are not known, or whose meaning is in doubt. */
    readonly unread: readonly UnreadColumn[]
  }
  /** In the order of the rows. */
  readonly leftOut: readonly LeftOutRow[]
}

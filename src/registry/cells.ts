import { type RegistryColumn, registryLabels } from '../data/registry-labels.ts'

/** What is wrong at one place of an export. */
export type RegistryIssueCode =
  | 'unknown-label'
  | 'unresolved-label'
  | 'disagreement'
  | 'contradiction'
  | 'not-a-number'
  | 'bad-date'
  | 'no-household-id'
  | 'not-a-row'

/** One place of an export that could not be used as it is; what it would have told stays unknown. */
export interface RegistryIssue {
  /** 1 for the first row given. */
  readonly row: number
  /** The heading as the export has it; empty where the whole row is meant. */
  readonly column: string
  readonly code: RegistryIssueCode
}

/** Takes down an issue. */
export type Report = (row: number, column: string, code: RegistryIssueCode) => void

/** A label that decides: its code, and the codes that it refines. */
export interface KnownLabel {
  readonly code: string | boolean
  readonly refines: readonly string[]
}

/** A longer cell is no label, and comparing it would cost its length. */
const LONGEST_CELL = 200

/**
 * Brings a cell into the form in which labels are compared: full-width characters as half-width ones, no white space.
 *
 * @param cell - what a row holds under a heading.
 * @returns the text; empty for a cell that says nothing.
 */
export function normalCell(cell: unknown): string {
  if (typeof cell === 'number') return String(cell)
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : NO_TEXT
  return cell.length > LONGEST_CELL ? NO_TEXT : cell.normalize('NFKC').replace(/[\s\uFEFF]/g, '')
}

/** Stands for a cell that is no text; no label is written like this. */
export const NO_TEXT = '\u0000'

/**
 * Indexes the headings that are read.
 *
 * @returns each column by its normal heading.
 */
export function columnsByHeading(): ReadonlyMap<string, RegistryColumn> {
  return new Map(
    registryLabels.columns.flatMap((column) =>
      column.headings.map((heading) => [normalCell(heading), column] as const),
    ),
  )
}

/**
 * Indexes the labels of a field.
 *
 * @param field - such as `registration`.
 * @returns for each normal label its code, or `null` for one that is known to decide nothing.
 */
export function labelsOf(field: string): ReadonlyMap<string, KnownLabel | null> {
  const index = new Map<string, KnownLabel | null>()
  for (const { field: of, registry, code, refines = [] } of registryLabels.labels) {
    if (of === field) for (const label of registry) index.set(normalCell(label), { code, refines })
  }
  for (const { field: of, registry } of registryLabels.unresolved) {
    if (of === field) for (const label of registry) index.set(normalCell(label), null)
  }
  return index
}

import type { Household, Registration, Risk } from '../households/record/household.ts'
import { type KnownLabel, labelsOf, type Report } from './cells.ts'
import type { Cell } from './rows.ts'

/** What the rows of one household say together. */
type HouseholdPart = Partial<Household>

/**
 * Makes the reader of what every row of a household repeats.
 *
 * @param report - takes what cannot be read.
 * @returns a function from the rows of a household to its own fields.
 */
export function householdReader(report: Report): (rows: readonly Cell[][]) => HouseholdPart {
  const registration = labelsOf('registration')
  const extremePoverty = labelsOf('extremePoverty')
  const risks = labelsOf('risks')
  const yesNo = labelsOf('yes-no')
  return (rows) => {
    const cells = rows.flat()
    const of = (id: string) => cells.filter((cell) => cell.column.id === id)
    const told = (id: string, labels: Labels) => agreedLabel(of(id), labels, report)
    const isExtreme = told('household-attribute', extremePoverty)
    const isEliminated = told('risk-eliminated', yesNo)
    const isUnsafe = told('unsafe-housing', yesNo)
    return {
      ...registrationOf(
        ['poverty-status', 'household-type', 'monitoring-class'].map(of),
        registration,
        report,
      ),
      ...(isExtreme ? { extremePoverty: isExtreme.code as boolean } : {}),
      ...(isEliminated ? { riskEliminated: isEliminated.code as boolean } : {}),
      ...(isUnsafe ? { housing: { unsafe: isUnsafe.code as boolean } } : {}),
      ...risksOf(of('risks'), risks, report),
      ...sizeOf(of('household-size'), rows.length, report),
    }
  }
}

type Labels = ReadonlyMap<string, KnownLabel | null>

/** The one label that all rows agree on; undefined for none, null where it cannot be told. */
function agreedLabel(
  cells: readonly Cell[],
  labels: Labels,
  report: Report,
): KnownLabel | null | undefined {
  let isClear = true
  let agreed: KnownLabel | undefined
  for (const { text, row, heading } of cells) {
    const label = labels.get(text)
    if (!label) {
      report(row, heading, label === null ? 'unresolved-label' : 'unknown-label')
      isClear = false
    } else if (agreed && agreed.code !== label.code) {
      report(row, heading, 'disagreement')
      isClear = false
    } else agreed = label
  }
  return isClear ? agreed : null
}

/** Three columns speak of the registration: one may say more than another, but none may say otherwise. */
function registrationOf(
  columns: readonly (readonly Cell[])[],
  known: Labels,
  report: Report,
): HouseholdPart {
  const told = columns.map((cells) => ({ cells, label: agreedLabel(cells, known, report) }))
  if (told.some(({ label }) => label === null)) return {}
  const labelled = told.flatMap(({ cells, label }) => (label ? [{ cell: cells[0], label }] : []))
  const labels = labelled.map(({ label }) => label)
  const isAgreed = labels.every((one) =>
    labels.every((other) => covers(one, other) || covers(other, one)),
  )
  const finest = labels.find((one) => labels.every((other) => covers(one, other)))
  if (finest && isAgreed) return { registration: finest.code as Registration }
  const last = labelled.at(-1)?.cell
  if (last) report(last.row, last.heading, 'contradiction')
  return {}
}

/** Whether a label says all that another says. */
function covers({ code, refines }: KnownLabel, other: KnownLabel): boolean {
  return code === other.code || refines.includes(String(other.code))
}

/** Risks stand in several columns; a column in which rows disagree says nothing. */
function risksOf(cells: readonly Cell[], labels: Labels, report: Report): HouseholdPart {
  const headings = [...new Set(cells.map((cell) => cell.heading))]
  const told = headings.flatMap((heading) => {
    const ofColumn = cells.filter((cell) => cell.heading === heading)
    return agreedLabel(ofColumn, labels, report) ?? []
  })
  const risks = [...new Set(told.map((label) => label.code as Risk))]
  return risks.length > 0 ? { risks } : {}
}

/** 人数: where it differs from the rows read, or cannot be told, some members are not in the list. */
function sizeOf(cells: readonly Cell[], rowsRead: number, report: Report): HouseholdPart {
  let isComplete = true
  let size: string | undefined
  for (const { text, row, heading } of cells) {
    const isNumber = /^\d+$/.test(text)
    const agrees = size === undefined || size === text
    if (!isNumber) report(row, heading, 'not-a-number')
    else if (!agrees) report(row, heading, 'disagreement')
    else size = text
    isComplete &&= isNumber && agrees
  }
  return isComplete && (size === undefined || Number(size) === rowsRead)
    ? {}
    : { membersComplete: false }
}

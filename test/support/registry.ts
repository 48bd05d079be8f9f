import {
  checkHousehold,
  type Household,
  householdsFromRegistry,
  type Member,
  type RegistryColumn,
  type RegistryIssue,
  type RegistryIssueCode,
  type RegistryOptions,
  type RegistryReading,
  registryColumns,
  registryLabels,
} from 'chongqing-aid-guideline'
import { expect } from 'vitest'

export type Row = Record<string, unknown>

/** The rows as they are, joined to one household whose members are all listed. */
export function readTogether(rows: readonly Row[], options?: RegistryOptions): RegistryReading {
  return householdsFromRegistry(
    rows.map((row) => ({ 户编号: 'H', 人数: rows.length, 监测对象类别: '', ...row })),
    options,
  )
}

/** What is read of rows of one household, without its id and its members. */
export function fieldsOf(...rows: Row[]): {
  fields: Partial<Household>
  issues: RegistryReading['issues']
} {
  const { households, issues } = readTogether(rows)
  const { id, members, ...fields } = households[0] as Household
  return { fields, issues }
}

/** What is read of the person in a row. */
export function memberOf(row: Row): Member | null | undefined {
  return readTogether([row]).households[0]?.members?.[0]
}

/** An issue of the household. */
export function issue(row: number, column: string, code: RegistryIssueCode): RegistryIssue {
  return { row, column, code, household: 'H' }
}

export function expectReady({ households }: RegistryReading): void {
  for (const household of households) {
    const result = checkHousehold(household)
    expect(result.ok ? [] : result.error.issues).toEqual([])
  }
}

/** The columns that are read. */
export const readColumns = registryColumns.filter(({ field }) => field)

/** The columns in which only labels stand, under their first heading. */
export const labelColumns = readColumns.filter(({ reads }) => reads === 'labels')

export const headingOf = ({ headings }: RegistryColumn) =>
  headings[0]?.replace('*', '监测对象') as string

/** The fields whose labels answer a question, so that a column tells what a yes says. */
const ANSWERS = ['yes-no', 'has', 'risk-state', 'dilapidated', 'renovation', 'provided-for']

/** Every label that may stand in a column, with the field and the code that it means. */
export function labelsOf(column: RegistryColumn) {
  const fields = ['yes-no', ...(column.labels ?? [])]
  return registryLabels.labels
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ field, code, registry }) =>
      registry.map((label) => ({ label, ...meant(column, field, code) })),
    )
    .filter(({ code, label }) => code !== undefined && !column.blank?.includes(label))
}

function meant(column: RegistryColumn, field: string, code: string | boolean | number) {
  const isAnswer = ANSWERS.includes(field) && column.yes !== undefined
  if (isAnswer)
    return { field: column.field as string, code: code === true ? column.yes : column.no }
  return { field, code: field === 'yes-no' ? undefined : code }
}

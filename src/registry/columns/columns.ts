import { type RegistryColumn, registryColumns } from '../../data/registry-columns.ts'
import { own } from '../../logic/own.ts'

let bareColumns: readonly RegistryColumn[] | undefined

/** The columns with what is theirs alone: a polluted `Object.prototype` gives them no labels. */
export function columns(): readonly RegistryColumn[] {
  bareColumns ??= registryColumns.map(own)
  return bareColumns
}

/** The column of an id; undefined for what is none. */
export function columnById(id: unknown): RegistryColumn | undefined {
  return columns().find((column) => column.id === id)
}

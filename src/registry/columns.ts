import { type RegistryColumn, registryColumns } from '../data/registry-columns.ts'
import { own } from '../logic/own.ts'

let bareColumns: readonly RegistryColumn[] | undefined

/** The columns with what is theirs alone: a polluted `Object.prototype` gives them no labels. */
export function columns(): readonly RegistryColumn[] {
  bareColumns ??= registryColumns.map(own)
  return bareColumns
}

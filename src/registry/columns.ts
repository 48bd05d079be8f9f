import { type RegistryColumn, registryColumns } from '../data/registry-columns.ts'

let own: readonly RegistryColumn[] | undefined

/** The columns with what is theirs alone: a polluted `Object.prototype` gives them no labels. */
export function columns(): readonly RegistryColumn[] {
  own ??= registryColumns.map((column) => Object.assign(Object.create(null), column))
  return own as readonly RegistryColumn[]
}

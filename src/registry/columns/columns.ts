import { type RegistryColumn, registryColumns } from '../../data/registry-columns.ts'
import { once } from '../../logic/once.ts'
import { own } from '../../logic/own.ts'

/** The columns with what is theirs alone: a polluted `Object.prototype` gives them no labels. */
export const columns: () => readonly RegistryColumn[] = /* @__PURE__ */ once(() =>
  registryColumns.map(own),
)

/** The columns of which a heading holds a word. */
export function columnsWithWordIn(text: string): RegistryColumn[] {
  return columns().filter(({ words }) => words?.some((word) => text.includes(word)))
}

/** The column of an id; undefined for what is none. */
export function columnById(id: unknown): RegistryColumn | undefined {
  return columns().find((column) => column.id === id)
}

import { PLACE } from './cells/cell-reader.ts'
import { resemblanceOf } from './columns/like.ts'
import { isDated } from './household/incomes.ts'
import type { Table, TableColumn } from './lists/table.ts'
import type { ChosenRegistryOptions } from './options.ts'
import type { ReadColumn, RegistryReading, UnreadColumn } from './registry-reading.ts'

/** Lists every column of all tables once; a heading that stands twice in a table is listed twice. */
export function columnsRead(
  tables: readonly Table[],
  options: ChosenRegistryOptions,
): RegistryReading['columns'] {
  const read: ReadColumn[] = []
  const unread: UnreadColumn[] = []
  const listed = new Map<string, number>()
  const resemblance = resemblanceOf()
  for (const table of tables) {
    const seen = new Map<string, number>()
    for (const column of table.columns) {
      const { heading } = column
      const count = (seen.get(heading) ?? 0) + 1
      seen.set(heading, count)
      if (count <= (listed.get(heading) ?? 0)) continue
      listed.set(heading, count)
      const id = column.known?.column.id
      if (id !== undefined && isRead(column, table, options)) read.push({ heading, column: id })
      else {
        const like = id ?? resemblance(heading)
        unread.push({ heading, ...(like !== undefined && { like }) })
      }
    }
  }
  return { read, unread }
}

function isRead(
  column: TableColumn,
  table: Table,
  { year, focusArea }: ChosenRegistryOptions,
): boolean {
  if (column.known?.isDoubtful) return false
  if (column.known?.column.id === PLACE) return focusArea !== undefined
  if (column.known?.column.reads === 'amount') return isDated(column, table, year)
  return column.read !== undefined
}

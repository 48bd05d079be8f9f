import type { Datasets } from './data-rule.ts'

type Group = Datasets['target-groups'][number]

export function rowOf<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`The data has no row ${id}.`)
  return row
}

export function idsOf(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map((row) => row.id))
}

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

/** Every object in the data, with the way to it. */
interface Found {
  path: string
  object: Record<string, unknown>
}

function objectsIn(value: unknown, path: string): Found[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => objectsIn(part, `${path}[${part?.id ?? index}]`))
  }
  const inside = Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`))
  return [{ path, object: value as Record<string, unknown> }, ...inside]
}

export function everyObject(data: Datasets): Found[] {
  return Object.entries(data).flatMap(([name, dataset]) => objectsIn(dataset, name))
}

export function everyText(data: Datasets, language: 'zh' | 'en'): { path: string; text: string }[] {
  return everyObject(data).flatMap(({ path, object }) => {
    const text = object[language]
    return typeof text === 'string' ? [{ path, text }] : []
  })
}

export function groupsOf(data: Datasets): Group[] {
  return [...data['target-groups'], ...data['attention-groups']]
}

/** The formulas that a group has beside its own. */
export function conditionsOf(group: Group) {
  return [...(group.variants ?? []), ...(group.narrowed ?? [])]
}

/** A registry label or heading as it is compared: in one width and without white space. */
export function plain(label: string): string {
  return label.normalize('NFKC').replaceAll(/\s/g, '')
}

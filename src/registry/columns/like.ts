import type { RegistryColumnId } from '../../generated/ids.ts'
import { nearest } from '../../input/nearest.ts'
import { columns, columnsWithWordIn } from './columns.ts'
import { asksHowMany } from './heading-notes.ts'
import { plainText } from './plain-text.ts'

/** A shorter heading stands by chance in a longer one. */
const SHORTEST_PART = 3

/** A shorter heading is near to too many: 是否务工 to 是否竣工. */
const SHORTEST_MISSPELT = 5

/** One sign begins too much. */
const SHORTEST_BEGINNING = 2

/** A longer heading is no variant of ours. */
const LONGEST_HEADING = 40

/** Makes the finder of the known column that an unknown heading resembles: it holds one of its headings, or nearly is one. */
export function resemblanceOf(): (heading: string) => RegistryColumnId | undefined {
  const idOf = new Map(
    columns()
      .filter(({ personal }) => !personal)
      .flatMap(({ id, headings }) => headings.map((heading) => [plainText(heading), id] as const)),
  )
  const longestFirst = [...idOf.keys()]
    .filter((known) => known.length >= SHORTEST_PART)
    .sort((one, other) => other.length - one.length)
  return (heading) => {
    if (heading.length > LONGEST_HEADING) return undefined
    const text = plainText(heading)
    const other = columnsWithWordIn(text).find(({ why, personal }) => why && !personal)
    if (other) return other.id
    if (asksHowMany(text)) return undefined
    const part = longestFirst.find((known) => text.includes(known))
    const isLong = text.length >= SHORTEST_MISSPELT
    const meant = part ?? (isLong ? nearest(text, idOf.keys()).suggestion : undefined)
    return meant === undefined ? onlyBegunBy(text, idOf) : idOf.get(meant)
  }
}

/** The one column whose headings begin so: 是否特困 leaves open whether 人员 or 户 should follow. */
function onlyBegunBy(
  text: string,
  idOf: ReadonlyMap<string, RegistryColumnId>,
): RegistryColumnId | undefined {
  if (text.length < SHORTEST_BEGINNING) return undefined
  const ids = new Set([...idOf].flatMap(([known, id]) => (known.startsWith(text) ? id : [])))
  return ids.size === 1 ? [...ids][0] : undefined
}

import type { RegistryColumnId } from '../generated/ids.ts'
import { nearest } from '../input/nearest.ts'
import { columns } from './columns.ts'
import { plainText } from './plain-text.ts'

/** A shorter heading stands by chance in a longer one. */
const SHORTEST_PART = 3

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
    const part = longestFirst.find((known) => text.includes(known))
    return idOf.get(part ?? nearest(text, idOf.keys()).suggestion ?? '')
  }
}

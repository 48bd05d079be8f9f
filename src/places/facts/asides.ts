import { fits, P } from './region-patterns.ts'
import type { Region } from './regions.ts'

/** The regions that only tell where another place is: 与秀山县交界, 距奉节县20公里, 山东省对口支援. */
export function asidesIn(text: string, regions: readonly Region[]): ReadonlySet<Region> {
  if (!P.neighbor.test(text)) return NONE
  const asides = new Set<Region>()
  regions.forEach((region, index) => {
    const chain = chainUpTo(regions, index)
    const before = text.slice(0, chain[0]?.start)
    const isNamedAside =
      P.near.test(before) ||
      fits(P.helping, text, region.end) ||
      (P.beside.test(before) && fits(P.touching, text, region.end))
    if (isNamedAside) for (const part of chain) asides.add(part)
  })
  return asides
}

const NONE: ReadonlySet<Region> = new Set()

/** A region with those directly before it: 重庆市 秀山县. */
function chainUpTo(regions: readonly Region[], index: number): Region[] {
  let first = index
  while (first > 0 && regions[first - 1]?.end === regions[first]?.start) first--
  return regions.slice(first, index + 1)
}

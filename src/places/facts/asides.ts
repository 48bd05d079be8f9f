import { neighbors } from '../../generated/place-words.ts'
import type { Region } from './region.ts'
import { fits } from './region-patterns.ts'
import { anyOf } from './word-list.ts'

/** The regions that only tell where another place is: 与秀山县交界, 距奉节县20公里, 山东省对口支援. */
export function asidesIn(text: string, regions: readonly Region[]): ReadonlySet<Region> {
  if (!P.neighbor.test(text)) return NONE
  const asides = new Set<Region>()
  regions.forEach(({ end }, index) => {
    const first = firstDirectlyBefore(regions, index)
    const isNamedAside =
      P.near.test(text.slice(0, regions[first]?.start)) || fits(P.helping, text, end)
    const from = fits(P.touching, text, end) ? firstBeside(text, regions, index) : undefined
    const start = from ?? (isNamedAside ? first : index + 1)
    for (const part of regions.slice(start, index + 1)) asides.add(part)
  })
  return asides
}

const NONE: ReadonlySet<Region> = new Set()

const P = /* @__PURE__ */ patterns()

function patterns() {
  const { touching, near, helping } = neighbors
  return {
    neighbor: new RegExp(anyOf(`${touching} ${near} ${helping}`)),
    joined: new RegExp(`^(?:\\||${anyOf(neighbors.joins)})?$`),
    beside: new RegExp(`${anyOf(neighbors.with)}$`),
    touching: new RegExp(`[^|]{0,12}?${anyOf(touching)}`, 'y'),
    near: new RegExp(`${anyOf(near)}$`),
    helping: new RegExp(anyOf(helping), 'y'),
  }
}

/** Of a region and those directly before it (重庆市 秀山县), where the first one is. */
function firstDirectlyBefore(regions: readonly Region[], index: number): number {
  const isFirst = regions[index - 1]?.end !== regions[index]?.start
  return isFirst ? index : firstDirectlyBefore(regions, index - 1)
}

/** Of neighbors that are named together (与重庆市忠县、丰都县相邻), where the first one is; undefined if they are none. */
function firstBeside(text: string, regions: readonly Region[], index: number): number | undefined {
  let first = index
  while (first > 0 && P.joined.test(leadOf(text, regions, first))) first--
  return [first, firstDirectlyBefore(regions, index)].find((one) =>
    P.beside.test(leadOf(text, regions, one)),
  )
}

/** What stands between a region and the one before it. */
function leadOf(text: string, regions: readonly Region[], index: number): string {
  return text.slice(regions[index - 1]?.end ?? 0, regions[index]?.start)
}

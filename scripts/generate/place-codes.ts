import type { TownshipCodes } from '../../src/data/township-codes.ts'
import type { Data } from './product.ts'

/**
 * A line a county: its code, its townships in the first system and in the second; then a line for each township that
 * the annexes name, with its villages.
 */
export function placeCodeLines({ townshipCodes: { townships, systems } }: Data): string {
  const counties = [...new Set(townships.map(({ code }) => code.slice(0, 6)))].sort()
  return counties
    .flatMap((county) => {
      const inside = townships.filter(({ code }) => code.startsWith(county))
      const townshipsOf = systems.map(({ id }) =>
        runs(inside.filter(({ system }) => system === id).map(({ code }) => Number(code.slice(6)))),
      )
      return [`${county} ${townshipsOf.join(' ')}`, ...inside.flatMap(villageLine)]
    })
    .join('\n')
}

function villageLine({ code, villages }: TownshipCodes['townships'][number]): string[] {
  if (!villages) return []
  const numbers = villages.flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
  return [` ${Number(code.slice(6))} ${runs(numbers)}`]
}

/** Each run of numbers by how far it begins behind the last one, and how many more follow: 1,16-9 for 1, 17 to 26. */
function runs(numbers: readonly number[]): string {
  const found: { gap: number; more: number }[] = []
  let last = 0
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = found.at(-1)
    if (run && number === last + 1) run.more++
    else found.push({ gap: number - last, more: 0 })
    last = number
  }
  return found.map(({ gap, more }) => (more === 0 ? gap : `${gap}-${more}`)).join(',')
}

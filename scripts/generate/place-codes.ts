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
  const short = villages?.map((run) => run.split('-').map(Number).join('-')).join(',')
  return short === undefined ? [] : [` ${Number(code.slice(6))} ${short}`]
}

function runs(numbers: readonly number[]): string {
  const found: [from: number, to: number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else found.push([number, number])
  }
  return found.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(',')
}

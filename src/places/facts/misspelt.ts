import { alike, telling } from '../../generated/place-words.ts'
import { gazetteer } from './gazetteer.ts'
import { pairsOf } from './word-list.ts'

interface Spellings {
  readonly known: ReadonlySet<string>
  /** By the sign and where it stands in a name: what stands beside it in the names of others. */
  readonly telling: ReadonlyMap<string, string>
}

let built: Spellings | undefined

/**
 * 武隆市, 凤节县, 开洲区 and 节奉县 may be ours: of another kind, with a sign that sounds or looks alike, turned round. So may
 * 奉接县, since 奉 stands in hardly any other name.
 */
export function isNearOurs(stem: string): boolean {
  built ??= build()
  if (built.known.has(stem)) return true
  return [0, 1].some((at) => {
    const others = built?.telling.get(stem.charAt(at) + at)
    return others !== undefined && !others.includes(stem.charAt(1 - at))
  })
}

function build(): Spellings {
  const stems = [...gazetteer().counties.values()].flatMap((unit) => stemsOf(unit.names))
  const signs = pairsOf(telling)
  const told = stems.flatMap((stem) =>
    [...stem].flatMap((sign, at): [string, string][] => {
      const others = signs.get(sign)
      return others === undefined ? [] : [[sign + at, others]]
    }),
  )
  return { known: new Set(stems.flatMap(spellingsOf)), telling: new Map(told) }
}

/** Of the names of two signs and an ending: 酉阳 of 酉阳县. */
function stemsOf(names: readonly (readonly [string, unknown])[]): string[] {
  return names.flatMap(([name]) => (name.length === 3 ? [name.slice(0, 2)] : []))
}

function spellingsOf(stem: string): string[] {
  const pairs = pairsOf(alike)
  const others = [...stem].flatMap((sign, at) =>
    [...(pairs.get(sign) ?? '')].map((other) => stem.slice(0, at) + other + stem.slice(at + 1)),
  )
  return [stem, [...stem].reverse().join(''), ...others]
}

import { alike } from '../../generated/place-words.ts'
import { gazetteer } from './gazetteer.ts'
import { pairsOf } from './word-list.ts'

let built: ReadonlySet<string> | undefined

/** 武隆市, 凤节县, 开洲区 and 节奉县 may be ours: of another kind, with a sign that sounds or looks alike, turned round. */
export function isNearOurs(stem: string): boolean {
  built ??= new Set(stems().flatMap(spellingsOf))
  return built.has(stem)
}

/** Of the names of two signs and an ending: 酉阳 of 酉阳县. */
function stems(): string[] {
  const names = [...gazetteer().counties.values()].flatMap((unit) => unit.names)
  return names.flatMap(([name]) => (name.length === 3 ? [name.slice(0, 2)] : []))
}

function spellingsOf(stem: string): string[] {
  const pairs = pairsOf(alike)
  const others = [...stem].flatMap((sign, at) =>
    [...(pairs.get(sign) ?? '')].map((other) => stem.slice(0, at) + other + stem.slice(at + 1)),
  )
  return [stem, [...stem].reverse().join(''), ...others]
}

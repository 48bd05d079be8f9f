import { alike } from '../../generated/place-words.ts'
import { gazetteer } from './gazetteer.ts'
import { pairsOf } from './word-list.ts'

let built: ReadonlySet<string> | undefined

/** 武隆市, 凤节县 and 开洲区 may be ours: of another kind, or with a sign that sounds or looks alike. */
export function isNearOurs(stem: string): boolean {
  built ??= new Set([...gazetteer().counties.values()].flatMap(({ name }) => spellingsOf(name)))
  return built.has(stem)
}

function spellingsOf(name: string): string[] {
  const stem = name.slice(0, -1)
  const pairs = pairsOf(alike)
  const others = [...stem].flatMap((sign, at) =>
    [...(pairs.get(sign) ?? '')].map((other) => stem.slice(0, at) + other + stem.slice(at + 1)),
  )
  return [stem, ...others]
}

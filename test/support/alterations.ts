type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A result with one part changed, and where. */
export type Alteration = readonly [what: string, altered: unknown]

/** Each result that differs from this one in one part: another value that such a part may have, or an entry left out or doubled. */
export function alterationsOf(result: unknown): Alteration[] {
  const whole = JSON.parse(JSON.stringify(result)) as Json
  const values = new Map<string, Set<Json>>()
  gather(whole, '', values)
  return alter(whole, '', values).map(([what, altered]) => [what.slice(1), altered])
}

const VERDICTS = ['met', 'unmet', 'unknown']

/** What values stand under each key, wherever it stands. */
function gather(value: Json, key: string, values: Map<string, Set<Json>>): void {
  if (Array.isArray(value)) for (const entry of value) gather(entry, key, values)
  else if (isRecord(value))
    for (const [name, part] of Object.entries(value)) gather(part, name, values)
  else
    values.set(
      key,
      (values.get(key) ?? new Set(VERDICTS.includes(value as string) ? VERDICTS : [])).add(value),
    )
}

function alter(value: Json, path: string, values: Map<string, Set<Json>>): [string, Json][] {
  if (isList(value)) {
    const without = value.map((_, at): [string, Json] => [
      `${path}[] less`,
      value.filter((_, n) => n !== at),
    ])
    const twice = value
      .slice(0, 1)
      .map((one): [string, Json] => [`${path}[] twice`, [one, ...value]])
    const inside = value.flatMap((entry, at) =>
      alter(entry, `${path}[]`, values).map(([what, altered]): [string, Json] => [
        what,
        value.map((one, n) => (n === at ? altered : one)),
      ]),
    )
    return [...without, ...twice, ...inside]
  }
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      alter(part, `${path}.${key}`, values).map(([what, altered]): [string, Json] => [
        what,
        { ...value, [key]: altered },
      ]),
    )
  }
  const key = path.replace(/\[\]$/, '').replace(/^.*\./, '')
  return othersOf(value, [...(values.get(key) ?? [])]).map((other) => [path, other])
}

function othersOf(value: Json, known: readonly Json[]): Json[] {
  const others = known.filter((one) => one !== value)
  if (typeof value === 'boolean') return [!value, null]
  if (typeof value === 'number') return [...others, value + 1]
  return others
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

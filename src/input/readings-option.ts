import * as s from './shape.ts'

interface ReadingRule {
  readonly id: string
  /** The first is the default. */
  readonly options: readonly string[]
}

/** Some of the readings: what is left out or null keeps its default. */
export type SomeReadings<Readings> = {
  readonly [Id in keyof Readings]?: Readings[Id] | null | undefined
}

/** The field of options in which a caller chooses readings. */
export function readingsField<Readings>(
  rules: readonly ReadingRule[],
): s.Shape<SomeReadings<Readings> | null | undefined> {
  const fields = rules.map(({ id, options }) => [id, s.optional(s.codes(options))])
  return s.optional(s.object(Object.fromEntries(fields)) as s.Shape<SomeReadings<Readings>>)
}

/** Fills in the defaults. */
export function allReadings<Readings>(
  rules: readonly ReadingRule[],
  chosen: SomeReadings<Readings> = {},
): Readings {
  const given = chosen as Readonly<Record<string, string | undefined>>
  const all = rules.map(({ id, options }) => [id, given[id] ?? options[0]])
  return Object.freeze(Object.fromEntries(all)) as Readings
}

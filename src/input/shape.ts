import type { Expected } from '../errors.ts'
import type { Fields, Form, Labels, Reader, Shape } from './form.ts'
import { codesReader, numberReader, readBoolean, readDay, stringReader } from './leaf-readers.ts'
import { arrayReader, nullableReader, objectReader, resultReader, unionReader } from './read.ts'

export type { Fields, Form, FormOf, Shape } from './form.ts'

/** What a shape accepts. */
export type Accepted<Of> = Of extends Shape<infer Value> ? Value : never

type AcceptedFields<Of extends Fields> = {
  readonly [Key in keyof Of as undefined extends Accepted<Of[Key]> ? never : Key]: Accepted<Of[Key]>
} & {
  readonly [Key in keyof Of as undefined extends Accepted<Of[Key]> ? Key : never]?: Accepted<
    Of[Key]
  >
}

type Flat<Value> = { [Key in keyof Value]: Value[Key] }

/** A value that was checked and copied: what is unknown is undefined, never null. */
export type Parsed<Value> = Value extends readonly (infer Entry)[]
  ? readonly Parsed<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Parsed<Exclude<Value[Key], null | undefined>> }
    : Value

/**
 * An input of any kind that an editor completes as `Typed`. It accepts an `unknown`, of which an editor would have
 * nothing to offer: the check tells what is wrong with it.
 */
export type Loose<Typed> = Typed | NonNullable<unknown> | null | undefined

function withReader<const Of extends Form>(form: Of, readerOf: (form: Of) => Reader) {
  return { ...form, reader: () => readerOf(form) }
}

export function boolean(): Shape<boolean> {
  return { kind: 'boolean', reader: () => readBoolean }
}

/** One of a closed list. `labels` are what registries write for each: a suggestion for who has them at hand. */
export function codes<const Code extends string | number>(
  list: readonly Code[],
  labels?: Labels,
): Shape<Code> {
  return withReader({ kind: 'codes', codes: list, labels }, codesReader)
}

/** A real day, `YYYY-MM-DD`. */
export function day(): Shape<string> {
  return { kind: 'day', reader: () => readDay }
}

export function string(max: number, min = 0): Shape<string> {
  return withReader({ kind: 'string', min, max }, stringReader)
}

/** A finite number; -0 is read as 0, for JSON has no -0. */
export function number(min = -Number.MAX_VALUE, max = Number.MAX_VALUE): Shape<number> {
  return withReader({ kind: 'number', min, max }, numberReader)
}

export function integer(min: number, max: number): Shape<number> {
  return withReader({ kind: 'integer', min, max }, numberReader)
}

/** The caller's own key of a record, returned as it is. */
export function key(): Shape<string | number | null | undefined> {
  return optional(union(string(LONGEST_KEY), number()))
}

const LONGEST_KEY = 200

export function array<Entry>(entry: Shape<Entry>, max: number): Shape<readonly Entry[]> {
  return withReader({ kind: 'array', entry, max }, arrayReader)
}

/** A record of these fields and no others. */
export function object<const Of extends Fields>(fields: Of): Shape<Flat<AcceptedFields<Of>>> {
  return withReader({ kind: 'object', fields, isOpen: false }, objectReader)
}

/** A record that may have such a field for each of these ids. */
export function each<const Id extends string, Value>(
  ids: readonly Id[],
  shape: Shape<Value>,
): Shape<{ readonly [Key in Id]?: Value | null | undefined }> {
  const fields = ids.map((id) => [id, optional(shape)])
  return object(Object.fromEntries(fields) as Fields) as Shape<never>
}

/** A record that may have more fields, which are not read: a result of this or another version. */
export function looseObject<const Of extends Fields>(fields: Of): Shape<Flat<AcceptedFields<Of>>> {
  return withReader({ kind: 'object', fields, isOpen: true }, objectReader)
}

/** A result that was given before, and what of it is read; something else is told so at once. */
export function resultOf<const Of extends Fields>(
  expected: Expected,
  fields: Of,
): Shape<Flat<AcceptedFields<Of>>> {
  return withReader({ kind: 'object', fields, isOpen: true }, (form) =>
    resultReader(form, expected),
  )
}

/** The first option that takes a value of this kind judges it. */
export function union<const Options extends readonly Shape[]>(
  ...options: Options
): Shape<Accepted<Options[number]>> {
  return withReader({ kind: 'union', options }, unionReader)
}

/** A field that may be left out or null: both mean unknown. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | null | undefined> {
  return { kind: 'optional', shape, reader: shape.reader }
}

/** An entry that may be null: of a record, one of which nothing is known. */
export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return withReader({ kind: 'nullable', shape }, nullableReader)
}

/** Anything; it is passed on unread. */
export function unknown(): Shape<unknown> {
  return { kind: 'unknown', reader: () => (value) => value }
}

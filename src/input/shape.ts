declare const accepted: unique symbol

/** What an input looks like, as plain data: the check, the zod schemas and the JSON Schemas are all made from it. */
export type Shape<Value = unknown> = Form & { readonly [accepted]?: Value }

/** The forms that a shape can have. */
export type Form =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'codes'; readonly codes: Codes; readonly labels: Labels | undefined }
  | { readonly kind: 'day' }
  | { readonly kind: 'string'; readonly min: number; readonly max: number }
  | { readonly kind: 'number' | 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'array'; readonly entry: Shape; readonly max: number }
  | { readonly kind: 'object'; readonly fields: Fields; readonly isOpen: boolean }
  | { readonly kind: 'union'; readonly options: readonly Shape[] }
  | { readonly kind: 'optional'; readonly shape: Shape }
  | { readonly kind: 'nullable'; readonly shape: Shape }
  | { readonly kind: 'unknown' }

export type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>

export type Fields = Readonly<Record<string, Shape>>

type Codes = readonly (string | number)[]

/** What registries write for each code, with blanks between, for suggestions. */
type Labels = readonly string[]

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

export function boolean(): Shape<boolean> {
  return { kind: 'boolean' }
}

/** One of a closed list. `labels` are what registries write for each: a suggestion for who has them at hand. */
export function codes<const Code extends string | number>(
  list: readonly Code[],
  labels?: Labels,
): Shape<Code> {
  return { kind: 'codes', codes: list, labels }
}

/** A real day, `YYYY-MM-DD`. */
export function day(): Shape<string> {
  return { kind: 'day' }
}

export function string(max: number, min = 0): Shape<string> {
  return { kind: 'string', min, max }
}

/** A finite number; -0 is read as 0, for JSON has no -0. */
export function number(min = -Number.MAX_VALUE, max = Number.MAX_VALUE): Shape<number> {
  return { kind: 'number', min, max }
}

export function integer(min: number, max: number): Shape<number> {
  return { kind: 'integer', min, max }
}

/** The caller's own key of a record, returned as it is. */
export function key(): Shape<string | number | null | undefined> {
  return optional(union(string(LONGEST_KEY), number()))
}

const LONGEST_KEY = 200

export function array<Entry>(entry: Shape<Entry>, max: number): Shape<readonly Entry[]> {
  return { kind: 'array', entry, max }
}

/** A record of these fields and no others. */
export function object<const Of extends Fields>(fields: Of): Shape<Flat<AcceptedFields<Of>>> {
  return { kind: 'object', fields, isOpen: false }
}

/** A record that may have more fields, which are not read: a result of this or another version. */
export function looseObject<const Of extends Fields>(fields: Of): Shape<Flat<AcceptedFields<Of>>> {
  return { kind: 'object', fields, isOpen: true }
}

/** The first option that takes a value of this kind judges it. */
export function union<const Options extends readonly Shape[]>(
  ...options: Options
): Shape<Accepted<Options[number]>> {
  return { kind: 'union', options }
}

/** A field that may be left out or null: both mean unknown. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | null | undefined> {
  return { kind: 'optional', shape }
}

/** An entry that may be null: of a record, one of which nothing is known. */
export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return { kind: 'nullable', shape }
}

/** Anything; it is passed on unread. */
export function unknown(): Shape<unknown> {
  return { kind: 'unknown' }
}

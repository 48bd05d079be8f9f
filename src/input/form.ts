import type { IssueFacts } from '../errors.ts'

/**
 * Copies an untrusted value and checks it on the way, reading each property once; nothing that the shape does not name
 * is followed. What is wrong goes to `issues`, with its path from here; then the copy is no good.
 */
export type Reader = (value: unknown, issues: IssueFacts[]) => unknown

declare const accepted: unique symbol

/**
 * What an input looks like: the check, the zod schemas and the JSON Schemas are all made from it. Each makes its own reader,
 * so that a bundle holds those alone that its inputs need.
 */
export type Shape<Value = unknown> = Form & {
  readonly reader: () => Reader
  readonly [accepted]?: Value
}

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

export type Codes = readonly (string | number)[]

/** What registries write for each code, with blanks between, and a comma between codes, for suggestions. */
export type Labels = string

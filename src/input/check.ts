import { InvalidInputError, type IssueFacts, orThrow, type Result } from '../errors.ts'
import { under } from '../issues.ts'
import type { Reader } from './form.ts'
import { type Accepted, type Fields, object, type Parsed, type Shape } from './shape.ts'

/** A rule of several fields, run once each of them is valid. */
export type CrossCheck<Value> = (value: Value) => readonly IssueFacts[]

/**
 * Makes the check of one kind of input: a function that takes anything and gives a copy or the error, and never throws.
 * `path`, or `at` of one call, is where the input stands, such as `options`: an argument that is not given has no fields.
 * Nothing is built before the first use, so importing costs nothing.
 */
export function checkerOf<Value>(
  shapeOf: () => Shape<Value>,
  rule: CrossCheck<Parsed<Value>> = () => [],
  path = '',
): (input: unknown, at?: string) => Result<Parsed<Value>> {
  let read: Reader | undefined
  return (input, at = path) => {
    read ??= shapeOf().reader()
    const issues: IssueFacts[] = []
    const value = read(input ?? (path ? {} : input), issues) as Parsed<Value>
    const wrong = issues.length > 0 ? issues : rule(value)
    if (wrong.length === 0) return { ok: true, value }
    return { ok: false, error: new InvalidInputError(under(at, wrong)) }
  }
}

type OptionsOf<Of extends Fields> = Parsed<Accepted<ReturnType<typeof object<Of>>>>

/** Makes the reader of options of these fields: it gives them, or throws. None need be given where none is required. */
export function optionsReader<const Of extends Fields>(
  fieldsOf: () => Of,
  rule?: CrossCheck<OptionsOf<Of>>,
): (options: unknown) => OptionsOf<Of> {
  const check = checkerOf(() => object(fieldsOf()), rule, 'options')
  return (options) => orThrow(check(options))
}

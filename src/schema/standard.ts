import type { InputIssue, Result } from '../errors.ts'

/** One step of a path, as Standard Schema writes it. */
export type Step = string | number

/** A schema that any framework which speaks Standard Schema (version 1) takes as it is. */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'chongqing-aid-guideline'
    /** Gives the value, or what is wrong with it. */
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly Step[] }[] }
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/**
 * Makes a Standard Schema of a check.
 *
 * @param check - gives the value or the error, and never throws.
 * @returns the schema.
 */
export function standard<Input, Output>(
  check: (input: unknown) => Result<Output>,
): StandardSchema<Input, Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'chongqing-aid-guideline',
      validate: (value) => {
        const result = check(value)
        return result.ok ? { value: result.value } : { issues: result.error.issues.map(issueOf) }
      },
    },
  }
}

function issueOf({ message, path }: InputIssue): { message: string; path: Step[] } {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return { message, path: steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)) }
}

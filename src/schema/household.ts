import jsonSchema from '../../data/schema/household.schema.json'
import { deepFreeze } from '../data/deep-freeze.ts'
import type { InputIssue, Result } from '../errors.ts'
import type { Household, ParsedHousehold } from '../households/household.ts'
import { checkHousehold } from '../households/parse.ts'

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
 * `checkHousehold` as a Standard Schema.
 *
 * @example
 * import { householdSchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = householdSchema['~standard'].validate({ housing: { grade: 'E' } })
 * result.issues?.[0]?.path //=> ['housing', 'grade']
 */
export const householdSchema: StandardSchema<Household, ParsedHousehold> =
  /* @__PURE__ */ standard(checkHousehold)

/**
 * The JSON Schema (2020-12) of a household. It cannot say which fields contradict each other; `checkHousehold` does.
 *
 * @example
 * import { householdJsonSchema } from 'chongqing-aid-guideline/schema'
 *
 * householdJsonSchema.additionalProperties //=> false
 */
export const householdJsonSchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ deepFreeze(jsonSchema)

function standard<Input, Output>(
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

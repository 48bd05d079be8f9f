import type { InputIssue, Result } from '../errors.ts'
import { languageOf } from '../explain/explain-options.ts'
import { issueSentence } from '../explain/format-issues.ts'
import { type LocaleOptions, localeOf } from '../input/locale-option.ts'
import type { Loose } from '../input/shape.ts'
import { stepsOf } from '../issues.ts'

/** One step of a path, as Standard Schema writes it. */
export type Step = string | number

/** A schema that any framework which speaks Standard Schema (version 1) takes as it is. */
export interface StandardSchema<Input, Output> {
  /** All that the specification asks of a schema. */
  readonly '~standard': {
    /** Of the specification. */
    readonly version: 1
    /** The library that made the schema. */
    readonly vendor: 'chongqing-aid-guideline'
    /** Gives the value, or what is wrong with it. */
    readonly validate: (value: unknown) =>
      | {
          /** A copy of the input: what is unknown is undefined, never null. */
          readonly value: Output
          /** Never there: this tells the two apart. */
          readonly issues?: undefined
        }
      | {
          /** At least one, at most 50. */
          readonly issues: readonly {
            /** In the language of the schema; it holds no value of the input. */
            readonly message: string
            /** `members[1].age` as `['members', 1, 'age']`; `[]` for the input itself. */
            readonly path: readonly Step[]
          }[]
        }
    /** For type inference alone: no schema has it when run. */
    readonly types?:
      | {
          /** What may be passed. */
          readonly input: Input
          /** What comes back. */
          readonly output: Output
        }
      | undefined
  }
}

/**
 * Makes a Standard Schema of a check, with messages in the language of those who read them.
 *
 * @param check - gives the value or the error, and never throws: `checkHousehold` and its like.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns the schema.
 * @throws {InvalidInputError} if the language is wrong.
 * @example
 * import { checkHousehold } from 'chongqing-aid-guideline'
 * import { standardSchema } from 'chongqing-aid-guideline/schema'
 *
 * const schema = standardSchema(checkHousehold)
 * const result = schema['~standard'].validate({ members: [{ age: 151 }] })
 * result.issues?.[0]?.message //=> 'members[0].age：“年龄”最大为150'
 */
export function standardSchema<Input, Output>(
  check: Check<Input, Output>,
  options?: LocaleOptions | null,
): StandardSchema<Input, Output> {
  const language = languageOf(localeOf(options))
  const told = (issue: InputIssue) => ({
    message: issueSentence(issue, language),
    path: stepsOf(issue.path),
  })
  return {
    '~standard': {
      version: 1,
      vendor: 'chongqing-aid-guideline',
      validate: (value) => {
        const result = check(value)
        return result.ok ? { value: result.value } : { issues: result.error.issues.map(told) }
      },
    },
  }
}

/** A check that is typed for completion, and takes anything. */
export interface Check<Input, Output> {
  (input: Input): Result<Output>
  (input: Loose<Input>): Result<Output>
}

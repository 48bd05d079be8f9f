import { type InvalidInputError, isInvalidInputError, type Result } from 'chongqing-aid-guideline'

/** Runs one function of the package: what it gives, or the error that says what is wrong with the input. */
export function attempt<Value>(run: () => Value): Result<Value> {
  try {
    return { ok: true, value: run() }
  } catch (error) {
    if (isInvalidInputError(error)) return { ok: false, error: error as InvalidInputError }
    throw error
  }
}

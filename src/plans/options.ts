import * as z from 'zod/mini'
import { rubricRules } from '../data/plan-rules.ts'
import type { Rubric } from '../data/rubric.ts'
import { checkerOf } from '../input/check.ts'
import { isoDate, unknownable } from '../input/fields.ts'
import { findRubricIssues, rubricSchema } from './check-rubric.ts'
import { plainRubric } from './plain-rubric.ts'

/** What the caller chooses. */
export interface ScoreOptions {
  /** The day that the question is about; it only sets `outOfPeriod`. */
  readonly asOf: string
  /** A rubric of the caller's own, as data; the default is `rubric`. */
  readonly rubric?: Rubric | null | undefined
}

/** The options with the rubric filled in. */
export interface ChosenScoreOptions {
  readonly asOf: string
  readonly rubric: Rubric
}

let built: ReturnType<typeof build> | undefined

function build() {
  return z.strictObject({ asOf: isoDate(), rubric: unknownable(rubricSchema()) })
}

const check = /* @__PURE__ */ checkerOf(() => (built ??= build()), {
  path: 'options',
  rule: ({ rubric }) => (rubric ? findRubricIssues(rubric as Rubric, 'options.rubric') : []),
})

/**
 * Checks the options and fills in the default rubric.
 *
 * @param options - anything.
 * @returns the options, complete.
 * @throws {InvalidInputError} naming the day or the row of the rubric that is wrong.
 */
export function chooseScoreOptions(options: unknown): ChosenScoreOptions {
  const result = check(options)
  if (!result.ok) throw result.error
  const { asOf, rubric } = result.value
  return { asOf, rubric: rubric ? plainRubric(rubric as Rubric) : DEFAULT }
}

const DEFAULT = rubricRules satisfies Omit<Rubric, 'criteria'> as unknown as Rubric

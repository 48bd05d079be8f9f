import * as z from 'zod/mini'
import { deepFreeze } from '../../data/deep-freeze.ts'
import type { Rubric } from '../../data/rubric.ts'
import { rubricHead, rubricRules } from '../../generated/plan-rules.ts'
import { checkerOf } from '../../input/check.ts'
import { isoDate, unknownable } from '../../input/fields.ts'
import { completeRubric } from '../rubric/check-rubric.ts'
import { headOf, type RubricHead } from '../rubric/digest.ts'
import { rubricSchema } from '../rubric/rubric-schema.ts'

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
  readonly head: RubricHead
}

/** Results hold its lists of provisions: nobody may change them. */
const DEFAULT: Rubric = /* @__PURE__ */ deepFreeze(rubricRules)

let built: ReturnType<typeof build> | undefined

function build() {
  return z.strictObject({ asOf: isoDate(), rubric: unknownable(rubricSchema()) })
}

const check = /* @__PURE__ */ checkerOf(() => (built ??= build()), { path: 'options' })

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
  if (!rubric) return { asOf, rubric: DEFAULT, head: rubricHead }
  const own = completeRubric(rubric, 'options.rubric')
  return { asOf, rubric: own, head: headOf(own) }
}

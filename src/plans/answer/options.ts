import { deepFreeze } from '../../data/deep-freeze.ts'
import type { Rubric } from '../../data/rubric.ts'
import { orThrow } from '../../errors.ts'
import { rubricHead, rubricRules } from '../../generated/plan-rules.ts'
import { optionsReader } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { completeRubric } from '../rubric/check-rubric.ts'
import { headOf, type RubricHead } from '../rubric/rubric-head.ts'
import { rubricShape } from '../rubric/rubric-shape.ts'

/** What the caller chooses. */
export interface ScoreOptions {
  /** The day by which things are done; the score of the plan itself does not depend on it. */
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

const read = /* @__PURE__ */ optionsReader(() => ({
  asOf: s.day(),
  rubric: s.optional(rubricShape()),
}))

/** Checks the options and fills in the default rubric. */
export function chooseScoreOptions(options: unknown): ChosenScoreOptions {
  const { asOf, rubric } = read(options)
  if (!rubric) return { asOf, rubric: DEFAULT, head: rubricHead }
  const own = orThrow(completeRubric(rubric, 'options.rubric'))
  return { asOf, rubric: own, head: headOf(own) }
}

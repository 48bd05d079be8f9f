import { sideCodes } from '../../generated/codes.ts'
import * as s from '../../input/shape.ts'

/** What is meant: the plan itself, or what is done of it. */
export type Side = 'plan' | 'done'

/** The field of options in which a caller chooses it. */
export const sideField = () => s.optional(s.codes(sideCodes))

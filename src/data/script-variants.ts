import variants from '../../data/script-variants.json'
import { deepFreeze } from './deep-freeze.ts'

/** Characters of traditional script, and in the same places those of simplified script. */
export interface ScriptVariants {
  /** Single characters in one text; two may stand for the same simplified one (衛, 衞). */
  readonly traditional: string
  /** As long as `traditional`: the character at a place stands for the one there. */
  readonly simplified: string
}

/**
 * The characters of names that traditional script writes otherwise.
 *
 * @example
 * import { scriptVariants } from 'chongqing-aid-guideline/data'
 *
 * const { traditional, simplified } = scriptVariants
 * simplified[traditional.indexOf('醫')] //=> '医'
 */
export const scriptVariants: ScriptVariants = /* @__PURE__ */ deepFreeze(variants)

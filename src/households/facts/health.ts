import type { ParsedMember } from '../record/household.ts'
import { memberBit } from './member-bits.ts'

const SERIOUS = /* @__PURE__ */ memberBit('serious-illness', true)
const NOT_SERIOUS = /* @__PURE__ */ memberBit('serious-illness', false)
const CHRONIC = /* @__PURE__ */ memberBit('chronic-illness', true)
const NOT_CHRONIC = /* @__PURE__ */ memberBit('chronic-illness', false)

/**
 * Reads 3.3 (大病或慢性病人) of one member. The labels given are all there are, unless one of them is unknown.
 *
 * @param member - the member.
 * @returns the member's bits.
 */
export function healthBits({ health }: ParsedMember): number {
  if (health === undefined) return 0
  let serious = NOT_SERIOUS
  let chronic = NOT_CHRONIC
  for (const label of health) {
    if (label === 'serious-illness') serious = SERIOUS
    else if (label === 'chronic-illness') chronic = CHRONIC
    else if (label === null) {
      if (serious === NOT_SERIOUS) serious = 0
      if (chronic === NOT_CHRONIC) chronic = 0
    }
  }
  return serious | chronic
}

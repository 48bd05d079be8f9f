import { InvalidInputError } from '../../errors.ts'
import { groupRules } from '../../generated/household-rules.ts'
import type { GroupId } from '../../generated/ids.ts'
import { BITS_OF_GROUPS, MET_OR_UNMET } from '../../generated/issue-rules.ts'
import { contradiction } from '../../issues.ts'
import type { Verdict } from '../../logic/ternary.ts'

/** Where the bits of groups that are unmet begin. */
const UNMET = 16

/**
 * Reads the verdicts from their bits.
 *
 * @param bits - what `bits` of a classifier gives: groups that are met in the low 16 bits, those that are unmet in the
 * high 16. Or, from `classifyColumns`, one of `met`; the same place of `unmet` follows then.
 * @param unmet - one of `unmet`.
 * @returns the verdict on every group, those of `groups` before those of `attention`.
 * @throws {InvalidInputError} if a group is met and unmet, or a number has other bits than those of groups.
 * @example
 * import { createHouseholdClassifier, parseHousehold, verdictsFromBits } from 'chongqing-aid-guideline'
 *
 * const classifier = createHouseholdClassifier({ asOf: '2020-06-01' })
 * const verdicts = verdictsFromBits(classifier.bits(parseHousehold({ registration: 'poor' })))
 * verdicts['registered-poor'] //=> 'met'
 * verdicts['edge-or-monitored'] //=> 'unmet'
 * verdicts.illness //=> 'unknown'
 */
export function verdictsFromBits(bits: number, unmet?: number): Record<GroupId, Verdict> {
  const isApart = unmet !== undefined && unmet !== null
  checkBits(bits, isApart ? GROUPS : GROUPS + GROUPS * 2 ** UNMET, 'bits')
  if (isApart) checkBits(unmet, GROUPS, 'unmet')
  const all = isApart ? bits + unmet * 2 ** UNMET : bits
  if ((all & (all >>> UNMET)) !== 0) {
    throw new InvalidInputError([contradiction('bits', MET_OR_UNMET)])
  }
  const verdicts = groupRules.map(({ id }, index) => [id, verdictIn(all, index)])
  return Object.fromEntries(verdicts)
}

/** The verdict on one group. */
export function verdictIn(bits: number, group: number): Verdict {
  if ((bits >>> group) & 1) return 'met'
  return (bits >>> (group + UNMET)) & 1 ? 'unmet' : 'unknown'
}

const GROUPS = /* @__PURE__ */ (() => 2 ** groupRules.length - 1)()

function checkBits(bits: unknown, allowed: number, path: string): void {
  const isWhole = Number.isInteger(bits) && (bits as number) >= 0 && (bits as number) < 2 ** 32
  if (!isWhole || (~allowed & (bits as number)) !== 0) {
    throw new InvalidInputError([{ path, code: 'out-of-range', expected: BITS_OF_GROUPS }])
  }
}

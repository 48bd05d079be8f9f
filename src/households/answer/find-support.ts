import type { Bearer } from '../../data/duties.ts'
import type { DutyId, FactId, ProvisionId } from '../../generated/ids.ts'
import { dutyLimits, dutyRules } from '../../generated/organization-rules.ts'
import { decisiveBy, evaluateBy } from '../../logic/formula.ts'
import { verdictOf } from '../../logic/ternary.ts'
import type { HouseholdClassification } from './classification.ts'
import { factLookup } from './fact-lookup.ts'
import { readClassification } from './read-classification.ts'

/** A duty that serves something this household needs, and who bears it. */
export interface Support {
  /** What the household is known to have. */
  readonly need: FactId
  /** The duty whose own words name that need. */
  readonly duty: DutyId
  /** Whether the household is one of those to which its words limit it: 家庭经济困难学生, 建档立卡贫困户. */
  readonly verdict: 'met' | 'unknown'
  /** The unknown facts that can still decide that; empty once it is met. */
  readonly missing: readonly FactId[]
  /** Who has the duty: classes of organizations, or `every-organization`. */
  readonly bearers: readonly Bearer[]
  /** The clause that lays the duty down. */
  readonly provision: ProvisionId
}

/**
 * Finds who can help a household: the duties whose words name what it is known to need, under the default readings, unless
 * they are limited to others. What authorities are asked to do is left out.
 *
 * @param classification - of `classifyHousehold`; only a need that is known to hold counts, never one that may hold.
 * @returns one entry for each need and duty; first those whose limits are met, then those where they are open, both in the
 * order of the document.
 * @throws {InvalidInputError} if it is no classification, or not as it was given.
 * @example
 * import { classifyHousehold, findSupport } from 'chongqing-aid-guideline'
 *
 * const household = { registration: 'edge', members: [{ schooling: 'junior' }] } as const
 * const support = findSupport(classifyHousehold(household, { asOf: '2020-06-01' }))
 * const aid = support.find(({ duty }) => duty === 'fund-students-in-difficulty')
 * aid?.need //=> 'poor-or-at-risk'
 * aid?.verdict //=> 'met'
 * aid?.bearers //=> ['education-training']
 */
export function findSupport(classification: HouseholdClassification): Support[] {
  const read = readClassification(classification)
  const known = factLookup(read)
  const found = dutyRules.flatMap(({ id: duty, bearers, provision, serves = [] }) => {
    const requires = dutyLimits[duty]
    const verdict = requires ? verdictOf(evaluateBy(requires, known)) : 'met'
    if (verdict === 'unmet') return []
    return serves
      .filter((need) => known(need))
      .map((need) => ({
        need,
        duty,
        verdict,
        missing: requires ? decisiveBy(requires, known) : [],
        bearers: [...bearers],
        provision,
      }))
  })
  return [
    ...found.filter(({ verdict }) => verdict === 'met'),
    ...found.filter(({ verdict }) => verdict === 'unknown'),
  ]
}

import type { Bearer } from '../../data/duties.ts'
import { orThrow } from '../../errors.ts'
import type { DutyId, FactId, ProvisionId } from '../../generated/ids.ts'
import { dutyRules } from '../../generated/organization-rules.ts'
import type { HouseholdClassification } from '../../households/answer/classification.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'

const MOST = { text: 200, facts: 1000 }

/** A duty that serves something this household needs, and who bears it. */
export interface Support {
  /** What the household is known to have. */
  readonly need: FactId
  /** The duty whose own words name that need. */
  readonly duty: DutyId
  readonly bearers: readonly Bearer[]
  readonly provision: ProvisionId
}

/**
 * Finds who can help a household: the duties that serve what it is known to meet, under the default readings.
 *
 * @param classification - of `classifyHousehold`; only what is known to hold counts, never what may hold.
 * @returns need, duty, bearers and clause, the most direct first: duties that name fewer needs, and name this one
 * earlier; then in the order of the document.
 * @throws {InvalidInputError} if it is no classification.
 * @example
 * import { classifyHousehold, findSupport } from 'chongqing-aid-guideline'
 *
 * const household = { members: [{ disability: { kind: 'hearing' } }] }
 * const [first] = findSupport(classifyHousehold(household, { asOf: '2020-06-01' }))
 * first?.need //=> 'disability'
 * first?.provision //=> '11'
 */
export function findSupport(classification: Pick<HouseholdClassification, 'facts'>): Support[] {
  const known = new Set(orThrow(check(classification)).facts)
  const found = dutyRules.flatMap(({ id, bearers, provision, serves }) =>
    serves.flatMap((need, place) =>
      known.has(need)
        ? [{ needs: serves.length, place, need, duty: id, bearers: [...bearers], provision }]
        : [],
    ),
  )
  return found
    .sort((a, b) => a.needs - b.needs || a.place - b.place)
    .map(({ needs: _needs, place: _place, ...support }) => support)
}

const check = /* @__PURE__ */ checkerOf(
  () => s.looseObject({ facts: s.array(s.string(MOST.text), MOST.facts) }),
  { path: 'classification' },
)

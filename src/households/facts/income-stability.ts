import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedHousehold } from '../record/household.ts'
import { type Evidence, sharedEvidence } from './evidence.ts'

const STATED = /* @__PURE__ */ sharedEvidence(['incomeStable'])
const LABELLED = /* @__PURE__ */ sharedEvidence(['risks'])
const BOTH = /* @__PURE__ */ sharedEvidence(['incomeStable', 'risks'])

/**
 * Reads 3.6 收入不稳定. The register's 因务工就业不稳 wins over what is stated.
 *
 * @param household - the record.
 * @returns whether the income is unstable.
 */
export function unstableIncome({ incomeStable, risks }: ParsedHousehold): Ternary {
  if (risks?.includes('unstable-work')) return true
  return incomeStable === undefined ? null : !incomeStable
}

/**
 * Tells where 3.6 收入不稳定 was read.
 *
 * @param household - the record.
 * @returns its evidence.
 */
export function unstableIncomeEvidence({ incomeStable, risks }: ParsedHousehold): Evidence {
  if (!risks?.includes('unstable-work')) return STATED
  return incomeStable === false ? BOTH : LABELLED
}

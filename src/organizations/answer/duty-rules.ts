import type { Bearer, DutyVariant, Modality } from '../../data/duties.ts'
import type {
  DutyId,
  FactId,
  FocusFieldId,
  OrganizationClassId,
  OrganizationReadings,
  ProvisionId,
} from '../../generated/ids.ts'
import { dutyRules } from '../../generated/organization-rules.ts'

/** A duty as the data has it, under the default readings. */
export interface DutyRule {
  readonly id: DutyId
  readonly provision: ProvisionId
  readonly bearers: readonly Bearer[]
  /** A class that the organization has to be of as well. */
  readonly within?: OrganizationClassId
  readonly modality: Modality
  readonly condition?: string
  readonly fields: readonly FocusFieldId[]
  readonly serves: readonly FactId[]
  readonly variants?: readonly DutyVariant[]
}

/** The duties in the order of the document. */
export const DUTY_RULES =
  dutyRules as readonly (typeof dutyRules)[number][] satisfies readonly DutyRule[] as readonly DutyRule[]

let byId: ReadonlyMap<string, DutyRule> | undefined

/**
 * Finds what decides about a duty.
 *
 * @param id - its id.
 * @returns the rule under the default readings; undefined if there is no such duty.
 */
export function findDutyRule(id: string): DutyRule | undefined {
  byId ??= new Map(DUTY_RULES.map((duty) => [duty.id, duty]))
  return byId.get(id)
}

/**
 * Gives the duties as the chosen readings make them.
 *
 * @param readings - the option of each reading.
 * @returns the duties in the order of the document.
 */
export function dutiesUnder(readings: OrganizationReadings): DutyRule[] {
  return DUTY_RULES.map((duty) => {
    const variant = duty.variants?.find(({ reading, option }) => readings[reading] === option)
    if (!variant) return duty
    const { reading: _reading, option: _option, ...changed } = variant
    return { ...duty, ...changed }
  })
}

/**
 * Tells whether a duty is asked of every organization.
 *
 * @param duty - the duty.
 * @returns whether no class is asked for.
 */
export function isForAll({ bearers }: DutyRule): boolean {
  return bearers.includes('every-organization')
}

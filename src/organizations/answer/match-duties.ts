import { groupNeeds, organizationClassRules } from '../../generated/organization-rules.ts'
import { ruleset } from '../../generated/ruleset.ts'
import type { Loose } from '../../input/shape.ts'
import type { Organization } from '../record/organization.ts'
import { parseOrganization } from '../record/parse.ts'
import type { DutyRule } from '../rules.ts'
import { type ClassJudge, classJudge } from './class-judge.ts'
import { dutyLists } from './duty-rules.ts'
import type { ClassVerdict, DutyMatching } from './matching.ts'
import { type ChosenDutyOptions, chooseDutyOptions, type DutyOptions } from './options.ts'

/**
 * Tells which duties an organization has under the whole document, and of which classes it is.
 *
 * @param input - an `Organization`, checked here; what is left out or null is unknown.
 * @param options - `readings`, where they differ from the default; `unstated: 'no'`, to count as "no" what nothing
 * tells; `fields` and `groups`, to keep only duties in these fields or for these groups.
 * @returns the classes with reasons, the duties that are its own, those that may be, and those of every organization.
 * @throws {InvalidInputError} if the organization or the options are wrong.
 * @example
 * import { matchDuties } from 'chongqing-aid-guideline'
 *
 * const { classes, duties, possible } = matchDuties({ name: '重庆市火锅行业协会' })
 * classes[0]?.verdict //=> 'met'
 * classes[0]?.reasons[0]?.words //=> ['行业协会']
 * duties[0]?.provision //=> '6'
 * possible.some((duty) => duty.provision === '8') //=> true
 */
export function matchDuties(input: Organization, options?: DutyOptions | null): DutyMatching
export function matchDuties(input: Loose<Organization>, options?: DutyOptions | null): DutyMatching
export function matchDuties(input: unknown, options?: DutyOptions | null): DutyMatching {
  const organization = parseOrganization(input)
  const chosen = chooseDutyOptions(options)
  const classOf = classJudge(organization, chosen.unstated)
  const { id } = organization
  return {
    ...(id !== undefined && { id }),
    readings: chosen.readings,
    ruleset,
    classes: classVerdicts(classOf),
    ...dutyLists(classOf, chosen.readings, filterOf(chosen)),
  }
}

function classVerdicts(classOf: ClassJudge): ClassVerdict[] {
  return organizationClassRules.map(({ id, provision }) => {
    const { verdict, reasons, missing } = classOf(id)
    return { id, verdict, provision, reasons, missing }
  })
}

/** Whether a duty is in one of the fields, and serves what makes a household part of one of the groups. */
function filterOf({ fields, groups }: ChosenDutyOptions): (rule: DutyRule) => boolean {
  const needs = groups?.flatMap((group) => groupNeeds[group])
  return (rule) =>
    (!fields || !!rule.fields?.some((field) => fields.includes(field))) &&
    (!needs || !!rule.serves?.some((fact) => needs.includes(fact)))
}

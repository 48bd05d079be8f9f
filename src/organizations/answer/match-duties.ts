import { groupRules } from '../../generated/household-rules.ts'
import type { FactId, GroupId } from '../../generated/ids.ts'
import { broaderFacts } from '../../generated/organization-rules.ts'
import { ruleset } from '../../generated/ruleset.ts'
import { factsOf } from '../../logic/formula.ts'
import { type Verdict, verdictOf } from '../../logic/ternary.ts'
import { classValues } from '../facts/class-values.ts'
import type { Organization } from '../record/organization.ts'
import { parseOrganization } from '../record/parse.ts'
import { classVerdicts } from './class-verdicts.ts'
import { type DutyRule, dutiesUnder, isForAll } from './duty-rules.ts'
import { bearersOf, type ClassLookup, dutyVerdict } from './duty-verdict.ts'
import type { DutyMatch, DutyMatching } from './matching.ts'
import { type ChosenDutyOptions, chooseDutyOptions, type DutyOptions } from './options.ts'

/**
 * Tells which duties of Articles 6–17 an organization has, and of which classes it is.
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
export function matchDuties(input: unknown, options?: DutyOptions | null): DutyMatching
export function matchDuties(input: unknown, options?: DutyOptions | null): DutyMatching {
  const organization = parseOrganization(input)
  const chosen = chooseDutyOptions(options)
  const values = classValues(organization, chosen.unstated)
  const verdictOfClass: ClassLookup = (id) => verdictOf(values.known(id))
  const wanted = dutiesUnder(chosen.readings).filter((duty) => isWanted(duty, chosen))
  const matches = wanted.map((duty) => ({ duty, match: matchOf(duty, verdictOfClass) }))
  const kept = (keep: (duty: DutyRule, verdict: Verdict) => boolean) =>
    matches.flatMap(({ duty, match }) => (keep(duty, match.verdict) ? [match] : []))
  const { id } = organization
  return {
    ...(id !== undefined && id !== null && { id }),
    readings: chosen.readings,
    ruleset,
    classes: classVerdicts(values),
    duties: kept((duty, verdict) => verdict === 'met' && !isCommon(duty)),
    possible: kept((_duty, verdict) => verdict === 'unknown'),
    common: kept(isCommon),
  }
}

/** Articles 11 to 17 speak to every organization; so do the items of Article 10, which stand beside 6 to 9. */
function isCommon(duty: DutyRule): boolean {
  return isForAll(duty) && Number.parseInt(duty.provision, 10) > LAST_OF_KINDS
}

const LAST_OF_KINDS = 10

function matchOf(duty: DutyRule, verdictOfClass: ClassLookup): DutyMatch {
  const { id, provision, modality, condition, within } = duty
  const verdict = dutyVerdict(duty, verdictOfClass)
  const bearers = bearersOf(duty).filter((bearer) =>
    verdict === 'met' ? verdictOfClass(bearer) === 'met' : verdictOfClass(bearer) !== 'unmet',
  )
  return {
    id,
    verdict,
    provision,
    modality,
    ...(condition && { condition }),
    bearers,
    ...(within && { within }),
  }
}

function isWanted({ fields, serves }: DutyRule, chosen: ChosenDutyOptions): boolean {
  const inField = !chosen.fields || fields.some((field) => chosen.fields?.includes(field))
  const needs = chosen.groups?.flatMap(needsOf)
  return inField && (!needs || serves.some((fact) => needs.includes(fact)))
}

/** The facts that put a household into a group, and the broader ones that hold with them. */
function needsOf(group: GroupId): FactId[] {
  const rule = groupRules.find(({ id }) => id === group)
  const facts: FactId[] = rule ? factsOf<FactId>(rule.formula) : []
  const broader = facts.map((fact) => (broaderFacts as Partial<Record<FactId, FactId>>)[fact])
  return [...facts, ...broader.filter((fact) => fact !== undefined)]
}

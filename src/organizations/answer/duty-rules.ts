import type { Bearer } from '../../data/duties.ts'
import type { OrganizationClassId, OrganizationReadings } from '../../generated/ids.ts'
import { dutyRules, organizationReadingRules } from '../../generated/organization-rules.ts'
import { bare } from '../../logic/bare.ts'
import { evaluateBy, type Formula } from '../../logic/formula.ts'
import { perValues } from '../../logic/per-values.ts'
import { type Ternary, type Verdict, verdictOf } from '../../logic/ternary.ts'
import { isClass } from '../record/stated-classes.ts'
import type { DutyRule } from '../rules.ts'
import type { ClassJudge } from './class-judge.ts'
import type { DutyMatch } from './matching.ts'

/** A duty under the chosen readings, and what an organization is to it. */
export interface MatchedDuty {
  readonly rule: DutyRule
  readonly match: (classOf: ClassJudge) => DutyMatch
}

/** Whether a duty is asked of every organization alike, and is not its own. */
export function isCommon({ bearers, own }: DutyRule): boolean {
  return bearers[0] === 'every-organization' && !own
}

/** Whether an organization bears a duty. It is about the bearer alone: a condition is never assumed and never asked. */
function dutyVerdict(
  { bearers, within }: DutyRule,
  classValue: (id: OrganizationClassId) => Ternary,
): Verdict {
  const who: Formula<Bearer> = bare({ all: [{ any: bearers }, ...(within ? [within] : [])] })
  return verdictOf(evaluateBy(who, (bearer) => isBearer(bearer, classValue)))
}

/** Whether an organization is such a bearer; it is no authority. */
function isBearer(bearer: Bearer, classValue: (id: OrganizationClassId) => Ternary): Ternary {
  return isClass(bearer) ? classValue(bearer) : bearer === 'every-organization'
}

/** By the options of the readings, of which there are few. */
const underReadings = new Map<string, readonly MatchedDuty[]>()

/** The duties as the chosen readings make them, in the order of the document. */
export function dutiesUnder(readings: OrganizationReadings): readonly MatchedDuty[] {
  const key = organizationReadingRules.map(({ id }) => readings[id]).join()
  let duties = underReadings.get(key)
  if (!duties) {
    duties = dutyRules.map((rule) => matcherOf(varied(rule, readings)))
    underReadings.set(key, duties)
  }
  return duties
}

function varied(rule: DutyRule, readings: OrganizationReadings): DutyRule {
  const variant = rule.variants?.find(({ reading, option }) => readings[reading] === option)
  return variant ? bare({ ...rule, ...variant }) : rule
}

function matcherOf(rule: DutyRule): MatchedDuty {
  const { bearers, within } = rule
  const classes = [...bearers, ...(within ? [within] : [])].filter(isClass)
  const match = perValues<ClassJudge, DutyMatch>(
    classes.map((id) => (classOf) => classOf(id).value),
    (classOf) => matchOf(rule, classOf),
  )
  return { rule, match }
}

function matchOf(rule: DutyRule, classOf: ClassJudge): DutyMatch {
  const { id, provision, modality, condition, within } = rule
  const classValue = (id: OrganizationClassId) => classOf(id).value
  const verdict = dutyVerdict(rule, classValue)
  const bearers = rule.bearers.filter((bearer) => {
    const ofBearer = isBearer(bearer, classValue)
    return verdict === 'met' ? ofBearer : ofBearer !== false
  })
  return Object.freeze({
    id,
    verdict,
    provision,
    modality,
    ...(condition && { condition: Object.freeze({ ...condition }) }),
    bearers: Object.freeze(bearers),
    ...(within && { within }),
  })
}

import type { Bearer } from '../../data/duties.ts'
import type { OrganizationReadings } from '../../generated/ids.ts'
import { dutyRules, organizationReadingRules } from '../../generated/organization-rules.ts'
import { bare } from '../../logic/bare.ts'
import { evaluateBy, type Formula } from '../../logic/formula.ts'
import { perValues } from '../../logic/per-values.ts'
import { verdictOf } from '../../logic/ternary.ts'
import { isClass } from '../record/stated-classes.ts'
import type { DutyRule } from '../rules.ts'
import type { ClassJudge } from './class-judge.ts'
import type { DutyMatch, DutyMatching } from './matching.ts'

/** A duty under the chosen readings, and what an organization is to it. */
interface MatchedDuty {
  readonly rule: DutyRule
  readonly match: (classOf: ClassJudge) => DutyMatch
}

/** What is asked of an organization: by its kind, perhaps by its kind, and of every one alike. */
export function dutyLists(
  classOf: ClassJudge,
  readings: OrganizationReadings,
  isWanted: (rule: DutyRule) => boolean = () => true,
): Pick<DutyMatching, 'duties' | 'possible' | 'common'> {
  const [duties, possible, common]: [DutyMatch[], DutyMatch[], DutyMatch[]] = [[], [], []]
  for (const { rule, match } of dutiesUnder(readings)) {
    if (!isWanted(rule)) continue
    const matched = match(classOf)
    if (isCommon(rule)) common.push(matched)
    else if (matched.verdict === 'met') duties.push(matched)
    else if (matched.verdict === 'unknown') possible.push(matched)
  }
  return { duties, possible, common }
}

/** Whether a duty is asked of every organization alike, and is not its own. */
function isCommon({ bearers, own }: DutyRule): boolean {
  return bearers[0] === 'every-organization' && !own
}

/** By the options of the readings, of which there are few. */
const underReadings = new Map<string, readonly MatchedDuty[]>()

/** The duties as the chosen readings make them, in the order of the document. */
function dutiesUnder(readings: OrganizationReadings): readonly MatchedDuty[] {
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

/** What an organization is to a duty. It is about the bearer alone: a condition is never assumed and never asked. */
function matchOf(rule: DutyRule, classOf: ClassJudge): DutyMatch {
  const { id, provision, modality, condition, within } = rule
  const isBearer = (bearer: Bearer) =>
    isClass(bearer) ? classOf(bearer).value : bearer === 'every-organization'
  const who: Formula<Bearer> = bare({ all: [{ any: rule.bearers }, ...(within ? [within] : [])] })
  const verdict = verdictOf(evaluateBy(who, isBearer))
  const bearers = rule.bearers.filter((bearer) =>
    verdict === 'met' ? isBearer(bearer) : isBearer(bearer) !== false,
  )
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

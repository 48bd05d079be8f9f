import { attentionGroups } from '../data/attention-groups.ts'
import { duties } from '../data/duties.ts'
import { focusAreaTiers } from '../data/focus-area-tiers.ts'
import { householdFacts } from '../data/household-facts.ts'
import { organizationClasses } from '../data/organization-classes.ts'
import { provisions } from '../data/provisions.ts'
import type { Quotation } from '../data/rows.ts'
import { rubric } from '../data/rubric.ts'
import { targetGroups } from '../data/target-groups.ts'
import { InvalidInputError } from '../errors.ts'
import type { FactId, ProvisionId } from '../generated/ids.ts'
import { ANY_RESULT } from '../generated/issue-rules.ts'
import type { GroupVerdict, HouseholdClassification } from '../households/answer/classification.ts'
import { readClassification } from '../households/answer/read-classification.ts'
import { type Verdict, verdictOf } from '../logic/ternary.ts'
import type { DutyMatching } from '../organizations/answer/matching.ts'
import { readMatching } from '../organizations/explain/read-matching.ts'
import { readFocus } from '../places/explain/read-focus.ts'
import type { PlaceFocus, TierVerdict } from '../places/record/place.ts'
import type { CriterionScore, PlanScore } from '../plans/answer/plan-score.ts'
import { readScore } from '../plans/answer/read-score.ts'

/** The words of a provision that a verdict rests on. */
export interface ClauseTrace {
  /** What the verdict is about. */
  readonly kind: 'group' | 'tier' | 'class' | 'duty' | 'criterion'
  /** Its id. */
  readonly id: string
  /** Of a group: the fact that these words name, where it bears on the verdict; the verdict is then on the fact. */
  readonly fact?: FactId
  /** On the whole that `id` names or, with `fact`, on that fact. */
  readonly verdict: Verdict
  /** The clause or annex whose words they are. */
  readonly provision: ProvisionId
  /** Where the words stand in the provision's `zh`, the end not included. */
  readonly span: readonly [from: number, to: number]
}

/** What has verdicts that can be traced: of a household, a place, the duties of an organization, or the score of a plan. */
export type Traceable = HouseholdClassification | PlaceFocus | DutyMatching | PlanScore

type Tracer = (result: unknown) => ClauseTrace[]

/** By the field that only such a result has. */
const TRACERS: readonly (readonly [field: string, trace: Tracer])[] = [
  ['tiers', placeTrace],
  ['classes', dutiesTrace],
  ['criteria', scoreTrace],
  ['groups', householdTrace],
]

/**
 * Tells which words of the document each verdict of a result rests on, so that a page can highlight them: of a
 * household, a place, the duties of an organization, or the score of a plan.
 *
 * A criterion of a plan is `met` where points are certain, `unmet` where none can be had. Where the
 * default rubric quotes no words of a provision, and in a caller's own rubric, it rests on the provision as a whole.
 *
 * @param result - what `classifyHousehold`, `classifyPlace`, `matchDuties` or `scorePlan` gave, fresh or from JSON.
 * @returns the words in the order of the result; a verdict that rests on several has several entries.
 * @throws {InvalidInputError} if it is no such result.
 * @example
 * import { classifyHousehold, clauseTrace, findProvision } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold({ housing: { grade: 'D' } }, { asOf: '2020-06-01' })
 * const trace = clauseTrace(result).find(({ id }) => id === 'unsafe-housing')
 * trace //=> { kind: 'group', id: 'unsafe-housing', verdict: 'met', provision: '3.7', span: [0, 6] }
 * trace && findProvision(trace.provision).zh.slice(...trace.span) //=> '住危房的人群'
 */
export function clauseTrace(result: Traceable): ClauseTrace[] {
  const [, trace] = TRACERS.find(([field]) => has(result, field)) ?? []
  if (trace) return trace(result)
  throw new InvalidInputError([{ path: 'result', code: 'wrong-type', expected: ANY_RESULT }])
}

/** What cannot be read has no field. */
function has(result: unknown, field: string): boolean {
  try {
    return Object.hasOwn(result as object, field)
  } catch {
    return false
  }
}

function householdTrace(result: unknown): ClauseTrace[] {
  const { groups, attention } = readClassification(result, 'result')
  return [
    ...groups.flatMap((one) => groupTrace(targetGroups, one)),
    ...attention.flatMap((one) => groupTrace(attentionGroups, one)),
  ]
}

function placeTrace(result: unknown): ClauseTrace[] {
  return readFocus(result, 'result').tiers.flatMap(tierTrace)
}

function dutiesTrace(result: unknown): ClauseTrace[] {
  const { classes, duties: met, possible, common } = readMatching(result, 'result')
  return [
    ...classes.flatMap((one) => rowTrace('class', organizationClasses, one)),
    ...[met, possible, common].flat().flatMap((one) => rowTrace('duty', duties, one)),
  ]
}

function scoreTrace(result: unknown): ClauseTrace[] {
  return readScore(result, 'result').criteria.flatMap(criterionTrace)
}

type QuotedRow = Quotation & { readonly id: string }

interface Judged {
  readonly id: string
  readonly verdict: Verdict
}

function rowTrace(
  kind: ClauseTrace['kind'],
  rows: readonly QuotedRow[],
  { id, verdict }: Judged,
): ClauseTrace[] {
  return rows.filter((row) => row.id === id).map((row) => ({ kind, id, verdict, ...placeOf(row) }))
}

/** The words that name the group, then those that name the facts which decide it. */
function groupTrace(rows: readonly QuotedRow[], one: GroupVerdict): ClauseTrace[] {
  const { id } = one
  const facts = one.reasons.flatMap(({ fact, value }) =>
    rowTrace('group', householdFacts, { id: fact, verdict: verdictOf(value) }).map((trace) => ({
      ...trace,
      id,
      fact,
    })),
  )
  return [...rowTrace('group', rows, one), ...facts]
}

/** The words of Article 2, and the annex that lists the places. */
function tierTrace(one: TierVerdict): ClauseTrace[] {
  const annexes = focusAreaTiers
    .filter(({ id }) => id === one.id)
    .map(({ annex }) => ({
      kind: 'tier' as const,
      id: one.id,
      verdict: one.verdict,
      ...wholeOf(annex),
    }))
  return [...rowTrace('tier', focusAreaTiers, one), ...annexes]
}

function criterionTrace({ id, points, provisions: cited }: CriterionScore): ClauseTrace[] {
  const quotes = rubric.criteria.find((criterion) => criterion.id === id)?.quotes ?? []
  const verdict = verdictOf(points.min > 0 ? true : points.max > 0 ? null : false)
  return cited.flatMap((provision) => {
    const own = quotes.filter((quote) => quote.provision === provision).map(placeOf)
    const places = own.length > 0 ? own : [wholeOf(provision)]
    return places.map((words) => ({ kind: 'criterion' as const, id, verdict, ...words }))
  })
}

function placeOf({ provision, quote }: Quotation): Pick<ClauseTrace, 'provision' | 'span'> {
  const from = textOf(provision).indexOf(quote)
  return { provision, span: [from, from + quote.length] }
}

function wholeOf(provision: ProvisionId): Pick<ClauseTrace, 'provision' | 'span'> {
  return { provision, span: [0, textOf(provision).length] }
}

function textOf(provision: ProvisionId): string {
  return provisions.find(({ id }) => id === provision)?.zh ?? ''
}

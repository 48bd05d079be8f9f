import { attentionGroups } from '../data/attention-groups.ts'
import { duties } from '../data/duties.ts'
import { focusAreaTiers } from '../data/focus-area-tiers.ts'
import { householdFacts } from '../data/household-facts.ts'
import { organizationClasses } from '../data/organization-classes.ts'
import { provisions } from '../data/provisions.ts'
import type { Quotation } from '../data/rows.ts'
import { rubric } from '../data/rubric.ts'
import { targetGroups } from '../data/target-groups.ts'
import { orThrow } from '../errors.ts'
import { factIds, verdictCodes } from '../generated/codes.ts'
import type { FactId, ProvisionId } from '../generated/ids.ts'
import { checkerOf } from '../input/check.ts'
import * as s from '../input/shape.ts'
import { type Ternary, type Verdict, verdictOf } from '../logic/ternary.ts'

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

/** What a trace needs of a result. */
export type Traceable =
  | {
      /** Of `classifyHousehold`: the eight groups of Article 3. */
      readonly groups: readonly TracedGroup[]
      /** Those of Articles 11, 13 and 16. */
      readonly attention: readonly TracedGroup[]
    }
  | {
      /** Of `classifyPlace`: the four kinds of focus areas of Article 2. */
      readonly tiers: readonly TracedVerdict[]
    }
  | {
      /** Of `matchDuties`: the classes of Articles 6 to 10 and 16. */
      readonly classes: readonly TracedVerdict[]
      /** The duties that are its own. */
      readonly duties: readonly TracedVerdict[]
      /** Those that may be. */
      readonly possible: readonly TracedVerdict[]
      /** Those of every organization. */
      readonly common: readonly TracedVerdict[]
    }
  | {
      /** Of `scorePlan`: the criteria of its rubric. */
      readonly criteria: readonly TracedScore[]
    }

/** What a trace needs of a verdict. */
export interface TracedVerdict {
  /**
   * A row of the dataset of its kind: `focusAreaTiers`, `organizationClasses` or `duties`, of a group `targetGroups`
   * or `attentionGroups`.
   */
  readonly id: string
  /** It is passed on as it stands. */
  readonly verdict: Verdict
}

/** What a trace needs of a verdict on a group. */
export interface TracedGroup extends TracedVerdict {
  /** The facts that bear on the verdict: their words are traced as well. */
  readonly reasons: readonly {
    /** A row of `householdFacts`. */
    readonly fact: FactId
    /** Null or undefined: not known. */
    readonly value?: Ternary | undefined
  }[]
}

/** What a trace needs of the score of a criterion. */
export interface TracedScore {
  /** A criterion of the default rubric, or of a caller's own. */
  readonly id: string
  /** They become the verdict. */
  readonly points: {
    /** More than 0 is `met`. */
    readonly min: number
    /** 0 is `unmet`; all between is `unknown`. */
    readonly max: number
  }
  /** The clauses of the criterion, each traced. */
  readonly provisions: readonly ProvisionId[]
}

/** As much as a result can hold. */
const MOST = { text: 200, entries: 2000 }

function traceableShape() {
  const verdict = s.codes(verdictCodes)
  const judged = (rows: readonly { readonly id: string }[]) =>
    s.array(s.looseObject({ id: s.codes(rows.map(({ id }) => id)), verdict }), MOST.entries)
  const finding = s.looseObject({ fact: s.codes(factIds), value: s.optional(s.boolean()) })
  const onGroups = (rows: readonly { readonly id: string }[]) =>
    s.array(
      s.looseObject({
        id: s.codes(rows.map(({ id }) => id)),
        verdict,
        reasons: s.array(finding, MOST.entries),
      }),
      MOST.entries,
    )
  const points = s.looseObject({ min: s.number(), max: s.number() })
  const provisionId = s.codes(provisions.map(({ id }) => id))
  const scored = s.looseObject({
    id: s.string(MOST.text),
    points,
    provisions: s.array(provisionId, MOST.entries),
  })
  const asked = judged(duties)
  return s.union(
    s.looseObject({ tiers: judged(focusAreaTiers) }),
    s.looseObject({
      classes: judged(organizationClasses),
      duties: asked,
      possible: asked,
      common: asked,
    }),
    s.looseObject({ criteria: s.array(scored, MOST.entries) }),
    s.looseObject({ groups: onGroups(targetGroups), attention: onGroups(attentionGroups) }),
  )
}

const check = /* @__PURE__ */ checkerOf(traceableShape, { path: 'result' })

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
  // What was put on `Object.prototype` makes it no other kind of result.
  const read: Traceable = Object.setPrototypeOf(orThrow(check(result)), null)
  if ('tiers' in read) return read.tiers.flatMap(tierTrace)
  if ('criteria' in read) return read.criteria.flatMap(criterionTrace)
  if ('classes' in read) {
    return [
      ...read.classes.flatMap((one) => rowTrace('class', organizationClasses, one)),
      ...[read.duties, read.possible, read.common]
        .flat()
        .flatMap((one) => rowTrace('duty', duties, one)),
    ]
  }
  return [
    ...read.groups.flatMap((one) => groupTrace(targetGroups, one)),
    ...read.attention.flatMap((one) => groupTrace(attentionGroups, one)),
  ]
}

type QuotedRow = Quotation & { readonly id: string }

function rowTrace(
  kind: ClauseTrace['kind'],
  rows: readonly QuotedRow[],
  { id, verdict }: TracedVerdict,
): ClauseTrace[] {
  return rows.filter((row) => row.id === id).map((row) => ({ kind, id, verdict, ...placeOf(row) }))
}

/** The words that name the group, then those that name the facts which decide it. */
function groupTrace(rows: readonly QuotedRow[], one: TracedGroup): ClauseTrace[] {
  const { id } = one
  const facts = one.reasons.flatMap(({ fact, value = null }) =>
    rowTrace('group', householdFacts, { id: fact, verdict: verdictOf(value) }).map((trace) => ({
      ...trace,
      id,
      fact,
    })),
  )
  return [...rowTrace('group', rows, one), ...facts]
}

/** The words of Article 2, and the annex that lists the places. */
function tierTrace(one: TracedVerdict): ClauseTrace[] {
  const annexes = focusAreaTiers
    .filter(({ id }) => id === one.id)
    .map(({ annex }) => ({ kind: 'tier' as const, ...one, ...wholeOf(annex) }))
  return [...rowTrace('tier', focusAreaTiers, one), ...annexes]
}

function criterionTrace({ id, points, provisions: cited }: TracedScore): ClauseTrace[] {
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

import { headOf } from '../../src/plans/rubric/digest.ts'
import type { Data } from './product.ts'
import { BANNER, table } from './source-text.ts'

const TYPES = `import type { Formula } from '../logic/formula.ts'
import type {
  DutyId,
  OrganizationClassId,
  PlanFactId,
  PlanRemarkId,
  PlanShareId,
  ProvisionId,
} from './ids.ts'

/** What is promised, and given: persons, CNY, CNY. */
export type ResourceKey = 'people' | 'funds' | 'materials'

/** Days of the period count, days up to so many years after it, and of some evidence any day before it. */
export interface Within {
  readonly before?: true
  readonly yearsAfter: number
}

/** How a piece of evidence is read from a plan. \`data/README.md\` tells how each form is read. */
export type PlanRule =
  | { readonly field: string; readonly is: boolean }
  | { readonly field: string; readonly above: number }
  | SomeRule
  | AmountRule
  | PartRule
  | { readonly places: string }
  | FitRule
  | FieldsRule
  | DaysRule
  | QuartersRule

/** Whether some entry of a list fits; a plain yes or no is taken as well. */
export interface SomeRule {
  readonly some: string
  /** An entry that leaves it open. */
  readonly open?: string
  /** What an entry has to say. */
  readonly where?: { readonly field: string; readonly is: string }
  /** Entries are days, or have one. */
  readonly dated?: true
  readonly within?: Within
}

/** How many activities carry out what is the organization's own. */
export interface FitRule {
  readonly fit: string
  readonly by: 'organization'
  readonly within?: Within
}

/** Whether an activity has a focus field by its duty. */
export interface FieldsRule {
  readonly fieldsOf: string
  /** Duties that name all fields, and so none. */
  readonly except: readonly DutyId[]
  readonly within: Within
}

/** Whether an amount is above zero, and how much of it is given; a stated 0 counts as far as the best of the others. */
export interface AmountRule {
  readonly amount: ResourceKey
  readonly in: 'resources'
  readonly given?: 'delivered'
  readonly instead: readonly ResourceKey[]
}

/** One number's part of another, and of what was promised, if that is more. */
export interface PartRule {
  readonly share: string
  readonly of: string
  readonly promised?: string
}

/** How many different days there are of those that are enough. */
export interface DaysRule {
  readonly days: string
  readonly within: Within
  readonly enough: number
  /** Of a period that lies in one calendar quarter. */
  readonly enoughInOneQuarter: number
}

/** In how many calendar quarters of the period there is a day. */
export interface QuartersRule {
  readonly quarters: string
  readonly within: Within
  /** A quarter of which the period covers fewer days counts only if there is a day in it. */
  readonly leastDays: number
}

/** Duties that are alike to a plan. */
export interface DutyGroup {
  /** Who bears them: none if every organization does, any of nothing if authorities do. */
  readonly who?: Formula<OrganizationClassId>
  /** They are asked of every organization, and tell nothing of its own strengths. */
  readonly isCommon?: true
  /** Each is in a focus field. */
  readonly hasField?: true
  readonly ids: readonly DutyId[]
}

/** What evidence is: said, told by days, or by figures of what was done. */
export type EvidenceBasis = 'stated' | 'dated' | 'counted'

/** A piece of evidence, with the rules that it is read by. */
export type EvidenceRule = {
  readonly basis: { readonly plan: EvidenceBasis; readonly done: EvidenceBasis }
  readonly rule: PlanRule
  /** How it is read of what is done, where that is another way. */
  readonly done?: PlanRule
} & (
  | { readonly id: PlanFactId; readonly kind: 'fact' }
  | { readonly id: PlanShareId; readonly kind: 'share' }
)

/** What is worth a look, though it costs no points. */
export type RemarkRule =
  | { readonly periodUnderMonths: number }
  | { readonly one: string }
  | { readonly oneDuty: string }
  | { readonly amountBelow: { readonly [Fact in PlanFactId]?: number } }
  | { readonly repeated: readonly PlanShareId[] }
  | { readonly excluded: true }
  | { readonly onlyCommon: PlanShareId }
  | { readonly days: 'outside-period' | 'after-as-of' }
  | { readonly days: 'too-early'; readonly of: readonly PlanFactId[]; readonly yearsBefore: number }
  | {
      readonly days: 'clustered' | 'early'
      readonly of: readonly (PlanFactId | PlanShareId)[]
      readonly withinDays: number
    }
  | { readonly belowPromise: true }
  | {
      readonly shareBelow: number
      readonly of: readonly PlanShareId[]
      readonly empty: PlanFactId
    }

/** A remark with its rule. */
export interface RemarkRow {
  readonly id: PlanRemarkId
  /** None where the clause is that of the criterion. */
  readonly provision?: ProvisionId
  readonly rule: RemarkRule
}

/** One thing that is scored. */
export interface CriterionRule {
  readonly id: string
  readonly provisions: readonly ProvisionId[]
  readonly points: number
  readonly measure:
    | { readonly fact: PlanFactId; readonly atLeast?: number }
    | { readonly formula: Formula<PlanFactId> }
    | { readonly share: PlanShareId }
  readonly appliesIf?: Formula<PlanFactId>
}

/** The default rubric. */
export interface RubricRule {
  readonly id: string
  readonly version: string
  readonly outOf: number
  readonly criteria: readonly CriterionRule[]
}
`

/** What scoring needs of the data. */
export function planRules(data: Data) {
  const { planEvidence, planRemarks, rubric, provisions } = data
  const { id, version, outOf, criteria } = rubric
  return {
    evidenceRules: planEvidence.map(({ id, kind, basis, rule, done }) => ({
      id,
      kind,
      basis,
      rule,
      done,
    })),
    dutyGroups: dutyGroups(data),
    remarkRules: planRemarks.map(({ id, provision, rule }) => ({ id, provision, rule })),
    rubricRules: {
      id,
      version,
      outOf,
      criteria: criteria.map(({ id, provisions, points, measure, appliesIf }) => ({
        id,
        provisions,
        points,
        measure,
        appliesIf,
      })),
    },
    rubricHead: headOf(rubric),
    provisionIds: provisions.map((row) => row.id),
  }
}

/** Of a duty a plan asks only whose it is, and whether it is in a focus field. */
function dutyGroups({ duties, organizationClasses }: Data): unknown[] {
  const groups = new Map<string, { ids: string[] }>()
  for (const { id, bearers, own, fields } of duties) {
    const isOfAll = bearers.includes('every-organization')
    const classes = bearers.filter((one) => organizationClasses.some((row) => row.id === one))
    const alike = {
      who: isOfAll ? undefined : { any: classes },
      isCommon: isOfAll && !own ? true : undefined,
      hasField: fields.length > 0 ? true : undefined,
    }
    const key = JSON.stringify(alike)
    const group = groups.get(key) ?? { ...alike, ids: [] }
    group.ids.push(id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

export function planRulesText(data: Data): string {
  const { evidenceRules, dutyGroups, remarkRules, rubricRules, rubricHead, provisionIds } =
    planRules(data)
  const { criteria, ...head } = rubricRules
  const fields = Object.entries(head).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  return (
    BANNER +
    [
      TYPES,
      table('evidenceRules', 'EvidenceRule', evidenceRules),
      table('dutyGroups', 'DutyGroup', dutyGroups),
      table('remarkRules', 'RemarkRow', remarkRules),
      table('criterionRules', 'CriterionRule', criteria),
      `export const rubricRules: RubricRule = {\n${fields.join('')}  criteria: criterionRules,\n}\n`,
      `/** What results say of it. */\nexport const rubricHead = /* @__PURE__ */ Object.freeze(${JSON.stringify(rubricHead)})\n`,
      `export const provisionIds: readonly ProvisionId[] = ${JSON.stringify(provisionIds)}\n`,
    ].join('\n')
  )
}

import { headOf } from '../../src/plans/rubric/digest.ts'
import type { Data } from './product.ts'
import { BANNER, table } from './source-text.ts'

const TYPES = `import type { Formula } from '../logic/formula.ts'
import type { PlanFactId, PlanShareId, ProvisionId } from './ids.ts'

/** How a fact is read from a plan: from one field, or from a list of which some entry has to fit (or a plain yes or no). */
export type PlanRule =
  | { readonly field: string; readonly is: boolean }
  | { readonly field: string; readonly above: number }
  | {
      readonly some: string
      /** What an entry has to say. */
      readonly where?: { readonly field: string; readonly is: string }
      /** The span that the entry, a day, has to lie in. */
      readonly within?: 'period'
    }

/** Something that a plan shows; a fact with the rule that it is read by. */
export type EvidenceRule =
  | { readonly id: PlanFactId; readonly kind: 'fact'; readonly rule: PlanRule }
  | { readonly id: PlanShareId; readonly kind: 'share' }

/** One thing that is scored. */
export interface CriterionRule {
  readonly id: string
  readonly provisions: readonly ProvisionId[]
  readonly points: number
  readonly measure:
    | { readonly fact: PlanFactId }
    | { readonly formula: Formula<PlanFactId> }
    | { readonly share: PlanShareId }
  readonly appliesIf?: PlanFactId
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
export function planRules({ planEvidence, rubric, provisions }: Data) {
  const { id, version, outOf, criteria } = rubric
  return {
    evidenceRules: planEvidence.map(({ id, kind, rule }) => ({ id, kind, rule })),
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

export function planRulesText(data: Data): string {
  const { evidenceRules, rubricRules, rubricHead, provisionIds } = planRules(data)
  const { criteria, ...head } = rubricRules
  const fields = Object.entries(head).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  return (
    BANNER +
    [
      TYPES,
      table('evidenceRules', 'EvidenceRule', evidenceRules),
      table('criterionRules', 'CriterionRule', criteria),
      `export const rubricRules: RubricRule = {\n${fields.join('')}  criteria: criterionRules,\n}\n`,
      `/** What results say of it. */\nexport const rubricHead = /* @__PURE__ */ Object.freeze(${JSON.stringify(rubricHead)})\n`,
      `export const provisionIds: readonly ProvisionId[] = ${JSON.stringify(provisionIds)}\n`,
    ].join('\n')
  )
}

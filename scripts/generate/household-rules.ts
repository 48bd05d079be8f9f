import type { Data } from './product.ts'
import { readingRules } from './reading-rules.ts'
import { BANNER, table } from './source-text.ts'

const TYPES = `import type { Formula } from '../logic/formula.ts'
import type { Rule } from '../logic/rule.ts'
import type { FactId, GroupId, HouseholdReadingId, HouseholdReadings, ProvisionId } from './ids.ts'

/** A fact; its place in the list is its bit. */
export interface FactRule {
  readonly id: FactId
  readonly rule: Rule
}

/** A formula that is used only under one option of a reading. */
export interface FormulaUnderReading {
  readonly reading: HouseholdReadingId
  readonly option: string
  readonly formula: Formula<FactId>
}

/** A group: what it asks of the facts. */
export interface GroupRule {
  readonly id: GroupId
  readonly provision: ProvisionId
  readonly formula: Formula<FactId>
  /** In place of \`formula\`. */
  readonly variants?: readonly FormulaUnderReading[]
  /** Beside \`formula\`: both are asked. */
  readonly narrowed?: readonly FormulaUnderReading[]
}

/** A reading with its options, the default first. */
export type HouseholdReadingRule = {
  readonly [Id in HouseholdReadingId]: {
    readonly id: Id
    readonly options: readonly HouseholdReadings[Id][]
  }
}[HouseholdReadingId]
`

/** What classifying needs of the data, and no more: it is in every bundle. */
export function householdRules({
  householdFacts,
  householdFields,
  targetGroups,
  attentionGroups,
  readings,
}: Data) {
  return {
    factRules: householdFacts.map(({ id, rule }) => ({ id, rule })),
    groupRules: [...targetGroups, ...attentionGroups].map(
      ({ id, provision, formula, variants, narrowed }) => ({
        id,
        provision,
        formula,
        variants,
        narrowed,
      }),
    ),
    completeness: Object.fromEntries(
      householdFields.flatMap(({ id, complete }) => (complete ? [[id, complete]] : [])),
    ),
    targetGroupCount: targetGroups.length,
    readingRules: readingRules(readings, 'household'),
  }
}

export function householdRulesText(data: Data): string {
  const { factRules, completeness, groupRules, targetGroupCount, readingRules } =
    householdRules(data)
  return (
    BANNER +
    [
      TYPES,
      table('factRules', 'FactRule', factRules),
      `/** The field that says whether a list is complete. */\nexport const completeness = ${JSON.stringify(completeness)}\n`,
      `/** The groups of Article 3 come first. */\nexport const targetGroupCount = ${targetGroupCount}\n`,
      table('groupRules', 'GroupRule', groupRules),
      table('readingRules', 'HouseholdReadingRule', readingRules),
    ].join('\n')
  )
}

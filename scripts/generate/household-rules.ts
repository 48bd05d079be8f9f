import type { Data } from './data.ts'
import { readingRules } from './reading-rules.ts'
import { BANNER, BARE, table } from './source-text.ts'

const HEAD = `import type { FactRule, GroupRule } from '../households/rules.ts'
${BARE}import type { ReadingRule } from '../logic/reading-rule.ts'
import type { HouseholdReadings } from './ids.ts'
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
      HEAD,
      table('factRules', 'FactRule', factRules),
      `/** The field that says whether a list is complete. */\nexport const completeness = /* @__PURE__ */ bare(${JSON.stringify(completeness)})\n`,
      `/** The groups of Article 3 come first. */\nexport const targetGroupCount = ${targetGroupCount}\n`,
      table('groupRules', 'GroupRule', groupRules),
      table('readingRules', 'ReadingRule<HouseholdReadings>', readingRules),
    ].join('\n')
  )
}

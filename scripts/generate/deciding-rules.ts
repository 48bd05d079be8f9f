import type { Data } from './data.ts'
import { householdRules } from './household-rules.ts'
import { organizationRules } from './organization-rules.ts'
import { placeTable } from './place-table.ts'
import { planRules } from './plan-rules.ts'

/** Everything in the data that decides an answer, and nothing that only words it. */
export function decidingRules(data: Data): Record<string, unknown> {
  const { factRules: _, ...households } = householdRules(data)
  const { sourceDocument, focusAreaTiers, placeChanges, placeWords } = data
  return {
    facts: data.householdFacts.map(({ id, provision, rule }) => ({ id, provision, rule })),
    households,
    organizations: withoutTexts(organizationRules(data)),
    plans: planRules(data),
    places: {
      tiers: focusAreaTiers.map(({ id, provision }) => ({ id, provision })),
      changes: withoutTexts(placeChanges.map(({ sources: _, ...change }) => change)),
      table: placeTable(data),
      // Names as people write them, in both languages: they decide.
      words: placeWords,
    },
    registry: withoutTexts([data.registryColumns, data.registryLabels]),
    period: [sourceDocument.issued, sourceDocument.lifecycle.ended],
  }
}

/** What is written in Chinese and English is there to be read. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts)
  if (value === null || typeof value !== 'object') return value
  const { zh: _, en: __, ...rest } = value as Record<string, unknown>
  const parts = Object.entries(rest).filter(([, part]) => !isText(part))
  return Object.fromEntries(parts.map(([key, part]) => [key, withoutTexts(part)]))
}

function isText(value: unknown): boolean {
  return value !== null && typeof value === 'object' && 'zh' in value && 'en' in value
}

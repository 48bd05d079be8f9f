import { conformanceRules } from './conformance.ts'
import type { DataRule } from './data-rule.ts'
import { dutyRules } from './duties.ts'
import { factRules } from './facts.ts'
import { formulaRules } from './formulas.ts'
import { languageRules } from './languages.ts'
import { organizationRules } from './organizations.ts'
import { placeRules } from './places.ts'
import { planRules } from './plans.ts'
import { privacyRules } from './privacy.ts'
import { readingRules } from './readings.ts'
import { referenceRules } from './references.ts'
import { registryRules } from './registry.ts'
import { textRules } from './text.ts'

/** Every rule that the data keeps, beside its schemas. */
export const dataRules: readonly DataRule[] = [
  ...textRules,
  ...referenceRules,
  ...formulaRules,
  ...factRules,
  ...readingRules,
  ...organizationRules,
  ...dutyRules,
  ...planRules,
  ...placeRules,
  ...registryRules,
  ...languageRules,
  ...conformanceRules,
  ...privacyRules,
]

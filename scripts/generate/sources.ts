import { citationsText } from './citations.ts'
import { codesText } from './codes.ts'
import { errorWordsText, issueRulesText, registryWordsText } from './error-words.ts'
import { groupWordsText } from './group-words.ts'
import { headingWordsText } from './heading-words.ts'
import { householdCellsText } from './household-cells.ts'
import { householdRulesText } from './household-rules.ts'
import { idsText } from './ids.ts'
import { organizationRulesText } from './organization-rules.ts'
import { placeRulesText } from './place-rules.ts'
import { placeWordsText } from './place-words.ts'
import { planRulesText } from './plan-rules.ts'
import type { Product } from './product.ts'

/** What the package's own code imports, so that it is written before any of that code runs. */
export const sources: readonly Product[] = [
  { path: 'src/generated/ids.ts', text: idsText },
  { path: 'src/generated/codes.ts', text: codesText },
  { path: 'src/generated/citations.ts', text: citationsText },
  { path: 'src/generated/issue-rules.ts', text: issueRulesText },
  { path: 'src/generated/error-words.ts', text: errorWordsText },
  { path: 'src/generated/registry-words.ts', text: registryWordsText },
  { path: 'src/generated/household-rules.ts', text: householdRulesText },
  { path: 'src/generated/household-cells.ts', text: householdCellsText },
  { path: 'src/generated/group-words.ts', text: groupWordsText },
  { path: 'src/generated/organization-rules.ts', text: organizationRulesText },
  { path: 'src/generated/plan-rules.ts', text: planRulesText },
  { path: 'src/generated/place-rules.ts', text: placeRulesText },
  { path: 'src/generated/place-words.ts', text: placeWordsText },
  { path: 'src/generated/heading-words.ts', text: headingWordsText },
]

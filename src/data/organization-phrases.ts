import rows from '../../data/organization-phrases.json'
import type { OrganizationFactId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/**
 * How a clerk speaks of one fact. `{name}` is the name, in Chinese with the words of ours that it was recognized by;
 * clauses that agree up to `|` are joined there.
 */
export interface OrganizationPhrases {
  readonly id: OrganizationFactId
  readonly holds: Text
  readonly fails: Text
  /** That it is not known: the field does not tell, or is not given. */
  readonly open: Text
  /** That it is not known because the field is not given, where one that is given may not tell. */
  readonly absent?: Text
}

/** The words of `explainDuties` for each fact. */
export const organizationPhrases: readonly OrganizationPhrases[] = /* @__PURE__ */ deepFreeze(
  rows as OrganizationPhrases[],
)

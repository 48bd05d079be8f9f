import type { Bearer, Modality } from '../../data/duties.ts'
import type {
  DutyId,
  OrganizationClassId,
  OrganizationFactId,
  OrganizationReadings,
  ProvisionId,
} from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import type { Text } from '../../locale.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { OrganizationFinding } from '../record/stated-classes.ts'

/** Whether the organization is of one class, and why. */
export interface ClassVerdict {
  /** The row of `organizationClasses`, such as `industry-association`. */
  readonly id: OrganizationClassId
  /** `unknown` while one of `missing` can still decide it; an organization can be of several classes. */
  readonly verdict: Verdict
  /** The Article that names the class. */
  readonly provision: ProvisionId
  /** The facts that decide it; while it is unknown, the facts that could. */
  readonly reasons: readonly OrganizationFinding[]
  /** The unknown facts that can still decide it; empty once decided. */
  readonly missing: readonly OrganizationFactId[]
}

/** A duty that this organization bears, or may bear. `findDuty` gives its words. */
export interface DutyMatch {
  /** The row of `duties`. */
  readonly id: DutyId
  /** Whether it is the organization's. It is about the bearer alone: a `condition` is never assumed. */
  readonly verdict: Verdict
  /** The clause that lays it down, such as `7`. */
  readonly provision: ProvisionId
  /** How far its verb goes, by the reading that was chosen. */
  readonly modality: Modality
  /** The words of the document that limit it, such as 有条件的. */
  readonly condition?: Text
  /** The classes that it matched by; while it is unknown, those that it may match by; or `every-organization`. */
  readonly bearers: readonly Bearer[]
  /** A class that it has to be of as well, by the reading that was chosen. */
  readonly within?: OrganizationClassId
}

/** The answer to "which duties does this organization have?", as plain JSON. */
export interface DutyMatching {
  /** The caller's own key, if the record had one. */
  readonly id?: string | number
  /** The option used for every reading. */
  readonly readings: OrganizationReadings
  /** Which rules decided: store it with the answer. */
  readonly ruleset: Ruleset
  /** All classes, in the order of `organizationClasses`. */
  readonly classes: readonly ClassVerdict[]
  /** Those that it bears by its kind, and those that count as its own though every organization bears them. */
  readonly duties: readonly DutyMatch[]
  /** Those that it bears if a class that is not known turns out to be its own. */
  readonly possible: readonly DutyMatch[]
  /** Those of the whole document that every organization bears, except the items of Article 10, which are its own. */
  readonly common: readonly DutyMatch[]
}

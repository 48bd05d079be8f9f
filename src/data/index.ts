/**
 * The document as data: typed, frozen, without any code that decides.
 *
 * @module data
 */

export type {
  AttentionGroupId,
  CodeSystem,
  CountyId,
  DutyId,
  FactId,
  FocusAreaTierId,
  FocusFieldId,
  GroupId,
  HouseholdFieldId,
  HouseholdReadingId,
  HouseholdReadings,
  OrganizationClassId,
  OrganizationFactId,
  OrganizationReadingId,
  OrganizationReadings,
  PathwayId,
  PlaceChangeId,
  PlanFactId,
  PlanRemarkId,
  PlanShareId,
  PresentCountyId,
  ProvisionId,
  ReadingId,
  RegistryColumnId,
  TargetGroupId,
} from '../generated/ids.ts'
export type { Locale, Text } from '../locale.ts'
export type { Compound, Formula } from '../logic/formula.ts'
export type { Choice, Code, FieldTest, ListRule, Rule, TrendRule, Window } from '../logic/rule.ts'
export { attentionGroups } from './attention-groups.ts'
export { type CodeLabel, type CodeLists, codeLists } from './code-lists.ts'
export { type County, type CountyName, counties } from './counties.ts'
export { type DeepPovertyTownship, deepPovertyTownships } from './deep-poverty-townships.ts'
export { type DesignatedVillage, designatedVillages } from './designated-villages.ts'
export { type SourceDocument, sourceDocument } from './document.ts'
export {
  type AuthorityId,
  type Bearer,
  type Duty,
  type DutyVariant,
  duties,
  type Modality,
} from './duties.ts'
export { type FocusAreaTier, focusAreaTiers } from './focus-area-tiers.ts'
export { type FocusCounty, focusCounties } from './focus-counties.ts'
export { focusFields } from './focus-fields.ts'
export { type HouseholdFact, householdFacts } from './household-facts.ts'
export { type HouseholdField, householdFields } from './household-fields.ts'
export { type OrganizationClass, organizationClasses } from './organization-classes.ts'
export {
  type NameWords,
  type OrganizationFact,
  organizationFacts,
  type WordPairs,
} from './organization-facts.ts'
export { type OrganizationNames, organizationNames } from './organization-names.ts'
export { pathways } from './pathways.ts'
export { type PlaceChangeRow, placeChanges } from './place-changes.ts'
export type { NameMatch, PlaceChange, PlaceCodes } from './place-rows.ts'
export {
  type AmountRule,
  type DaysRule,
  type EvidenceBasis,
  type FieldsRule,
  type FitRule,
  type PartRule,
  type PlanEvidence,
  type PlanRule,
  planEvidence,
  type QuartersRule,
  type ResourceKey,
  type SomeRule,
  type Within,
} from './plan-evidence.ts'
export {
  type DaysTest,
  type EvidenceTest,
  type LessTest,
  type PlanRemarkRow,
  planRemarks,
  type RemarkTest,
} from './plan-remarks.ts'
export { type Provision, type ProvisionKind, provisions } from './provisions.ts'
export { type Reading, type ReadingOption, readings } from './readings.ts'
export { type RegistryColumn, registryColumns } from './registry-columns.ts'
export {
  type ClassRemark,
  type RegistryLabel,
  type RegistryLabels,
  type RegistryWriting,
  registryLabels,
  type UnresolvedLabel,
} from './registry-labels.ts'
export type { Quotation, Row } from './rows.ts'
export { type Criterion, type Measure, type NotScored, type Rubric, rubric } from './rubric.ts'
export { type ScriptVariants, scriptVariants } from './script-variants.ts'
export {
  type OutsideSource,
  type Successor,
  type SuccessorSubject,
  successors,
} from './successors.ts'
export { type Group, type ReadingFormula, targetGroups } from './target-groups.ts'

/**
 * Chongqing's 2020 guideline on social organizations in poverty alleviation, as data and as decisions with reasons.
 *
 * @module chongqing-aid-guideline
 */

// The document
export {
  type Asked,
  type AttentionGroupId,
  attentionGroups,
  type Compound,
  type County,
  type CountyId,
  type CountyName,
  counties,
  type DeepPovertyTownship,
  type DesignatedVillage,
  deepPovertyTownships,
  designatedVillages,
  type FactId,
  type FocusAreaTier,
  type FocusAreaTierId,
  type FocusCounty,
  type FocusFieldId,
  type Formula,
  focusAreaTiers,
  focusCounties,
  focusFields,
  type Group,
  type GroupId,
  type HouseholdFact,
  type HouseholdField,
  type HouseholdReadingId,
  type HouseholdReadings,
  householdFacts,
  householdFields,
  type Locale,
  type NameMatch,
  type OrganizationReadings,
  type OutsideSource,
  type PathwayId,
  type PlaceChange,
  type PlaceCodes,
  type Provision,
  type ProvisionId,
  type ProvisionKind,
  pathways,
  provisions,
  type Quotation,
  type Reading,
  type ReadingFormula,
  type ReadingId,
  type ReadingOption,
  type RegistryColumn,
  type RegistryLabel,
  type RegistryLabels,
  type Row,
  readings,
  registryLabels,
  type SourceDocument,
  type Successor,
  sourceDocument,
  successors,
  type TargetGroupId,
  type Text,
  targetGroups,
  type UnresolvedLabel,
} from './data/index.ts'
// Errors and logic
export {
  type InputIssue,
  InvalidInputError,
  type IssueCode,
  type IssueFacts,
  isInvalidInputError,
  type Result,
} from './errors.ts'
// Households: many of them
export { classifyHouseholds, type HouseholdRow } from './households/batch.ts'
export type {
  Finding,
  GroupVerdict,
  HouseholdClassification,
  Ruleset,
} from './households/classification.ts'
export { createHouseholdClassifier, type HouseholdClassifier } from './households/classifier.ts'

// Households: the answer
export { classifyHousehold } from './households/classify.ts'
export { explainHousehold } from './households/explain.ts'
// Households: the record
export type {
  Disability,
  DisabilityKind,
  DisasterKind,
  Employment,
  HardshipEvent,
  HealthLabel,
  Household,
  Housing,
  Income,
  ISODate,
  Known,
  Member,
  ParsedHousehold,
  ParsedMember,
  Registration,
  Risk,
  Schooling,
} from './households/household.ts'
export { type NextQuestion, nextQuestions } from './households/next-questions.ts'
export type { HouseholdOptions } from './households/options.ts'
export { checkHousehold, parseHousehold } from './households/parse.ts'
export type { RegistryIssue, RegistryIssueCode } from './households/registry/cells.ts'
export {
  householdsFromRegistry,
  type RegistryReading,
} from './households/registry/households-from-registry.ts'
export { type ReadingEffect, sensitivity, type VerdictChange } from './households/sensitivity.ts'
export {
  type GroupTally,
  type HouseholdTally,
  tallyHouseholds,
  type VerdictCounts,
} from './households/tally.ts'
export { formatIssues } from './input/format-issues.ts'
export type { LocaleOptions } from './input/locale-option.ts'
export type { Ternary, Verdict } from './logic/ternary.ts'
// Places
export { classifyPlace } from './places/classify-place.ts'
export { type Contact, contactsFor } from './places/contacts.ts'
export { explainPlace } from './places/explain-place.ts'
export { findPlaces } from './places/find-places.ts'
export type {
  Place,
  PlaceFocus,
  PlaceMatch,
  PlaceParts,
  PlaceQuery,
  TierVerdict,
} from './places/place.ts'
export type { ContactOptions, TownshipContact } from './places/township-contacts.ts'
// Citing
export { cite } from './provisions/cite.ts'
export { findProvision } from './provisions/find-provision.ts'

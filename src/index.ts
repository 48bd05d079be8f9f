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
  type Bearer,
  type Compound,
  type County,
  type CountyId,
  type CountyName,
  type Criterion,
  counties,
  type DeepPovertyTownship,
  type DesignatedVillage,
  type Duty,
  type DutyId,
  type DutyVariant,
  deepPovertyTownships,
  designatedVillages,
  duties,
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
  type Measure,
  type Modality,
  type NameMatch,
  type NotScored,
  type OrganizationClass,
  type OrganizationClassId,
  type OrganizationFact,
  type OrganizationFactId,
  type OrganizationReadingId,
  type OrganizationReadings,
  type OutsideSource,
  organizationClasses,
  organizationFacts,
  type PathwayId,
  type PlaceChange,
  type PlaceCodes,
  type PlanEvidence,
  type PlanFactId,
  type PlanShareId,
  type Provision,
  type ProvisionId,
  type ProvisionKind,
  pathways,
  planEvidence,
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
  type Rubric,
  readings,
  registryLabels,
  rubric,
  type SourceDocument,
  type Successor,
  sourceDocument,
  successors,
  type TargetGroupId,
  type Text,
  targetGroups,
  type UnresolvedLabel,
} from './data/index.ts'
export type { Ruleset } from './data/ruleset.ts'
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
// Organizations
export type { Unstated } from './organizations/class-values.ts'
export { type CreditCode, checkCreditCode } from './organizations/credit-code.ts'
export { explainDuties } from './organizations/explain-duties.ts'
export { findDuty } from './organizations/find-duty.ts'
export { findSupport, type Support } from './organizations/find-support.ts'
export { matchDuties } from './organizations/match-duties.ts'
export type {
  ClassVerdict,
  DutyMatch,
  DutyMatching,
  OrganizationFinding,
} from './organizations/matching.ts'
export type { DutyOptions } from './organizations/options.ts'
export type {
  LegalForm,
  Organization,
  OrganizationClasses,
  Sector,
} from './organizations/organization.ts'
export { checkOrganization, parseOrganization } from './organizations/parse.ts'
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
// Plans
export { comparePlans, type PlanRank } from './plans/compare-plans.ts'
export { type FollowUpQuarter, followUpCalendar } from './plans/follow-up-calendar.ts'
export { type IndexItem, type IndexItemOptions, toIndexItem } from './plans/index-item.ts'
export type { ScoreOptions } from './plans/options.ts'
export { checkPlan, parsePlan } from './plans/parse.ts'
export type { Activity, Beneficiaries, FollowUp, Period, Plan, Report } from './plans/plan.ts'
export { planReport, type ReportOptions } from './plans/plan-report.ts'
export type {
  CriterionScore,
  Improvement,
  PlanFinding,
  PlanFocuses,
  PlanScore,
} from './plans/plan-score.ts'
export type { Interval } from './plans/points.ts'
export { createPlanScorer, type PlanScorer, scorePlan } from './plans/score.ts'
// Citing
export { cite } from './provisions/cite.ts'
export { findProvision } from './provisions/find-provision.ts'

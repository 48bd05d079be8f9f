/**
 * Chongqing's 2020 guideline on social organizations in poverty alleviation, as data and as decisions with reasons.
 *
 * @module chongqing-aid-guideline
 */

// The document
export {
  type AmountRule,
  type AttentionGroupId,
  type AuthorityId,
  attentionGroups,
  type Bearer,
  type ClassRemark,
  type CodeLabel,
  type CodeLists,
  type CodeSystem,
  type Compound,
  type County,
  type CountyId,
  type CountyName,
  type Criterion,
  codeLists,
  counties,
  type DaysRule,
  type DaysTest,
  type DeepPovertyTownship,
  type DesignatedVillage,
  type Duty,
  type DutyId,
  type DutyVariant,
  deepPovertyTownships,
  designatedVillages,
  duties,
  type EvidenceBasis,
  type EvidenceTest,
  type FactId,
  type FieldsRule,
  type FitRule,
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
  type HouseholdFieldId,
  type HouseholdReadingId,
  type HouseholdReadings,
  householdFacts,
  householdFields,
  type LessTest,
  type Locale,
  type Measure,
  type Modality,
  type NameMatch,
  type NameWords,
  type NotScored,
  type OrganizationClass,
  type OrganizationClassId,
  type OrganizationFact,
  type OrganizationFactId,
  type OrganizationNames,
  type OrganizationReadingId,
  type OrganizationReadings,
  type OutsideSource,
  organizationClasses,
  organizationFacts,
  organizationNames,
  type PartRule,
  type PathwayId,
  type PlaceChange,
  type PlaceChangeId,
  type PlaceChangeRow,
  type PlaceCodes,
  type PlanEvidence,
  type PlanFactId,
  type PlanRemarkId,
  type PlanRemarkRow,
  type PlanRule,
  type PlanShareId,
  type PresentCountyId,
  type Provision,
  type ProvisionId,
  type ProvisionKind,
  pathways,
  placeChanges,
  planEvidence,
  planRemarks,
  provisions,
  type QuartersRule,
  type Quotation,
  type Reading,
  type ReadingFormula,
  type ReadingId,
  type ReadingOption,
  type RegistryColumn,
  type RegistryColumnId,
  type RegistryLabel,
  type RegistryLabels,
  type RegistryWriting,
  type RemarkTest,
  type ResourceKey,
  type Row,
  type Rubric,
  readings,
  registryColumns,
  registryLabels,
  rubric,
  type ScriptVariants,
  type SomeRule,
  type SourceDocument,
  type Successor,
  type SuccessorSubject,
  scriptVariants,
  sourceDocument,
  successors,
  type TargetGroupId,
  type Text,
  targetGroups,
  type UnresolvedLabel,
  type Within,
} from './data/index.ts'
export type { OrganizationField } from './data/organization-facts.ts'
// Errors and logic
export {
  type Expected,
  type ExpectedType,
  type InputIssue,
  InvalidInputError,
  type IssueCode,
  type IssueFacts,
  isInvalidInputError,
  type Result,
} from './errors.ts'
// Citing
export { dutiesOf, findBearer } from './explain/bearers.ts'
export { cite } from './explain/cite.ts'
export type { ExplainOptions } from './explain/explain-options.ts'
export {
  findClass,
  findColumn,
  findCounty,
  findDuty,
  findFact,
  findField,
  findGroup,
  findOrganizationFact,
  findProvision,
  findReading,
  findTier,
} from './explain/find.ts'
export {
  findCriterion,
  findEvidence,
  findFocusField,
  findRemark,
} from './explain/find-for-plans.ts'
export { findSuccessors } from './explain/find-successors.ts'
export { formatIssues, type IssueOptions } from './explain/format-issues.ts'
// Formulas
export { decisiveFacts } from './formulas/decisive-facts.ts'
export { evaluate } from './formulas/evaluate.ts'
export type { KnownFacts } from './formulas/known-facts.ts'
export type { Ruleset } from './generated/ruleset.ts'
// Households: many of them
export { classifyHouseholds, type HouseholdRow } from './households/answer/batch.ts'
export type {
  Finding,
  GroupVerdict,
  HouseholdClassification,
} from './households/answer/classification.ts'
export { classificationJson } from './households/answer/classification-json.ts'
export {
  createHouseholdClassifier,
  type HouseholdClassifier,
} from './households/answer/classifier.ts'
// Households: the answer
export { classifyHousehold } from './households/answer/classify.ts'
export { findSupport, type Support } from './households/answer/find-support.ts'
export { type Flip, flips } from './households/answer/flips.ts'
export { type NextQuestion, nextQuestions } from './households/answer/next-questions.ts'
export type { HouseholdOptions } from './households/answer/options.ts'
export type { QuestionOptions } from './households/answer/question-options.ts'
export {
  type ReadingEffect,
  sensitivity,
  type VerdictChange,
} from './households/answer/sensitivity.ts'
export {
  type GroupTally,
  type HouseholdTally,
  tallyHouseholds,
  type VerdictCounts,
} from './households/answer/tally.ts'
export { verdictsFromBits } from './households/answer/verdicts-from-bits.ts'
export {
  type ColumnOptions,
  classifyColumns,
  type GroupColumns,
} from './households/columns/classify-columns.ts'
export { type FactColumns, factColumns } from './households/columns/fact-columns.ts'
export { explainHousehold } from './households/explain/explain-household.ts'
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
  Member,
  ParsedHousehold,
  ParsedMember,
  Registration,
  Risk,
  Schooling,
} from './households/record/household.ts'
export { checkHousehold, parseHousehold } from './households/record/parse.ts'
export type { LocaleOptions } from './input/locale-option.ts'
export type { SomeReadings } from './input/readings-option.ts'
export type { Loose, Parsed } from './input/shape.ts'
export type { Choice, Code, FieldTest, ListRule, Rule, TrendRule, Window } from './logic/rule.ts'
export type { Ternary, Verdict } from './logic/ternary.ts'
export { matchDuties } from './organizations/answer/match-duties.ts'
export type {
  ClassVerdict,
  DutyMatch,
  DutyMatching,
} from './organizations/answer/matching.ts'
export type { DutyOptions } from './organizations/answer/options.ts'
export { explainDuties } from './organizations/explain/explain-duties.ts'
// Organizations
export type { Unstated } from './organizations/facts/read-facts.ts'
export { type CreditCode, checkCreditCode } from './organizations/record/credit-code.ts'
export type {
  LegalForm,
  Organization,
  OrganizationClasses,
  ParsedOrganization,
  Sector,
} from './organizations/record/organization.ts'
export { checkOrganization, parseOrganization } from './organizations/record/parse.ts'
export type { OrganizationFinding } from './organizations/record/stated-classes.ts'
// Places
export { classifyPlace } from './places/answer/classify-place.ts'
export { type Contact, contactsFor } from './places/answer/contacts.ts'
export { findPlaces } from './places/answer/find-places.ts'
export { explainPlace } from './places/explain/explain-place.ts'
export { findPlaceChange } from './places/explain/find-place-change.ts'
export { checkPlaceQuery, parsePlaceQuery } from './places/record/parse.ts'
export type {
  Place,
  PlaceCode,
  PlaceFocus,
  PlaceMatch,
  PlaceParts,
  PlaceQuery,
  PlaceToday,
  TierVerdict,
} from './places/record/place.ts'
export type { ContactOptions, TownshipContact } from './places/record/township-contacts.ts'
// Plans
export { type CompareOptions, comparePlans, type PlanRank } from './plans/answer/compare-plans.ts'
export {
  type CriterionShift,
  compareRubrics,
  type RubricComparison,
  type RubricComparisonOptions,
  type RubricShift,
  type RubricStanding,
} from './plans/answer/compare-rubrics.ts'
export { type IndexItem, type IndexItemOptions, toIndexItem } from './plans/answer/index-item.ts'
export type { ScoreOptions } from './plans/answer/options.ts'
export type {
  Appraisal,
  CriterionScore,
  ExcludedCriterion,
  Improvement,
  PlanFinding,
  PlanFocus,
  PlanFocuses,
  PlanRemark,
  PlanScore,
} from './plans/answer/plan-score.ts'
export type { Standing } from './plans/answer/ranks.ts'
export { createPlanScorer, type PlanScorer, scorePlan } from './plans/answer/score.ts'
export type { Side } from './plans/answer/side.ts'
export { planReport, type ReportOptions } from './plans/explain/plan-report.ts'
export { type FollowUpQuarter, followUpCalendar } from './plans/facts/follow-up-calendar.ts'
export type { Count, Interval } from './plans/facts/share.ts'
export { checkPlan, parsePlan } from './plans/record/parse.ts'
export type {
  Activity,
  Beneficiaries,
  FollowUp,
  ParsedPlan,
  Period,
  Plan,
  Reached,
  Report,
  Resources,
  Staff,
  Survey,
} from './plans/record/plan.ts'
export { checkRubric, parseRubric } from './plans/rubric/parse.ts'
export type { RubricHead } from './plans/rubric/rubric-head.ts'
export { householdsFromRegistry } from './registry/households-from-registry.ts'
export type { RegistryOptions } from './registry/options.ts'
export type {
  LeftOutReason,
  LeftOutRow,
  ReadColumn,
  RegistryIssue,
  RegistryIssueCode,
  RegistryReading,
  UnreadColumn,
} from './registry/registry-reading.ts'
export { formatRegistryIssues } from './registry/report/format-registry-issues.ts'
export { registryReport } from './registry/report/registry-report.ts'
export {
  type ClauseTrace,
  clauseTrace,
  type Traceable,
} from './trace/clause-trace.ts'

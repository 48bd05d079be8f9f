import { attentionGroups } from '../data/attention-groups.ts'
import { type County, counties } from '../data/counties.ts'
import { type Duty, duties } from '../data/duties.ts'
import { type FocusAreaTier, focusAreaTiers } from '../data/focus-area-tiers.ts'
import { type HouseholdFact, householdFacts } from '../data/household-facts.ts'
import { type HouseholdField, householdFields } from '../data/household-fields.ts'
import { type OrganizationClass, organizationClasses } from '../data/organization-classes.ts'
import { type OrganizationFact, organizationFacts } from '../data/organization-facts.ts'
import { type Provision, provisions } from '../data/provisions.ts'
import { type Reading, readings } from '../data/readings.ts'
import { type RegistryColumn, registryColumns } from '../data/registry-columns.ts'
import { type Group, targetGroups } from '../data/target-groups.ts'
import type {
  CountyId,
  DutyId,
  FactId,
  FocusAreaTierId,
  GroupId,
  OrganizationClassId,
  OrganizationFactId,
  ProvisionId,
  ReadingId,
  RegistryColumnId,
} from '../generated/ids.ts'
import * as rules from '../generated/issue-rules.ts'
import { rowOf } from './row-of.ts'

/**
 * Finds a provision.
 *
 * @param id - such as `notice.1`, `3`, `3.1` or `annex.2`.
 * @returns its row: the words in both languages, and what carries it out.
 * @throws {InvalidInputError} with `unknown-id` if there is no such provision.
 * @example
 * import { findProvision } from 'chongqing-aid-guideline'
 *
 * findProvision('3.7').zh //=> '住危房的人群；'
 */
export function findProvision(id: ProvisionId): Provision {
  return rowOf(provisions, id, rules.PROVISION_ID)
}

/**
 * Finds a group of households.
 *
 * @param id - as in `GroupVerdict`.
 * @returns its row: the words in both languages, the clause and the formula.
 * @throws {InvalidInputError} with `unknown-id` if there is no such group.
 * @example
 * import { findGroup } from 'chongqing-aid-guideline'
 *
 * findGroup('left-behind').label.zh //=> '三留守人员'
 */
export function findGroup(id: GroupId): Group<GroupId> {
  return rowOf<Group<GroupId>>([...targetGroups, ...attentionGroups], id, rules.GROUP_ID)
}

/**
 * Finds a fact about households.
 *
 * @param id - as in `Finding`.
 * @returns its row: the words in both languages, the clause and the fields that it is read from.
 * @throws {InvalidInputError} with `unknown-id` if there is no such fact.
 * @example
 * import { findFact } from 'chongqing-aid-guideline'
 *
 * findFact('odd-jobs').provision //=> '3.6'
 */
export function findFact(id: FactId): HouseholdFact {
  return rowOf(householdFacts, id, rules.FACT_ID)
}

/**
 * Finds a field of the household record.
 *
 * @param id - as in `NextQuestion`, such as `members[].health`.
 * @returns its row: the label and the question, in both languages.
 * @throws {InvalidInputError} with `unknown-id` if there is no such field.
 * @example
 * import { findField } from 'chongqing-aid-guideline'
 *
 * findField('members[].health').label.zh //=> '健康状况'
 */
export function findField(id: string): HouseholdField {
  return rowOf(householdFields, id, rules.FIELD_ID)
}

/**
 * Finds a kind of organization.
 *
 * @param id - as in `ClassVerdict`.
 * @returns its row: the words in both languages, the clause and the formula.
 * @throws {InvalidInputError} with `unknown-id` if there is no such class.
 * @example
 * import { findClass } from 'chongqing-aid-guideline'
 *
 * findClass('charity').provision //=> '8'
 */
export function findClass(id: OrganizationClassId): OrganizationClass {
  return rowOf(organizationClasses, id, rules.CLASS_ID)
}

/**
 * Finds a fact about organizations.
 *
 * @param id - as in `OrganizationFinding`.
 * @returns its row: the label in both languages and the words of names that tell it.
 * @throws {InvalidInputError} with `unknown-id` if there is no such fact.
 * @example
 * import { findOrganizationFact } from 'chongqing-aid-guideline'
 *
 * findOrganizationFact('charity-name').words?.yes //=> ['慈善']
 */
export function findOrganizationFact(id: OrganizationFactId): OrganizationFact {
  return rowOf(organizationFacts, id, rules.FACT_ID)
}

/**
 * Finds a duty.
 *
 * @param id - as in `DutyMatch`.
 * @returns its row: the words in both languages, who is asked, how binding it is and whom it serves.
 * @throws {InvalidInputError} with `unknown-id` if there is no such duty.
 * @example
 * import { findDuty, matchDuties } from 'chongqing-aid-guideline'
 *
 * const [first] = matchDuties({ classes: ['charity'] }).duties
 * first && findDuty(first.id).bearerWords //=> '各慈善组织'
 */
export function findDuty(id: DutyId): Duty {
  return rowOf(duties, id, rules.DUTY_ID)
}

/**
 * Finds a kind of focus area.
 *
 * @param id - as in `TierVerdict`.
 * @returns its row: the words in both languages, the clause and the annex.
 * @throws {InvalidInputError} with `unknown-id` if there is no such tier.
 * @example
 * import { findTier } from 'chongqing-aid-guideline'
 *
 * findTier('designated-village').annex //=> 'annex.3'
 */
export function findTier(id: FocusAreaTierId): FocusAreaTier {
  return rowOf(focusAreaTiers, id, rules.TIER_ID)
}

/**
 * Finds a reading of a vague place.
 *
 * @param id - as in the `readings` of a result.
 * @returns its row: the question, the options, the default and why, in both languages.
 * @throws {InvalidInputError} with `unknown-id` if there is no such reading.
 * @example
 * import { findReading } from 'chongqing-aid-guideline'
 *
 * findReading('exam-window').default //=> 'coming-year'
 */
export function findReading(id: ReadingId): Reading {
  return rowOf(readings, id, rules.READING_ID)
}

/**
 * Finds a county-level unit of Chongqing, as of May 2020.
 *
 * @param id - as in `Place`.
 * @returns its row: the names of all times, the codes and what became of it.
 * @throws {InvalidInputError} with `unknown-id` if there is no such unit.
 * @example
 * import { findCounty } from 'chongqing-aid-guideline'
 *
 * findCounty('fengjie').label.zh //=> '奉节县'
 */
export function findCounty(id: CountyId): County {
  return rowOf(counties, id, rules.COUNTY_ID)
}

/**
 * Finds a column of registry exports.
 *
 * @param id - as in `ReadColumn`.
 * @returns its row: the headings, how cells are read and what they fill.
 * @throws {InvalidInputError} with `unknown-id` if there is no such column.
 * @example
 * import { findColumn } from 'chongqing-aid-guideline'
 *
 * findColumn('household-id').headings[0] //=> '户编号'
 */
export function findColumn(id: RegistryColumnId): RegistryColumn {
  return rowOf(registryColumns, id, rules.COLUMN_ID)
}

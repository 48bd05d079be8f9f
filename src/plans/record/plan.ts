import type { DutyId, FocusFieldId } from '../../generated/ids.ts'
import type { Organization } from '../../organizations/record/organization.ts'
import type { PlaceQuery } from '../../places/record/place.ts'

/** A day, `YYYY-MM-DD`, real, from 1900-01-01 to 2100-12-31. */
type ISODate = string

/** A span of days, both ends within it; at most 20 years. */
export interface Period {
  readonly start: ISODate
  readonly end: ISODate
}

/** Whom a plan reaches. */
export interface Beneficiaries {
  /** How many households, 0 to 10,000,000. */
  readonly households: number
  /** How many of them are in a focus group of Article 3. */
  readonly inTargetGroups?: number | null | undefined
}

/** Something that is going to be done. */
export interface Activity {
  /** The duty that it carries out. */
  readonly duty?: DutyId | null | undefined
  /** The caller's own words, at most 1,000 characters; never read and never repeated. */
  readonly note?: string | null | undefined
  /** The day on which it is done, or is to be. */
  readonly date?: ISODate | null | undefined
}

/** A visit or a call to those who are helped (5.8). */
export interface FollowUp {
  readonly date: ISODate
  readonly channel: 'visit' | 'phone'
}

/** A report on experience and results (5.9). */
export interface Report {
  readonly date: ISODate
  readonly to: 'supervisory-unit' | 'registration-authority'
}

/** What is looked into before anything is done (5.4). */
export interface Survey {
  /** Whether there are visits in the field, or their days, at most 1,000. */
  readonly fieldVisits?: boolean | readonly ISODate[] | null | undefined
  /** Whether needs and causes are analysed. */
  readonly needsAnalysed?: boolean | null | undefined
}

/** Persons, CNY, and materials in CNY; not negative. */
export interface Resources {
  readonly people?: number | null | undefined
  readonly funds?: number | null | undefined
  readonly materials?: number | null | undefined
}

/** The organization's own people. */
export interface Staff {
  /** How many, 0 to 10,000,000. */
  readonly total: number
  /** How many of them are registered as helpers, 爱心人士 (5.2). */
  readonly registeredHelpers?: number | null | undefined
}

/** What a plan has reached so far. */
export interface Reached {
  /** At most 1,000. */
  readonly places?: readonly PlaceQuery[] | null | undefined
  readonly households?: number | null | undefined
  readonly inTargetGroups?: number | null | undefined
}

/**
 * A help plan. Every optional field may be left out or null: both mean unknown, never no. "Known, none" is written
 * out: `[]` for lists, 0 for amounts.
 */
export interface Plan {
  /** The caller's own key, returned as it is; at most 200 characters. */
  readonly id?: string | number | null | undefined
  readonly organization: Organization
  readonly period: Period
  /** Where it helps, at most 1,000. */
  readonly places?: readonly PlaceQuery[] | null | undefined
  readonly beneficiaries?: Beneficiaries | null | undefined
  /** `other` is a field that Article 4 does not name: its list ends in 等. */
  readonly fields?: readonly (FocusFieldId | 'other')[] | null | undefined
  /** At most 1,000. */
  readonly activities?: readonly Activity[] | null | undefined
  readonly survey?: Survey | null | undefined
  /** What is promised. */
  readonly resources?: Resources | null | undefined
  /** Whether the plan was written before the help begins (5.7). */
  readonly writtenPlan?: boolean | null | undefined
  /** Whether helpers can register (5.2). False, the platform is closed: the criterion leaves the total. */
  readonly platformAvailable?: boolean | null | undefined
  readonly inAnnualPlan?: boolean | null | undefined
  /** Days, at most 1,000; outside the period they do not count. */
  readonly inspections?: readonly ISODate[] | null | undefined
  /** At most 1,000; outside the period they do not count. */
  readonly followUps?: readonly FollowUp[] | null | undefined
  /** At most 1,000; a report may come after the period. */
  readonly reports?: readonly Report[] | null | undefined
  readonly coordination?:
    | readonly ('county-office' | 'township-government' | 'village-committee')[]
    | null
    | undefined
  readonly staff?: Staff | null | undefined
  readonly staffInsured?: boolean | null | undefined
  /** What has been given so far. */
  readonly delivered?: Resources | null | undefined
  readonly reached?: Reached | null | undefined
  /** Quarterly follow-up is asked only of those that have the means (5.8). False: the criterion leaves the total. */
  readonly followUpsFeasible?: boolean | null | undefined
  /** Delinked associations have none. False: that half of 5.9 leaves the total. */
  readonly hasSupervisoryUnit?: boolean | null | undefined
}

import type { DutyId, FocusFieldId } from '../../generated/ids.ts'
import type { Organization } from '../../organizations/record/organization.ts'
import type { PlaceQuery } from '../../places/record/place.ts'

/** A span of days, both ends within it; at most 20 years. */
export interface Period {
  /** `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
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
}

/** A visit or a call to those who are helped (5.8). */
export interface FollowUp {
  readonly date: string
  readonly channel: 'visit' | 'phone'
}

/** A report on experience and results (5.9). */
export interface Report {
  readonly date: string
  readonly to: 'supervisory-unit' | 'registration-authority'
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
  readonly fields?: readonly FocusFieldId[] | null | undefined
  /** At most 1,000. */
  readonly activities?: readonly Activity[] | null | undefined
  readonly survey?:
    | {
        readonly fieldVisits?: boolean | null | undefined
        readonly needsAnalysed?: boolean | null | undefined
      }
    | null
    | undefined
  /** Persons, CNY, and materials in CNY; not negative. */
  readonly resources?:
    | {
        readonly people?: number | null | undefined
        readonly funds?: number | null | undefined
        readonly materials?: number | null | undefined
      }
    | null
    | undefined
  readonly inAnnualPlan?: boolean | null | undefined
  /** Days, at most 1,000; outside the period they do not count. */
  readonly inspections?: readonly string[] | null | undefined
  /** At most 1,000; outside the period they do not count. */
  readonly followUps?: readonly FollowUp[] | null | undefined
  /** At most 1,000; a report may come after the period. */
  readonly reports?: readonly Report[] | null | undefined
  readonly coordination?:
    | readonly ('county-office' | 'township-government' | 'village-committee')[]
    | null
    | undefined
  readonly staffInsured?: boolean | null | undefined
  /** Quarterly follow-up is asked only of those that have the means (5.8). False: the criterion leaves the total. */
  readonly followUpsFeasible?: boolean | null | undefined
  /** Delinked associations have none. False: that half of 5.9 leaves the total. */
  readonly hasSupervisoryUnit?: boolean | null | undefined
}

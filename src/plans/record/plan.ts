import type { DutyId, FocusFieldId } from '../../generated/ids.ts'
import type { Parsed } from '../../input/shape.ts'
import type { Organization } from '../../organizations/record/organization.ts'
import type { PlaceQuery } from '../../places/record/place.ts'

/** A day, `YYYY-MM-DD`, real, from 1900-01-01 to 2100-12-31. */
type ISODate = string

/** A span of days, both ends within it; `start` is not after `end`, and it lasts at most 20 years. */
export interface Period {
  /** The first day of the help. The plan comes before it (5.7), and visits in the field may (5.4). */
  readonly start: ISODate
  /** The last day of the help, itself in the period; a report may come up to a year later (5.9). */
  readonly end: ISODate
}

/** Whom a plan reaches. */
export interface Beneficiaries {
  /** How many households, 0 to 10,000,000. */
  readonly households: number
  /** How many of them are in a focus group of Article 3; not more than `households`. */
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
  /** It counts for the calendar quarter that it lies in. */
  readonly date: ISODate
  /** 走访 or 电话回访: the two count alike. */
  readonly channel: 'visit' | 'phone'
}

/** A report on experience and results (5.9). */
export interface Report {
  /** From the start of the period to a year after its end; other days do not count. */
  readonly date: ISODate
  /** 主管单位 or 登记机关: 5.9 asks for a report to each. */
  readonly to: 'supervisory-unit' | 'registration-authority'
}

/** What is looked into before anything is done (5.4). */
export interface Survey {
  /** Whether there are visits in the field, or their days, at most 1,000. */
  readonly fieldVisits?: boolean | readonly ISODate[] | null | undefined
  /** Whether needs and causes are analysed. */
  readonly needsAnalysed?: boolean | null | undefined
}

/** What is put in: numbers from 0 to 10¹⁵. A stated 0 counts as far as the best of the others (5.3, 有钱出钱，有力出力). */
export interface Resources {
  /** 人力, in persons. */
  readonly people?: number | null | undefined
  /** 资金, in CNY. */
  readonly funds?: number | null | undefined
  /** 物资, by their value in CNY. */
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
  /** Where it has helped so far, at most 1,000. */
  readonly places?: readonly PlaceQuery[] | null | undefined
  /** Helped so far, 0 to 10,000,000. Where the plan meant more, shares are of what it meant. */
  readonly households?: number | null | undefined
  /** How many of them are in a focus group of Article 3; not more than `households`. */
  readonly inTargetGroups?: number | null | undefined
}

/**
 * A help plan. Every optional field may be left out or null: both mean unknown, never no. "Known, none" is written
 * out: `[]` for lists, 0 for amounts.
 */
export interface Plan {
  /** The caller's own key, returned as it is; at most 200 characters. */
  readonly id?: string | number | null | undefined
  /** Whose plan it is; `{}` if nothing is known. Its classes tell which activities fit it (5.5). */
  readonly organization: Organization
  /** Days outside it do not count, but for visits before it and reports after it. */
  readonly period: Period
  /** Where it helps, at most 1,000. */
  readonly places?: readonly PlaceQuery[] | null | undefined
  /** Whom it means to help; those reached so far stand in `reached`. */
  readonly beneficiaries?: Beneficiaries | null | undefined
  /** `other` is a field that Article 4 does not name: its list ends in 等. At most 50. */
  readonly fields?: readonly (FocusFieldId | 'other')[] | null | undefined
  /** At most 1,000. */
  readonly activities?: readonly Activity[] | null | undefined
  /** What is found out before anything is done (5.4). */
  readonly survey?: Survey | null | undefined
  /** What is promised. */
  readonly resources?: Resources | null | undefined
  /** Whether the plan was written before the help begins (5.7). */
  readonly writtenPlan?: boolean | null | undefined
  /** Whether helpers can register (5.2). False, the platform is closed: the criterion leaves the total. */
  readonly platformAvailable?: boolean | null | undefined
  /** Whether it is part of the organization's plan of work for the year (5.7). */
  readonly inAnnualPlan?: boolean | null | undefined
  /** Days, at most 1,000; outside the period they do not count. */
  readonly inspections?: readonly ISODate[] | null | undefined
  /** At most 1,000; outside the period they do not count. */
  readonly followUps?: readonly FollowUp[] | null | undefined
  /** At most 1,000; a report may come after the period. */
  readonly reports?: readonly Report[] | null | undefined
  /** Who of the local side is in touch (5.1): 区县扶贫部门, 乡镇政府, 村委会. One is enough; at most 50. */
  readonly coordination?:
    | readonly ('county-office' | 'township-government' | 'village-committee')[]
    | null
    | undefined
  /** None at all, a `total` of 0, takes the criteria of helpers (5.2) and insurance (18.5) out of the total. */
  readonly staff?: Staff | null | undefined
  /** Whether accident insurance is bought for the staff at work (18.5); not true where `staff.total` is 0. */
  readonly staffInsured?: boolean | null | undefined
  /** What has been given so far. */
  readonly delivered?: Resources | null | undefined
  /** Whom and where the help has reached so far; what was meant stands in `beneficiaries` and `places`. */
  readonly reached?: Reached | null | undefined
  /** Quarterly follow-up is asked only of those that have the means (5.8). False: the criterion leaves the total. */
  readonly followUpsFeasible?: boolean | null | undefined
  /** Delinked associations have none. False: that half of 5.9 leaves the total. */
  readonly hasSupervisoryUnit?: boolean | null | undefined
}

/** A plan that was checked: what is unknown is undefined, never null. */
export interface ParsedPlan extends Parsed<Plan> {}

import type { Parsed } from '../../input/shape.ts'

/** A day, `YYYY-MM-DD`, real, from 1900-01-01 to 2100-12-31. */
export type ISODate = string

/** What the register says of a household: 未脱贫, 脱贫, 脱贫监测户, 边缘户, 突发严重困难户 (from 2021), 一般农户. */
export type Registration = 'poor' | 'lifted' | 'monitored' | 'edge' | 'sudden-hardship' | 'ordinary'

/** A label of the register's 健康状况. */
export type HealthLabel = 'healthy' | 'chronic-illness' | 'serious-illness'

/** The kinds of disability that certificates name. */
export type DisabilityKind =
  | 'vision'
  | 'hearing'
  | 'speech'
  | 'physical'
  | 'intellectual'
  | 'mental'
  | 'multiple'

/** Where a member goes to school (在校生状况); the digit is the year. */
export type Schooling =
  | 'not-in-school'
  | 'preschool'
  | 'primary'
  | 'junior'
  | 'senior-1'
  | 'senior-2'
  | 'senior-3'
  | 'vocational-1'
  | 'vocational-2'
  | 'vocational-3'
  | 'higher'

/** How a member earns a living. */
export type Employment = 'none' | 'farming' | 'odd-jobs' | 'stable' | 'self-employed'

/** A risk of falling into or back into poverty that the register names (致贫/返贫风险). */
export type Risk =
  | 'illness'
  | 'disability'
  | 'schooling'
  | 'natural-disaster'
  | 'accident'
  | 'business-failure'
  | 'unstable-work'
  | 'labor-shortage'
  | 'unsafe-water'
  | 'other'

/** The kinds of natural disaster in official statistics. */
export type DisasterKind =
  | 'flood'
  | 'drought'
  | 'typhoon'
  | 'hail-wind'
  | 'freeze'
  | 'snow'
  | 'sandstorm'
  | 'earthquake'
  | 'collapse'
  | 'landslide'
  | 'debris-flow'
  | 'storm-surge'
  | 'tsunami'
  | 'wildfire'
  | 'biological'

/** What a member's disability certificate says; leave out what is not known. */
export interface Disability {
  /** 残疾类别, as the certificate names it. */
  readonly kind?: DisabilityKind | null | undefined
  /** 1 is the severest. */
  readonly grade?: 1 | 2 | 3 | 4 | null | undefined
}

/** One person of the household. There is no field for a name or a number of any kind, on purpose. */
export interface Member {
  /** Counts only where the member is left behind: Article 13 names 留守妇女. */
  readonly sex?: 'female' | 'male' | null | undefined
  /** Whole years at `asOf`, 0 to 150. Give this or `birthDate`, not both. */
  readonly age?: number | null | undefined
  /** Used where no age is stated; someone born after `asOf` is of no age. */
  readonly birthDate?: ISODate | null | undefined
  /** Every health label of the member; `[]` means none, a null entry a label that could not be read. */
  readonly health?: readonly (HealthLabel | null)[] | null | undefined
  /** `'none'` says that the member has no disability. */
  readonly disability?: Disability | 'none' | null | undefined
  /** `senior-3` counts as sitting the 高考 where no day of it is given, unless a reading says otherwise (3.4). */
  readonly schooling?: Schooling | null | undefined
  /** The day on which the member sits or sat the college entrance examination (高考). */
  readonly collegeEntranceExam?: ISODate | 'none' | null | undefined
  /** `odd-jobs` is 打零工 (3.6). */
  readonly employment?: Employment | null | undefined
  /** 留守: left behind by a working spouse, parents or children. */
  readonly leftBehind?: boolean | null | undefined
  /** 特困人员: the status is a person's. */
  readonly extremePoverty?: boolean | null | undefined
}

/** The income of twelve months, in CNY, nominal; it may be negative. */
export interface Income {
  /** The last day of the twelve months. */
  readonly periodEnd: ISODate
  /** 人均, in CNY: compared with that of earlier periods, unless a reading chooses `total` (3.5). */
  readonly perCapita?: number | null | undefined
  /** Of the whole household, in CNY; compared only if the reading `income-measure` says so. */
  readonly total?: number | null | undefined
  /** 纯收入 or 可支配收入. Only incomes of one basis are compared. */
  readonly basis?: 'net' | 'disposable' | null | undefined
}

/** A blow that struck the household. */
export interface HardshipEvent {
  /** Any kind but `accident` is a natural disaster (3.8). */
  readonly kind: DisasterKind | 'accident'
  /** 严重 of a disaster, 较大 of an accident: the document draws no line, so the caller says it. */
  readonly severe?: boolean | null | undefined
  /** Whether it brought the household into hardship. */
  readonly causedHardship?: boolean | null | undefined
  /**
   * The day it struck. One after `asOf` does not count; without a day it counts, unless a reading asks for the past year.
   */
  readonly date?: ISODate | null | undefined
}

/** The home of the household. */
export interface Housing {
  /** C and D are dilapidated (危房). */
  readonly grade?: 'A' | 'B' | 'C' | 'D' | null | undefined
  /** The register's plain yes or no; used only where there is no grade. */
  readonly unsafe?: boolean | null | undefined
}

/**
 * What is known of a household. Every field may be left out or null: both mean unknown, never no.
 * "Known, none" is written out: `[]` for lists, `'none'` for single things.
 */
export interface Household {
  /** The caller's own key, returned as it is; at most 200 characters. */
  readonly id?: string | number | null | undefined
  /** 户类型, on the day of the question: what 3.1 and 3.2 rest on. */
  readonly registration?: Registration | null | undefined
  /** 风险是否已消除, of monitored, edge and suddenly hard-hit households. Not stated: it counts as not eliminated. */
  readonly riskEliminated?: boolean | null | undefined
  /** Default true. False: the list had no monitoring column, so `lifted` may be monitored and `ordinary` may be edge. */
  readonly monitoringKnown?: boolean | null | undefined
  /** The household as a whole is registered as 特困; false: nobody in it is. */
  readonly extremePoverty?: boolean | null | undefined
  /** At most 200; a null entry is a member of whom nothing is known. */
  readonly members?: readonly (Member | null)[] | null | undefined
  /** False: some members are not in the list. Default true. */
  readonly membersComplete?: boolean | null | undefined
  /** At most 200. */
  readonly incomes?: readonly Income[] | null | undefined
  /** Whether the income is stable: false is 无稳定收入 (3.6). */
  readonly incomeStable?: boolean | null | undefined
  /** The home that the household lives in: 3.7 rests on it. */
  readonly housing?: Housing | null | undefined
  /** At most 1,000. */
  readonly events?: readonly HardshipEvent[] | null | undefined
  /** The register's present 致贫/返贫风险 labels, at most 50; that one is absent proves nothing. */
  readonly risks?: readonly (Risk | null)[] | null | undefined
  /** The register's 致贫原因: why the household once became poor, at most 50. */
  readonly causes?: readonly (Risk | null)[] | null | undefined
  /** The verdict on the place where the household lives (Article 2). */
  readonly focusArea?: 'met' | 'unmet' | 'unknown' | null | undefined
}

/** The longest list of members that is accepted. */
export const MOST_MEMBERS = 200

/** The longest list of incomes that is accepted. */
export const MOST_INCOMES = 200

declare const checked: unique symbol

/** A household that was checked and copied: nothing in it is null, and changing the input no longer changes it. */
export type ParsedHousehold = Parsed<Omit<Household, 'members'>> & {
  /** The members; one of whom nothing is known is `{}`. */
  readonly members?: readonly Parsed<Member>[]
  /** Only `parseHousehold` and `checkHousehold` make it. */
  readonly [checked]: true
}

/** A member of a parsed household. */
export type ParsedMember = Parsed<Member>

/** An event of a parsed household. */
export type ParsedEvent = Parsed<HardshipEvent>

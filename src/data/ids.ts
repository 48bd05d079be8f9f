// Generated from data/*.json by `npm run generate`. Do not edit.

/** A place in the document that can be cited. */
export type ProvisionId =
  | "letterhead"
  | "notice-title"
  | "addressees"
  | "notice"
  | "notice.1"
  | "notice.2"
  | "notice.3"
  | "signature"
  | "title"
  | "preamble"
  | "1"
  | "2"
  | "2.1"
  | "2.2"
  | "2.3"
  | "2.4"
  | "3"
  | "3.1"
  | "3.2"
  | "3.3"
  | "3.4"
  | "3.5"
  | "3.6"
  | "3.7"
  | "3.8"
  | "4"
  | "5"
  | "5.1"
  | "5.2"
  | "5.3"
  | "5.4"
  | "5.5"
  | "5.6"
  | "5.7"
  | "5.8"
  | "5.9"
  | "6"
  | "7"
  | "8"
  | "9"
  | "10"
  | "10.1"
  | "10.2"
  | "10.3"
  | "11"
  | "11.1"
  | "11.2"
  | "11.3"
  | "12"
  | "13"
  | "14"
  | "15"
  | "15.1"
  | "15.2"
  | "15.3"
  | "16"
  | "17"
  | "17.1"
  | "17.2"
  | "17.3"
  | "18"
  | "18.1"
  | "18.2"
  | "18.3"
  | "18.4"
  | "18.5"
  | "annexes"
  | "annex.1"
  | "annex.2"
  | "annex.3"

/** One of the eight focus groups of Article 3. */
export type TargetGroupId =
  | "registered-poor"
  | "edge-or-monitored"
  | "illness"
  | "exam-candidate"
  | "stagnant-income"
  | "odd-jobs"
  | "unsafe-housing"
  | "disaster-or-accident"

/** One of the groups of Articles 11, 13 and 16. */
export type AttentionGroupId =
  | "disabled-poor"
  | "left-behind"
  | "child-of-poor-area-or-family"

/** Any group of households. */
export type GroupId = TargetGroupId | AttentionGroupId

/** A fact about a household. */
export type FactId =
  | "registered-poor"
  | "edge-household"
  | "monitored-household"
  | "serious-illness"
  | "chronic-illness"
  | "exam-candidate"
  | "income-not-rising"
  | "odd-jobs"
  | "unstable-income"
  | "unsafe-housing"
  | "severe-disaster"
  | "major-accident"
  | "poor-or-at-risk"
  | "extreme-poverty"
  | "in-focus-area"
  | "disability"
  | "left-behind-child"
  | "left-behind-woman"
  | "left-behind-elder"
  | "has-child"
  | "has-student"
  | "has-elder"
  | "has-working-age-adult"

/** One of the four kinds of focus areas of Article 2. */
export type FocusAreaTierId =
  | "national-key-county"
  | "municipal-key-county"
  | "deep-poverty-township"
  | "designated-village"

/** A county-level unit of Chongqing as of May 2020. */
export type CountyId =
  | "wanzhou"
  | "fuling"
  | "yuzhong"
  | "dadukou"
  | "jiangbei"
  | "shapingba"
  | "jiulongpo"
  | "nanan"
  | "beibei"
  | "qijiang"
  | "dazu"
  | "yubei"
  | "banan"
  | "qianjiang"
  | "changshou"
  | "jiangjin"
  | "hechuan"
  | "yongchuan"
  | "nanchuan"
  | "bishan"
  | "tongliang"
  | "tongnan"
  | "rongchang"
  | "kaizhou"
  | "liangping"
  | "wulong"
  | "chengkou"
  | "fengdu"
  | "dianjiang"
  | "zhongxian"
  | "yunyang"
  | "fengjie"
  | "wushan"
  | "wuxi"
  | "shizhu"
  | "xiushan"
  | "youyang"
  | "pengshui"
  | "wansheng"

/** One of the focus fields of Article 4. */
export type FocusFieldId =
  | "disability-assistance"
  | "medical-aid"
  | "education-assistance"
  | "industry-support"
  | "volunteer-assistance"

/** One of the pathways of Article 5. */
export type PathwayId =
  | "local-coordination"
  | "online-assistance"
  | "support-within-means"
  | "field-survey"
  | "professional-strengths"
  | "resource-coordination"
  | "annual-plan"
  | "long-term-follow-up"
  | "experience-and-reports"

/** A vague place of the text, and how it can be read. */
export type ReadingId =
  | "target-scope"
  | "exam-window"
  | "final-year-student"
  | "income-trend"
  | "income-measure"
  | "odd-jobs"
  | "event-window"
  | "event-consequence"
  | "sudden-hardship"
  | "eliminated-risk"
  | "poor-scope"
  | "left-behind-child-age"
  | "article-10-bearers"
  | "charity-sentence"
  | "social-work-sentence"

/** The option chosen for each reading that bears on households. */
export interface HouseholdReadings {
  /** Scope of the focus groups. */
  readonly "target-scope": "as-listed" | "poor-or-at-risk"
  /** Which year counts for the exam. */
  readonly "exam-window": "coming-year" | "past-year" | "either-side"
  /** Final-year students. */
  readonly "final-year-student": "counts" | "exam-date-only"
  /** Comparing incomes over time. */
  readonly "income-trend": "latest-not-above-previous" | "latest-not-above-earliest"
  /** Income per person or in total. */
  readonly "income-measure": "per-capita" | "household-total"
  /** Odd jobs and unstable income. */
  readonly "odd-jobs": "either" | "both"
  /** How recent the disaster or accident is. */
  readonly "event-window": "any-time" | "past-year"
  /** Whether hardship should be on record. */
  readonly "event-consequence": "not-required" | "recorded"
  /** Households in sudden severe difficulty. */
  readonly "sudden-hardship": "does-not-count" | "counts-as-monitored"
  /** Households whose risk has been eliminated. */
  readonly "eliminated-risk": "does-not-count" | "counts"
  /** Which households count as poor. */
  readonly "poor-scope": "poor-edge-monitored" | "any-registered"
  /** Age of left-behind children. */
  readonly "left-behind-child-age": "under-16" | "under-18"
}

/** The option chosen for each reading that bears on organizations. */
export interface OrganizationReadings {
  /** Whom the items of Article 10 address. */
  readonly "article-10-bearers": "items-bind-all" | "other-only"
  /** The sentence on charitable organizations. */
  readonly "charity-sentence": "binds-every-charity" | "medical-only"
  /** The sentence on social work. */
  readonly "social-work-sentence": "social-work" | "volunteer-too"
}

/** The id of a reading that bears on households. */
export type HouseholdReadingId = keyof HouseholdReadings

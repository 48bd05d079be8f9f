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
  | "serious-accident"
  | "poor-or-at-risk"
  | "registered"
  | "extreme-poverty"
  | "in-focus-area"
  | "disability"
  | "disabled-in-extreme-poverty"
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

/**
 * How words or a code stand to the official name or the NBS code of 2020.
 *
 * `exact`: the same. `short-form`: 酉阳县, 恒合乡. `older-spelling`: an earlier official spelling. `former`, `later`: the
 * name or code before or after a change. `misprint`: printed so in the annex. `similar`: the same but for the ending
 * (平安镇 for 平安乡), which may be another place.
 */
export type NameMatch =
  | "exact"
  | "short-form"
  | "older-spelling"
  | "former"
  | "later"
  | "misprint"
  | "similar"

/** A system of division codes. */
export type CodeSystem =
  | "nbs2020"
  | "mca2025"

/** A county-level unit of Chongqing, or one that took the place of such. */
export type PresentCountyId =
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
  | "liangjiang"

/** What became of a place after 2020. */
export type PlaceChangeId =
  | "jiangbei-abolished"
  | "beibei-boundary"
  | "yubei-abolished"
  | "sanjian-renamed"
  | "beiping-renamed"
  | "taiji-renamed"
  | "tongle-renamed"
  | "dasheng-moved"

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

/** A fact from which the class of an organization follows. */
export type OrganizationFactId =
  | "association-form"
  | "business-sector"
  | "trade-name"
  | "education-sector"
  | "education-name"
  | "health-sector"
  | "health-name"
  | "charity-name"
  | "volunteer-name"
  | "social-work-name"
  | "counseling-name"
  | "stated-class"

/** A kind of organization that the document addresses. */
export type OrganizationClassId =
  | "industry-association"
  | "education-training"
  | "education-industry-association"
  | "medical-health"
  | "charity"
  | "volunteer-service"
  | "social-work"
  | "psychological-counseling"
  | "other"

/** A thing asked in Articles 6–17. */
export type DutyId =
  | "develop-local-industries"
  | "plan-village-industries"
  | "establish-industrial-bases"
  | "organize-industry-professionals"
  | "join-education-pairing"
  | "run-student-aid-projects"
  | "fund-students-in-difficulty"
  | "support-county-education"
  | "organize-volunteer-teaching"
  | "train-skilled-people"
  | "set-up-scholarships"
  | "hold-free-clinics"
  | "reduce-medical-costs"
  | "improve-medical-facilities"
  | "join-medical-and-disability-aid"
  | "send-medical-professionals"
  | "support-medical-training"
  | "relieve-serious-illness"
  | "help-families-impoverished-by-illness"
  | "support-volunteer-actions"
  | "mobilize-volunteers"
  | "bring-social-work-to-communities"
  | "serve-children"
  | "serve-elderly-people"
  | "serve-working-age-adults"
  | "help-poor-families-out-of-poverty"
  | "build-employment-platforms"
  | "choose-contact-villages"
  | "organize-members-for-pairing"
  | "target-poor-households"
  | "name-helper-for-each-household"
  | "join-third-party-evaluation"
  | "voice-demands-of-the-poor"
  | "help-poor-workers-find-jobs"
  | "help-build-poor-areas"
  | "spread-modern-ways-of-life"
  | "apply-science-and-technology"
  | "improve-rural-environment"
  | "improve-conditions-in-poor-countryside"
  | "attend-to-poor-people-with-disabilities"
  | "assist-people-with-disabilities"
  | "inspire-own-motivation"
  | "give-psychological-assistance"
  | "combine-assistance-and-skills"
  | "observe-points-on-disability-assistance"
  | "record-disability-needs"
  | "visit-families-with-disabilities"
  | "run-sunshine-service"
  | "provide-accessibility-and-devices"
  | "offer-employment-training-experience"
  | "run-employment-training"
  | "build-handicraft-bases"
  | "help-poor-areas-develop-industry"
  | "foster-leading-industries"
  | "bring-poor-households-into-industry"
  | "care-for-cultural-life"
  | "hold-holiday-activities"
  | "cultivate-moral-character"
  | "build-homes-for-left-behind"
  | "promote-agricultural-specialties"
  | "discover-local-resources"
  | "widen-sales-channels"
  | "guide-cooperatives"
  | "unify-branding-and-marketing"
  | "improve-living-conditions"
  | "provide-cultural-venues"
  | "provide-venues-for-elderly-people"
  | "pass-on-rural-culture"
  | "organize-village-activities"
  | "take-measures-for-living-conditions"
  | "invite-architectural-consultants"
  | "complete-function-rooms"
  | "build-public-benefit-complexes"
  | "focus-on-children-in-difficulty"
  | "attend-to-psychological-services"
  | "help-poor-children-adjust"
  | "ease-problems-of-mountain-children"
  | "advocate-safety-and-civility"
  | "renew-household-wiring"
  | "build-civilized-village-ways"
  | "sort-waste-and-protect-environment"

/** A fact about a plan. */
export type PlanFactId =
  | "field-named"
  | "field-visits"
  | "needs-analysed"
  | "people-stated"
  | "funds-stated"
  | "materials-stated"
  | "in-annual-plan"
  | "inspected"
  | "reported-to-supervisory-unit"
  | "reported-to-registration-authority"
  | "coordinated"
  | "staff-insured"
  | "follow-ups-feasible"
  | "has-supervisory-unit"

/** A share that a plan reaches. */
export type PlanShareId =
  | "places-in-focus-areas"
  | "households-in-target-groups"
  | "activities-that-fit"
  | "quarters-followed-up"

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
  | "recorded-cause"
  | "sudden-hardship"
  | "eliminated-risk"
  | "poor-scope"
  | "left-behind-child-age"
  | "left-behind-woman-age"
  | "working-age"
  | "unit"
  | "state-of-the-day"
  | "poor-area"
  | "article-10-bearers"
  | "charity-sentence"
  | "social-work-sentence"

/** The option chosen for each reading that bears on households. */
export interface HouseholdReadings {
  /** Scope of the focus groups. */
  readonly "target-scope": "as-listed" | "poor-or-at-risk" | "at-risk-or-focus-area"
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
  /** Recorded causes of poverty. */
  readonly "recorded-cause": "counts" | "does-not-count"
  /** Households in sudden severe difficulty. */
  readonly "sudden-hardship": "does-not-count" | "counts-as-monitored"
  /** Households whose risk has been eliminated. */
  readonly "eliminated-risk": "does-not-count" | "counts"
  /** Which households count as poor. */
  readonly "poor-scope": "poor-edge-monitored" | "any-registered" | "registered-only"
  /** Age of left-behind children. */
  readonly "left-behind-child-age": "under-16" | "under-18"
  /** Age of left-behind women. */
  readonly "left-behind-woman-age": "any-adult" | "under-60"
  /** Age of young and middle-aged adults. */
  readonly "working-age": "16-59" | "18-59"
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

/** The id of a reading that bears on organizations. */
export type OrganizationReadingId = keyof OrganizationReadings

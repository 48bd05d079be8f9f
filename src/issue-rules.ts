import type { Expected } from './issues.ts'

/** Makes a rule that several fields, or the form of one, can break: an id, and what is wrong in a whole sentence. */
/* @__NO_SIDE_EFFECTS__ */
function rule<Id extends string>(id: Id, says: string): Expected & { readonly rule: Id } {
  return { rule: id, says }
}

// Households
export const AGE_OR_BIRTH_DATE = rule('age-or-birth-date', 'may have age or birthDate, not both')
export const HEALTHY_OR_ILL = rule('healthy-or-ill', 'names healthy beside an illness')
export const NOBODY_IN_EXTREME_POVERTY = rule(
  'nobody-in-extreme-poverty',
  'is false, but a member has extremePoverty true',
)
export const INCOME_FIGURE = rule('income-figure', 'must have perCapita or total')
export const ONE_INCOME_A_PERIOD = rule(
  'one-income-a-period',
  'has the periodEnd and basis of an earlier income',
)
export const GRADE_AND_UNSAFE = rule(
  'grade-and-unsafe',
  'has a grade and an unsafe that disagree: C and D are unsafe; after repairs give the new grade',
)

export const ALL_GROUPS = rule(
  'all-groups',
  'must hold every group once, in the order of the document',
)
export const AS_IT_WAS_GIVEN = rule(
  'as-it-was-given',
  'must be a result as this library gave it, with no part changed',
)
export const HOUSEHOLD_RESULT = rule('household-result', 'must be what classifyHousehold gives')
export const PLACE_RESULT = rule('place-result', 'must be what classifyPlace gives')
export const DUTIES_RESULT = rule('duties-result', 'must be what matchDuties gives')
export const PLAN_RESULT = rule('plan-result', 'must be what scorePlan gives')

// Registries
export const REGISTRY_ROWS = rule(
  'registry-rows',
  'must be a list of rows, each a list of cells or a record by headings; of a file, give the rows that a reader of CSV or of workbooks makes of it, once they are there',
)
export const REGISTRY_HEADINGS = rule(
  'registry-headings',
  'must be a plain object that gives headings of the export the ids of columns',
)
export const FOCUS_AREA = rule(
  'focus-area',
  'must be a function that gives the verdict on a place, such as classifyPlace',
)
export const REGISTRY_READING = rule(
  'registry-reading',
  'must be what householdsFromRegistry gives',
)
export const A_RESULT_A_HOUSEHOLD = rule(
  'a-result-a-household',
  'must hold one result for each household of the reading',
)
export const REGISTRY_RESULT = rule(
  'registry-result',
  'must be what classifyHouseholds makes of the households of the reading',
)

// Organizations
export const STATED_CLASSES = rule(
  'stated-classes',
  'contradicts itself: a class is in its wider ones, other in none of Articles 6 to 9',
)
export const CREDIT_CODE_FORM = rule(
  'credit-code-form',
  'must be a credit code of 18 characters (GB 32100-2015)',
)
export const CREDIT_CODE_LEGAL_FORM = rule(
  'credit-code-legal-form',
  'is a code of another legalForm than the one stated',
)
export const DUTY_ID = rule('duty-id', 'is not the id of a duty')
export const PROVISION_ID = rule('provision-id', 'is not the id of a provision')

// What is looked up
export const GROUP_ID = rule('group-id', 'is not the id of a group')
export const FACT_ID = rule('fact-id', 'is not the id of a fact')
export const FIELD_ID = rule('field-id', 'is not the id of a field')
export const CLASS_ID = rule('class-id', 'is not the id of a class')
export const BEARER_ID = rule('bearer-id', 'is not the id of a bearer')
export const TIER_ID = rule('tier-id', 'is not the id of a tier')
export const READING_ID = rule('reading-id', 'is not the id of a reading')
export const COUNTY_ID = rule('county-id', 'is not the id of a county')
export const FOCUS_FIELD_ID = rule('focus-field-id', 'is not the id of a focus field')
export const COLUMN_ID = rule('column-id', 'is not the id of a column')
export const CRITERION_ID = rule(
  'criterion-id',
  'is not the id of a criterion of the default rubric',
)
export const SUBJECT_ID = rule('subject-id', 'is not the id of a group, a tier or a provision')
export const EVIDENCE_ID = rule('evidence-id', 'is not the id of a piece of evidence')
export const REMARK_ID = rule('remark-id', 'is not the id of a remark')

// Places
export const PLACE_CHANGE_ID = rule('place-change-id', 'is not the id of a change of a place')
export const DIVISION_CODE = rule(
  'division-code',
  'must have 6, 9 or 12 digits; a code of civil affairs has 6 or 9',
)
export const TOWNSHIP_OF_ANNEX_2 = rule(
  'township-of-annex-2',
  'must be a township of annex 2 with its county, or its code',
)
export const PHONE_FORM = rule('phone-form', 'may hold digits, spaces and hyphens only')
export const PERSON_NAME = rule('person-name', 'must be a name')
export const FITS_PRINTED_CONTACT = rule(
  'fits-printed-contact',
  'does not fit the masked form in annex 2; give asOf for a later contact',
)

// Any question
export const ANY_RESULT = rule(
  'any-result',
  'must be what classifyHousehold, classifyPlace, matchDuties or scorePlan gives',
)

// Plans
export const START_NOT_AFTER_END = rule('start-not-after-end', 'starts after it ends')
export const AT_MOST_20_YEARS = rule('at-most-20-years', 'is longer than 20 years')
export const PART_OF_HOUSEHOLDS = rule(
  'part-of-households',
  'has more inTargetGroups than households',
)
export const PART_OF_STAFF = rule('part-of-staff', 'has more registeredHelpers than total')
export const NOT_DONE = rule('not-done', 'contradicts what is done: what does not apply has none')
export const POINTS_IN_ORDER = rule(
  'points-in-order',
  'must have min not above max, and max not above outOf',
)
export const ONE_RUBRIC = rule('one-rubric', 'is not the rubric of the other scores')
export const AS_THE_OTHERS = rule('as-the-others', 'is not that of the other scores')
export const RUBRIC_OF_SCORE = rule('rubric-of-score', 'is not the rubric of the score')
export const UNIQUE_ID = rule('unique-id', 'is the id of an earlier one')
export const SUM_OF_POINTS = rule('sum-of-points', 'must be the sum of the points')
export const STEPS_OF_POINTS = rule('steps-of-points', 'must be in steps of 0.01')
export const ONE_MEASURE = rule('one-measure', 'must have exactly one of fact, formula and share')
export const AT_LEAST_OF_AMOUNT = rule(
  'at-least-of-amount',
  'may have atLeast only of people, funds or materials',
)
export const PLAN_FACT_ID = rule('plan-fact-id', 'is not the id of a fact of planEvidence')
export const PLAN_SHARE_ID = rule('plan-share-id', 'is not the id of a share of planEvidence')
export const FORMULA_FORM = rule(
  'formula-form',
  'must be the id of a fact, or a plain object with exactly one of all, any and not',
)
export const FORMULA_DEPTH = rule('formula-depth', 'is nested more than 4 deep')
export const FACT_ONCE = rule('fact-once', 'names a fact that the formula names before')
export const NOT_EMPTY = rule('not-empty', 'must not be empty')

// Columns
export const UINT32_ARRAY = rule('uint32-array', 'must be a Uint32Array')
export const UINT16_ARRAY = rule('uint16-array', 'must be a Uint16Array')
export const AS_LONG_AS_IS_TRUE = rule('as-long-as-is-true', 'must be as long as columns.isTrue')
export const MEMORY_OF_ITS_OWN = rule(
  'memory-of-its-own',
  'must share no memory with another column',
)
export const TRUE_OR_FALSE = rule('true-or-false', 'holds a fact that columns.isFalse denies')
export const BITS_OF_FACTS = rule('bits-of-facts', 'has a bit that stands for no fact')
export const MET_OR_UNMET = rule('met-or-unmet', 'has a group that is met and unmet')
export const BITS_OF_GROUPS = rule(
  'bits-of-groups',
  'must be a whole number with bits of groups alone',
)

// SQL
export const PLAIN_NAME = rule(
  'plain-name',
  'must be a name of letters, digits and _, such as a or t.a',
)
export const SHORT_NAME = rule('short-name', 'is longer than a name may be in this engine')
export const ASCII_NAME = rule(
  'ascii-name',
  'must be a name of ASCII letters, digits and _ in this engine',
)
export const NAME_OF_ITS_OWN = rule('name-of-its-own', 'must not be the name of another table')

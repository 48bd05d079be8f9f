import type { Expected } from '../errors.ts'

/** Makes a rule that several fields, or the form of one, can break: an id, and what is wrong in a whole sentence. */
/* @__NO_SIDE_EFFECTS__ */
function rule(id: string, zh: string, en: string): Expected {
  return { rule: id, says: { zh, en } }
}

// Households
export const AGE_OR_BIRTH_DATE = rule(
  'age-or-birth-date',
  '“年龄”和“出生日期”只能填一项',
  'may have age or birthDate, not both',
)
export const HEALTHY_OR_ILL = rule(
  'healthy-or-ill',
  '“健康”不能与疾病同时填写',
  'names healthy beside an illness',
)
export const NOBODY_IN_EXTREME_POVERTY = rule(
  'nobody-in-extreme-poverty',
  '填的是没有特困人员，但有成员填为特困人员',
  'is false, but a member has extremePoverty true',
)
export const INCOME_FIGURE = rule(
  'income-figure',
  '人均收入和总收入至少填一项',
  'must have perCapita or total',
)
export const ONE_INCOME_A_PERIOD = rule(
  'one-income-a-period',
  '截止日期和口径都相同的收入只能填一次',
  'has the periodEnd and basis of an earlier income',
)
export const GRADE_AND_UNSAFE = rule(
  'grade-and-unsafe',
  '房屋等级与“是否危房”不一致；改造过的，请填改造后的等级',
  'has a grade and an unsafe that disagree: C and D are unsafe; after repairs give the new grade',
)

export const ALL_GROUPS = rule(
  'all-groups',
  '应按文件的顺序写明每一类人群',
  'must hold every group once, in the order of the document',
)
export const AS_IT_WAS_GIVEN = rule(
  'as-it-was-given',
  '应是本库给出的原样结果，各部分互相一致',
  'must be a result as this library gave it, with no part changed',
)

// Organizations
export const STATED_CLASSES = rule(
  'stated-classes',
  '所填的组织类别互相矛盾：属于小类就属于其上的大类；“其他”不属于第六条至第九条各类',
  'contradicts itself: a class is in its wider ones, other in none of Articles 6 to 9',
)
export const CREDIT_CODE_FORM = rule(
  'credit-code-form',
  '应为18位统一社会信用代码（GB 32100-2015）',
  'must be a credit code of 18 characters (GB 32100-2015)',
)
export const CREDIT_CODE_LEGAL_FORM = rule(
  'credit-code-legal-form',
  '统一社会信用代码与所填的登记类型不符',
  'is a code of another legalForm than the one stated',
)
export const DUTY_ID = rule('duty-id', '不是已有的事项编号', 'is not the id of a duty')
export const PROVISION_ID = rule(
  'provision-id',
  '不是已有的条款编号',
  'is not the id of a provision',
)

// What is looked up
export const GROUP_ID = rule('group-id', '不是已有的人群编号', 'is not the id of a group')
export const FACT_ID = rule('fact-id', '不是已有的情形编号', 'is not the id of a fact')
export const FIELD_ID = rule('field-id', '不是已有的栏目编号', 'is not the id of a field')
export const CLASS_ID = rule('class-id', '不是已有的组织类别编号', 'is not the id of a class')
export const BEARER_ID = rule('bearer-id', '不是已有的对象编号', 'is not the id of a bearer')
export const TIER_ID = rule('tier-id', '不是已有的重点地区类别编号', 'is not the id of a tier')
export const READING_ID = rule('reading-id', '不是已有的理解编号', 'is not the id of a reading')
export const COUNTY_ID = rule('county-id', '不是已有的区县编号', 'is not the id of a county')
export const FOCUS_FIELD_ID = rule(
  'focus-field-id',
  '不是已有的重点领域编号',
  'is not the id of a focus field',
)
export const COLUMN_ID = rule('column-id', '不是已有的列编号', 'is not the id of a column')
export const CRITERION_ID = rule(
  'criterion-id',
  '不是默认评分表的评分项编号',
  'is not the id of a criterion of the default rubric',
)
export const SUBJECT_ID = rule(
  'subject-id',
  '不是人群、重点地区类别或条款的编号',
  'is not the id of a group, a tier or a provision',
)
export const EVIDENCE_ID = rule(
  'evidence-id',
  '不是已有的计划情况编号',
  'is not the id of a piece of evidence',
)
export const REMARK_ID = rule('remark-id', '不是已有的提示编号', 'is not the id of a remark')

// Places
export const PLACE_CHANGE_ID = rule(
  'place-change-id',
  '不是已有的变更编号',
  'is not the id of a change of a place',
)
export const DIVISION_CODE = rule(
  'division-code',
  '应为6位、9位或12位数字（民政部代码为6位或9位）',
  'must have 6, 9 or 12 digits; a code of civil affairs has 6 or 9',
)
export const TOWNSHIP_OF_ANNEX_2 = rule(
  'township-of-annex-2',
  '应为附件2所列的乡镇，写明区县，或填其代码',
  'must be a township of annex 2 with its county, or its code',
)
export const PHONE_FORM = rule(
  'phone-form',
  '只能含数字、空格和连字符',
  'may hold digits, spaces and hyphens only',
)
export const PERSON_NAME = rule('person-name', '应填姓名', 'must be a name')
export const FITS_PRINTED_CONTACT = rule(
  'fits-printed-contact',
  '与附件2印出的联系人不符；如果是后来的联系人，请写明日期',
  'does not fit the masked form in annex 2; give asOf for a later contact',
)

// Plans
export const START_NOT_AFTER_END = rule(
  'start-not-after-end',
  '开始日期不能晚于结束日期',
  'starts after it ends',
)
export const AT_MOST_20_YEARS = rule('at-most-20-years', '最长20年', 'is longer than 20 years')
export const PART_OF_HOUSEHOLDS = rule(
  'part-of-households',
  '重点对象户数不能多于总户数',
  'has more inTargetGroups than households',
)
export const PART_OF_STAFF = rule(
  'part-of-staff',
  '注册爱心人士的人数不能多于工作人员总数',
  'has more registeredHelpers than total',
)
export const NOT_DONE = rule(
  'not-done',
  '填的是不适用或者没有，但又填了与此有关的事',
  'contradicts what is done: what does not apply has none',
)
export const POINTS_IN_ORDER = rule(
  'points-in-order',
  '得分应满足：最低不高于最高，最高不高于满分',
  'must have min not above max, and max not above outOf',
)
export const ONE_RUBRIC = rule(
  'one-rubric',
  '与其他得分所用的评分办法不同',
  'is not the rubric of the other scores',
)
export const AS_THE_OTHERS = rule(
  'as-the-others',
  '与其他得分的不同',
  'is not that of the other scores',
)
export const RUBRIC_OF_SCORE = rule(
  'rubric-of-score',
  '不是得出该得分的评分办法',
  'is not the rubric of the score',
)
export const UNIQUE_ID = rule('unique-id', '与前面的编号重复', 'is the id of an earlier one')
export const SUM_OF_POINTS = rule(
  'sum-of-points',
  '应等于各项分值之和',
  'must be the sum of the points',
)
export const STEPS_OF_POINTS = rule('steps-of-points', '最多两位小数', 'must be in steps of 0.01')
export const ONE_MEASURE = rule(
  'one-measure',
  'fact、formula、share只能填一项，且必须填一项',
  'must have exactly one of fact, formula and share',
)
export const AT_LEAST_OF_AMOUNT = rule(
  'at-least-of-amount',
  '只有人力、资金、物资可以设最低数额',
  'may have atLeast only of people, funds or materials',
)
export const PLAN_FACT_ID = rule(
  'plan-fact-id',
  '不是已有的计划事实编号',
  'is not the id of a fact of planEvidence',
)
export const PLAN_SHARE_ID = rule(
  'plan-share-id',
  '不是已有的计划占比编号',
  'is not the id of a share of planEvidence',
)
export const FORMULA_FORM = rule(
  'formula-form',
  '公式应为事实编号，或只含all、any、not之一的对象',
  'must be the id of a fact, or a plain object with exactly one of all, any and not',
)
export const FORMULA_DEPTH = rule('formula-depth', '公式最多嵌套4层', 'is nested more than 4 deep')
export const FACT_ONCE = rule(
  'fact-once',
  '同一事实在公式中只能出现一次',
  'names a fact that the formula names before',
)
export const NOT_EMPTY = rule('not-empty', '不能为空', 'must not be empty')

// Columns
export const UINT32_ARRAY = rule('uint32-array', '应为Uint32Array', 'must be a Uint32Array')
export const UINT16_ARRAY = rule('uint16-array', '应为Uint16Array', 'must be a Uint16Array')
export const AS_LONG_AS_IS_TRUE = rule(
  'as-long-as-is-true',
  '长度应与columns.isTrue相同',
  'must be as long as columns.isTrue',
)
export const MEMORY_OF_ITS_OWN = rule(
  'memory-of-its-own',
  '不能与其他列共用内存',
  'must share no memory with another column',
)
export const TRUE_OR_FALSE = rule(
  'true-or-false',
  '同一情形不能既成立又不成立',
  'holds a fact that columns.isFalse denies',
)
export const BITS_OF_FACTS = rule(
  'bits-of-facts',
  '有一位不对应任何情形',
  'has a bit that stands for no fact',
)
export const MET_OR_UNMET = rule(
  'met-or-unmet',
  '同一类人群不能既符合又不符合',
  'has a group that is met and unmet',
)
export const BITS_OF_GROUPS = rule(
  'bits-of-groups',
  '应为各类人群的位',
  'must be a whole number with bits of groups alone',
)

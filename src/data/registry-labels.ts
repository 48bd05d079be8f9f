import rows from '../../data/registry-labels.json'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A code of ours, and the labels of real registries that mean it. */
export interface RegistryLabel {
  /** What it fills: a field such as `housing.grade`, or a list that only columns name, such as `yes-no`. */
  readonly field: string
  /** What the field becomes; `yes-no` and `has` say only that the answer is yes or no. */
  readonly code: string | boolean | number
  /** How the code is shown; that of an answer which only helps to read others never is. */
  readonly label?: Text
  /** How registries write it; empty for codes that no known registry has. */
  readonly registry: readonly string[]
  /** The codes that may stand beside it and say less: a monitored household is also a lifted one. */
  readonly refines?: readonly string[]
  /** The labels say that nothing is the matter, and a note behind one tells of an exception: 健康（糖尿病）. */
  readonly bare?: true
  /** What happened once, so that the day may stand before it: 2018年脱贫. */
  readonly dated?: true
}

/** Labels that are known, and known not to tell what is asked. */
export interface UnresolvedLabel {
  /** The field that it was expected to fill. */
  readonly field: string
  /** The labels, as registries write them. */
  readonly registry: readonly string[]
  /** The codes that are left. */
  readonly admits?: readonly string[]
}

/** Words of a remark that speak of the class of a household. */
export interface ClassRemark {
  /** The longest word at a place counts: 防返贫 is no 返贫. */
  readonly words: readonly string[]
  /** The registrations beside which they may stand; where it is missing, they say nothing of it. */
  readonly admits?: readonly string[]
}

/** How registries write, beside their labels. */
export interface RegistryWriting {
  /** What stands in a cell that says nothing. */
  readonly blanks: readonly string[]
  /** What stands where an id should that nobody has given yet: 无, or a tick. */
  readonly noIds: readonly string[]
  /** Words of a row that adds up others. */
  readonly totals: readonly string[]
  /** How the name of a place ends whose households a row of figures adds up. */
  readonly groups: readonly string[]
  /** How a line of a form begins that stands above or below the list: 填表人, 备注. */
  readonly forms: readonly string[]
  /** What stands in a row that only shows how to fill the list in. */
  readonly examples: readonly string[]
  /** Words in a row that numbers the columns, beside figures: 甲, 乙, 1, 2. */
  readonly columnNumbers: readonly string[]
  /** Words between the labels of a cell: 因病和因残. */
  readonly conjunctions: readonly string[]
  /** Words that deny what follows, perhaps all of it: 无残疾、大病. */
  readonly denials: readonly string[]
  /** Ends of headings that ask why or how something happened. */
  readonly reasons: readonly string[]
  /** Words of a heading above others that make a name below it that of a member. */
  readonly memberGroups: readonly string[]
  /** Words at the start of a heading that put an income into the year before that of the list. */
  readonly lastYear: readonly string[]
  /** Words at the start of a heading that put an income into the year of the list. */
  readonly thisYear: readonly string[]
  /** Notes in brackets behind a heading that only say how to fill the column in. */
  readonly headingNotes: readonly string[]
  /** How such notes may begin. */
  readonly headingNoteBeginnings: readonly string[]
  /** Words in the upper line of a heading that tell of another time than now. */
  readonly headingQualifiers: readonly string[]
  /** Beginnings of a question that ask no more than 是否 does: 是否为边缘户. */
  readonly askedAs: readonly string[]
  /** Those that ask the same of a thing, but of a person whether there is one: 有无大病, 有无残疾人. */
  readonly askedOfSome: readonly string[]
  /** Ends of words for a person. */
  readonly someone: readonly string[]
  /** Words at the end of a heading that ask when, as 时间 does: 返贫年度. */
  readonly timesOf: readonly string[]
  /** Words at the end of a heading that ask as 情况 does: 健康状况. */
  readonly statesOf: readonly string[]
  /** Words at the end of a heading that ask whether, as 是否 before it does: 死亡标识. */
  readonly answersOf: readonly string[]
  /** Words before a heading that ask what is the case now, as it does without them: 改造后房屋等级. */
  readonly nowBefore: readonly string[]
  /** Of whom remarks and incomes are asked, before it. */
  readonly headingSubjects: readonly string[]
  /** Units of money other than the yuan, as the lines around a list name them: 单位：万元. */
  readonly otherUnits: readonly string[]
  /** Words of a note behind a label that may turn what the label says. */
  readonly doubts: readonly string[]
  /** Words that tell that someone died. */
  readonly deaths: readonly string[]
  /** Words that tell that someone, or a household, moved out or was struck off. */
  readonly departures: readonly string[]
  /** Words that tell it where nothing else stands in the cell: 减少, but not 收入减少. */
  readonly departuresAlone: readonly string[]
  /** Longer words in which a word of a remark or a note tells nothing: 嫁入, 未迁出, 大病保险. */
  readonly harmless: readonly string[]
  /** Words of a remark that speak of everybody in the household. */
  readonly wholeHousehold: readonly string[]
  /** Words of a remark that tell that a dwelling may be another by now. */
  readonly rehousing: readonly string[]
  /** Words of a remark that tell that a dwelling may not be safe. */
  readonly ruins: readonly string[]
  /** Words of a remark that tell that someone may be ill. */
  readonly illnesses: readonly string[]
  /** Words of a remark that tell that someone may be disabled. */
  readonly disabilities: readonly string[]
  /** Words of a remark that tell that someone may have recovered. */
  readonly recoveries: readonly string[]
  /** Words of a remark that tell that someone may have left the school that a column names. */
  readonly leavings: readonly string[]
  /** Words of a remark that tell that someone goes to school again. */
  readonly studies: readonly string[]
  /** Words of a remark that tell that someone may have steady work. */
  readonly steadyWork: readonly string[]
  /** Words of a remark that tell that someone may do odd jobs. */
  readonly oddJobs: readonly string[]
  /** What stands between a mark and what it means: √为未脱贫. */
  readonly legends: readonly string[]
  /** What stands between what a mark means and the mark: 未脱贫的打√. */
  readonly marking: readonly string[]
  /** Words before a label that tell where or when: 省外打零工. */
  readonly whereabouts: readonly string[]
  /** Words before what somebody receives, in a heading that asks whether: 享受低保情况. */
  readonly benefitsBefore: readonly string[]
  /** Words behind it: 低保政策. */
  readonly benefitsBehind: readonly string[]
  /** Words before a cause: 因缺技术. */
  readonly causesBefore: readonly string[]
  /** Words behind one: 因病致贫. */
  readonly causesBehind: readonly string[]
  /** Words before a relation to the head: 之子. */
  readonly kinBefore: readonly string[]
  /** Words before what was found, or is the case: 经鉴定为C级. */
  readonly foundBefore: readonly string[]
}

/** How registry exports speak: labels, labels that decide nothing, and how both are written. */
export interface RegistryLabels {
  /** By `field` they are the code lists of the input, fit for selects. */
  readonly labels: readonly RegistryLabel[]
  /** A cell with one is reported, and says no more than `admits`. */
  readonly unresolved: readonly UnresolvedLabel[]
  /** Words of a remark that speak of a class. */
  readonly remarks: readonly ClassRemark[]
  /** What no column has for itself: blanks, totals, notes on headings. */
  readonly writing: RegistryWriting
}

/**
 * The labels of registry exports, and the code lists of the household record.
 *
 * @example
 * import { registryLabels } from 'chongqing-aid-guideline/data'
 *
 * const options = registryLabels.labels.filter((label) => label.field === 'housing.grade')
 * options.map((option) => option.code) //=> ['A', 'B', 'C', 'D']
 */
export const registryLabels: RegistryLabels = /* @__PURE__ */ deepFreeze(rows as RegistryLabels)

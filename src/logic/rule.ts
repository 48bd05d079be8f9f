import type { Known } from './finding.ts'
import type { Ternary } from './ternary.ts'

/** A value that a field can have, as JSON writes it. */
export type Code = string | boolean

/**
 * The rule of a fact, as plain JSON: what it asks of which fields, under which reading. `data/README.md` tells how
 * each form is read.
 */
export type Rule =
  | Ternary
  | FieldTest
  | {
      /** The first that is known decides; unknown if none is. */
      readonly first: readonly Rule[]
    }
  | {
      /** True if all are, false if one is false, otherwise unknown. */
      readonly all: readonly Rule[]
    }
  | {
      /** True if one is, false if all are false, otherwise unknown. */
      readonly any: readonly Rule[]
    }
  | {
      /** True if it is false, false if it is true, unknown if it is. */
      readonly not: Rule
    }
  | {
      /** A reading, such as `exam-window`. */
      readonly by: string
      /** The rule that holds under each option of it. */
      readonly options: { readonly [Option in string]: Rule }
    }
  | {
      /** Another fact, whose rule is asked. */
      readonly fact: string
    }
  | ListRule
  | TrendRule

/** A test of one field; unknown while the field is. */
export type FieldTest = {
  /** A field of the record or, in a list, of its entry; one within another has a dot (`housing.grade`). */
  readonly field: string
} & (
  | {
      /** True if the field is this, or one of these; otherwise false. */
      readonly is: Code | readonly Code[]
    }
  | {
      /** True if the field is one of these. */
      readonly yes: readonly Code[]
      /** False if the field is one of these; any other code leaves it open. */
      readonly no: readonly Code[]
    }
  | {
      /** A label: true if the list has it; without it unknown if an entry is null, else false. */
      readonly has: string
    }
  | {
      /** True if the field is this or has it among its labels; otherwise, and if it is missing, false. */
      readonly proves: Code
    }
  | {
      /** Unknown if the field is this or has it among its labels; otherwise, and if it is missing, false. */
      readonly suggests: Code
    }
  | {
      /** True if the day of the field lies in it; `none` lies in no window. */
      readonly within: Window
    }
  | {
      /** Of the age at `asOf`, in whole years: at least so many. */
      readonly from: number
      /** And less than so many; without it there is no upper bound. */
      readonly below?: number
    }
  | {
      /** Of the age at `asOf`, in whole years: less than so many. Someone not yet born is of no age. */
      readonly below: number
    }
)

/** Days, by their distance from `asOf` in years: `from` and `to` are within it, `after` and `before` are not. */
export interface Window {
  /** This day and later; without `from` or `after` there is no first day. */
  readonly from?: number
  /** Later than this day. */
  readonly after?: number
  /** This day and earlier; without `to` or `before` there is no last day. */
  readonly to?: number
  /** Earlier than this day: 1 with `from` 0 is the year that begins with `asOf`. */
  readonly before?: number
}

/** Whether one entry of a list fits. */
export interface ListRule {
  /** The list, such as `members`; one that is missing or incomplete cannot be known to have no such entry. */
  readonly some: string
  /** Asked of each entry; of one that is null nothing is known. */
  readonly where: Rule
  /** An entry is named as a whole (`events[0]`), not by its fields. */
  readonly whole?: boolean
}

/** Whether the latest of several amounts is not above an earlier one. */
export interface TrendRule {
  /** The list of amounts: `incomes`. */
  readonly trend: string
  /** Which amount of an entry is compared: `perCapita` or `total`. */
  readonly measure: Choice
  /** Which earlier entry of the same basis: the last one (`previous`) or the first (`earliest`). */
  readonly against: Choice
}

/** A part of a rule that is not read from single fields; the rule of a fact has at most one. */
export type Leaf = ListRule | TrendRule

/** A word that a reading chooses. */
export interface Choice {
  /** A reading, such as `income-measure`. */
  readonly by: string
  /** The word that each option of it chooses. */
  readonly options: { readonly [Option in string]: string }
}

/** A record of which nothing but its being one is assumed. */
export type AnyRecord = { readonly [Field in string]?: unknown }

/** What a rule is asked under. */
export interface Setting {
  readonly asOf: string
  readonly readings: { readonly [Id in string]: string }
  /** The rule of each fact that another rule may name. */
  readonly rules: { readonly [Fact in string]: Rule }
  /** Answers for a list or the trend. */
  readonly leaf: (rule: Leaf, record: AnyRecord, setting: Setting) => Known
}

/** The rules that stand directly within a rule, those of every option among them. */
export function subrulesOf(rule: Rule): readonly Rule[] {
  if (rule === null || typeof rule === 'boolean' || 'field' in rule) return []
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  if ('first' in rule) return rule.first
  if ('not' in rule) return [rule.not]
  if ('some' in rule) return [rule.where]
  return 'by' in rule ? Object.values(rule.options) : []
}

/** Finds the list or the trend that a rule asks for. */
export function leafIn(rule: Rule): Leaf | undefined {
  if (rule !== null && typeof rule === 'object' && ('some' in rule || 'trend' in rule)) return rule
  return subrulesOf(rule).map(leafIn).find(Boolean)
}

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
  | { readonly first: readonly Rule[] }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly by: string; readonly options: { readonly [Option in string]: Rule } }
  | { readonly fact: string }
  | ListRule
  | TrendRule

/** A test of one field; unknown while the field is. */
export type FieldTest =
  | { readonly field: string; readonly is: Code | readonly Code[] }
  | { readonly field: string; readonly yes: readonly Code[]; readonly no: readonly Code[] }
  | { readonly field: string; readonly has: string }
  | { readonly field: string; readonly proves: Code }
  | { readonly field: string; readonly suggests: Code }
  | { readonly field: string; readonly within: Window }
  | { readonly field: string; readonly from: number; readonly below?: number }
  | { readonly field: string; readonly below: number }

/** Days, by their distance from `asOf` in years: `from` and `to` are within it, `after` and `before` are not. */
export interface Window {
  readonly from?: number
  readonly after?: number
  readonly to?: number
  readonly before?: number
}

/** Whether one entry of a list fits. */
export interface ListRule {
  readonly some: string
  readonly where: Rule
  /** An entry is named as a whole (`events[0]`), not by its fields. */
  readonly whole?: boolean
}

/** Whether the latest of several amounts is not above an earlier one. */
export interface TrendRule {
  readonly trend: string
  readonly measure: Choice
  readonly against: Choice
}

/** A part of a rule that is not read from single fields; the rule of a fact has at most one. */
export type Leaf = ListRule | TrendRule

/** A word that a reading chooses. */
export interface Choice {
  readonly by: string
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
  /** The field that says whether a list is complete; a list without one always is. */
  readonly completeness: { readonly [List in string]?: string }
  /** Answers the one special form. */
  readonly trend: (rule: TrendRule, record: AnyRecord, setting: Setting) => Known
  /** Answers for a list or the trend in its place, where that is known already. */
  readonly leaf?: () => Known
}

/** The rules that stand directly within a rule, those of every option among them. */
export function partsOf(rule: Rule): readonly Rule[] {
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
  return partsOf(rule).map(leafIn).find(Boolean)
}

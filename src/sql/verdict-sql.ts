import { factIds } from '../generated/codes.ts'
import { groupRules } from '../generated/household-rules.ts'
import type { FactId, GroupId, HouseholdReadings } from '../generated/ids.ts'
import { groupFormula } from '../households/answer/group-formula.ts'
import { householdReadings, householdReadingsField } from '../households/answer/options.ts'
import { optionsReader } from '../input/check.ts'
import * as s from '../input/shape.ts'
import type { Formula } from '../logic/formula.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'
import { findBadNames, nameShape, quoted } from './names.ts'
import { dialectField, type SqlOptions, type SqlReadings } from './options.ts'
import { joined } from './print-rule.ts'

/** Where the facts are. */
export interface VerdictSqlOptions extends SqlOptions, SqlReadings {
  /** The boolean column of each fact, such as `a` or `t.a`; a fact without one is unknown. */
  readonly facts: { readonly [Id in FactId]?: string | null | undefined }
}

const read = /* @__PURE__ */ optionsReader(
  () => ({
    dialect: dialectField(),
    facts: s.each(factIds, nameShape()),
    readings: householdReadingsField(),
  }),
  ({ dialect, facts }) => findBadNames(dialect, facts, 'facts'),
)

/**
 * Prints the groups of Articles 3, 11, 13 and 16 as SQL over columns of facts.
 *
 * @param options - `dialect`; `facts`, the boolean column of each fact (TRUE, FALSE, NULL for unknown); `readings`.
 * @returns one boolean expression for each of the eleven groups: TRUE met, FALSE unmet, NULL unknown.
 * @throws {InvalidInputError} if an option is wrong, or a name is anything but letters, digits and `_` or too
 * long for the engine.
 * @example
 * import { verdictSql } from 'chongqing-aid-guideline/sql'
 *
 * const facts = { 'serious-illness': 'h.serious', 'chronic-illness': 'h.chronic' }
 * verdictSql({ dialect: 'postgres', facts }).illness //=> '("h"."serious" OR "h"."chronic")'
 */
export function verdictSql(options: VerdictSqlOptions): Record<GroupId, string> {
  const { dialect, facts, readings } = read(options)
  const columns = new Map(
    Object.entries(facts).flatMap(([id, name]) => (name ? [[id, quoted(name, dialect)]] : [])) as [
      string,
      string,
    ][],
  )
  return printGroups(dialect, householdReadings(readings), (fact) => columns.get(fact))
}

/** Prints every group over what stands for its facts. */
export function printGroups(
  dialect: SqlDialect,
  readings: HouseholdReadings,
  columnOf: (fact: FactId) => string | undefined,
): Record<GroupId, string> {
  const print = (formula: Formula<FactId>): string => {
    if (typeof formula === 'string') return columnOf(formula) ?? SPEECH[dialect].unknown
    if ('not' in formula) return `(NOT ${print(formula.not)})`
    return 'all' in formula
      ? joined(formula.all.map(print), 'AND')
      : joined(formula.any.map(print), 'OR')
  }
  const groups = groupRules.map((group) => [group.id, print(groupFormula(group, readings))])
  return Object.fromEntries(groups)
}

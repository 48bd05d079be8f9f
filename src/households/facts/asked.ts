import { factRules } from '../../generated/household-rules.ts'
import {
  type FieldTest,
  type ListRule,
  partsOf,
  type Rule,
  type TrendRule,
} from '../../logic/rule.ts'
import { testsOf } from './axes.ts'
import { FACT_RULES } from './setting.ts'

/** A part of a rule that is not read from single fields; a data rule holds that a fact has at most one. */
export type Leaf = ListRule | TrendRule

/** What the rule of one fact asks for. */
export interface AskedFact {
  readonly bit: number
  readonly rule: Rule
  /** The fields of the household itself; of one within another (`housing.grade`) the outer one too. */
  readonly fields: ReadonlySet<string>
  readonly leaf: Leaf | undefined
  /** The fields of an entry, if the leaf is a list. */
  readonly leafFields: ReadonlySet<string>
}

/** What all rules ask for, whatever the day and the readings. */
export interface Asked {
  readonly facts: readonly AskedFact[]
  readonly tests: Readonly<Record<'household' | 'members' | 'events', readonly FieldTest[]>>
}

let worked: Asked | undefined

/** Works it out once. */
export function asked(): Asked {
  worked ??= workOut(factRules.map(({ rule }) => rule))
  return worked
}

function workOut(rules: readonly Rule[]): Asked {
  return {
    facts: rules.map((rule, index) => {
      const leaf = leafIn(rule)
      const list = leaf && 'some' in leaf ? leaf.some : undefined
      return {
        bit: 1 << index,
        rule,
        fields: fieldsOf(testsOf(withFacts(rule))),
        leaf,
        leafFields: fieldsOf(list ? testsOf([rule], list) : []),
      }
    }),
    tests: {
      household: testsOf(rules),
      members: testsOf(rules, 'members'),
      events: testsOf(rules, 'events'),
    },
  }
}

function fieldsOf(tests: readonly FieldTest[]): ReadonlySet<string> {
  return new Set(tests.flatMap(({ field }) => [field, field.split('.')[0] as string]))
}

/** Finds the list or the trend that a rule asks for. */
function leafIn(rule: Rule): Leaf | undefined {
  if (typeof rule === 'object' && rule !== null && ('some' in rule || 'trend' in rule)) return rule
  return partsOf(rule)
    .map(leafIn)
    .find((leaf) => leaf !== undefined)
}

/** A rule that names other facts asks for their fields too. */
function withFacts(rule: Rule): Rule[] {
  if (typeof rule === 'object' && rule !== null && 'fact' in rule) {
    return withFacts(FACT_RULES[rule.fact] as Rule)
  }
  return [rule, ...partsOf(rule).flatMap(withFacts)]
}

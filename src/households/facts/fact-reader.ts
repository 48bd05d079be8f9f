import { completeness, factRules } from '../../generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { bitsOf } from '../../logic/masks.ts'
import {
  type ListRule,
  partsOf,
  type Rule,
  type Setting,
  type TrendRule,
  tell,
} from '../../logic/rule.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { MOST_EVENTS, MOST_MEMBERS, type ParsedHousehold } from '../record/household.ts'
import { type Axis, stridesOf, testsOf } from './axes.ts'
import { type Evidence, joinEvidence, keepEvidence, sharedEvidence } from './evidence.ts'
import { incomeTrend, trendReader } from './incomes.ts'
import { type ListNode, listReader } from './list-reader.ts'
import { eventAxes, householdAxes, memberAxes } from './record-axes.ts'

/** The ids of the facts in the order of their bits. */
export const FACT_ORDER: readonly FactId[] = /* @__PURE__ */ factRules.map(({ id }) => id)

/** The bit of each fact. */
export const FACT_BIT: Readonly<Record<FactId, number>> = /* @__PURE__ */ bitsOf(FACT_ORDER)

/** Reads the facts of one household after another. */
export interface FactReader {
  /** The bits of the facts known to be true of the household last read. */
  isTrue: number
  /** The bits of the facts known to be false of it. */
  isFalse: number
  readonly read: (household: ParsedHousehold) => void
  /** Where a fact of the household last read was read. */
  readonly evidence: (fact: FactId) => Evidence
}

/** A leaf of a rule that is not read from single fields: one fact has at most one. */
type Leaf = ListRule | TrendRule

/** What the rule of a fact says of each combination of its leaf and the fields that it asks for. */
interface FactTable {
  readonly bit: number
  readonly rule: Rule
  readonly axes: readonly number[]
  readonly strides: readonly number[]
  /** The value of each combination; `UNASKED` until it first occurs. */
  readonly values: Int8Array
  readonly evidence: Evidence[]
}

const UNASKED = 0
const TRUE = 1
const FALSE = 2
const UNKNOWN = 3

/** Stands for the paths of the leaf in what a table holds. */
const LEAF = '*'

const RULES = /* @__PURE__ */ Object.fromEntries(factRules.map(({ id, rule }) => [id, rule]))

/** What the rules are asked under. */
export function settingOf(asOf: string, readings: HouseholdReadings): Setting {
  return { asOf, readings: { ...readings }, rules: RULES, completeness, trend: incomeTrend }
}

/**
 * Makes the reader of all facts under one choice of readings. Its tables are filled by asking the rules, one
 * combination when it first occurs; then a household costs a few look-ups and allocates nothing.
 */
export function factReader(setting: Setting): FactReader {
  const rules = factRules.map(({ rule }) => rule)
  const leaves = rules.map((rule) => leafIn(rule))
  const members = listReader(
    nodesOf(leaves, 'members'),
    memberAxes(testsOf(rules, 'members'), setting.asOf),
    setting,
    MOST_MEMBERS,
  )
  const events = listReader(
    nodesOf(leaves, 'events'),
    eventAxes(testsOf(rules, 'events'), setting.asOf),
    setting,
    MOST_EVENTS,
  )
  const trendAt = leaves.findIndex((leaf) => leaf && 'trend' in leaf)
  const trend = leaves[trendAt] as TrendRule
  const readTrend = trendReader(trend, setting)
  const keepTrend = keepEvidence()
  const { axes, number } = householdAxes(testsOf(rules))
  const numbers = new Int32Array(axes.length)
  const tables = rules.flatMap((rule, index) =>
    rule === leaves[index] ? [] : tableOf(rule, 1 << index, axes),
  )
  const isLeaf = tables.reduce((bits, { bit }) => bits & ~bit, -1)
  let current: ParsedHousehold
  let leafTrue = 0
  let leafFalse = 0

  const leafEvidence = (bit: number, value: Ternary): Evidence => {
    const leaf = leaves[31 - Math.clz32(bit)] as Leaf
    if ('trend' in leaf) return keepTrend(incomeTrend(leaf, current, setting))
    return (leaf.some === 'members' ? members : events).evidence(bit, value)
  }
  const readTable = (table: FactTable): void => {
    const { bit, values } = table
    const cell = cellOf(table, numbers, valueIn(leafTrue, leafFalse, bit))
    if (values[cell] === UNASKED) fill(table, cell, current, { ...setting, ...leafAs(bit) })
    const value = values[cell]
    if (value === TRUE) reader.isTrue |= bit
    else if (value === FALSE) reader.isFalse |= bit
  }
  /** Answers for the leaf of a fact with its value alone. */
  const leafAs = (bit: number) => {
    const known = { value: valueIn(leafTrue, leafFalse, bit), paths: [LEAF], readings: [] }
    return { list: () => known, trend: () => known }
  }
  const reader: FactReader = {
    isTrue: 0,
    isFalse: 0,
    read: (household) => {
      current = household
      members.read(household.members, household.membersComplete !== false)
      events.read(household.events, true)
      number(household, numbers)
      leafTrue = members.isTrue | events.isTrue
      leafFalse = members.isFalse | events.isFalse
      const trendValue = readTrend(household)
      if (trendValue === true) leafTrue |= 1 << trendAt
      else if (trendValue === false) leafFalse |= 1 << trendAt
      reader.isTrue = leafTrue & isLeaf
      reader.isFalse = leafFalse & isLeaf
      for (let index = 0; index < tables.length; index++) readTable(tables[index] as FactTable)
    },
    evidence: (fact) => {
      const bit = FACT_BIT[fact]
      const leafValue = valueIn(leafTrue, leafFalse, bit)
      const table = tables.find((one) => one.bit === bit)
      if (!table) return leafEvidence(bit, leafValue)
      const cell = cellOf(table, numbers, leafValue)
      const evidence = table.evidence[cell] as Evidence
      return evidence.paths.includes(LEAF)
        ? withLeaf(evidence, leafEvidence(bit, leafValue))
        : evidence
    },
  }
  return reader
}

function valueIn(isTrue: number, isFalse: number, bit: number): Ternary {
  if ((isTrue & bit) !== 0) return true
  return (isFalse & bit) !== 0 ? false : null
}

/** Finds the list or the trend that a rule asks for. */
function leafIn(rule: Rule): Leaf | undefined {
  if (typeof rule === 'object' && rule !== null && ('some' in rule || 'trend' in rule)) return rule
  return partsOf(rule)
    .map(leafIn)
    .find((leaf) => leaf !== undefined)
}

function nodesOf(leaves: readonly (Leaf | undefined)[], list: string): ListNode[] {
  return leaves.flatMap((rule, index) =>
    rule && 'some' in rule && rule.some === list ? [{ bit: 1 << index, rule }] : [],
  )
}

/** A rule that names other facts asks for their fields too. */
function withFacts(rule: Rule): Rule[] {
  if (typeof rule === 'object' && rule !== null && 'fact' in rule)
    return withFacts(RULES[rule.fact] as Rule)
  return [rule, ...partsOf(rule).flatMap(withFacts)]
}

function tableOf(rule: Rule, bit: number, axes: readonly Axis[]): FactTable {
  const fields = new Set(
    testsOf(withFacts(rule)).flatMap(({ field }) => [field, field.split('.')[0]]),
  )
  const used = axes.flatMap(({ field }, axis) => (fields.has(field) ? [axis] : []))
  const { strides, size } = stridesOf([{ size: 3 }, ...used.map((axis) => axes[axis] as Axis)])
  return { bit, rule, axes: used, strides, values: new Int8Array(size), evidence: [] }
}

function cellOf({ axes, strides }: FactTable, numbers: Int32Array, leaf: Ternary): number {
  let cell = leaf === null ? 0 : leaf ? 1 : 2
  for (let at = 0; at < axes.length; at++) {
    cell += (numbers[axes[at] as number] as number) * (strides[at + 1] as number)
  }
  return cell
}

function fill(table: FactTable, cell: number, household: ParsedHousehold, setting: Setting): void {
  const { value, paths, readings } = tell(table.rule, household, setting)
  table.values[cell] = value === null ? UNKNOWN : value ? TRUE : FALSE
  table.evidence[cell] = sharedEvidence(paths, readings)
}

/** Puts what the leaf rests on in its place. */
function withLeaf(evidence: Evidence, leaf: Evidence): Evidence {
  if (evidence.paths.length === 1 && evidence.readings.length === 0) return leaf
  const at = evidence.paths.indexOf(LEAF)
  const { paths, readings } = evidence
  return joinEvidence([
    { ...evidence, paths: paths.slice(0, at), readings: [] },
    leaf,
    { ...evidence, paths: paths.slice(at + 1), readings },
  ])
}

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
import { type Axis, tablesFor, testsOf } from './axes.ts'
import { type Evidence, type EvidenceStore, evidenceStore } from './evidence.ts'
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
  /** Makes the function that tells where a fact of the household last read was read. */
  readonly evidenceOf: (fact: FactId) => () => Evidence
}

/** A leaf of a rule that is not read from single fields: one fact has at most one. */
type Leaf = ListRule | TrendRule

/** A fact with what its rule says of each combination of its table. */
interface ToldFact {
  readonly bit: number
  readonly rule: Rule
  readonly axes: readonly number[]
  readonly told: Evidence[]
}

/** Facts with what their rules say of each combination of numbers. */
interface FactTable {
  readonly facts: readonly ToldFact[]
  readonly axes: readonly number[]
  readonly strides: readonly number[]
  /** The bits that are true, `UNASKED` until the combination first occurs. */
  readonly isTrue: Int32Array
  readonly isFalse: Int32Array
  /** The combination of the household last read. */
  cell: number
}

/** No fact is true and false at once, so no combination has every bit. */
const UNASKED = -1

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
  const { asOf } = setting
  const store = evidenceStore()
  const rules = factRules.map(({ rule }) => rule)
  const leaves = rules.map(leafIn)
  const members = listReader(
    nodesOf(leaves, 'members'),
    memberAxes(testsOf(rules, 'members'), asOf),
    { setting, store, most: MOST_MEMBERS },
  )
  const events = listReader(nodesOf(leaves, 'events'), eventAxes(testsOf(rules, 'events'), asOf), {
    setting,
    store,
    most: MOST_EVENTS,
  })
  const trend = trendOf(leaves, setting, store)
  const { axes, number } = householdAxes(testsOf(rules))
  const mixed = rules.flatMap((rule, index) =>
    leaves[index] && leaves[index] !== rule ? [1 << index] : [],
  )
  const tables = tablesOf(rules, leaves, [
    ...axes,
    ...mixed.map((bit) => ({ field: leafField(bit), size: 3 })),
  ])
  const inTables = tables.flatMap(({ facts }) => facts).reduce((bits, { bit }) => bits | bit, 0)
  const numbers = new Int32Array(axes.length + mixed.length)
  const places = Int32Array.from({ length: 2 * axes.length }, (_, at) =>
    at % 2 === 0 ? at / 2 : 1,
  )
  let current: ParsedHousehold
  let leafTrue = 0
  let leafFalse = 0

  const fill = (table: FactTable, cell: number): void => {
    let isTrue = 0
    let isFalse = 0
    for (const { bit, rule, told } of table.facts) {
      const leaf = { value: valueIn(leafTrue, leafFalse, bit), paths: [LEAF], readings: [] }
      const asLeaf: Setting = { ...setting, list: () => leaf, trend: () => leaf }
      const { value, paths, readings } = tell(rule, current, asLeaf)
      told[cell] = store.keep(paths, readings)
      if (value === true) isTrue |= bit
      else if (value === false) isFalse |= bit
    }
    table.isTrue[cell] = isTrue
    table.isFalse[cell] = isFalse
  }
  const leafEvidence = (bit: number): ((value: Ternary) => Evidence) => {
    const leaf = leaves[31 - Math.clz32(bit)] as Leaf
    if ('trend' in leaf) return () => trend.evidence(current)
    return (leaf.some === 'members' ? members : events).evidenceOf(bit)
  }
  const readLeaves = (notRising: Ternary): void => {
    leafTrue = members.isTrue | events.isTrue | (notRising === true ? trend.bit : 0)
    leafFalse = members.isFalse | events.isFalse | (notRising === false ? trend.bit : 0)
  }
  const leafClass = (bit: number): number => {
    if ((leafTrue & bit) !== 0) return 1
    return (leafFalse & bit) !== 0 ? 2 : 0
  }
  const reader: FactReader = {
    isTrue: 0,
    isFalse: 0,
    read: (household) => {
      current = household
      members.read(household.members, household.membersComplete !== false)
      events.read(household.events, true)
      readLeaves(trend.value(household))
      for (let at = 0; at < axes.length; at++) numbers[at] = 0
      number(household, numbers, places)
      for (let at = 0; at < mixed.length; at++) {
        numbers[axes.length + at] = leafClass(mixed[at] as number)
      }
      let isTrue = leafTrue & ~inTables
      let isFalse = leafFalse & ~inTables
      for (let at = 0; at < tables.length; at++) {
        const table = tables[at] as FactTable
        const cell = cellOf(table, numbers)
        if (table.isTrue[cell] === UNASKED) fill(table, cell)
        table.cell = cell
        isTrue |= table.isTrue[cell] as number
        isFalse |= table.isFalse[cell] as number
      }
      reader.isTrue = isTrue
      reader.isFalse = isFalse
    },
    evidenceOf: (fact) => {
      const bit = FACT_BIT[fact]
      const ofLeaf = leaves[FACT_ORDER.indexOf(fact)] && leafEvidence(bit)
      const leaf = () => (ofLeaf as (value: Ternary) => Evidence)(valueIn(leafTrue, leafFalse, bit))
      const table = tables.find(({ facts }) => facts.some((one) => one.bit === bit))
      if (!table) return leaf
      const told = table.facts.find((one) => one.bit === bit)?.told as readonly Evidence[]
      if (!ofLeaf) return () => told[table.cell] as Evidence
      return () => {
        const evidence = told[table.cell] as Evidence
        return evidence.paths.includes(LEAF) ? withLeaf(evidence, leaf(), store) : evidence
      }
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

function trendOf(leaves: readonly (Leaf | undefined)[], setting: Setting, store: EvidenceStore) {
  const at = leaves.findIndex((leaf) => leaf && 'trend' in leaf)
  const rule = leaves[at] as TrendRule
  return {
    bit: 1 << at,
    value: trendReader(rule, setting),
    evidence: (household: ParsedHousehold) => {
      const { paths, readings } = incomeTrend(rule, household, setting)
      return store.keep(paths, readings)
    },
  }
}

/** A rule that names other facts asks for their fields too. */
function withFacts(rule: Rule): Rule[] {
  if (typeof rule === 'object' && rule !== null && 'fact' in rule) {
    return withFacts(RULES[rule.fact] as Rule)
  }
  return [rule, ...partsOf(rule).flatMap(withFacts)]
}

/** The axis of what a fact's leaf says. */
function leafField(bit: number): string {
  return `${LEAF}${bit}`
}

function tablesOf(
  rules: readonly Rule[],
  leaves: readonly (Leaf | undefined)[],
  axes: readonly Axis[],
): FactTable[] {
  const asking = rules.flatMap((rule, index): ToldFact[] => {
    if (rule === leaves[index]) return []
    const tests = testsOf(withFacts(rule)).flatMap(({ field }) => [field, field.split('.')[0]])
    const fields = new Set([...tests, leafField(1 << index)])
    const used = axes.flatMap(({ field }, axis) => (fields.has(field) ? [axis] : []))
    return [{ bit: 1 << index, rule, axes: used, told: [] }]
  })
  return tablesFor(asking, axes, false).map(({ asking, axes, strides, size }) => ({
    facts: asking,
    axes,
    strides,
    isTrue: new Int32Array(size).fill(UNASKED),
    isFalse: new Int32Array(size),
    cell: 0,
  }))
}

function cellOf({ axes, strides }: FactTable, numbers: Int32Array): number {
  let cell = 0
  for (let at = 0; at < axes.length; at++) {
    cell += (numbers[axes[at] as number] as number) * (strides[at] as number)
  }
  return cell
}

/** Puts what the leaf rests on in its place. */
function withLeaf({ paths, readings }: Evidence, leaf: Evidence, store: EvidenceStore): Evidence {
  if (paths.length === 1 && readings.length === 0) return leaf
  const at = paths.indexOf(LEAF)
  return store.join([
    { paths: paths.slice(0, at), readings: [], id: -1 },
    leaf,
    { paths: paths.slice(at + 1), readings, id: -1 },
  ])
}

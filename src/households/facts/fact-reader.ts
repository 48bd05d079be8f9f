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
  /** Makes the function that tells where a fact of the household last read was read. */
  readonly evidenceOf: (fact: FactId) => () => Evidence
}

/** A leaf of a rule that is not read from single fields: one fact has at most one. */
type Leaf = ListRule | TrendRule

/** Facts that ask for the same fields, with a table of what their rules say. */
interface Cluster {
  /** The bit of the leaf; 0 where they have none. */
  readonly leaf: number
  readonly facts: readonly {
    readonly bit: number
    readonly rule: Rule
    readonly told: Evidence[]
  }[]
  readonly axes: readonly number[]
  readonly strides: readonly number[]
  /** For each combination of numbers the bits that are true, `UNASKED` until it first occurs. */
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
  const rules = factRules.map(({ rule }) => rule)
  const leaves = rules.map(leafIn)
  const members = listReader(
    nodesOf(leaves, 'members'),
    memberAxes(testsOf(rules, 'members'), asOf),
    setting,
    MOST_MEMBERS,
  )
  const events = listReader(
    nodesOf(leaves, 'events'),
    eventAxes(testsOf(rules, 'events'), asOf),
    setting,
    MOST_EVENTS,
  )
  const trend = trendOf(leaves, setting)
  const { axes, number } = householdAxes(testsOf(rules))
  const numbers = new Int32Array(axes.length)
  const clusters = clustersOf(rules, leaves, axes)
  const inTables = clusters.reduce(
    (bits, { facts }) => facts.reduce((all, { bit }) => all | bit, bits),
    0,
  )
  let current: ParsedHousehold
  let leafTrue = 0
  let leafFalse = 0

  const fill = (cluster: Cluster, cell: number): void => {
    const leaf = { value: valueIn(leafTrue, leafFalse, cluster.leaf), paths: [LEAF], readings: [] }
    const asLeaf: Setting = { ...setting, list: () => leaf, trend: () => leaf }
    let isTrue = 0
    let isFalse = 0
    for (const { bit, rule, told } of cluster.facts) {
      const { value, paths, readings } = tell(rule, current, asLeaf)
      told[cell] = sharedEvidence(paths, readings)
      if (value === true) isTrue |= bit
      else if (value === false) isFalse |= bit
    }
    cluster.isTrue[cell] = isTrue
    cluster.isFalse[cell] = isFalse
  }
  const leafEvidence = (bit: number): ((value: Ternary) => Evidence) => {
    const leaf = leaves[31 - Math.clz32(bit)] as Leaf
    if ('trend' in leaf) return () => trend.evidence(current)
    return (leaf.some === 'members' ? members : events).evidenceOf(bit)
  }
  const reader: FactReader = {
    isTrue: 0,
    isFalse: 0,
    read: (household) => {
      current = household
      members.read(household.members, household.membersComplete !== false)
      events.read(household.events, true)
      number(household, numbers)
      const notRising = trend.value(household)
      leafTrue = members.isTrue | events.isTrue | (notRising === true ? trend.bit : 0)
      leafFalse = members.isFalse | events.isFalse | (notRising === false ? trend.bit : 0)
      let isTrue = leafTrue & ~inTables
      let isFalse = leafFalse & ~inTables
      for (let at = 0; at < clusters.length; at++) {
        const cluster = clusters[at] as Cluster
        const cell = cellOf(cluster, numbers, leafTrue, leafFalse)
        if (cluster.isTrue[cell] === UNASKED) fill(cluster, cell)
        cluster.cell = cell
        isTrue |= cluster.isTrue[cell] as number
        isFalse |= cluster.isFalse[cell] as number
      }
      reader.isTrue = isTrue
      reader.isFalse = isFalse
    },
    evidenceOf: (fact) => {
      const bit = FACT_BIT[fact]
      const ofLeaf = leaves[FACT_ORDER.indexOf(fact)] && leafEvidence(bit)
      const leaf = () => (ofLeaf as (value: Ternary) => Evidence)(valueIn(leafTrue, leafFalse, bit))
      const cluster = clusters.find(({ facts }) => facts.some((one) => one.bit === bit))
      if (!cluster) return leaf
      const told = cluster.facts.find((one) => one.bit === bit)?.told as readonly Evidence[]
      return () => {
        const evidence = told[cluster.cell] as Evidence
        return ofLeaf && evidence.paths.includes(LEAF) ? withLeaf(evidence, leaf()) : evidence
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

function trendOf(leaves: readonly (Leaf | undefined)[], setting: Setting) {
  const at = leaves.findIndex((leaf) => leaf && 'trend' in leaf)
  const rule = leaves[at] as TrendRule
  const keep = keepEvidence()
  return {
    bit: 1 << at,
    value: trendReader(rule, setting),
    evidence: (household: ParsedHousehold) => keep(incomeTrend(rule, household, setting)),
  }
}

/** A rule that names other facts asks for their fields too. */
function withFacts(rule: Rule): Rule[] {
  if (typeof rule === 'object' && rule !== null && 'fact' in rule) {
    return withFacts(RULES[rule.fact] as Rule)
  }
  return [rule, ...partsOf(rule).flatMap(withFacts)]
}

function clustersOf(
  rules: readonly Rule[],
  leaves: readonly (Leaf | undefined)[],
  axes: readonly Axis[],
): Cluster[] {
  const asking = rules.flatMap((rule, index) => {
    if (rule === leaves[index]) return []
    const bit = 1 << index
    return [{ bit, rule, told: [], leaf: leaves[index] ? bit : 0, axes: axesOf(rule, axes) }]
  })
  return tablesFor(asking, axes).map(({ asking, axes, strides, size }) => ({
    leaf: asking[0]?.leaf ?? 0,
    facts: asking,
    axes,
    strides,
    isTrue: new Int32Array(size).fill(UNASKED),
    isFalse: new Int32Array(size),
    cell: 0,
  }))
}

function axesOf(rule: Rule, axes: readonly Axis[]): number[] {
  const tests = testsOf(withFacts(rule))
  const fields = new Set(tests.flatMap(({ field }) => [field, field.split('.')[0]]))
  return axes.flatMap(({ field }, axis) => (fields.has(field) ? [axis] : []))
}

function cellOf(
  { leaf, axes, strides }: Cluster,
  numbers: Int32Array,
  isTrue: number,
  isFalse: number,
): number {
  let cell = (isTrue & leaf) !== 0 ? 1 : (isFalse & leaf) !== 0 ? 2 : 0
  for (let at = 0; at < axes.length; at++) {
    cell += (numbers[axes[at] as number] as number) * (strides[at] as number)
  }
  return cell
}

/** Puts what the leaf rests on in its place. */
function withLeaf({ paths, readings }: Evidence, leaf: Evidence): Evidence {
  if (paths.length === 1 && readings.length === 0) return leaf
  const at = paths.indexOf(LEAF)
  const shared = { readings: [], isShared: true }
  return joinEvidence([
    { ...shared, paths: paths.slice(0, at) },
    leaf,
    { ...shared, paths: paths.slice(at + 1), readings },
  ])
}

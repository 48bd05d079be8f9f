import {
  type ListRule,
  partsOf,
  type Rule,
  type Setting,
  type TrendRule,
} from '../../logic/rule.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { MOST_EVENTS, MOST_MEMBERS, type ParsedHousehold } from '../record/household.ts'
import { testsOf } from './axes.ts'
import type { Evidence, EvidenceStore } from './evidence.ts'
import { incomeTrend, trendReader } from './incomes.ts'
import { type ListNode, ListReader } from './list-reader.ts'
import { eventAxes, memberAxes } from './record-axes.ts'

/** A part of a rule that is not read from single fields; a data rule holds that a fact has at most one. */
export type Leaf = ListRule | TrendRule

/** Finds the list or the trend that a rule asks for. */
export function leafIn(rule: Rule): Leaf | undefined {
  if (typeof rule === 'object' && rule !== null && ('some' in rule || 'trend' in rule)) return rule
  return partsOf(rule)
    .map(leafIn)
    .find((leaf) => leaf !== undefined)
}

/** Reads what lists and the trend say, each under the bit of the fact that it belongs to. */
export class LeafReader {
  /** The bits of what is true of the household last read. */
  isTrue = 0
  /** The bits of what is false of it. */
  isFalse = 0
  readonly #leaves: readonly (Leaf | undefined)[]
  readonly #members: ListReader<NonNullable<ParsedHousehold['members']>[number]>
  readonly #events: ListReader<NonNullable<ParsedHousehold['events']>[number]>
  readonly #trendBit: number
  readonly #readTrend: (household: ParsedHousehold) => Ternary
  readonly #setting: Setting
  readonly #store: EvidenceStore
  #household: ParsedHousehold | undefined

  constructor(rules: readonly Rule[], setting: Setting, store: EvidenceStore) {
    const { asOf } = setting
    const leaves = rules.map(leafIn)
    const trendAt = leaves.findIndex((leaf) => leaf && 'trend' in leaf)
    this.#leaves = leaves
    this.#members = new ListReader(
      nodesOf(leaves, 'members'),
      memberAxes(testsOf(rules, 'members'), asOf),
      { setting, store, most: MOST_MEMBERS },
    )
    this.#events = new ListReader(
      nodesOf(leaves, 'events'),
      eventAxes(testsOf(rules, 'events'), asOf),
      { setting, store, most: MOST_EVENTS },
    )
    this.#trendBit = 1 << trendAt
    this.#readTrend = trendReader(leaves[trendAt] as TrendRule, setting)
    this.#setting = setting
    this.#store = store
  }

  read(household: ParsedHousehold): void {
    const members = this.#members
    const events = this.#events
    this.#household = household
    members.read(household.members, household.membersComplete !== false)
    events.read(household.events, true)
    const isNotRising = this.#readTrend(household)
    this.isTrue = members.isTrue | events.isTrue | (isNotRising === true ? this.#trendBit : 0)
    this.isFalse = members.isFalse | events.isFalse | (isNotRising === false ? this.#trendBit : 0)
  }

  valueOf(bit: number): Ternary {
    if ((this.isTrue & bit) !== 0) return true
    return (this.isFalse & bit) !== 0 ? false : null
  }

  /** Makes the function that tells where the leaf of a fact was read; undefined for a fact without one. */
  evidenceOf(bit: number): (() => Evidence) | undefined {
    const leaf = this.#leaves[31 - Math.clz32(bit)]
    if (!leaf) return undefined
    if ('trend' in leaf) {
      return () => {
        const { paths, readings } = incomeTrend(leaf, this.#household ?? {}, this.#setting)
        return this.#store.keep(paths, readings)
      }
    }
    const evidence = (leaf.some === 'members' ? this.#members : this.#events).evidenceOf(bit)
    return () => evidence(this.valueOf(bit))
  }
}

function nodesOf(leaves: readonly (Leaf | undefined)[], list: string): ListNode[] {
  return leaves.flatMap((rule, index) =>
    rule && 'some' in rule && rule.some === list ? [{ bit: 1 << index, rule }] : [],
  )
}

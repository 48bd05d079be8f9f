import type { Setting, TrendRule } from '../../logic/rule.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { MOST_EVENTS, MOST_MEMBERS, type ParsedHousehold } from '../record/household.ts'
import { type AskedFact, asked } from './asked.ts'
import type { Evidence, EvidenceStore } from './evidence.ts'
import { incomeTrend, TrendReader } from './incomes.ts'
import { type ListNode, ListReader } from './list-reader.ts'
import { eventAxes, memberAxes } from './record-axes.ts'

/** Reads what lists and the trend say, each under the bit of the fact that it belongs to. */
export class LeafReader {
  /** The bits of what is true of the household last read. */
  isTrue = 0
  /** The bits of what is false of it. */
  isFalse = 0
  readonly #facts: readonly AskedFact[]
  readonly #members: ListReader<NonNullable<ParsedHousehold['members']>[number]>
  readonly #events: ListReader<NonNullable<ParsedHousehold['events']>[number]>
  readonly #trendBit: number
  readonly #trend: TrendReader
  readonly #setting: Setting
  readonly #store: EvidenceStore
  #household: ParsedHousehold | undefined

  constructor(setting: Setting, store: EvidenceStore) {
    const { facts, tests } = asked()
    const { asOf } = setting
    const trend = facts.find(({ leaf }) => leaf && 'trend' in leaf) as AskedFact
    this.#facts = facts
    this.#members = new ListReader(nodesOf(facts, 'members'), memberAxes(tests.members, asOf), {
      setting,
      store,
      most: MOST_MEMBERS,
    })
    this.#events = new ListReader(nodesOf(facts, 'events'), eventAxes(tests.events, asOf), {
      setting,
      store,
      most: MOST_EVENTS,
    })
    this.#trendBit = trend.bit
    this.#trend = new TrendReader(trend.leaf as TrendRule, setting)
    this.#setting = setting
    this.#store = store
  }

  read(household: ParsedHousehold): void {
    const members = this.#members
    const events = this.#events
    this.#household = household
    members.read(household.members, household.membersComplete !== false)
    events.read(household.events, true)
    this.#trend.read(household)
    const isNotRising = this.#trend.value
    this.isTrue = members.isTrue | events.isTrue | (isNotRising === true ? this.#trendBit : 0)
    this.isFalse = members.isFalse | events.isFalse | (isNotRising === false ? this.#trendBit : 0)
  }

  valueOf(bit: number): Ternary {
    if ((this.isTrue & bit) !== 0) return true
    return (this.isFalse & bit) !== 0 ? false : null
  }

  /** Makes the function that tells where the leaf of a fact was read; undefined for a fact without one. */
  evidenceOf(bit: number): (() => Evidence) | undefined {
    const leaf = this.#facts.find((fact) => fact.bit === bit)?.leaf
    if (!leaf) return undefined
    if ('trend' in leaf) {
      const kept = new Map<number, Evidence>()
      return () => {
        const { key } = this.#trend
        const known = kept.get(key)
        if (known) return known
        const { paths, readings } = incomeTrend(leaf, this.#household ?? {}, this.#setting)
        const evidence = this.#store.keep(paths, readings)
        if (evidence.id >= 0) kept.set(key, evidence)
        return evidence
      }
    }
    const evidence = (leaf.some === 'members' ? this.#members : this.#events).evidenceOf(bit)
    return () => evidence(this.valueOf(bit))
  }
}

function nodesOf(facts: readonly AskedFact[], list: string): ListNode[] {
  return facts.flatMap(({ bit, leaf, leafFields }) =>
    leaf && 'some' in leaf && leaf.some === list ? [{ bit, rule: leaf, fields: leafFields }] : [],
  )
}

import {
  eventTables,
  householdCells,
  householdTables,
  memberTables,
} from '../../generated/household-cells.ts'
import { type FactRule, factRules } from '../../generated/household-rules.ts'
import type { FactId } from '../../generated/ids.ts'
import { valueAt } from '../../logic/masks.ts'
import { type Leaf, leafIn, type Setting, type TrendRule } from '../../logic/rule.ts'
import { tell } from '../../logic/tell.ts'
import type { ParsedEvent, ParsedHousehold, ParsedMember } from '../record/household.ts'
import { TrendReader } from './incomes.ts'
import { type Kept, keeper, MOST_KEPT } from './keeper.ts'
import { type LeafReader, ListReader } from './list-reader.ts'
import { RuleTables } from './rule-tables.ts'
import { FACT_BIT, FACT_RULES } from './setting.ts'

/** The list or the trend that the rule of a fact asks for, by the bit of the fact. */
const LEAVES: ReadonlyMap<number, Leaf> = /* @__PURE__ */ leavesOf(factRules)

function leavesOf(facts: readonly FactRule[]): Map<number, Leaf> {
  return new Map(
    facts.flatMap(({ rule }, index) => {
      const leaf = leafIn(rule)
      return leaf ? [[1 << index, leaf] as const] : []
    }),
  )
}

/** The bit of the fact that asks for the trend. */
const TREND = FACT_BIT['income-not-rising']

/** The bits of the facts of which more is asked than their list or the trend. */
const IN_TABLES = /* @__PURE__ */ householdTables.reduce((bits, { facts }) => bits | facts, 0)

/** Stands for the paths of a list where only its value matters. */
const LEAF = ['*']

/** Reads all facts of one household after another under one choice of readings. */
export class FactReader {
  /** The bits of the facts known to be true of the household last read. */
  isTrue = 0
  /** The bits of the facts known to be false of it. */
  isFalse = 0
  readonly #setting: Setting
  readonly #keep = keeper()
  readonly #members: ListReader<ParsedMember>
  readonly #events: ListReader<ParsedEvent>
  readonly #trend: TrendReader
  readonly #tables: RuleTables<ParsedHousehold>
  #household: ParsedHousehold = {} as ParsedHousehold
  #cells = 0
  /** What lists and the trend say. */
  #leafTrue = 0
  #leafFalse = 0

  constructor(setting: Setting) {
    this.#setting = setting
    this.#members = new ListReader(LEAVES, memberTables, setting)
    this.#events = new ListReader(LEAVES, eventTables, setting)
    this.#trend = new TrendReader(LEAVES.get(TREND) as TrendRule, setting)
    this.#tables = new RuleTables(householdTables, (bit, household) => this.#ask(bit, household))
  }

  read(household: ParsedHousehold): void {
    const members = this.#members
    const events = this.#events
    const trend = this.#trend
    const tables = this.#tables
    members.read(household.members, household.membersComplete !== false)
    events.read(household.events, true)
    trend.read(household)
    const leafTrue = members.isTrue | events.isTrue | (trend.value === true ? TREND : 0)
    const leafFalse = members.isFalse | events.isFalse | (trend.value === false ? TREND : 0)
    const cells = householdCells(household, leafTrue, leafFalse)
    this.#household = household
    this.#cells = cells
    this.#leafTrue = leafTrue
    this.#leafFalse = leafFalse
    tables.lookUp(cells, household)
    this.isTrue = tables.isTrue | (leafTrue & ~IN_TABLES)
    this.isFalse = tables.isFalse | (leafFalse & ~IN_TABLES)
  }

  #ask(bit: number, household: ParsedHousehold): Kept {
    const value = valueAt(bit, this.#leafTrue, this.#leafFalse)
    const leaf = () => ({ value, paths: LEAF, readings: [] })
    const { rule } = factRules[31 - Math.clz32(bit)] as FactRule
    return this.#keep(tell(rule, household, { ...this.#setting, leaf }))
  }

  /** Makes the function that tells where a fact of the household last read was read. */
  evidenceOf(fact: FactId): () => Kept {
    const bit = FACT_BIT[fact]
    const said = this.#tables.saidOf(bit)
    const asked = LEAVES.get(bit)
    if (!asked) return () => said?.(this.#cells) as Kept
    const leaf = this.#leafOf(bit, asked)
    const setting: Setting = { ...this.#setting, leaf: () => leaf.tell() }
    const kept = new Map<number, Kept>()
    return () => {
      const key = leaf.key() * MOST_KEPT + (said ? said(this.#cells).id : 0)
      const known = kept.get(key)
      if (known) return known
      const made = this.#keep(tell(FACT_RULES[fact], this.#household, setting))
      if (Number.isSafeInteger(key) && kept.size < MOST_KEPT) kept.set(key, made)
      return made
    }
  }

  #leafOf(bit: number, leaf: Leaf): LeafReader {
    if ('trend' in leaf) return this.#trend
    return (leaf.some === 'members' ? this.#members : this.#events).leafOf(bit)
  }
}

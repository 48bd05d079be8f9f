import {
  eventTables,
  householdCells,
  householdTables,
  leafFacts,
  memberTables,
  trendFact,
} from '../../generated/household-cells.ts'
import type { FactId } from '../../generated/ids.ts'
import type { Known } from '../../logic/finding.ts'
import { valueAt } from '../../logic/masks.ts'
import { leafIn, type Setting, type TrendRule } from '../../logic/rule.ts'
import { tell } from '../../logic/tell.ts'
import type { ParsedEvent, ParsedHousehold, ParsedMember } from '../record/household.ts'
import { TrendReader } from './incomes.ts'
import { type Kept, keeper, MOST_KEPT } from './keeper.ts'
import type { LeafReader } from './leaf-reader.ts'
import { ListReader } from './list-reader.ts'
import { RuleTables } from './rule-tables.ts'
import { FACT_BIT, ruleOf } from './setting.ts'

/** Stands for the paths of a list where only its value matters. */
const LEAF = ['*']

/** Reads all facts of one household after another under one choice of readings. */
export class FactReader {
  /** The bits of the facts known to be true of the household last read. */
  isTrue = 0
  /** The bits of the facts known to be false of it. */
  isFalse = 0
  readonly #setting: Setting
  readonly #members: ListReader<ParsedMember>
  readonly #events: ListReader<ParsedEvent>
  readonly #trend: TrendReader
  readonly #tables: RuleTables<ParsedHousehold>
  readonly #evidence = new Map<FactId, () => Kept>()
  #household: ParsedHousehold = {} as ParsedHousehold
  #cells = 0
  /** What lists and the trend say. */
  #leafTrue = 0
  #leafFalse = 0

  constructor(setting: Setting) {
    this.#setting = setting
    this.#members = new ListReader(memberTables, setting)
    this.#events = new ListReader(eventTables, setting)
    this.#trend = new TrendReader(leafIn(ruleOf(trendFact)) as TrendRule, setting)
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
    const leafTrue = members.isTrue | events.isTrue | (trend.value === true ? trendFact : 0)
    const leafFalse = members.isFalse | events.isFalse | (trend.value === false ? trendFact : 0)
    const cells = householdCells(household, leafTrue, leafFalse)
    this.#household = household
    this.#cells = cells
    this.#leafTrue = leafTrue
    this.#leafFalse = leafFalse
    tables.lookUp(cells, household)
    this.isTrue = tables.isTrue | (leafTrue & leafFacts)
    this.isFalse = tables.isFalse | (leafFalse & leafFacts)
  }

  #ask(bit: number, household: ParsedHousehold): Known {
    const value = valueAt(bit, this.#leafTrue, this.#leafFalse)
    const leaf = () => ({ value, paths: LEAF, readings: [] })
    return tell(ruleOf(bit), household, { ...this.#setting, leaf })
  }

  /** The function that tells what was found of a fact of the household last read. */
  evidenceOf(fact: FactId): () => Kept {
    const told = this.#evidence.get(fact) ?? this.#evidenceFor(fact)
    this.#evidence.set(fact, told)
    return told
  }

  #evidenceFor(fact: FactId): () => Kept {
    const bit = FACT_BIT[fact]
    const said = this.#tables.saidOf(bit)
    const leaf = this.#leafOf(bit)
    if (!leaf) return () => said?.(this.#cells) as Kept
    const setting: Setting = { ...this.#setting, leaf: () => leaf.tell() }
    const keep = keeper(fact)
    const kept = new Map<number, Kept>()
    return () => {
      const key = said ? leaf.key() * MOST_KEPT + said(this.#cells).id : leaf.key()
      const known = kept.get(key)
      if (known) return known
      const made = keep(tell(ruleOf(bit), this.#household, setting))
      if (Number.isSafeInteger(key) && kept.size < MOST_KEPT) kept.set(key, made)
      return made
    }
  }

  #leafOf(bit: number): LeafReader | undefined {
    const leaf = leafIn(ruleOf(bit))
    if (!leaf || 'trend' in leaf) return leaf && this.#trend
    return (leaf.some === 'members' ? this.#members : this.#events).leafOf(bit)
  }
}

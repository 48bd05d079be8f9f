import type { FactId } from '../../generated/ids.ts'
import type { Rule, Setting } from '../../logic/rule.ts'
import { tell } from '../../logic/tell.ts'
import type { ParsedHousehold } from '../record/household.ts'
import { type AskedFact, asked } from './asked.ts'
import { type Axis, along, layOut, type RecordAxes, type Table } from './axes.ts'
import { type Evidence, type EvidenceStore, evidenceStore, MOST_KEPT } from './evidence.ts'
import { LeafReader } from './leaves.ts'
import { householdAxes } from './record-axes.ts'
import { FACT_BIT } from './setting.ts'

/** A fact with what its rule says of each combination of its table. */
interface ToldFact {
  readonly bit: number
  readonly rule: Rule
  readonly axes: readonly number[]
  readonly told: Evidence[]
}

/** Facts with what their rules say of each combination of numbers. */
interface FactTable extends Table<ToldFact> {
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

/**
 * Reads all facts of one household after another under one choice of readings. Its tables are filled by asking the rules,
 * one combination when it first occurs; then a household costs a few look-ups and allocates nothing.
 */
export class FactReader {
  /** The bits of the facts known to be true of the household last read. */
  isTrue = 0
  /** The bits of the facts known to be false of it. */
  isFalse = 0
  readonly #setting: Setting
  readonly #store: EvidenceStore = evidenceStore()
  readonly #leaves: LeafReader
  readonly #add: RecordAxes<ParsedHousehold>['add']
  readonly #factors: readonly Int32Array[]
  readonly #words: Int32Array
  /** The bits of the facts whose leaf is a part of their rule: its value is an axis behind those of the record. */
  readonly #mixed: readonly number[]
  /** Where those axes begin. */
  readonly #leafAxes: number
  readonly #tables: readonly FactTable[]
  readonly #inTables: number

  constructor(setting: Setting) {
    const { facts, tests } = asked()
    const { axes, add } = householdAxes(tests.household)
    const inTables = facts.filter(({ rule, leaf }) => rule !== leaf)
    this.#setting = setting
    this.#leaves = new LeafReader(setting, this.#store)
    this.#add = add
    this.#mixed = inTables.flatMap(({ leaf, bit }) => (leaf ? [bit] : []))
    this.#leafAxes = axes.length
    const { tables, factors } = tablesOf(inTables, [
      ...axes,
      ...this.#mixed.map((bit) => ({ field: leafField(bit), size: 3 })),
    ])
    this.#tables = tables
    this.#factors = factors
    this.#words = new Int32Array(factors.length)
    this.#inTables = inTables.reduce((all, { bit }) => all | bit, 0)
  }

  read(household: ParsedHousehold): void {
    const leaves = this.#leaves
    leaves.read(household)
    const words = this.#words
    for (let at = 0; at < words.length; at++) {
      words[at] = this.#wordOf(household, this.#factors[at] as Int32Array)
    }
    let isTrue = leaves.isTrue & ~this.#inTables
    let isFalse = leaves.isFalse & ~this.#inTables
    const tables = this.#tables
    for (let at = 0; at < tables.length; at++) {
      const table = tables[at] as FactTable
      const cell = ((words[table.word] as number) >>> table.shift) & table.mask
      if (table.isTrue[cell] === UNASKED) this.#ask(table, cell, household)
      table.cell = cell
      isTrue |= table.isTrue[cell] as number
      isFalse |= table.isFalse[cell] as number
    }
    this.isTrue = isTrue
    this.isFalse = isFalse
  }

  /** The place of the household in the tables of one word. */
  #wordOf(household: ParsedHousehold, factors: Int32Array): number {
    const mixed = this.#mixed
    const { isTrue, isFalse } = this.#leaves
    let word = this.#add(household, factors)
    for (let at = 0; at < mixed.length; at++) {
      const bit = mixed[at] as number
      const value = (isTrue & bit) !== 0 ? 1 : (isFalse & bit) !== 0 ? 2 : 0
      word += along(factors, this.#leafAxes + at, value)
    }
    return word
  }

  #ask(table: FactTable, cell: number, household: ParsedHousehold): void {
    let isTrue = 0
    let isFalse = 0
    for (const { bit, rule, told } of table.asking) {
      const leaf = { value: this.#leaves.valueOf(bit), paths: [LEAF], readings: [] }
      const asLeaf: Setting = { ...this.#setting, list: () => leaf, trend: () => leaf }
      const { value, paths, readings } = tell(rule, household, asLeaf)
      told[cell] = this.#store.keep(paths, readings)
      if (value === true) isTrue |= bit
      else if (value === false) isFalse |= bit
    }
    table.isTrue[cell] = isTrue
    table.isFalse[cell] = isFalse
  }

  /** Makes the function that tells where a fact of the household last read was read. */
  evidenceOf(fact: FactId): () => Evidence {
    const bit = FACT_BIT[fact]
    const leaf = this.#leaves.evidenceOf(bit)
    const table = this.#tables.find(({ asking }) => asking.some((one) => one.bit === bit))
    if (!table) return leaf as () => Evidence
    const { told } = table.asking.find((one) => one.bit === bit) as ToldFact
    if (!leaf) return () => told[table.cell] as Evidence
    const joined = new Map<number, Evidence>()
    return () => {
      const evidence = told[table.cell] as Evidence
      return evidence.paths.includes(LEAF)
        ? keptBy(joined, evidence, leaf(), this.#store)
        : evidence
    }
  }
}

/** The axis of what a fact's leaf says. */
function leafField(bit: number): string {
  return LEAF + bit
}

function tablesOf(facts: readonly AskedFact[], axes: readonly Axis[]) {
  const asking = facts.map(({ bit, rule, fields }): ToldFact => {
    const isAsked = (field: string) => fields.has(field) || field === leafField(bit)
    const used = axes.flatMap(({ field }, axis) => (isAsked(field) ? [axis] : []))
    return { bit, rule, axes: used, told: [] }
  })
  const { tables, factors } = layOut(asking, axes)
  const unasked = (table: Table<ToldFact>): FactTable => ({
    ...table,
    isTrue: new Int32Array(table.size).fill(UNASKED),
    isFalse: new Int32Array(table.size),
    cell: 0,
  })
  return { tables: tables.map(unasked), factors }
}

/** The same, kept by what is joined. */
function keptBy(
  joined: Map<number, Evidence>,
  evidence: Evidence,
  leaf: Evidence,
  store: EvidenceStore,
): Evidence {
  const key = leaf.id < 0 ? Number.NaN : evidence.id * MOST_KEPT + leaf.id
  const known = joined.get(key)
  if (known) return known
  const made = withLeaf(evidence, leaf, store)
  if (key >= 0 && made.id >= 0) joined.set(key, made)
  return made
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

import type { Known } from '../../logic/finding.ts'
import type { AnyRecord, ListRule, Setting } from '../../logic/rule.ts'
import { tell } from '../../logic/tell.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { type Axis, layOut, type RecordAxes, type Table } from './axes.ts'
import { type Evidence, type EvidenceStore, MOST_KEPT } from './evidence.ts'

/** A rule that asks for one entry that fits, and the bit of the fact that it belongs to. */
export interface ListNode {
  readonly bit: number
  readonly rule: ListRule
  /** The fields of an entry that it asks for. */
  readonly fields: ReadonlySet<string>
}

/** What a rule says of an entry, and in which fields; the same for every entry that shows it in the same fields. */
interface Look {
  readonly id: number
  readonly value: Ternary
  /** Of the entry at an index, or of every entry. */
  readonly pathsAt: (index: number | '') => readonly string[]
  readonly readings: readonly string[]
}

/** A rule with what it says of each combination of its table. */
interface LookingNode extends ListNode {
  readonly axes: readonly number[]
  readonly looks: Look[]
  readonly kept: Map<string, Look>
}

/** Rules that share fields, with what they say of each combination of numbers. */
interface NodeTable extends Table<LookingNode> {
  /** The bits that are true, `UNASKED` until the combination first occurs. */
  readonly isTrue: Int32Array
  readonly isFalse: Int32Array
}

/** No rule is true and false at once, so no combination has every bit. */
const UNASKED = -1

/** The looks of so many entries make one number, if there are no more kinds of them than this. */
const MOST_NUMBERED = 10
const MOST_LOOKS = 31

/**
 * Reads what the rules say of the entries of one list of a household: members or events. What a rule says of an entry is
 * asked of the rule itself when a combination of its fields first occurs, and looked up from then on.
 */
export class ListReader<Entry extends AnyRecord> {
  /** The bits of what is true of the list last read. */
  isTrue = 0
  /** The bits of what is false of it. */
  isFalse = 0
  readonly #add: RecordAxes<Entry>['add']
  readonly #setting: Setting
  readonly #store: EvidenceStore
  readonly #tables: readonly NodeTable[]
  readonly #factors: Int32Array
  /** The places of each entry of the list last read. */
  readonly #places: Int32Array
  readonly #allFalse: number
  readonly #theList: Evidence
  #count = 0
  #isComplete = true

  constructor(
    nodes: readonly ListNode[],
    { axes, add }: RecordAxes<Entry>,
    { setting, store, most }: { setting: Setting; store: EvidenceStore; most: number },
  ) {
    const { tables, factors } = tablesOf(nodes, axes)
    this.#add = add
    this.#setting = setting
    this.#store = store
    this.#tables = tables
    this.#factors = factors[0] as Int32Array
    this.#places = new Int32Array(most)
    this.#allFalse = nodes.reduce((bits, { bit }) => bits | bit, 0)
    this.#theList = store.keep([(nodes[0] as ListNode).rule.some], [])
  }

  read(entries: readonly Entry[] | undefined, isComplete: boolean): void {
    const tables = this.#tables
    const add = this.#add
    const count = entries ? entries.length : 0
    let allTrue = 0
    let allFalse = entries && isComplete ? this.#allFalse : 0
    for (let index = 0; index < count; index++) {
      const entry = (entries as readonly Entry[])[index] as Entry
      const places = add(entry, this.#factors)
      let isFalse = 0
      for (let at = 0; at < tables.length; at++) {
        const table = tables[at] as NodeTable
        const cell = (places >>> table.shift) & table.mask
        if (table.isTrue[cell] === UNASKED) this.#ask(table, cell, entry)
        allTrue |= table.isTrue[cell] as number
        isFalse |= table.isFalse[cell] as number
      }
      this.#places[index] = places
      allFalse &= isFalse
    }
    this.#count = count
    this.#isComplete = isComplete
    this.isTrue = allTrue
    this.isFalse = allFalse
  }

  #ask({ asking, isTrue, isFalse }: NodeTable, cell: number, entry: Entry): void {
    let bits = 0
    for (const { rule, bit, looks, kept } of asking) {
      const look = lookOf(rule, tell(rule.where, entry, this.#setting), kept)
      looks[cell] = look
      if (look.value === true) bits |= bit
      else if (look.value === false) isFalse[cell] = (isFalse[cell] as number) | bit
    }
    isTrue[cell] = bits
  }

  /** Makes the function that tells where the list last read says so. */
  evidenceOf(bit: number): (value: Ternary) => Evidence {
    const isOfBit = (node: ListNode) => node.bit === bit
    const { asking, shift, mask } = this.#tables.find((one) =>
      one.asking.some(isOfBit),
    ) as NodeTable
    const { looks } = asking.find(isOfBit) as LookingNode
    const store = this.#store
    const lookAt = (index: number) =>
      looks[((this.#places[index] as number) >>> shift) & mask] as Look
    const shown = { lookAt, store }
    const kept = { some: new Map<number, Evidence>(), all: new Map<number, Evidence>() }
    return (value) => {
      const count = this.#count
      if (count === 0) return this.#theList
      if (value === false) return ofAll(shown, count, kept.all)
      const some = ofSome(shown, count, value, kept.some)
      if (value || this.#isComplete) return some ?? this.#theList
      // Where entries are left out, the list itself lacks them.
      return store.join(some ? [some, this.#theList] : [this.#theList])
    }
  }
}

function tablesOf(nodes: readonly ListNode[], axes: readonly Axis[]) {
  const asking = nodes.map((node): LookingNode => {
    const used = axes.flatMap(({ field }, axis) => (node.fields.has(field) ? [axis] : []))
    return { ...node, axes: used, looks: [], kept: new Map() }
  })
  const { tables, factors } = layOut(asking, axes)
  const unasked = (table: Table<LookingNode>): NodeTable => ({
    ...table,
    isTrue: new Int32Array(table.size).fill(UNASKED),
    isFalse: new Int32Array(table.size),
  })
  return { tables: tables.map(unasked), factors }
}

/** Gives the same look for the same fields, so that what rests on it can be shared. */
function lookOf(
  { some, whole }: ListRule,
  { value, paths, readings }: Known,
  kept: Map<string, Look>,
): Look {
  const key = JSON.stringify([value, paths, readings])
  const pathsAt = (index: number | '') => {
    if (!whole || value === null) return paths.map((path) => `${some}[${index}].${path}`)
    return value ? [`${some}[${index}]`] : [some]
  }
  const look = kept.get(key) ?? { id: kept.size, value, pathsAt, readings }
  kept.set(key, look)
  return look
}

/** What a rule says of each entry of the list last read. */
interface Shown {
  readonly lookAt: (index: number) => Look
  readonly store: EvidenceStore
}

/** What denies it of every entry: each look once, in the order in which the list first shows it. */
function ofAll({ lookAt, store }: Shown, count: number, kept: Map<number, Evidence>): Evidence {
  let kinds = 0
  let key = 0
  for (let index = 0; index < count; index++) {
    const { id } = lookAt(index)
    if (id >= MOST_LOOKS) key = Number.NaN
    else if ((kinds & (1 << id)) === 0) {
      kinds |= 1 << id
      key = key * (MOST_LOOKS + 1) + id + 1
    }
  }
  const known = kept.get(key)
  if (known) return known
  const found = new Set<Look>()
  for (let index = 0; index < count; index++) found.add(lookAt(index))
  const evidence = store.join(Array.from(found, (look) => evidenceAt(look, '')))
  if (Number.isSafeInteger(key) && kept.size < MOST_KEPT) kept.set(key, evidence)
  return evidence
}

/** What proves it of some entries, or leaves it open. */
function ofSome(
  { lookAt, store }: Shown,
  count: number,
  value: Ternary,
  kept: Map<number, Evidence>,
): Evidence | undefined {
  let key = count <= MOST_NUMBERED ? 0 : Number.NaN
  let place = 1
  for (let index = 0; index < count; index++) {
    const look = lookAt(index)
    const digit = look.value === value ? look.id + 1 : 0
    key = digit <= MOST_LOOKS ? key + digit * place : Number.NaN
    place *= MOST_LOOKS + 1
  }
  if (key === 0) return undefined
  const known = kept.get(key)
  if (known) return known
  const parts: Evidence[] = []
  for (let index = 0; index < count; index++) {
    const look = lookAt(index)
    if (look.value === value) parts.push(evidenceAt(look, index))
  }
  if (parts.length === 0) return undefined
  const evidence = store.join(parts)
  if (key > 0 && evidence.id >= 0) kept.set(key, evidence)
  return evidence
}

function evidenceAt({ pathsAt, readings }: Look, index: number | ''): Evidence {
  return { paths: pathsAt(index), readings, id: -1 }
}

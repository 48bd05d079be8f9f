import type { Bounds, CellTable } from '../../logic/cells.ts'
import type { Known } from '../../logic/finding.ts'
import { valueAt } from '../../logic/masks.ts'
import type { AnyRecord, Leaf, ListRule, Setting } from '../../logic/rule.ts'
import { ofEntries, tell } from '../../logic/tell.ts'
import { type Keeper, type Kept, keeper } from './keeper.ts'
import { RuleTables } from './rule-tables.ts'

/** How the entries of a list are looked up. */
export interface Entries<Entry> {
  readonly tables: readonly CellTable[]
  readonly cellsOf: (entry: Entry, bounds: Bounds) => number
  readonly bounds: Bounds
  /** The longest list. */
  readonly most: number
}

/** What is said of so many entries makes one number, if no more than these different things are said. */
const MOST_NUMBERED = 8
const MOST_SAID = 31

/** Reads what the rules say of one list after another: members or events. */
export class ListReader<Entry extends AnyRecord> {
  /** The bits of what is true of the list last read. */
  isTrue = 0
  /** The bits of what is false of it. */
  isFalse = 0
  readonly #leaves: ReadonlyMap<number, Leaf>
  readonly #entries: Entries<Entry>
  readonly #tables: RuleTables<Entry>
  readonly #allFalse: number
  /** The cells of each entry of the list last read. */
  readonly #cells: Int32Array
  #count: number | undefined
  #isComplete = true

  /** @param leaves - the rules of this list, and of others, by the bits of their facts. */
  constructor(leaves: ReadonlyMap<number, Leaf>, setting: Setting, entries: Entries<Entry>) {
    const keepers = new Map(Array.from(leaves.keys(), (bit) => [bit, keeper()]))
    this.#leaves = leaves
    this.#entries = entries
    this.#tables = new RuleTables(entries.tables, (bit, entry) =>
      (keepers.get(bit) as Keeper)(tell((leaves.get(bit) as ListRule).where, entry, setting)),
    )
    this.#allFalse = entries.tables.reduce((bits, { facts }) => bits | facts, 0)
    this.#cells = new Int32Array(entries.most)
  }

  read(entries: readonly Entry[] | undefined, isComplete: boolean): void {
    const { cellsOf, bounds } = this.#entries
    const tables = this.#tables
    const cells = this.#cells
    const count = entries ? entries.length : 0
    let isTrue = 0
    let isFalse = entries && isComplete ? this.#allFalse : 0
    for (let index = 0; index < count; index++) {
      const entry = (entries as readonly Entry[])[index] as Entry
      const place = cellsOf(entry, bounds)
      cells[index] = place
      tables.lookUp(place, entry)
      isTrue |= tables.isTrue
      isFalse &= tables.isFalse
    }
    this.#count = entries && count
    this.#isComplete = isComplete
    this.isTrue = isTrue
    this.isFalse = isFalse
  }

  /** What the list last read says of a fact. */
  tell(bit: number): Known {
    const said = this.#tables.saidOf(bit) as (cells: number) => Kept
    const told =
      this.#count === undefined ? undefined : Array.from(this.#cells.subarray(0, this.#count), said)
    return ofEntries(this.#leaves.get(bit) as ListRule, told, this.#isComplete)
  }

  /** Makes the function that numbers what `tell` says: the same for lists of which it says the same; NaN for long ones. */
  keyOf(bit: number): () => number {
    const saidOf = this.#tables.saidOf(bit) as (cells: number) => Kept
    return () => {
      const count = this.#count ?? 0
      const value = valueAt(bit, this.isTrue, this.isFalse)
      let key = +this.#isComplete
      let factor = count <= MOST_NUMBERED ? 2 : Number.NaN
      for (let index = 0; index < count; index++) {
        const said = saidOf(this.#cells[index] as number)
        if (said.value === value) key += factor * (said.id < MOST_SAID ? said.id + 1 : Number.NaN)
        factor *= MOST_SAID + 1
      }
      return key
    }
  }
}

import type { CellTable } from '../../logic/cells.ts'
import type { Known } from '../../logic/finding.ts'
import { type Keeper, type Kept, keeper } from './keeper.ts'
import { factOf } from './setting.ts'

/** A table with what its rules say of the records of each cell. */
interface FilledTable extends CellTable {
  readonly mask: number
  /** The bits that are true, `UNASKED` until the cell first occurs. */
  readonly isTrue: Int32Array
  readonly isFalse: Int32Array
  /** What each of its rules says, in the order of their bits. */
  readonly said: (readonly Kept[])[]
  readonly keepers: readonly Keeper[]
}

/** No rule is true and false at once, so no cell has every bit. */
const UNASKED = -1

/**
 * Looks up what rules say of one record after another. A rule is asked when a cell of its table first occurs; then a record
 * costs a few look-ups and allocates nothing.
 */
export class RuleTables<Entry> {
  /** The bits of what is true of the record last looked up. */
  isTrue = 0
  /** The bits of what is false of it. */
  isFalse = 0
  readonly #tables: readonly FilledTable[]
  readonly #ask: (bit: number, record: Entry) => Known

  constructor(tables: readonly CellTable[], ask: (bit: number, record: Entry) => Known) {
    this.#tables = tables.map((table) => ({
      ...table,
      mask: (1 << (32 - Math.clz32(table.size - 1))) - 1,
      isTrue: new Int32Array(table.size).fill(UNASKED),
      isFalse: new Int32Array(table.size),
      said: new Array(table.size),
      keepers: bitsIn(table.facts).map((bit) => keeper(factOf(bit))),
    }))
    this.#ask = ask
  }

  lookUp(cells: number, record: Entry): void {
    const tables = this.#tables
    let isTrue = 0
    let isFalse = 0
    for (let at = 0; at < tables.length; at++) {
      const table = tables[at] as FilledTable
      const cell = (cells >>> table.shift) & table.mask
      if (table.isTrue[cell] === UNASKED) this.#fill(table, cell, record)
      isTrue |= table.isTrue[cell] as number
      isFalse |= table.isFalse[cell] as number
    }
    this.isTrue = isTrue
    this.isFalse = isFalse
  }

  #fill({ facts, isTrue, isFalse, said, keepers }: FilledTable, cell: number, record: Entry): void {
    let [trueBits, falseBits] = [0, 0]
    said[cell] = bitsIn(facts).map((bit, at) => {
      const one = (keepers[at] as Keeper)(this.#ask(bit, record))
      const { value } = one.finding
      if (value) trueBits |= bit
      else if (value === false) falseBits |= bit
      return one
    })
    isTrue[cell] = trueBits
    isFalse[cell] = falseBits
  }

  /** Makes the function that tells what the rule of a bit says where a record is; undefined if no table holds it. */
  saidOf(bit: number): ((cells: number) => Kept) | undefined {
    const table = this.#tables.find(({ facts }) => (facts & bit) !== 0)
    if (!table) return undefined
    const { facts, shift, mask, said } = table
    const at = bitsIn(facts).indexOf(bit)
    return (cells) => said[(cells >>> shift) & mask]?.[at] as Kept
  }
}

function bitsIn(bits: number): number[] {
  return bits === 0 ? [] : [bits & -bits, ...bitsIn(bits & (bits - 1))]
}

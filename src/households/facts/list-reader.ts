import { boundsAt } from '../../logic/calendar.ts'
import type { Bounds, EntryTables } from '../../logic/cells.ts'
import { valueAt } from '../../logic/masks.ts'
import { type AnyRecord, type ListRule, leafIn, type Setting } from '../../logic/rule.ts'
import { ofEntries, tell } from '../../logic/tell.ts'
import type { Kept } from './keeper.ts'
import type { LeafReader } from './leaf-reader.ts'
import { RuleTables } from './rule-tables.ts'
import { ruleOf } from './setting.ts'

/** What is said of the entries makes one number, if no more than these different things are said. */
const MOST_SAID = 31

/** Reads what the rules say of one list after another: members or events. */
export class ListReader<Entry extends AnyRecord> {
  /** The bits of what is true of the list last read. */
  isTrue = 0
  /** The bits of what is false of it. */
  isFalse = 0
  readonly #cellsOf: EntryTables<Entry>['cellsOf']
  readonly #bounds: Bounds
  readonly #tables: RuleTables<Entry>
  readonly #all: number
  #entries: readonly Entry[] | undefined
  #isComplete = true
  /** The cells of the entries; beyond them those of longer lists before. */
  readonly #cells: number[] = []

  constructor({ days, tables, cellsOf }: EntryTables<Entry>, setting: Setting) {
    this.#cellsOf = cellsOf
    this.#bounds = boundsAt(setting.asOf, days)
    this.#tables = new RuleTables(tables, (bit, entry) => tell(listOf(bit).where, entry, setting))
    this.#all = tables.reduce((bits, { facts }) => bits | facts, 0)
  }

  read(entries: readonly Entry[] | undefined, isComplete: boolean): void {
    const cellsOf = this.#cellsOf
    const bounds = this.#bounds
    const tables = this.#tables
    const cells = this.#cells
    const count = entries ? entries.length : 0
    let isTrue = 0
    let isFalse = entries && isComplete ? this.#all : 0
    for (let index = 0; index < count; index++) {
      const entry = (entries as readonly Entry[])[index] as Entry
      const place = cellsOf(entry, bounds)
      cells[index] = place
      tables.lookUp(place, entry)
      isTrue |= tables.isTrue
      isFalse &= tables.isFalse
    }
    this.#entries = entries
    this.#isComplete = isComplete
    this.isTrue = isTrue
    this.isFalse = isFalse
  }

  /** Makes what tells of a fact of the list last read. */
  leafOf(bit: number): LeafReader {
    const rule = listOf(bit)
    const said = this.#tables.saidOf(bit) as (cells: number) => Kept
    const cells = this.#cells
    return {
      tell: () =>
        ofEntries(
          rule,
          this.#entries?.map((_, index) => said(cells[index] as number).finding),
          this.#isComplete,
        ),
      key: () => {
        const entries = this.#entries
        if (!entries) return -1
        const value = valueAt(bit, this.isTrue, this.isFalse)
        let key = +this.#isComplete
        let factor = 2
        let seen = 0
        for (let index = 0; index < entries.length; index++) {
          const { id, finding } = said(cells[index] as number)
          if (!(id < MOST_SAID)) return Number.NaN
          // What is false of one is told of the field, so that a second of whom it is said the same adds nothing.
          if (value === false && (seen >> id) & 1) continue
          seen |= 1 << id
          if (finding.value === value) key += factor * (id + 1)
          factor *= MOST_SAID + 1
        }
        return key
      },
    }
  }
}

function listOf(bit: number): ListRule {
  return leafIn(ruleOf(bit)) as ListRule
}

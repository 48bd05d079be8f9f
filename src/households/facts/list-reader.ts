import { boundsAt } from '../../logic/calendar.ts'
import type { Bounds, EntryTables } from '../../logic/cells.ts'
import { valueAt } from '../../logic/masks.ts'
import { type AnyRecord, type ListRule, leafIn, type Setting } from '../../logic/rule.ts'
import { ofEntries, tell } from '../../logic/tell.ts'
import type { Kept } from './keeper.ts'
import type { LeafReader } from './leaf-reader.ts'
import { RuleTables } from './rule-tables.ts'
import { ruleOf } from './setting.ts'

/** What is said of so many entries makes one number, if no more than these different things are said. */
const MOST_NUMBERED = 8
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
        let factor = entries.length <= MOST_NUMBERED ? 2 : Number.NaN
        for (let index = 0; index < entries.length; index++) {
          const one = said(cells[index] as number)
          if (one.finding.value === value)
            key += factor * (one.id < MOST_SAID ? one.id + 1 : Number.NaN)
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

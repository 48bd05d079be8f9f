import rows from '../../data/registry-columns.json'
import type { RegistryColumnId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A column of a registry export: one that is read has a `field`, one that is known and not read says `why`. */
export interface RegistryColumn {
  /** What a reading of an export calls the column by. */
  readonly id: RegistryColumnId
  /** What the column is called in reports, whatever its heading. */
  readonly label: Text
  /** Whether a cell speaks of the household, of the member in its row, or of the row itself. */
  readonly level?: 'household' | 'member' | 'row'
  /** What it fills: a field of a `Household`, or a word of this package for what only helps to read the others. */
  readonly field?: string
  /**
   * How its cells are written. A `mark` is a day, a year or a yes: that something happened. A `hint` is asked for
   * something else, and heard where a label stands there all the same. Of what is `given` only counts that it is there.
   */
  readonly reads?:
    | 'id'
    | 'year'
    | 'labels'
    | 'hint'
    | 'given'
    | 'count'
    | 'age'
    | 'day'
    | 'amount'
    | 'mark'
    | 'remark'
  /** The fields of `registryLabels` whose labels may stand in a cell. */
  readonly labels?: readonly string[]
  /** What a yes says, or the codes that it leaves; without it a yes is no label of this column. */
  readonly yes?: string | boolean | readonly string[]
  /** What a no says, or the codes that it leaves; without it a no beside a `yes` says as little as an empty cell. */
  readonly no?: string | boolean | readonly string[]
  /** Several labels may stand in a cell, and several such columns in a list. */
  readonly several?: boolean
  /** Words that say here as little as an empty cell. */
  readonly blank?: readonly string[]
  /** The codes that are left where the cell is empty. */
  readonly whenBlank?: readonly string[]
  /** Those of the headings under which a day that is the first of its month may stand for the month. */
  readonly months?: readonly string[]
  /** Behind a figure below a heading that ends so: 7 below 年级 is 7年级. */
  readonly figuresOf?: string
  /** A heading with one of `words` counts whatever time it names: 2020年是否参加高考. */
  readonly timeless?: true
  /** Of an income: per person or of the household. */
  readonly measure?: 'perCapita' | 'total'
  /** Of an income: 纯收入 (`net`) or 可支配收入 (`disposable`), by its heading. */
  readonly basis?: 'net' | 'disposable'
  /** What may be written in a cell, told where one was not understood. */
  readonly examples?: readonly string[]
  /** The headings that it goes by; `*` stands for any words in brackets. */
  readonly headings: readonly string[]
  /** Words that put a heading under this column; if it is read, in doubt. */
  readonly words?: readonly string[]
  /** No cell of it is ever used, nor touched unless it is `compared`. */
  readonly personal?: boolean
  /** Its cells are compared, to see whether a row says that it is a total, or stands twice. */
  readonly compared?: boolean
  /** Those of the headings in which rows of one household agree. */
  readonly divisions?: readonly string[]
  /** Why it is not read. */
  readonly why?: Text
}

/**
 * The columns of registry exports. Of columns that speak of one field, the finest stands first.
 *
 * @example
 * import { registryColumns } from 'chongqing-aid-guideline/data'
 *
 * const column = registryColumns.find(({ headings }) => headings.includes('监测类别'))
 * column?.id //=> 'monitoring-class'
 */
export const registryColumns: readonly RegistryColumn[] = /* @__PURE__ */ deepFreeze(
  rows as readonly RegistryColumn[],
)

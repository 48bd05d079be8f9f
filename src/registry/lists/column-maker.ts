import type { RegistryColumn } from '../../data/registry-columns.ts'
import { InvalidInputError } from '../../errors.ts'
import { type CellReader, cellReaderOf, PLACE } from '../cells/cell-reader.ts'
import { type Heading, type HeadingReader, turningHeading } from '../columns/heading.ts'
import { asksWhy } from '../columns/heading-notes.ts'
import { answered } from '../columns/label-index.ts'
import { BLANK, type Said, saying } from '../columns/said.ts'
import type { ColumnMaker } from './table.ts'
import type { WholeList } from './whole-list.ts'

/** More columns has no register; each costs a look at its heading. */
const MOST_COLUMNS = 1000

/** Makes the columns of all tables of a list. */
export function columnMaker(
  readHeading: HeadingReader,
  { explain, dated }: WholeList,
): ColumnMaker {
  let count = 0
  return (heading) => {
    if (++count > MOST_COLUMNS) {
      throw new InvalidInputError([
        { path: 'rows', code: 'too-many', expected: { max: MOST_COLUMNS } },
      ])
    }
    explain(heading)
    const known = readHeading(heading) ?? turningHeading(heading)
    return { known, read: known && readerBelow(heading, known, dated) }
  }
}

/** The reader of the cells below a heading, as far as it is understood. */
function readerBelow(
  heading: string,
  known: Heading,
  dated: (said: Said) => void,
): CellReader | undefined {
  const { column, name, isDoubtful, isOnlyLike } = known
  if (!column.reads && column.id !== PLACE) return undefined
  // An id is joined by, and says nothing of itself.
  if (column.reads === 'id') return isDoubtful ? undefined : () => BLANK
  const read = cellReaderOf(heading, known, dated)
  if (!isDoubtful) return read
  return doubting(isOnlyLike ? affirming(read, column, name) : read)
}

/** Whatever a cell says under a heading that is not understood, it may not say it. */
function doubting(read: CellReader): CellReader {
  return (cell) => {
    const doubted = read(cell)
    return doubted === BLANK ? BLANK : saying({ problem: 'doubtful-heading', doubted })
  }
}

/**
 * Under a heading that only holds a word of a column, nothing is heard but what may turn others: no denial, and no other
 * words, unless they tell why or how it happened (死亡原因).
 */
function affirming(read: CellReader, column: RegistryColumn, heading: string): CellReader {
  const happened = column.reads === 'mark' && asksWhy(heading) ? answered(column, true) : undefined
  return (cell) => {
    const said = read(cell)
    if (said.problem === 'unknown-label' && happened) return happened
    return said.values.every(({ code }) => code === column.no) ? BLANK : said
  }
}

import type { RegistryColumn } from '../../data/registry-columns.ts'
import { readingWords } from '../../explain/registry-phrases.ts'
import { ASKS_OF_ANYONE } from '../../generated/heading-words.ts'
import { issueWords, leftOutWords } from '../../generated/registry-words.ts'
import { type LocaleOptions, localeOf } from '../../input/locale-option.ts'
import type { Text } from '../../locale.ts'
import { grouped } from '../../logic/grouped.ts'
import { own } from '../../logic/own.ts'
import { columnById, columns } from '../columns/columns.ts'
import { narrowText } from '../columns/plain-text.ts'
import type { LeftOutReason, RegistryReading } from '../registry-reading.ts'
import { checkedReading } from './checked-reading.ts'

/** So many rows are named one by one. */
const MOST_ROWS = 5

const NOTHING: Text = { zh: '', en: '' }

/**
 * Writes down what of an export was not understood or not read, and what to do about it: grouped by kind and column,
 * with the number of rows and the first of them. No value of a cell is in it.
 *
 * @param reading - what `householdsFromRegistry` gave.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns the lines, joined by line breaks.
 * @throws {InvalidInputError} if the reading is none, or the language is wrong.
 * @example
 * import { formatRegistryIssues, householdsFromRegistry } from 'chongqing-aid-guideline'
 *
 * const reading = householdsFromRegistry([{ 户编号: 'H1', 人数: 1, 性别: '不详' }])
 * formatRegistryIssues(reading).split('\n')[0] //=> '读到1户、1人。'
 */
export function formatRegistryIssues(reading: RegistryReading, options?: LocaleOptions): string {
  const write = localeOf(options) === 'en' ? (text: Text) => text.en : (text: Text) => text.zh
  return readingLines(checkedReading(reading)).map(write).join('\n')
}

/** The lines that tell what became of an export. */
export function readingLines(reading: RegistryReading): Text[] {
  const { households, issues, columns, leftOut } = reading
  const people = households.reduce((sum, { members }) => sum + (members?.length ?? 0), 0)
  const found = issueLines(issues, columns.read)
  const clean = columns.read.length > 0 ? [readingWords.noIssues] : []
  return [
    households.length > 0 ? readingWords.summary(households.length, people) : readingWords.nothing,
    ...(leftOut.length > 0 ? [leftOutLine(leftOut)] : []),
    ...(found.length > 0 ? [NOTHING, readingWords.issues, ...found] : clean),
    ...(columns.unread.length > 0
      ? [NOTHING, readingWords.unread, ...unreadLines(columns.unread)]
      : []),
  ]
}

function leftOutLine(leftOut: RegistryReading['leftOut']): Text {
  const reasons = Object.keys(leftOutWords) as LeftOutReason[]
  const parts = reasons.map((reason) => ({
    words: leftOutWords[reason],
    count: leftOut.filter((one) => one.reason === reason).length,
  }))
  return readingWords.leftOut(parts.filter(({ count }) => count > 0))
}

function issueLines(
  issues: RegistryReading['issues'],
  read: RegistryReading['columns']['read'],
): Text[] {
  const byCode = grouped(issues, ({ code }) => code)
  return Array.from(byCode, ([code, ofCode]) =>
    readingWords.issue(
      own(issueWords[code]),
      Array.from(
        grouped(ofCode, ({ column }) => column),
        ([heading, found]) => {
          const rows = found.flatMap((issue) => issue.rows ?? [issue.row])
          const examples = code === 'unknown-label' ? examplesOf(heading, read) : []
          return placeText(heading, rows, examples)
        },
      ),
    ),
  )
}

function placeText(heading: string, found: readonly number[], examples: readonly string[]): Text {
  const rows = [...new Set(found)].sort((one, other) => one - other)
  return readingWords.place(
    heading === '' ? readingWords.ofRows : readingWords.ofColumn(short(heading)),
    readingWords.rows(rows.length, rows.slice(0, MOST_ROWS)),
    examples.length > 0 ? readingWords.labels(examples) : NOTHING,
  )
}

/** What would have been understood in a column. */
function examplesOf(heading: string, read: RegistryReading['columns']['read']): readonly string[] {
  const id = read.find((column) => column.heading === heading)?.column
  return columnById(id)?.examples ?? []
}

/** Columns that are left out for the same reason stand in one line. */
function unreadLines(unread: RegistryReading['columns']['unread']): Text[] {
  const headingsOf = (id: string | undefined) =>
    unread.filter(({ like }) => like === id).map(({ heading }) => heading)
  const like = columns().flatMap((column) => {
    const headings = headingsOf(column.id)
    const areOfPeople = areOfSeveralPeople(column, headings)
    const whyOf = (heading: string) => column.why ?? whyUnread(column, heading, areOfPeople)
    return headings.map((heading) => ({ column, heading: short(heading), why: whyOf(heading) }))
  })
  const others = headingsOf(undefined)
  return [
    ...Array.from(grouped(like, ({ column, why }) => why?.zh ?? column.id).values(), (line) => {
      const headings = line.map(({ heading }) => heading)
      const [{ column, why }] = line
      return why
        ? readingWords.unreadBecause(headings, why)
        : readingWords.unreadLike(headings, column.headings[0] ?? '')
    }),
    ...(others.length > 0 ? [readingWords.unreadOthers(others.map(short))] : []),
  ]
}

/** Why a column that resembles one that is read was not. */
function whyUnread(
  { reads, level }: RegistryColumn,
  heading: string,
  areOfPeople: boolean,
): Text | undefined {
  if (reads === 'amount') return readingWords.undated
  if (level === 'member' && ASKS_OF_ANYONE.test(narrowText(heading))) return readingWords.ofAnyone
  return areOfPeople ? readingWords.sideBySide : undefined
}

/** 成员1健康状况 and 成员2健康状况 are of two people. */
function areOfSeveralPeople(
  { level, headings }: RegistryColumn,
  unread: readonly string[],
): boolean {
  const isOfSomeone = (one: string) =>
    headings.some((known) => one !== known && one.endsWith(known))
  return level === 'member' && unread.length > 1 && unread.every(isOfSomeone)
}

const LONGEST_SHOWN = 30

/** A heading on one line. */
function short(heading: string): string {
  const line = heading.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line
}

import type { RegistryColumn } from '../../data/registry-columns.ts'
import { registryLabels } from '../../data/registry-labels.ts'
import type { RegistryColumnId } from '../../generated/ids.ts'
import { once } from '../../logic/once.ts'
import { columnById, columns, columnsWithWordIn } from './columns.ts'
import { formsOf, UNIT_BEHIND, withoutNotes } from './heading-forms.ts'
import { asksHowMany, isOfAnotherTime, listsLabels } from './heading-notes.ts'
import { plainText } from './plain-text.ts'

/** What a heading means. */
export interface Heading {
  readonly column: RegistryColumn
  /** Without marks, notes and the numbers of readers: two columns of one name are one column twice. */
  readonly name: string
  /** The year that the heading of an income names, or how it stands to the year of the list. */
  readonly year: number | 'last' | 'this' | undefined
  /** A note in brackets is not understood: what the cells say may be turned by it. */
  readonly isDoubtful: boolean | undefined
  /** It is not known, and only holds a word of the column. */
  readonly isOnlyLike: boolean | undefined
}

function headed(column: RegistryColumn, name: string, year?: Heading['year']): Heading {
  return { column, name, year, isDoubtful: undefined, isOnlyLike: undefined }
}

/** Understands a heading; undefined for one that is not known. */
export type HeadingReader = (heading: string) => Heading | undefined

/** A longer text is no heading, and comparing it would cost its length. */
const LONGEST_HEADING = 100

/** So many texts are looked up once; a hostile list has no end of them. */
const MOST_KEPT = 5000

/**
 * Makes the reader of headings.
 *
 * @param own - the headings that the caller maps; they go before the known ones.
 * @param year - the year of the list: a heading that names it asks what is the case now.
 */
export function headingReaderOf(
  own: ReadonlyMap<string, RegistryColumnId>,
  year: number | undefined,
): HeadingReader {
  const find = finderOf(own)
  const ofYear = new RegExp(`^${year}年度?|\\(${year}年度?\\)$`)
  const kept = new Map<string, Heading | undefined>()
  return (heading) => {
    if (heading.length > LONGEST_HEADING) return undefined
    if (kept.has(heading)) return kept.get(heading)
    const text = plainText(heading)
    const found = find(text) ?? (year ? find(text.replace(ofYear, '')) : undefined)
    if (kept.size < MOST_KEPT) kept.set(heading, found)
    return found
  }
}

/** The column of persons under which a heading with one of its words falls. */
function personalIn(text: string): RegistryColumn | undefined {
  return columnsWithWordIn(text).find(({ personal }) => personal)
}

/**
 * A heading that is not known, but holds a word of a column that may turn others: 消除风险标识. What it asks is in doubt.
 */
export function turningHeading(heading: string): Heading | undefined {
  const text = heading.length > LONGEST_HEADING ? '' : plainText(heading)
  const named = columnsWithWordIn(text)
  const [column] = named
  if (asksHowMany(text) || (isOfAnotherTime(text) && !column?.timeless)) return undefined
  const isMeant = column?.reads && !named.some(({ why }) => why)
  return isMeant ? { ...headed(column, text), isDoubtful: true, isOnlyLike: true } : undefined
}

function finderOf(own: ReadonlyMap<string, RegistryColumnId>): HeadingReader {
  const { byHeading, withYear } = knownHeadings()
  const findForm = (form: string): Heading | undefined => {
    const column = byHeading(form)
    return column ? headed(column, form) : withYear(form)
  }
  /** A heading whose note is not understood, but does not tell of another time either. */
  const doubtful = (text: string): Heading | undefined => {
    const found = findForm(withoutNotes(text))
    return found && (listsLabels(text, found.column) ? found : { ...found, isDoubtful: true })
  }
  const mapped = new Map(Array.from(own, ([heading, id]) => [plainText(heading), id]))
  return (text) => {
    const id = mapped.get(text)
    const own = id && columnById(id)
    if (own) return headed(own, text)
    for (const form of formsOf(text)) {
      const found = findForm(form)
      if (found && (found.column.reads === 'amount' || !UNIT_BEHIND.test(text))) return found
    }
    const personal = personalIn(text)
    const found = doubtful(text)
    // 残疾证号 is asked for whether it is there; beside another heading the words are of a person.
    const isAsked = found && !found.column.personal && personalIn(found.name)
    return personal && !isAsked ? headed(personal, text) : found
  }
}

const knownHeadings = /* @__PURE__ */ once(() => {
  const known = new Map(
    columns().flatMap((column) =>
      column.headings.map((heading) => [plainText(heading), column] as const),
    ),
  )
  const subject = new RegExp(`^(?:${registryLabels.writing.headingSubjects.join('|')})+`)
  const byHeading = (heading: string) => {
    const exact = known.get(heading)
    if (exact) return exact
    const numbered = known.get(heading.replace(NUMBER_BEHIND, ''))
    if (numbered?.several && numbered.level === 'household') return numbered
    const subjectless = known.get(heading.replace(subject, ''))
    return ASKED_OF_ANYONE.includes(subjectless?.reads) ? subjectless : undefined
  }
  return { byHeading, withYear: yearReader(byHeading) }
})

/** 致贫原因2, 风险二: each is a column of its own. */
const NUMBER_BEHIND = /[1-9一二三四五]$/

/** How columns are read that mean the same of whomever they are asked: 人员变动情况, 家庭人均纯收入. */
const ASKED_OF_ANYONE: readonly RegistryColumn['reads'][] = ['remark', 'amount']

/** How many yuan an amount counts of which a heading or the cell itself says 万元 or 千元. */
export function yuanIn(text: string): number {
  return text.includes('万') ? 10_000 : text.includes('千') ? 1000 : 1
}

/** 2019年人均纯收入, 人均纯收入(2019年). */
const YEAR = /^((?:19|20)\d{2})年?[度末底]?|[-_(]?((?:19|20)\d{2})年?度?\)?$/

/** Finds the income and the year that a heading names; 上年度人均纯收入 names one too. */
function yearReader(byHeading: (heading: string) => RegistryColumn | undefined): HeadingReader {
  const { lastYear, thisYear } = registryLabels.writing
  const words = [
    { pattern: new RegExp(`^(?:${lastYear.join('|')})`), year: 'last' as const },
    { pattern: new RegExp(`^(?:${thisYear.join('|')})`), year: 'this' as const },
  ]
  const income = (text: string) => {
    const column = byHeading(text)
    return column?.reads === 'amount' ? column : undefined
  }
  return (text) => {
    const [written, before, behind] = YEAR.exec(text) ?? []
    const dated = written === undefined ? undefined : income(text.replace(written, ''))
    if (dated) return headed(dated, text, Number(before ?? behind))
    for (const { pattern, year } of words) {
      const column = pattern.test(text) ? income(text.replace(pattern, '')) : undefined
      if (column) return headed(column, text, year)
    }
    return undefined
  }
}

import { registryLabels } from '../../data/registry-labels.ts'
import type { Heading, HeadingReader } from '../columns/heading.ts'
import { isHarmless, isOfAnotherTime, saysOtherUnit } from '../columns/heading-notes.ts'
import { isLabel } from '../columns/label-index.ts'
import { HAN, plainText } from '../columns/plain-text.ts'
import { isEmptyCell, type Line, writtenText } from './line.ts'
import type { Slot, Table } from './table.ts'

/** What stands in the cells of a row that is not empty. */
export type Texts = ReadonlyMap<Slot, string>

/** Gives the texts of a row. */
export function textsOf({ slots, cells }: Line): Texts {
  const texts = slots.map((slot, index) => [slot, writtenText(cells[index])] as const)
  return new Map(texts.filter(([, text]) => text !== ''))
}

/** What a table calls its columns. */
export function headingsOf({ bySlot }: Table): Texts {
  return new Map(Array.from(bySlot, ([slot, { heading }]) => [slot, heading]))
}

/** How many texts are headings that are known. */
export function countHeadings(texts: Texts, read: HeadingReader): number {
  return [...texts.values()].filter(read).length
}

/** How many of them no label is written like: 户主 and 残疾人 may tell of a person. */
export function countSureHeadings(texts: Texts, read: HeadingReader): number {
  return [...texts.values()].filter((text) => !isLabel(text) && read(text)).length
}

const DIGIT = /\d/

/** Whether a text is a number, a day or an id, as no heading is written; ① is a number, too. */
function isFigure(text: string): boolean {
  return DIGIT.test(plainText(text)) && !HAN.test(text)
}

/** Whether a row names the columns below it: 户编号 among them, and nothing like a figure. */
export function isHeadingRow(texts: Texts, read: HeadingReader): boolean {
  const all = [...texts.values()]
  return all.some((text) => namesIds(text, read)) && !all.some(isFigure)
}

/** Whether a text is the heading of 户编号. */
export function namesIds(text: string, read: HeadingReader): boolean {
  return read(text)?.column.id === 'household-id'
}

/** Whether a row repeats headings, cell for cell. */
export function repeatsHeadings(texts: Texts, lines: readonly Texts[]): boolean {
  const isThere = ([slot, text]: readonly [Slot, string]) =>
    lines.some((line) => plainText(line.get(slot) ?? '') === plainText(text))
  return texts.size > 0 && [...texts].every(isThere)
}

/** Whether a row right below the lines of a heading goes on with it: it completes headings, and is no data. */
export function isNextLine(below: Texts, lines: readonly Texts[], read: HeadingReader): boolean {
  const above = headingsAt(lines, read)
  const joined = headingsAt([...lines, below], read)
  const texts = [...below]
  // What is told apart by its group is a heading too, though not one that is read.
  const headingAt = (slot: Slot, text: string) => joined.get(slot) ?? read(text)
  const isData = texts.some(([slot, text]) => {
    const known = above.get(slot)
    if (lines.some((line) => line.get(slot) === text) || isNote(text, known, read)) return false
    const whole = isLabel(text) ? undefined : headingAt(slot, text)
    const completes = isFigure(text) ? !known?.year && whole?.year : whole && !whole.isDoubtful
    const isAnswer = known !== undefined && known.column.reads !== 'hint'
    return !completes && (isAnswer || isFigure(text))
  })
  if (isData) return isOptions(below, lines)
  const known = texts.filter(([slot, text]) => headingAt(slot, text))
  const areYears = texts.length > 0 && texts.every(([, text]) => isOfTime(text))
  return areYears || known.length > 1 || (known.length === 1 && below.size === 1)
}

/** What the lines of a heading mean together, where that is known. */
function headingsAt(
  lines: readonly Texts[],
  read: HeadingReader,
): ReadonlyMap<Slot, Heading | undefined> {
  return new Map(Array.from(joinLines(lines, read), ([slot, text]) => [slot, read(text)]))
}

/** Whether a row parts merged headings by what may be marked below them: 健康, 大病 below 健康状况. */
function isOptions(below: Texts, lines: readonly Texts[]): boolean {
  return (
    [...below.values()].every(isLabel) &&
    [...below.keys()].some((slot) => !lines.some((line) => line.has(slot)))
  )
}

/**
 * Whether a row above the lines of a heading is its upper line; a title, or a form's 填报单位：某乡, is not. It takes no
 * meaning from the headings below it, unless it puts them into another time.
 */
export function isUpperLine(above: Texts, lines: readonly Texts[], read: HeadingReader): boolean {
  const texts = [...above.values()]
  const hasTime = texts.some(isTime)
  if (!hasTime && new Set(texts).size < 2) return false
  if (texts.some((text) => plainText(text).includes(':') || (isFigure(text) && !isTime(text)))) {
    return false
  }
  const joined = joinLines([above, ...lines], read)
  return (
    isHeadingRow(joined, read) &&
    (hasTime || countHeadings(joined, read) >= countHeadings(joinLines(lines, read), read))
  )
}

/** What stands in a column of the lines of a heading. */
interface JoinedColumn {
  readonly slot: Slot
  readonly heading: string
  /** What stands above it, from the nearest on. */
  readonly groups: readonly string[]
}

/** Joins the lines of a heading; a cell above that is empty stands under the one to its left, as merged cells do. */
export function joinLines(lines: readonly Texts[], read: HeadingReader): Texts {
  /** What stands above, line by line; a new group ends those below the one before. */
  const spanning: string[] = []
  const columns = slotsInOrder(lines).map((slot): JoinedColumn => {
    for (const [depth, line] of lines.entries()) {
      const text = line.get(slot)
      if (text === undefined) continue
      spanning.length = depth
      spanning[depth] = text
    }
    const groups = spanning.slice(0, -1).filter(Boolean).reverse()
    return { slot, heading: joinTexts(spanning.at(-1) as string, groups, read), groups }
  })
  return tellingPeopleApart(columns, read)
}

/** What is asked of a person in several groups is asked of several people: 健康状况 below 户主 and below 配偶. */
function tellingPeopleApart(columns: readonly JoinedColumn[], read: HeadingReader): Texts {
  const firstGroups = new Map<string, string>()
  const asked = new Set<string>()
  for (const { heading, groups } of columns) {
    const those = groups.join('\n')
    const first = firstGroups.get(heading) ?? those
    firstGroups.set(heading, first)
    if (those !== first && read(heading)?.column.level === 'member') asked.add(heading)
  }
  return new Map(
    columns.map(({ slot, heading, groups: [nearest = ''] }) => [
      slot,
      asked.has(heading) ? nearest + heading : heading,
    ]),
  )
}

/** The cells of a list in their order; the keys of a record, which are no numbers, stay in theirs. */
function slotsInOrder(lines: readonly Texts[]): Slot[] {
  const slots = new Set(lines.flatMap((line) => [...line.keys()]))
  return [...slots].sort((one, other) => Number(one) - Number(other))
}

/** Whether a line says of a column only what its heading could say in brackets: （元）, 万元, 必填. */
function isNote(text: string, above: Heading | undefined, read: HeadingReader): boolean {
  if (!above || read(text) || DIGIT.test(text)) return false
  const note = withoutBrackets(text)
  if (note.includes('元')) return above.column.reads === 'amount'
  const isBare = note === plainText(text)
  return isBare ? registryLabels.writing.headingNotes.includes(note) : isHarmless(note)
}

function withoutBrackets(text: string): string {
  return plainText(text).replace(/[()]/g, '')
}

/** Joins a heading with the groups above it, from the nearest on. */
function joinTexts(text: string, above: readonly string[], read: HeadingReader): string {
  const groups = above.filter((group) => group !== text)
  const [nearest = ''] = groups
  if (isNote(text, read(nearest), read)) {
    return joinTexts(`${nearest}(${withoutBrackets(text)})`, groups.slice(1), read)
  }
  // Below a heading that asks for it, a label is what may be marked.
  if (isLabel(text) && read(nearest)?.column.reads === 'labels') return nearest + text
  const alone = read(text)?.column
  const others = alone?.personal ? groups.filter((group) => !isOfTime(group)) : groups
  // A group says whose name it is: 户主信息 over 姓名 tells nobody apart.
  const { memberGroups } = registryLabels.writing
  const isOfMember = others.some((group) => memberGroups.some((word) => group.includes(word)))
  if (alone?.compared && others.length > 0 && !isOfMember) return others[0] + text
  return others.reduce((heading, group) => {
    const whole = group + heading.slice(overlap(group, heading))
    const joined = read(whole)
    const isMeant = joined !== undefined && !joined.column.personal
    const turns = isOfTime(group) || (alone?.reads === 'amount' && saysOtherUnit(group))
    return isMeant || turns ? whole : heading
  }, text)
}

/** How many signs a heading repeats of the end of its group: 风险一 below 致贫返贫风险. */
function overlap(group: string, heading: string): number {
  let length = heading.length
  while (!group.endsWith(heading.slice(0, length))) length--
  return length
}

/** 2019年, 上年 or 改造前, and nothing else. */
function isTime(text: string): boolean {
  const plain = plainText(text)
  const { lastYear, headingQualifiers } = registryLabels.writing
  return /^\d{4}年?度?$/.test(plain) || [...lastYear, ...headingQualifiers].includes(plain)
}

/** Whether nothing but times stands in a row: it may be above headings, as 2019 and 2020 over the same ones. */
export function areTimes({ cells, compared }: Line): boolean {
  const areAll = cells.every((cell) => isEmptyCell(cell) || isTime(writtenText(cell)))
  return areAll && compared.length === 0 && !cells.every(isEmptyCell)
}

function isOfTime(group: string): boolean {
  return isOfAnotherTime(plainText(group))
}

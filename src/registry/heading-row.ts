import { registryLabels } from '../data/registry-labels.ts'
import { type HeadingReader, isOfAnotherTime } from './heading.ts'
import { type Line, writtenText } from './line.ts'
import { HAN, plainText } from './plain-text.ts'
import type { Slot } from './table.ts'

/** What stands in the cells of a row that is not empty. */
export type Texts = ReadonlyMap<Slot, string>

/** Gives the texts of a row. */
export function textsOf({ slots, cells }: Line): Texts {
  const texts = slots.map((slot, index) => [slot, writtenText(cells[index])] as const)
  return new Map(texts.filter(([, text]) => text !== ''))
}

/** How many texts are headings that are known. */
export function countHeadings(texts: Texts, read: HeadingReader): number {
  return [...texts.values()].filter(read).length
}

/** A number, a day or an id, as no heading is written. */
const DIGIT = /\d/

function isFigure(text: string): boolean {
  return DIGIT.test(text) && !HAN.test(text)
}

/** Whether a row names the columns below it: 户编号 among them, and nothing like a figure. */
export function isHeadingRow(texts: Texts, read: HeadingReader): boolean {
  const all = [...texts.values()]
  const isNamed = all.some((text) => read(text)?.column.id === 'household-id')
  return isNamed && !all.some(isFigure)
}

/** Whether a row repeats headings, cell for cell. */
export function repeatsHeadings(texts: Texts, lines: readonly Texts[]): boolean {
  return (
    texts.size > 0 &&
    [...texts].every(([slot, text]) =>
      lines.some((line) => plainText(line.get(slot) ?? '') === plainText(text)),
    )
  )
}

/** Whether a row right below a heading row goes on with it: headings under groups of columns, and nothing under a heading. */
export function isSecondLine(below: Texts, above: Texts, read: HeadingReader): boolean {
  const texts = [...below]
  const isData = texts.some(([slot, text]) => {
    const heading = above.get(slot) ?? ''
    return isFigure(text) || (text !== heading && read(heading) !== undefined)
  })
  if (isData) return false
  const joined = joinLines(above, below, read)
  const known = texts.filter(([slot]) => read(joined.get(slot) ?? ''))
  return known.length > 1 || (known.length === 1 && below.size === 1)
}

/** Whether a row above a heading row is its upper line; a title, or a form's 填报单位：某乡, is not. */
export function isUpperLine(above: Texts, below: Texts, read: HeadingReader): boolean {
  const texts = [...above.values()]
  if (new Set(texts).size < 2 || texts.some((text) => plainText(text).includes(':'))) return false
  const joined = joinLines(above, below, read)
  return isHeadingRow(joined, read) && countHeadings(joined, read) >= countHeadings(below, read)
}

/** Joins the two lines of a heading; a cell above that is empty stands under the one to its left, as merged cells do. */
export function joinLines(above: Texts, below: Texts, read: HeadingReader): Texts {
  const joined = new Map<Slot, string>()
  let spanning = ''
  for (const slot of slotsInOrder(above, below)) {
    const [top, bottom] = [above.get(slot), below.get(slot)]
    spanning = top ?? spanning
    if (top !== undefined && (bottom === undefined || bottom === top)) joined.set(slot, top)
    else if (bottom !== undefined) joined.set(slot, joinTwo(spanning, bottom, read))
  }
  return joined
}

function slotsInOrder(above: Texts, below: Texts): Slot[] {
  const slots = new Set([...above.keys(), ...below.keys()])
  const isList = [...slots].every((slot) => typeof slot === 'number')
  return isList ? [...slots].sort((one, other) => Number(one) - Number(other)) : [...slots]
}

function isOfMember(group: string): boolean {
  return registryLabels.writing.memberGroups.some((word) => group.includes(word))
}

function joinTwo(above: string, below: string, read: HeadingReader): string {
  const isTime = isOfAnotherTime(plainText(above))
  const alone = read(below)?.column
  if (alone?.personal && isTime) return below
  // A group says whose name it is: 户主信息 over 姓名 tells nobody apart.
  if (alone?.compared && !isOfMember(above)) return above + below
  const joined = read(above + below)
  const isMeant = joined !== undefined && !joined.column.personal
  return isMeant || isTime ? above + below : below
}

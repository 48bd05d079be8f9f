import { registryLabels } from '../data/registry-labels.ts'
import type { HeadingReader } from './heading.ts'
import { type Line, writtenText } from './line.ts'
import { plainText } from './plain-text.ts'
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

/** Whether a row names the columns below it: 户编号 and another known one, or 户编号 alone. */
export function isHeadingRow(texts: Texts, read: HeadingReader): boolean {
  const isNamed = [...texts.values()].some((text) => read(text)?.column.id === 'household-id')
  return isNamed && (texts.size === 1 || countHeadings(texts, read) > 1)
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

/** Whether a row right below a heading row goes on with it: nothing but headings, and none for a household. */
export function isSecondLine(below: Texts, above: Texts, read: HeadingReader): boolean {
  const idSlot = [...above].find(([, text]) => read(text)?.column.id === 'household-id')?.[0]
  const id = idSlot === undefined ? undefined : below.get(idSlot)
  if (id !== undefined && id !== above.get(idSlot as Slot)) return false
  const joined = joinLines(above, below, read)
  const known = [...below.keys()].filter((slot) => read(joined.get(slot) ?? ''))
  return known.length > 1 || (known.length === 1 && below.size === 1)
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

function joinTwo(above: string, below: string, read: HeadingReader): string {
  return read(above + below) || turnsWhatIsBelow(above) ? above + below : below
}

/** Whether the words above tell of another time: 2019年, 上年度, 原. */
function turnsWhatIsBelow(above: string): boolean {
  const { lastYear, headingQualifiers } = registryLabels.writing
  const text = plainText(above)
  return (
    /^(?:19|20)\d{2}年?度?$/.test(text) ||
    [...lastYear, ...headingQualifiers].some((word) => text.startsWith(word))
  )
}

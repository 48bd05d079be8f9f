/** A printed box, and the marks that say yes wherever they stand. */
const EMPTY = /[□☐○◯]/
const TICK = /[☑✅√✓✔]/

/** Printed boxes, and all that they become when they are ticked. */
const BOX = /([□☐○◯☑✅√✓✔☒■●])/

const AROUND = /^[\s,，、;；/]+|[\s,，、;；/]+$/g

/**
 * Finds what is ticked of the choices that are printed in a cell: 打零工 of □务农 ☑打零工, or of 务农□ 打零工■. Alone ■ and ☒
 * may mean yes or no; beside empty boxes they are the choice, where there is one kind of mark.
 *
 * @returns undefined where no choices are printed, or it is not plain which are ticked.
 */
export function tickedIn(text: string): string[] | undefined {
  if (!EMPTY.test(text) && !TICK.test(text)) return undefined
  const parts = text.split(BOX)
  const boxes = parts.filter((_, at) => at % 2 === 1)
  const choices = parts.filter((_, at) => at % 2 === 0).map((part) => part.replace(AROUND, ''))
  // Boxes stand in front of all choices or behind them.
  const outside = choices[0] === '' ? choices.shift() : choices.pop()
  const isTicked = boxes.map((box) => !EMPTY.test(box))
  const marks = new Set(boxes.filter((_, at) => isTicked[at]))
  const isPlain = outside === '' && !choices.includes('') && marks.size === 1
  return isPlain ? choices.filter((_, at) => isTicked[at]) : undefined
}

/** A printed box, and the marks that say yes wherever they stand. */
const EMPTY = /[□☐○◯]/
const TICK = /[☑✅√✓✔]/

/** Printed boxes, and all that they become when they are ticked, in front of choices or behind them. */
const FRONT = /([□☐○◯☑✅√✓✔☒■●])([^□☐○◯☑✅√✓✔☒■●]+)/g
const BEHIND = /([^□☐○◯☑✅√✓✔☒■●]+)([□☐○◯☑✅√✓✔☒■●])/g

const AROUND = /^[\s,，、;；/]+|[\s,，、;；/]+$/g

/**
 * Finds what is ticked of the choices that are printed in a cell: 打零工 of □务农 ☑打零工, or of 务农□ 打零工■. Alone ■ and ☒
 * may mean yes or no; beside empty boxes they are the choice, where there is one kind of mark.
 *
 * @returns undefined where no choices are printed, or it is not plain which are ticked.
 */
export function tickedIn(text: string): string[] | undefined {
  if (!EMPTY.test(text) && !TICK.test(text)) return undefined
  const boxed = text.trim()
  const isFront = boxed.search(FRONT) === 0
  const pattern = isFront ? FRONT : BEHIND
  const choices = Array.from(boxed.matchAll(pattern), ([, one = '', other = '']) => ({
    box: isFront ? one : other,
    choice: (isFront ? other : one).replace(AROUND, ''),
  }))
  const ticked = choices.filter(({ box }) => !EMPTY.test(box))
  const isPlain =
    boxed.replace(pattern, '') === '' &&
    choices.every(({ choice }) => choice !== '') &&
    new Set(ticked.map(({ box }) => box)).size === 1
  return isPlain ? ticked.map(({ choice }) => choice) : undefined
}

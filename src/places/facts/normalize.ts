import { script } from '../../generated/place-words.ts'

/** Stands where the text had punctuation: no name reaches over it. */
export const SEPARATOR = '|'

/** A text in the form in which names are compared: one width, one script, no spaces, one sign for all punctuation. */
export interface Normalized {
  readonly text: string
  /** Where each sign of it stood in what was written; undefined if nothing moved. */
  readonly origins?: readonly number[]
}

/** Han and digits alone: most addresses are so written. */
const PLAIN = /^[\u4e00-\u9fff\d]*$/
const COMBINING = /\p{M}/gu
/** Spaces of every kind, and what copying leaves behind: they show nothing and separate nothing. */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}'’ʼ]$/u
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u

export function normalizeText(written: string): Normalized {
  if (PLAIN.test(written)) return { text: simplified(written) }
  let text = ''
  const origins: number[] = []
  let at = 0
  for (const sign of written) {
    for (const one of sign.normalize('NFKD').replace(COMBINING, '').toLowerCase()) {
      const shown = shownAs(one, text)
      text += shown
      for (let unit = 0; unit < shown.length; unit++) origins.push(at)
    }
    at += sign.length
  }
  return { text: simplified(text), origins }
}

function shownAs(sign: string, before: string): string {
  if (LETTER_OR_DIGIT.test(sign)) return sign
  return INVISIBLE.test(sign) || before.endsWith(SEPARATOR) ? '' : SEPARATOR
}

const TRADITIONAL = /* @__PURE__ */ new RegExp(`[${script.traditional}]`, 'g')

function simplified(text: string): string {
  return text.replace(TRADITIONAL, (sign) =>
    script.simplified.charAt(script.traditional.indexOf(sign)),
  )
}

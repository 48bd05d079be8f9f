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
const PLAIN = /^[一-鿿\d]*$/
const PLAIN_RUN = /[一-鿿\da-z]+/y
const ASCII = /^[\0-\x7f]$/
const COMBINING = /* @__PURE__ */ /\p{Mark}/gu
/** Spaces of every kind, and what copying leaves behind: they show nothing and separate nothing. */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}'’ʼ]$/u
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u

export function normalizeText(written: string): Normalized {
  if (PLAIN.test(written)) return { text: simplified(written) }
  let text = ''
  const origins: number[] = []
  for (let at = 0; at < written.length; ) {
    PLAIN_RUN.lastIndex = at
    const run = PLAIN_RUN.exec(written)?.[0]
    const sign = run ?? String.fromCodePoint(written.codePointAt(at) as number)
    const shown = run ?? shownAs(sign, text)
    for (let unit = 0; unit < shown.length; unit++) origins.push(run ? at + unit : at)
    text += shown
    at += sign.length
  }
  return { text: simplified(text), origins }
}

/** A sign in its plain form: 3 for ３, a separator for punctuation unless one stands before, nothing for a space. */
function shownAs(sign: string, before: string): string {
  let shown = ''
  const plain = ASCII.test(sign) ? sign : sign.normalize('NFKD').replace(COMBINING, '')
  for (const one of plain.toLowerCase()) {
    if (LETTER_OR_DIGIT.test(one)) shown += one
    else if (!INVISIBLE.test(one) && !(before + shown).endsWith(SEPARATOR)) shown += SEPARATOR
  }
  return shown
}

const SIMPLE = /* @__PURE__ */ (() =>
  new Map(
    [...script.traditional].map((sign, index) => [
      sign.charCodeAt(0),
      script.simplified.charAt(index),
    ]),
  ))()

function simplified(text: string): string {
  let [plain, from] = ['', 0]
  for (let at = 0; at < text.length; at++) {
    const sign = SIMPLE.get(text.charCodeAt(at))
    if (sign !== undefined) {
      plain += text.slice(from, at) + sign
      from = at + 1
    }
  }
  return plain + text.slice(from)
}

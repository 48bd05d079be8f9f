import { script } from '../../generated/place-words.ts'
import { type SignSet, signSet } from './sign-set.ts'

/** Stands where the text had punctuation: no name reaches over it. */
export const SEPARATOR = '|'

/** A text in the form in which names are compared: one width, one script, no spaces, one sign for all punctuation. */
export interface Normalized {
  readonly text: string
  /** Where each sign of it stood in what was written; undefined if nothing moved. */
  readonly origins?: readonly number[]
}

/** Han, digits and spaces alone: most addresses are so written. */
const PLAIN = /^[一-鿿\d]*$/
const PLAIN_BUT_SPACED = /^[一-鿿\d０-９ \u3000]*$/
/** Spaces of every kind, and what copying leaves behind: they show nothing and separate nothing. */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}'’ʼ]$/u
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u

export function normalizeText(written: string): Normalized {
  if (PLAIN.test(written)) return { text: simplified(written) }
  if (PLAIN_BUT_SPACED.test(written)) return withoutSpaces(written)
  let text = ''
  const origins: number[] = []
  let at = 0
  for (const sign of written) {
    const shown = shownAs(sign, text)
    for (let unit = 0; unit < shown.length; unit++) origins.push(at)
    text += shown
    at += sign.length
  }
  return { text: simplified(text), origins }
}

function withoutSpaces(written: string): Normalized {
  let [text, from] = ['', 0]
  const origins: number[] = []
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    const isSpace = code === SPACE || code === WIDE_SPACE
    if (!isSpace) origins.push(at)
    if (isSpace || code >= WIDE_ZERO) {
      text += written.slice(from, at) + (isSpace ? '' : code - WIDE_ZERO)
      from = at + 1
    }
  }
  return { text: simplified(text + written.slice(from)), origins }
}

const [SPACE, WIDE_SPACE, WIDE_ZERO] = [0x20, 0x3000, 0xff10]

/** A sign in its plain form: 3 for ３, a separator for punctuation unless one stands before, nothing for a space. */
function shownAs(sign: string, before: string): string {
  let shown = ''
  for (const one of sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) {
    if (LETTER_OR_DIGIT.test(one)) shown += one
    else if (!INVISIBLE.test(one) && !(before + shown).endsWith(SEPARATOR)) shown += SEPARATOR
  }
  return shown
}

let isTraditional: SignSet | undefined

function simplified(text: string): string {
  isTraditional ??= signSet(script.traditional)
  let [plain, from] = ['', 0]
  for (let at = 0; at < text.length; at++) {
    if (isTraditional[text.charCodeAt(at)]) {
      const sign = script.simplified.charAt(script.traditional.indexOf(text.charAt(at)))
      plain += text.slice(from, at) + sign
      from = at + 1
    }
  }
  return from === 0 ? text : plain + text.slice(from)
}

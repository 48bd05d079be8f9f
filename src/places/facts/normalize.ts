import { script } from '../../generated/place-words.ts'
import { type SignSet, signSet } from './word-list.ts'

/** Stands where the text had punctuation: no name reaches over it. */
export const SEPARATOR = '|'

/** Where the next punctuation stands, or the text ends. */
export function clauseEnd(text: string, start: number): number {
  const separator = text.indexOf(SEPARATOR, start)
  return separator < 0 ? text.length : separator
}

/** Whether a space stood before a sign. */
export function isSpaced({ origins }: Normalized, start: number): boolean {
  if (!origins || start === 0) return false
  return (origins[start] as number) > (origins[start - 1] as number) + 1
}

/** A text in the form in which names are compared: one width, one script, no spaces, one sign for all punctuation. */
export interface Normalized {
  readonly text: string
  /** Where each sign of it stood in what was written; undefined if nothing moved. */
  readonly origins: readonly number[] | undefined
}

/** Han, digits and spaces alone: nearly all addresses are so written. */
const SIMPLE = /^[一-鿿\d０-９ \u3000]*$/
/** What stays one sign. */
const PLAIN = /^[一-鿿\d]$/
/** Spaces of every kind, and what copying leaves behind: they show nothing and separate nothing. */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}'’ʼ]$/u
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u
const SPACES = /[ \u3000]/
const [SPACE, WIDE_SPACE, WIDE_ZERO] = [0x20, 0x3000, 0xff10]

export function normalizeText(written: string): Normalized {
  isTraditional ??= signSet(script.traditional)
  return SIMPLE.test(written) ? withoutSpaces(written, isTraditional) : signBySign(written)
}

let isTraditional: SignSet | undefined

/** What stays as it is is copied in one piece. */
function withoutSpaces(written: string, isTraditional: SignSet): Normalized {
  let [text, from] = ['', 0]
  // Only a space moves what stands behind it.
  const origins: number[] | undefined = SPACES.test(written) ? [] : undefined
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    const isSpace = code === SPACE || code === WIDE_SPACE
    if (!isSpace) origins?.push(at)
    if (isSpace || code >= WIDE_ZERO || isTraditional[code]) {
      text += written.slice(from, at) + (isSpace ? '' : plainSign(written.charAt(at)))
      from = at + 1
    }
  }
  return { text: text + written.slice(from), origins }
}

function signBySign(written: string): Normalized {
  let text = ''
  const origins: number[] = []
  let at = 0
  for (const sign of written) {
    const shown = PLAIN.test(sign) ? plainSign(sign) : shownAs(sign, text)
    for (let unit = 0; unit < shown.length; unit++) origins.push(at)
    text += shown
    at += sign.length
  }
  return { text, origins }
}

/** A sign in its plain form: 3 for ３, a separator for punctuation unless one stands before, nothing for a space. */
function shownAs(sign: string, before: string): string {
  let shown = ''
  for (const one of sign
    .normalize('NFKD')
    .replace(/[\p{M}]/gu, '')
    .toLowerCase()) {
    if (LETTER_OR_DIGIT.test(one)) shown += plainSign(one)
    else if (!INVISIBLE.test(one) && !(before + shown).endsWith(SEPARATOR)) shown += SEPARATOR
  }
  return shown
}

/** 3 for ３, 东 for 東. */
function plainSign(sign: string): string {
  const code = sign.charCodeAt(0)
  if (isTraditional?.[code]) return script.simplified.charAt(script.traditional.indexOf(sign))
  return code >= WIDE_ZERO && code < WIDE_ZERO + 10 ? String(code - WIDE_ZERO) : sign
}

/** Characters that show nothing and separate nothing: spaces of every kind, and what copying leaves behind. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/** Stands where the text had punctuation: no name reaches over it. */
export const SEPARATOR = '|'

/**
 * Brings a text into the form in which names are compared: one width, no spaces, one sign for all punctuation.
 *
 * @param text - as it was written.
 * @returns letters and digits, with `|` between the parts.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(NEITHER_LETTER_NOR_DIGIT, SEPARATOR)
}

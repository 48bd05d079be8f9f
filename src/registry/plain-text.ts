const UNSEEN = /\s|[\u200B-\u200D\u2060\uFEFF]|\uFE0F/g

/** Takes white space and wide characters out of a text; letters keep their case, as ids need it. */
export function narrowText(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '')
}

/** Brings a text into the form in which headings and labels are compared. */
export function plainText(text: string): string {
  return narrowText(text).toLowerCase()
}

/** A Chinese character. */
export const HAN = /[⺀-⿟々-〇㐀-鿿豈-﫿]/

/** The words of a list that is written as one text. */
export function wordsOf(list: string): string[] {
  return list.split(' ')
}

/** The rows of a table, each as its words. */
export function rowsOf(table: string): string[][] {
  return table.split('\n').map(wordsOf)
}

/** The rows of a table of two columns. */
export function pairsOf(table: string): Map<string, string> {
  return new Map(rowsOf(table) as [string, string][])
}

/** The pattern that any word of a list fits, the longest first. */
export function alternatives(list: string): string {
  const longestFirst = wordsOf(list).sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.join('|')})`
}

/** Tells whether a pattern fits at one place of a text. */
export function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Where what fits at one place of a text ends; that place if nothing does. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

/** Signs, by their codes: whether one is in a set is asked of every sign of a text, and a look-up in a Map costs more. */
export type SignSet = Readonly<Uint8Array>

export function signSet(signs: Iterable<string>): SignSet {
  const set = new Uint8Array(0x10000)
  for (const sign of signs) set[sign.charCodeAt(0)] = 1
  return set
}

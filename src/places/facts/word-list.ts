/** The words of a list that is written as one text. */
export function wordsOf(list: string): string[] {
  return list.split(' ')
}

/** The rows of a table of two columns. */
export function pairsOf(table: string): Map<string, string> {
  return new Map(table.split('\n').map((row) => row.split(' ') as [string, string]))
}

/** The pattern that any word of a list fits, the longest first. */
export function anyOf(list: string): string {
  const longestFirst = wordsOf(list).sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.join('|')})`
}

import { cite, type Locale, type ProvisionId, type Text } from 'chongqing-aid-guideline'
import { expect } from 'vitest'

/** The key of a language in a pair of texts. */
export const keyOf = (locale: Locale): keyof Text => (locale === 'en' ? 'en' : 'zh')

/** A clause without the title of the document: 第三条第（三）项; Article 3, item 3. */
export const clauseOf = (id: ProvisionId, locale: Locale): string =>
  cite(id, { locale }).replace(/^《.*》|^.*, (?=Article)/, '')

/** A label with its clause, as the head of a line has it. */
export const headOf = (label: Text, provision: ProvisionId, locale: Locale): string => {
  const clause = clauseOf(provision, locale)
  return locale === 'en' ? `${label.en} (${clause})` : `${label.zh}（${clause}）`
}

/** The one line in which a text stands. */
export function lineWith(lines: readonly string[], text: string): string {
  const found = lines.filter((line) => line.includes(text))
  expect(found, `${text}\n${lines.join('\n')}`).toHaveLength(1)
  return found[0] as string
}

/** The lines below a heading, to the next empty one. */
export function linesBelow(text: string, heading: string): string[] {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  if (start < 0) return []
  const end = lines.indexOf('', start)
  return lines.slice(start + 1, end < 0 ? undefined : end)
}

/** Whether a clause of a line stands in it, joined with others to which its beginning belongs as well. */
export function says(line: string, clause: string): boolean {
  const [stem = '', ...rest] = clause.split('|')
  const isThere = (part: string) => line.toLowerCase().includes(part.toLowerCase())
  return isThere(stem) && rest.every(isThere)
}

/** What a full explanation adds to the short one. */
export function addedTo(short: string, full: string): string {
  expect(full.startsWith(`${short}\n`)).toBe(true)
  return full.slice(short.length)
}

/** The cells of a row of a table; a sign after a backslash is part of its cell. */
export function cellsOf(line: string): string[] {
  return (line.match(/(?:\\.|[^|\\])+/g) ?? []).map((cell) => cell.trim())
}

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../.changeset/', import.meta.url)
const { getReleaseLine } = createRequire(import.meta.url)('../../.changeset/changelog.cjs')

const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')

/** A changeset can hold several entries, each under a heading but the first. */
const entriesOf = (text: string) => text.replace(/^---\n.*?\n---\n/s, '').split(/^#### /m)

/** What an entry does not tell. */
function untold(entry: string): string[] {
  const labels = [/^\S.+\n\n- /, /^- \*\*Clauses:\*\* /m, /^- \*\*What a caller (gets|sees)/m]
  return [...labels, /^- \*\*For whom:\*\* /m]
    .filter((label) => !label.test(entry.trimStart()))
    .map(String)
}

describe('a changeset', () => {
  it('is found', () => {
    expect(entriesOf('---\n"a": minor\n---\n\nOne\n\n#### Two\n')).toEqual(['\nOne\n\n', 'Two\n'])
  })

  it.each(files)('%s tells clauses, what a caller sees, and for whom, under a title', (file) => {
    expect(entriesOf(read(file)).flatMap(untold)).toEqual([])
  })

  it('would be seen to tell nothing', () => {
    expect(untold('Something is better now.')).toHaveLength(4)
  })

  it('becomes an entry under a heading, as it is written', async () => {
    const summary = 'One thing.\n\n- **Clauses:** 3.1（第1、第2笔）.\n'
    expect(await getReleaseLine({ summary })).toBe(
      '#### One thing\n\n- **Clauses:** 3.1（第1、第2笔）.\n',
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../support/place-answers.ts'

/** Queries of one kind, each with the answer that any reader would give. */
interface Kind {
  readonly title: string
  readonly cases: readonly (readonly [query: string, answer: string])[]
}

/** Kinds stand apart by an empty line; \n is a line break of a query, and what is in braces is no text. */
const kinds = readFileSync(new URL('../support/place-kinds.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((block): Kind => {
    const [title = '', ...rows] = block.split('\n')
    const cases = rows.map((row) => row.split('\t') as [string, string])
    return { title: title.replace('# ', ''), cases }
  })

const queryOf = (written: string) =>
  written.startsWith('{') ? JSON.parse(written) : written.replaceAll('\\n', '\n')

describe.each(kinds)('$title', ({ cases }) => {
  it.each(cases)('%s', (written, answer) => {
    expect(answerTo(queryOf(written))).toBe(answer)
  })

  it('is shown by ten cases at least, each of its own', () => {
    expect(new Set(cases.map(([written]) => written)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThanOrEqual(10)
  })
})

it('the kinds are as many as they should be', () => {
  expect(kinds).toHaveLength(68)
})

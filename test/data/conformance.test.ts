import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleset } from '../../src/generated/ruleset.ts'

const folder = new URL('../../data/conformance/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const page = read('README.md')
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

describe.each(files)('the vectors of %s', (file) => {
  const { fingerprint, cases }: { fingerprint: string; cases: Record<string, unknown>[] } =
    JSON.parse(read(file))

  it('stand in the table of the page for ports, and are said to be run', () => {
    expect(page).toContain(`| \`${file}\` | `)
    const question = file.replace('.json', '')
    const suites = readdirSync(new URL('../', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
    expect(suites.some((text) => text.includes(`conformance/${question}.json`))).toBe(true)
  })

  it('have the fingerprint that they belong to in their head', () => {
    expect(fingerprint).toBe(ruleset.fingerprint)
  })

  it('use no key that the page for ports does not explain', () => {
    const keys = [...new Set(cases.flatMap((one) => Object.keys(one)))]
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  })

  // A list of an office is not refused for a row that is wrong: its issues are what is expected.
  it('are to a quarter wrong, with the codes that are expected', () => {
    const wrong = cases.filter(({ error, issues }) => error || (issues as unknown[])?.length).length
    expect(wrong / cases.length).toBeGreaterThanOrEqual(0.25)
  })
})

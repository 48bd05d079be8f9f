import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { padded, widthOf } from '../../docs/examples/display-width.ts'

const SLOW = 120_000
/** A screen and a half of a terminal. */
const ROWS = 54
const COLUMNS = 100

const root = fileURLToPath(new URL('../../', import.meta.url))
const linesOf = (script: string) =>
  execFileSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8' })
    .trimEnd()
    .split('\n')
const titlesOf = (lines: readonly string[]) => lines.filter((line) => line.startsWith('== '))

let short: string[]
let full: string[]
beforeAll(() => {
  short = linesOf('demo')
  full = linesOf('demo:full')
}, SLOW)

describe('the demo', () => {
  it('fits on a screen and a half', () => {
    expect(short.length).toBeLessThanOrEqual(ROWS)
    expect(short.filter((line) => widthOf(line) > COLUMNS)).toEqual([])
  })

  it('says above each part what it shows, in both languages', () => {
    const titles = titlesOf(short)
    expect(titles).toHaveLength(6)
    for (const title of titles) expect(title).toMatch(/^== .*\p{sc=Han}.* \/ [A-Z][^/]* ==$/u)
    expect(short.at(-1)).toContain('npm run demo:full')
  })

  it('prints the columns of a table below one another', () => {
    const head = short.findIndex((line) => line.startsWith('条款'))
    const table = short.slice(head + 1, head + 10)
    const widths = table.map((line) => widthOf(/^.*?%/.exec(line)?.[0] ?? ''))
    expect(new Set(widths).size).toBe(1)
    expect(widths[0]).toBe(widthOf(short[head] ?? ''))
  })

  it('prints all the rest if asked', () => {
    expect(titlesOf(full)).toEqual(expect.arrayContaining(titlesOf(short)))
    expect(full.length).toBeGreaterThan(5 * short.length)
    expect(full).toContain('# 帮扶方案评分报告')
  })
})

it('fills a text by the columns that a terminal shows', () => {
  expect(padded('条款', 8)).toBe('条款    ')
  expect(padded('属于 yes', 10, 'left')).toBe('  属于 yes')
})

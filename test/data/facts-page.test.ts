import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/facts.md', 'utf8')

describe('the page of facts', () => {
  it('reads rules out in words, and writes no code but the options of readings', () => {
    const lines = page.split('\n').filter((line) => /^ *- /.test(line))
    const others = lines.filter((line) => /`/.test(line.replace(/^ *- `[\w-]+`/, '')))
    expect(lines.length).toBeGreaterThan(0)
    expect(others).toEqual([])
  })
})

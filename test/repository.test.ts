import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { MOBILE_NUMBER } from './data/rules/privacy.ts'

const root = new URL('../', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The files that git tracks or would track; a file deleted but not yet committed is no longer there. */
function filesOfRepository(): string[] {
  const output = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
  return output.split('\0').filter((path) => path !== '' && existsSync(new URL(path, root)))
}

/** A checksum can hold eleven digits in a row by chance. */
function withoutChecksums(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{64}\b/g, '')
}

/** TypeScript as the machine reads it: no comments, no types. */
function codeOf(text: string): string {
  return transformSync(text, { loader: 'ts', legalComments: 'none' }).code
}

const files = filesOfRepository()
const sources = files.filter((path) => /^src\/.*\.ts$/.test(path))

const forbidden = [
  { what: 'eval', pattern: /\beval\b/, example: 'export const one = eval("1")' },
  { what: 'new Function', pattern: /\bFunction\s*\(/, example: 'new Function("return 1")()' },
  { what: 'Date.now', pattern: /\bDate\.now\b/, example: 'export const now = Date.now()' },
  { what: 'the day of today', pattern: /\bnew Date\(\s*\)/, example: 'export const d = new Date' },
  {
    what: 'local time',
    pattern: /\.[gs]et(?:FullYear|Month|Date|Day|Hours|TimezoneOffset)\b|\bnew Date\([^()]*,/,
    example: 'export const year = (day: Date) => day.getFullYear()',
  },
  { what: 'Math.random', pattern: /\bMath\.random\b/, example: 'export const r = Math.random()' },
  { what: 'console', pattern: /\bconsole\b/, example: 'console.log(1)' },
  { what: 'fetch', pattern: /\bfetch\b/, example: 'await fetch("https://example.org")' },
]

const builtin = new RegExp(
  `\\b(?:from|import|require)\\s*\\(?\\s*['"](?:node:[^'"]*|${builtinModules.join('|')})['"]`,
)

describe('the repository', () => {
  it('is read by git', () => {
    expect(files).toContain('package.json')
    expect(files).toContain('data/source/guideline.zh.txt')
  })

  it('holds nobody’s mobile number', () => {
    const found = files
      .filter((path) => path !== 'package-lock.json')
      .filter((path) => MOBILE_NUMBER.test(withoutChecksums(read(path)).normalize('NFKC')))
    expect(found).toEqual([])
  })

  it.each([
    ['a number alone', `138${'0'.repeat(8)}`, true],
    ['a number in a sentence', `电话138${'0'.repeat(8)}。`, true],
    ['a number in groups', `138-${'0'.repeat(4)} ${'0'.repeat(4)}`, true],
    ['a masked number', '135****0668', false],
    ['an office landline', '023-58569600', false],
    ['a longer number', `138${'0'.repeat(9)}`, false],
    ['decimals', `0.138${'0'.repeat(8)}`, false],
  ])('sees a mobile number for what it is: %s', (_, text, expected) => {
    expect(MOBILE_NUMBER.test(text)).toBe(expected)
  })

  it('holds the 18 contacts of annex 2 masked', () => {
    const text = read('data/source/guideline.zh.txt')
    const annex = text.slice(text.indexOf('附件2\n'), text.indexOf('附件3\n'))
    const contacts = annex.match(/^\t\p{Script=Han}\*{1,2}\n\t1\d{2}\*{4}\d{4}$/gmu)
    expect(contacts).toHaveLength(18)
    expect(annex.match(/\d{5,}/g)).toBeNull()
  })
})

describe('the source code', () => {
  it('is found', () => {
    expect(sources).toContain('src/errors.ts')
  })

  for (const { what, pattern, example } of forbidden) {
    it(`never uses ${what}`, () => {
      expect(sources.filter((path) => pattern.test(codeOf(read(path))))).toEqual([])
    })

    it(`would be seen to use ${what}, but may speak of it`, () => {
      expect(pattern.test(codeOf(example))).toBe(true)
      expect(pattern.test(codeOf(`export const one = 1 // ${example}`))).toBe(false)
    })
  }

  it('imports nothing of Node', () => {
    expect(sources.filter((path) => builtin.test(read(path)))).toEqual([])
  })

  it.each([
    "import { readFileSync } from 'node:fs'",
    "import type { Stats } from 'fs'",
    "import 'node:fs'",
    'const fs = await import("fs/promises")',
    "const fs = require('fs')",
  ])('would be seen to import something of Node: %s', (text) => {
    expect(builtin.test(text)).toBe(true)
  })
})

describe('the package', () => {
  const manifest = JSON.parse(read('package.json'))

  it('runs nothing when it is installed', () => {
    const installing = [
      'preinstall',
      'install',
      'postinstall',
      'preprepare',
      'prepare',
      'postprepare',
    ]
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => installing.includes(name))).toEqual(
      [],
    )
  })

  it('depends on zod and date-fns alone', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['date-fns', 'zod'])
    expect(manifest).not.toHaveProperty('optionalDependencies')
    expect(manifest).not.toHaveProperty('peerDependencies')
  })
})

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const exists = (path: string) => existsSync(new URL(path, root))

/** The pages that git tracks or would track. */
const pages = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '-z', '*.md', 'llms.txt'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && exists(path))

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  marked.walkTokens(marked.lexer(text), (token) => {
    tokens.push(token)
  })
  return tokens
}

function linksOf(text: string): string[] {
  return tokensOf(text).flatMap((token) =>
    token.type === 'link' || token.type === 'image' ? [token.href as string] : [],
  )
}

/** What a link can lead to inside a page: its headings, as forges write their anchors, and what has an id. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set(
    [...text.matchAll(/<\w+ (?:id|name)="([^"]+)"/g)].map(([, id]) => id ?? ''),
  )
  for (const token of tokensOf(text)) {
    if (token.type !== 'heading') continue
    const slug = slugOf(token.text as string)
    let anchor = slug
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`
    anchors.add(anchor)
  }
  return anchors
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation} -]/gu, '')
    .replaceAll(' ', '-')
}

/** The links of a page that lead nowhere. Addresses of other sites are not asked. */
function deadLinks(page: string, text: string): string[] {
  return linksOf(text).filter((href) => !/^[a-z]+:/.test(href) && !leadsSomewhere(page, text, href))
}

function leadsSomewhere(page: string, text: string, href: string): boolean {
  const [path = '', anchor] = href.split('#')
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path))
  if (!exists(target)) return false
  if (anchor === undefined) return true
  const there = target === page ? text : statSync(new URL(target, root)).isFile() && read(target)
  return there !== false && anchorsOf(there).has(decodeURIComponent(anchor))
}

describe('links', () => {
  it('are looked for in every page', () => {
    for (const page of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'llms.txt']) {
      expect(pages).toContain(page)
    }
    expect(pages.flatMap((page) => linksOf(read(page))).length).toBeGreaterThan(100)
  })

  it.each(pages)('of %s all lead somewhere', (page) => {
    expect(deadLinks(page, read(page))).toEqual([])
  })

  it.each([
    '(docs/none.md)',
    '(#none)',
    '(docs/readings.md#none)',
    '(docs#none)',
    '(../README.md)',
  ])('would be seen to be dead: %s', (link) => {
    expect(deadLinks('README.md', `# One\n\n[Text]${link}`)).toHaveLength(1)
  })

  it.each(['(#one--two)', '(#one--two-1)', '(#here)', '(docs)', '(docs/readings.md#target-scope)'])(
    'are seen to lead somewhere: %s',
    (link) => {
      const text = `# One · two?\n\n## One · two\n\n<a id="here"></a>\n\n[Text]${link}`
      expect(deadLinks('README.md', text)).toEqual([])
    },
  )
})

describe('commands', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = (text: string) =>
    [...text.matchAll(/\bnpm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name ?? '')
  const missing = (text: string) => named(text).filter((name) => !(name in scripts))

  it.each(pages)('of %s are all there', (page) => {
    expect(missing(read(page))).toEqual([])
  })

  it('would be seen to be missing', () => {
    expect(missing('Run `npm run -s none`, or `npm run docs`.')).toEqual(['none'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { marked, type Token, type Tokens } from 'marked'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** The pages that are not in `docs`. */
const ENTRANCES = ['README.md', 'README.zh-CN.md', 'data/README.md', 'data/conformance/README.md']
const FOR_MAINTAINERS = ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']

/** The list of pages for readers that are machines: each page with its title and its first sentence. */
export function llmsText(): string {
  const { name, description } = JSON.parse(read('package.json'))
  return [
    `# ${name}`,
    `> ${description}`,
    'Every page is Markdown. Every block of TypeScript with `//=>` in it is run by a test.',
    section('Start here', ENTRANCES),
    section('Guides', pagesOf('docs')),
    section('Examples', ['docs/examples/README.md']),
    section('Decisions', pagesOf('docs/decisions')),
    section('Optional', FOR_MAINTAINERS),
  ]
    .join('\n\n')
    .concat('\n')
}

const pagesOf = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `${folder}/${file}`)

function section(heading: string, paths: readonly string[]): string {
  return `## ${heading}\n\n${paths.map(lineOf).join('\n')}`
}

function lineOf(path: string): string {
  const tokens = marked.lexer(read(path))
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading')
  const paragraphs = tokens.filter((token) => token.type === 'paragraph' && !isLink(token))
  const about = firstSentence(paragraphs.map(plainText).join(' '))
  return `- [${title?.text}](${path})${about && `: ${about}`}`
}

/** The line that leads to the page in another language. */
const isLink = (token: Token) => /^\[[^\]]*\]\([^)]*\)$/.test(token.raw.trim())

/** What says how a page is made or how a decision stands, before it says what it is about. */
const PREAMBLE = /^(?:Decided\. |Generated from .*? by `[^`]+`(?:[:.]|, which .*?\.) ?)/

function firstSentence(text: string): string {
  const sentence = /^.*?(?:\.(?= |$)|。|$)/.exec(text.replace(PREAMBLE, ''))?.[0] ?? ''
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** What is read of a token: no emphasis, no links, one line. */
function plainText(token: Token | undefined): string {
  if (token === undefined) return ''
  if (token.type === 'codespan') return token.raw
  const parts = 'tokens' in token ? token.tokens?.map(plainText).join('') : undefined
  return (parts ?? ('text' in token ? String(token.text) : token.raw)).replaceAll(/\s+/g, ' ')
}

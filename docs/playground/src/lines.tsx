import { marked, type Token, type Tokens } from 'marked'
import type { ComponentChildren } from 'preact'

/** Shows Markdown that the package writes. Its text becomes nodes, never markup, so that a heading of a file stays a text. */
export function Lines({ text }: { text: string }) {
  return <div class="lines">{marked.lexer(text, { gfm: true, breaks: true }).map(block)}</div>
}

interface ExplanationProps {
  readonly text: string
  /** Of the heading, below what it stands under. */
  readonly level?: 'h2' | 'h4'
}

/** An explanation: its title, its conclusion, and the rest, of which what is too long for a screen is folded. */
export function Explanation({ text, level: Level = 'h2' }: ExplanationProps) {
  const [head = '', ...sections] = text.split('\n\n')
  const [title, conclusion, ...basis] = head.split('\n')
  return (
    <>
      <Level>{title}</Level>
      <p class="conclusion">{conclusion}</p>
      <Lines text={basis.join('\n')} />
      {sections.map((section) => (
        <Section key={section} text={section} />
      ))}
    </>
  )
}

const MOST_LINES = 30

function Section({ text }: { text: string }) {
  const [heading, ...lines] = text.split('\n')
  if (lines.length <= MOST_LINES) return <Lines text={text} />
  return (
    <details>
      <summary>{heading}</summary>
      <Lines text={lines.join('\n')} />
    </details>
  )
}

function block(token: Token): ComponentChildren {
  switch (token.type) {
    case 'heading': {
      const Level = `h${Math.min(6, (token as Tokens.Heading).depth + 1)}` as 'h3'
      return <Level>{inline(token)}</Level>
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List
      const entries = items.map((item) => <li>{item.tokens.map(block)}</li>)
      return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>
    }
    case 'table':
      return <Table table={token as Tokens.Table} />
    case 'space':
      return null
    case 'paragraph':
      return <p>{inline(token)}</p>
    default:
      return inline(token)
  }
}

function Table({ table }: { table: Tokens.Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is moved by the keyboard too.
    <div class="scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.header.map((cell) => (
              <th scope="col">{cell.tokens.map(span)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{cell.tokens.map(span)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function inline(token: Token): ComponentChildren {
  return 'tokens' in token && token.tokens ? token.tokens.map(span) : token.raw
}

function span(token: Token): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token)}</strong>
    case 'em':
      return <em>{inline(token)}</em>
    case 'br':
      return <br />
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>
    case 'escape':
      return (token as Tokens.Escape).text
    default:
      return inline(token)
  }
}

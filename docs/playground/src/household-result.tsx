import {
  clauseTrace,
  codeLists,
  findGroup,
  formatIssues,
  type HouseholdClassification,
  type InvalidInputError,
  type Locale,
} from 'chongqing-aid-guideline'
import { DocumentText } from './document-text.tsx'
import { say, words } from './words.ts'

/** The groups, each with its verdict in words. */
export function GroupBoard({
  result,
  locale,
}: {
  result: HouseholdClassification
  locale: Locale
}) {
  return (
    <ul class="board">
      {[...result.groups, ...result.attention].map(({ id, verdict }) => (
        <li class={verdict}>
          <span>{say(findGroup(id).label, locale)}</span> <b>{verdictWord(verdict, locale)}</b>
        </li>
      ))}
    </ul>
  )
}

export function verdictWord(verdict: string, locale: Locale): string {
  const row = codeLists.verdict.find(({ code }) => code === verdict)
  return row ? say(row.label, locale) : ''
}

/** The words of the document that an answer rests on. */
export function Clauses({
  result,
  locale,
}: {
  result: Parameters<typeof clauseTrace>[0]
  locale: Locale
}) {
  return (
    <details>
      <summary>{say(words.clauses, locale)}</summary>
      <DocumentText locale={locale} marks={clauseTrace(result)} only />
    </details>
  )
}

interface ErrorsProps {
  readonly error: InvalidInputError
  readonly locale: Locale
  /** `full` for who wrote the input as JSON, with its paths and keys. */
  readonly detail?: 'short' | 'full'
}

export function Errors({ error, locale, detail = 'short' }: ErrorsProps) {
  return (
    <ul class="errors" role="alert">
      {formatIssues(error, { locale, detail })
        .split('\n')
        .map((line) => (
          <li>{line}</li>
        ))}
    </ul>
  )
}

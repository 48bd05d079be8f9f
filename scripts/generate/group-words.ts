import type { Data } from './data.ts'
import { BANNER, BARE, table } from './source-text.ts'

const TYPES = `${BARE}import type { GroupId } from './ids.ts'

interface Words {
  readonly zh: string
  readonly en: string
}

/** What a group is called. */
export interface GroupLabel {
  readonly id: GroupId
  readonly label: Words
}

/** What groups became, or were called later. */
export interface GroupSuccessor extends Words {
  readonly label: Words
  readonly of: readonly GroupId[]
  readonly from: string
  /** The last year, where it is over. */
  readonly to?: string
}
`

/** Prints the words of groups that an explanation needs, without quotes, formulas and sources: it is in every page. */
export function groupWordsText({ targetGroups, attentionGroups, successors }: Data): string {
  const labels = [...targetGroups, ...attentionGroups].map(({ id, label }) => ({ id, label }))
  const ofGroups = successors
    .map(({ label, zh, en, of, from, to }) => ({
      label,
      zh,
      en,
      of: of.filter((subject) => labels.some(({ id }) => id === subject)),
      from,
      to,
    }))
    .filter(({ of }) => of.length > 0)
  return (
    BANNER +
    [
      TYPES,
      table('groupLabels', 'GroupLabel', labels),
      table('groupSuccessors', 'GroupSuccessor', ofGroups),
    ].join('\n')
  )
}

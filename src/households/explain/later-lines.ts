import type { Language } from '../../explain/explain-options.ts'
import { householdWords } from '../../explain/household-words.ts'
import { type GroupSuccessor, groupSuccessors } from '../../generated/group-words.ts'
import type { GroupVerdict } from '../answer/classification.ts'

/** What the groups were called after 2020: the kinds of all, then what became of those that the household is in. */
export function laterLines(
  groups: readonly GroupVerdict[],
  met: readonly GroupVerdict[],
  language: Language,
): string[] {
  const told = groupSuccessors.filter(
    (row) => row === today() || met.some(({ id }) => row.of.includes(id)),
  )
  return [kindsText(groups, language), ...told.map((row) => row[language])]
}

/** The kinds that households were monitored as while the period lasted. */
function kindsText(groups: readonly GroupVerdict[], language: Language): string {
  const named = groups.flatMap(({ id }) => (id === 'registered-poor' ? [] : [id as string]))
  const kinds = groupSuccessors.filter(({ to, of }) => to && of.some((id) => named.includes(id)))
  const [{ from, to = '' }] = kinds as [GroupSuccessor]
  const labels = kinds.map(({ label }) => label[language])
  return householdWords.laterKinds[language](from, to, labels)
}

/** What those kinds are called together since. */
function today(): GroupSuccessor | undefined {
  return groupSuccessors.find(({ to, of }) => !to && of.includes('edge-or-monitored'))
}

import { citeShort } from '../../explain/cite.ts'
import type { Language } from '../../explain/explain-options.ts'
import { householdWords as words } from '../../explain/household-words.ts'
import { recordWords } from '../../explain/record-words.ts'
import { sentencesOf } from '../../explain/sentences.ts'
import { groupLabels } from '../../generated/group-words.ts'
import type { GroupId } from '../../generated/ids.ts'
import { grouped } from '../../logic/grouped.ts'
import type { GroupVerdict } from '../answer/classification.ts'
import { reasonClauses, type SaidBefore } from './reason-clauses.ts'

/** Tells of groups with the reasons. Those with the same verdict for the same reasons share a line. */
export function groupLines(
  verdicts: readonly GroupVerdict[],
  language: Language,
  said: SaidBefore,
  withVerdict = false,
): string[] {
  const alike = grouped(verdicts, ({ verdict, reasons }) => JSON.stringify([verdict, reasons]))
  return [...alike.values()].map((groups) => lineOf(groups, language, said, withVerdict))
}

function lineOf(
  groups: readonly GroupVerdict[],
  language: Language,
  said: SaidBefore,
  withVerdict: boolean,
): string {
  const [{ verdict, reasons }] = groups as [GroupVerdict]
  const heads = groups.map(({ id, provision }) =>
    recordWords.labelled[language](labelOf(id, language), citeShort(provision, language)),
  )
  const answer = withVerdict ? [words.verdict[verdict][language]] : []
  const { told, again } = reasonClauses(reasons, language, said)
  // What was said before ends the last clause, of the answer if there is no other.
  const last = told.length > 0 ? told : answer
  if (again) last.push([last.pop() ?? [], again].flat().join(words.besides[language]))
  const text = [answer, told].map((clauses) => sentencesOf(clauses, language))
  return (
    recordWords.about[language](heads) + text.filter(Boolean).join(language === 'en' ? ' ' : '')
  )
}

function labelOf(id: GroupId, language: Language): string {
  return groupLabels.find((row) => row.id === id)?.label[language] ?? ''
}

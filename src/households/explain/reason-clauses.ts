import type { Language } from '../../explain/explain-options.ts'
import { householdWords as words } from '../../explain/household-words.ts'
import { joinStems } from '../../explain/word-lists.ts'
import type { Finding } from '../answer/classification.ts'
import { gapsOf } from './gaps.ts'
import { isImplied, openFact, toldFact, topicOf } from './told-facts.ts'

/** What one explanation has said already: nothing is said in it twice. */
export type SaidBefore = Set<string>

/**
 * Says why, as clauses: what is known first, then what is open; what was said before is only pointed to, and what
 * follows from another reason is not said.
 */
export function reasonClauses(
  all: readonly Finding[],
  language: Language,
  said: SaidBefore,
): { readonly told: string[]; readonly again: string } {
  const reasons = all.filter((finding) => finding.value === null || !isImplied(finding, all))
  const fresh = reasons.filter((finding) => isNew(finding, language, said))
  const clausesOf = (value: boolean) =>
    fresh.filter((finding) => finding.value === value).flatMap((one) => toldFact(one, language))
  const open = fresh.filter(({ value }) => value === null)
  const told = [
    ...joinStems(clausesOf(true), 'and', language),
    ...joinStems(clausesOf(false), 'or', language),
    ...(open.length > 0 ? [openClause(open, language, said)] : []),
  ]
  const before = reasons.filter((finding) => !fresh.includes(finding))
  const topics = before.map(({ fact }) => topicOf(fact, language))
  return { told, again: topics.length > 0 ? words.asAbove[language](topics) : '' }
}

function isNew(finding: Finding, language: Language, said: SaidBefore): boolean {
  const { fact, value } = finding
  const text = value === null ? openFact(fact, language) : toldFact(finding, language).join()
  if (said.has(text)) return false
  said.add(text)
  return true
}

function openClause(open: readonly Finding[], language: Language, said: SaidBefore): string {
  const facts = open.map(({ fact }) => openFact(fact, language))
  const paths = open.flatMap((finding) => finding.paths)
  const gaps = gapsOf(paths, language).filter((gap) => !said.has(gap))
  for (const gap of gaps) said.add(gap)
  return words.open[language](joinStems(facts, 'or', language)) + words.because[language](gaps)
}

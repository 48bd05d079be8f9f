import { attentionGroups } from '../../data/attention-groups.ts'
import { householdFacts } from '../../data/household-facts.ts'
import { targetGroups } from '../../data/target-groups.ts'
import { citeShort } from '../../explain/cite.ts'
import type { Language } from '../../explain/explain-options.ts'
import { householdWords as words } from '../../explain/household-words.ts'
import { recordWords } from '../../explain/record-words.ts'
import { sentencesOf } from '../../explain/sentences.ts'
import { joinStems } from '../../explain/word-lists.ts'
import type { FactId, GroupId } from '../../generated/ids.ts'
import type { Text } from '../../locale.ts'
import type { Finding, GroupVerdict } from '../answer/classification.ts'
import { gapsOf } from './gaps.ts'
import { openFact, toldFact } from './told-facts.ts'

/** What one explanation has said already: nothing is said in it twice. */
export type Said = Set<string>

/** Groups with the same verdict for the same reasons share a line. */
export function groupLines(
  verdicts: readonly GroupVerdict[],
  language: Language,
  said: Said,
  withVerdict = false,
): string[] {
  const lines = new Map<string, GroupVerdict[]>()
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.verdict, verdict.reasons])
    lines.set(key, [...(lines.get(key) ?? []), verdict])
  }
  return [...lines.values()].map((groups) => lineOf(groups, language, said, withVerdict))
}

function lineOf(
  groups: readonly GroupVerdict[],
  language: Language,
  said: Said,
  withVerdict: boolean,
): string {
  const [{ verdict, reasons }] = groups as [GroupVerdict]
  const heads = groups.map(({ id, provision }) =>
    recordWords.labelled[language](labelOf(id, language), citeShort(provision, language)),
  )
  const told = withVerdict ? sentencesOf([words.verdict[verdict][language]], language) : ''
  const gap = told && language === 'en' ? ' ' : ''
  return recordWords.about[language](heads) + told + gap + reasonsText(reasons, language, said)
}

/** What is known first, then what is open, then what was said before. */
function reasonsText(reasons: readonly Finding[], language: Language, said: Said): string {
  const fresh = reasons.filter((finding) => isNew(finding, language, said))
  const told = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => toldFact(finding, language))
  const known = fresh.filter(({ value }) => value === true)
  const denied = fresh.filter(({ value }) => value === false)
  const open = fresh.filter(({ value }) => value === null)
  const again = reasons.filter((finding) => !fresh.includes(finding))
  const clauses = [
    ...joinStems(told(known), 'and', language),
    ...joinStems(told(denied), 'or', language),
    ...(open.length > 0 ? [openClause(open, language, said)] : []),
  ]
  if (again.length > 0) {
    const labels = again.map(({ fact }) => factLabel(fact, language))
    const last = [clauses.pop() ?? [], words.asAbove[language](labels)].flat()
    clauses.push(last.join(words.besides[language]))
  }
  return sentencesOf(clauses, language)
}

function isNew(finding: Finding, language: Language, said: Said): boolean {
  const text =
    finding.value === null ? openFact(finding.fact, language) : toldFact(finding, language).join()
  if (said.has(text)) return false
  said.add(text)
  return true
}

function openClause(open: readonly Finding[], language: Language, said: Said): string {
  const facts = open.map(({ fact }) => openFact(fact, language))
  const gaps = gapsOf(
    open.flatMap(({ paths }) => paths),
    language,
  ).filter((gap) => !said.has(gap))
  for (const gap of gaps) said.add(gap)
  return words.open[language](joinStems(facts, 'or', language)) + words.because[language](gaps)
}

function labelOf(id: GroupId, language: Language): string {
  return rowLabel([...targetGroups, ...attentionGroups], id, language)
}

function factLabel(id: FactId, language: Language): string {
  return rowLabel(householdFacts, id, language)
}

function rowLabel(
  rows: readonly { readonly id: string; readonly label: Text }[],
  id: string,
  language: Language,
): string {
  return rows.find((row) => row.id === id)?.label[language] ?? ''
}

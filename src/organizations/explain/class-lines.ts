import type { Bearer } from '../../data/duties.ts'
import { organizationClasses } from '../../data/organization-classes.ts'
import { organizationPhrases } from '../../data/organization-phrases.ts'
import { citeShort } from '../../explain/cite.ts'
import { dutyWords as words } from '../../explain/duty-words.ts'
import type { Language } from '../../explain/explain-options.ts'
import { recordWords } from '../../explain/record-words.ts'
import { sentenceOf } from '../../explain/sentences.ts'
import { joinStems } from '../../explain/word-lists.ts'
import { own } from '../../logic/own.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { ClassVerdict } from '../answer/matching.ts'
import type { OrganizationFinding } from '../record/stated-classes.ts'

/** Classes of one verdict, with the reasons that were not told before. */
interface ClassLine {
  readonly heads: string[]
  readonly verdict: Verdict
  readonly clauses: readonly string[]
  /** Whether other reasons were told before. */
  readonly seeAbove: boolean
}

/** Says of each class whether the organization is of it, and why; classes with the same reasons share a line. */
export function classLines(classes: readonly ClassVerdict[], language: Language): string[] {
  const lines = new Map<string, ClassLine>()
  const said = new Map<string, string>()
  for (const { id, verdict, provision, reasons } of classes) {
    const all = clausesOf(reasons, language)
    const key = [verdict, ...all].join()
    const clauses = all.filter((clause) => (said.get(clause) ?? key) === key)
    for (const clause of clauses) said.set(clause, key)
    const place = clauses.length > 0 ? key : verdict
    const heads = lines.get(place)?.heads ?? []
    heads.push(
      recordWords.labelled[language](classLabel(id, language), citeShort(provision, language)),
    )
    lines.set(place, { heads, verdict, clauses, seeAbove: clauses.length < all.length })
  }
  return [...lines.values()].map((line) => lineText(line, language))
}

/** What a class is called. */
export function classLabel(id: Bearer, language: Language): string {
  return organizationClasses.find((row) => row.id === id)?.label[language] ?? ''
}

function lineText({ heads, verdict, clauses, seeAbove }: ClassLine, language: Language): string {
  const answer = words.verdict[verdict][language]
  const told = joinStems(clauses, 'or', language).join(words.separator[language])
  const sentences =
    told === ''
      ? [answer + (seeAbove ? words.seeAbove[language] : '')]
      : [answer, told + (seeAbove ? words.restAbove[language] : '')]
  const text = sentences.map((sentence) => sentenceOf(sentence, language))
  return recordWords.about[language](heads) + text.join(language === 'en' ? ' ' : '')
}

function clausesOf(reasons: readonly OrganizationFinding[], language: Language): string[] {
  return [...new Set(reasons.map((reason) => clauseOf(reason, language)))]
}

function clauseOf(finding: OrganizationFinding, language: Language) {
  const { fact, value, words: by, assumed, silent } = finding
  const found = organizationPhrases.find(({ id }) => id === fact)
  if (!found) return ''
  const phrases = own(found)
  const open = (silent ? phrases.open : (phrases.absent ?? phrases.open))[language]
  if (assumed) return words.assumed[language](open.replace('|', ''))
  if (value === null) return open
  return phrases[value ? 'holds' : 'fails'][language].replace('{name}', words.name[language](by))
}

import { organizationClasses } from '../../data/organization-classes.ts'
import { organizationPhrases } from '../../data/organization-phrases.ts'
import { citeShort } from '../../explain/cite.ts'
import { dutyWords as words } from '../../explain/duty-words.ts'
import type { Language } from '../../explain/explain-options.ts'
import { recordWords } from '../../explain/record-words.ts'
import { sentencesOf } from '../../explain/sentences.ts'
import { joinStems } from '../../explain/word-lists.ts'
import type { OrganizationClassId } from '../../generated/ids.ts'
import type { ClassVerdict, OrganizationFinding } from '../answer/matching.ts'

/** Says of each class whether the organization is of it, and why; classes with the same reasons share a line. */
export function classLines(classes: readonly ClassVerdict[], language: Language): string[] {
  const lines = new Map<string, ClassVerdict[]>()
  for (const one of classes) {
    const key = [one.verdict, ...clausesOf(one.reasons, language)].join()
    lines.set(key, [...(lines.get(key) ?? []), one])
  }
  const said = new Set<string>()
  return [...lines.values()].map((ones) => lineOf(ones, language, said))
}

/** What a class is called. */
export function classLabel(id: OrganizationClassId, language: Language): string {
  return organizationClasses.find((row) => row.id === id)?.label[language] ?? ''
}

function lineOf(ones: readonly ClassVerdict[], language: Language, said: Set<string>): string {
  const [{ verdict, reasons }] = ones as [ClassVerdict]
  const heads = ones.map(({ id, provision }) =>
    recordWords.labelled[language](classLabel(id, language), citeShort(provision, language)),
  )
  const clauses = clausesOf(reasons, language)
  const fresh = clauses.filter((clause) => !said.has(clause))
  for (const clause of fresh) said.add(clause)
  const told = joinStems(fresh, 'or', language)
  const rest = fresh.length < clauses.length
  const head = words.verdict[verdict][language]
  if (told.length === 0) {
    return headed(heads, [head + (rest ? words.seeAbove[language] : '')], language)
  }
  const last = told.pop() + (rest ? words.restAbove[language] : '')
  return headed(heads, [head, [...told, last].join(language === 'zh' ? '；' : '; ')], language)
}

function headed(heads: readonly string[], sentences: string[], language: Language): string {
  const text = sentences.map((sentence) => sentencesOf([sentence], language))
  return recordWords.about[language](heads) + text.join(language === 'zh' ? '' : ' ')
}

function clausesOf(reasons: readonly OrganizationFinding[], language: Language): string[] {
  return [...new Set(reasons.map((reason) => clauseOf(reason, language)))]
}

function clauseOf({ fact, value, words: by, assumed }: OrganizationFinding, language: Language) {
  const phrases = organizationPhrases.find(({ id }) => id === fact)
  if (!phrases) return ''
  if (assumed) return words.assumed[language](phrases.open[language].replace('|', ''))
  if (value === null) return phrases.open[language]
  return phrases[value ? 'holds' : 'fails'][language].replace('{name}', words.name[language](by))
}

import { householdPhrases, type Saying } from '../../data/household-phrases.ts'
import type { Language } from '../../explain/explain-options.ts'
import { numbered, spotOf } from '../../explain/numbered.ts'
import type { FactId } from '../../generated/ids.ts'
import { own } from '../../logic/own.ts'
import type { Finding } from '../answer/classification.ts'

/** Says of a known fact what was found and where: clauses, with `|` where neighbors of one stem may be joined. */
export function toldFact(finding: Finding, language: Language): string[] {
  return sayingsOn(finding).map(({ saying, paths }) => filled(saying, paths, language))
}

/** Whether nothing need be said of a known fact, for it follows from what is said of another. */
export function isImplied(finding: Finding, reasons: readonly Finding[]): boolean {
  return sayingsOn(finding).every(({ saying: { impliedBy } }) =>
    reasons.some(({ fact, value }) => fact === impliedBy && value === finding.value),
  )
}

/** What is said, each of some of the paths. */
function sayingsOn({ fact, value, paths }: Finding): Part[] {
  const { holds, fails } = phrasesOf(fact)
  const sayings = (value ? holds : fails).map(own)
  const fields = paths.map((path) => spotOf(path).field)
  const whole = sayings.find((saying) => saying.whole && fields.includes(saying.whole))
  if (whole) return [{ saying: whole, paths }]
  const parts = sayings.flatMap((saying) => {
    const those = paths.filter((path) => saying.of && isWithin(spotOf(path).field, saying.of))
    return those.length > 0 ? [{ saying, paths: those }] : []
  })
  if (parts.length > 0) return parts
  const plain = sayings.find(({ of, whole: field }) => !of && !field)
  return plain ? [{ saying: plain, paths }] : []
}

interface Part {
  readonly saying: Saying
  readonly paths: readonly string[]
}

/** What is not known while a fact is open, as a clause. */
export function openFact(fact: FactId, language: Language): string {
  return phrasesOf(fact).open[language]
}

/** What a fact is about, to point back to it. */
export function topicOf(fact: FactId, language: Language): string {
  return phrasesOf(fact).topic[language]
}

function phrasesOf(fact: FactId) {
  return householdPhrases.facts.find(
    ({ id }) => id === fact,
  ) as (typeof householdPhrases.facts)[number]
}

/** `events` holds `events[0]` and `events[].severe`. */
function isWithin(field: string, wider: string): boolean {
  return field === wider || field.startsWith(`${wider}[`) || field.startsWith(`${wider}.`)
}

function filled(saying: Saying, paths: readonly string[], language: Language): string {
  const spots = paths.map(spotOf)
  const list = spots.find((spot) => spot.list)?.list
  const indexes = [...new Set(spots.flatMap(({ index }) => index ?? []))]
  const who = list ? numbered(list, indexes, language) : ''
  return saying[language]
    .replace('{who}', who)
    .replace(/\{([^{}/]*)\/([^{}]*)\}/g, indexes.length === 1 ? '$1' : '$2')
}

import { type PlanPhrases, type PlanSayings, planPhrases } from '../../data/plan-phrases.ts'
import type { Language } from '../../explain/explain-options.ts'
import { countText, shareText, planWords as words } from '../../explain/plan-words.ts'
import type { PlanFinding } from '../answer/plan-score.ts'
import type { Side } from '../answer/side.ts'

/** Says what was found; of what nothing is known, what is not stated. */
export function findingText(finding: PlanFinding, side: Side, language: Language): string {
  const { fact, value, share } = finding
  const phrases = phrasesOf(fact)
  const sayings = side === 'done' ? { ...phrases, ...phrases.done } : phrases
  if (isOfNothing(finding)) return sayings.none?.[language] ?? ''
  const isOpen = share ? share.min === 0 && share.max === 1 : typeof value !== 'boolean'
  if (isOpen) return words.open[language]([needOf(fact, side, language)])
  return share
    ? shareSentence(finding, sayings, language)
    : (sayings[value ? 'holds' : 'fails']?.[language] ?? '')
}

/** A list that is known to be empty, or of which nothing counts; or nothing that is due. */
function isOfNothing({ paths, count }: PlanFinding): boolean {
  return paths.length === 0 || (count !== undefined && count.of === 0)
}

function shareSentence(
  { share, count }: PlanFinding,
  sayings: PlanSayings,
  language: Language,
): string {
  return (sayings.share?.[language] ?? '')
    .replace('{share}', share ? shareText(share) : '')
    .replace('{counted}', count ? countText(count) : '')
    .replace('{of}', String(count?.of ?? ''))
}

/** What has to be supplied while a piece of evidence is open. */
export function needOf(id: PlanFinding['fact'], side: Side, language: Language): string {
  const { need, done } = phrasesOf(id)
  return ((side === 'done' && done?.need) || need)[language]
}

function phrasesOf(fact: PlanFinding['fact']): PlanPhrases {
  return planPhrases.find(({ id }) => id === fact) as PlanPhrases
}

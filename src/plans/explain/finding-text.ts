import { type PlanPhrases, type PlanSayings, planPhrases } from '../../data/plan-phrases.ts'
import type { Language } from '../../explain/explain-options.ts'
import { countText, shareText, planWords as words } from '../../explain/plan-words.ts'
import type { PlanFinding } from '../answer/plan-score.ts'
import type { Side } from '../answer/side.ts'
import type { Count, Interval } from '../facts/share.ts'

/** Says what was found; of what nothing is known, that it is not stated: what to supply stands beside it. */
export function findingText(finding: PlanFinding, side: Side, language: Language): string {
  const { fact, value, share, count } = finding
  const phrases = phrasesOf(fact)
  const sayings = side === 'done' ? { ...phrases, ...phrases.done } : phrases
  if (isOfNothing(finding)) {
    return ((value === false && sayings.empty) || sayings.none)?.[language] ?? ''
  }
  if (isOpen(finding)) return words.open[language]
  return share
    ? shareSentence(share, count, sayings, language)
    : (sayings[value ? 'holds' : 'fails']?.[language] ?? '')
}

/** Whether nothing is known of it. */
export function isOpen(finding: PlanFinding): boolean {
  const { value, share } = finding
  if (isOfNothing(finding)) return false
  return share ? share.min === 0 && share.max === 1 : value === null
}

/** A list that is known to be empty, or of which nothing counts; or nothing that is due. */
function isOfNothing({ paths, count }: PlanFinding): boolean {
  return paths.length === 0 || (count !== undefined && count.of === 0)
}

function shareSentence(
  share: Interval,
  count: Count | undefined,
  sayings: PlanSayings,
  language: Language,
): string {
  const whole = share.min === 1 ? sayings.holds : share.max === 0 ? sayings.fails : undefined
  const of = String(count?.of ?? '')
  const counted = count ? countText(count) : ''
  return ((whole ?? (count ? sayings.share : sayings.part))?.[language] ?? '')
    .replace('{share}', shareText(share))
    .replace('{counted}', counted)
    .replaceAll('{of}', of)
    .replaceAll(/\{([^{}/]*)\/([^{}]*)\}/g, (whole ? of : counted) === '1' ? '$1' : '$2')
}

/** What has to be supplied while a piece of evidence is open. */
export function needOf(id: PlanFinding['fact'], side: Side, language: Language): string {
  const { need, done } = phrasesOf(id)
  return ((side === 'done' && done?.need) || need)[language]
}

function phrasesOf(fact: PlanFinding['fact']): PlanPhrases {
  return planPhrases.find(({ id }) => id === fact) as PlanPhrases
}

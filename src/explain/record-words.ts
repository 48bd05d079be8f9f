import { documentName } from '../generated/citations.ts'
import { fingerprint as ofThese, type Ruleset } from '../generated/ruleset.ts'
import type { FactFinding } from '../logic/finding.ts'
import type { Verdict } from '../logic/ternary.ts'
import { dayText } from './days.ts'
import type { Language } from './explain-options.ts'

/** That the day of an answer lies before the document was issued, or after the campaign that it served. */
export const outOfPeriodWords = {
  zh: (from: string, to: string) =>
    `提示：从文件印发到脱贫攻坚结束，是${dayText(from, 'zh')}至${dayText(to, 'zh')}，基准日不在这段时间内。`,
  en: (from: string, to: string) =>
    `Note: that day lies outside the poverty alleviation campaign that the document served (${dayText(from, 'en')} to ${dayText(to, 'en')}).`,
} as const

/** The sentences that every explanation shares: what it rests on, and what it adds for the file. */
export const recordWords = {
  /** The document by its full title, once; the clauses that follow need only their numbers. */
  basis: {
    zh: () =>
      `依据：《${documentName.title.zh}》（${documentName.number.zh}），以下条款都出自这份文件。`,
    en: () =>
      `Basis: ${documentName.title.en} (${documentName.number.en}); the clauses below are its own.`,
  },
  otherRules: {
    zh: '提示：这个结果是按另一版规则得出的。',
    en: 'Note: this answer was reached under other rules.',
  },
  /** What a line is about, with its clause. */
  labelled: {
    zh: (label: string, clause: string) => `${label}（${clause}）`,
    en: (label: string, clause: string) => `${label} (${clause})`,
  },
  /** The head of a line about one or several things. */
  about: {
    zh: (heads: readonly string[]) => `${heads.join('、')}：`,
    en: (heads: readonly string[]) => `${heads.join('; ')}: `,
  },
  heading: { zh: '存档信息：', en: 'For the file:' },
  ruleset: {
    zh: ({ version, fingerprint }: Ruleset) => `规则版本：${version}；指纹：${fingerprint}`,
    en: ({ version, fingerprint }: Ruleset) =>
      `Rules: version ${version}; fingerprint: ${fingerprint}`,
  },
} as const

/** What an auditor needs to follow a verdict: the facts behind it, and where they were read. */
export function verdictLine({ id, verdict, reasons }: Told): string {
  const findings = reasons.map(({ fact, value, paths }) => `${fact}=${value} [${paths.join(', ')}]`)
  return `${id}=${verdict}: ${findings.join('; ')}`
}

interface Told {
  readonly id: string
  readonly verdict: Verdict
  readonly reasons: readonly FactFinding[]
}

/** That an answer was stored under other rules; nothing of one that was not. */
export function otherRulesLines({ fingerprint }: Ruleset, language: Language): string[] {
  return fingerprint === ofThese ? [] : [recordWords.otherRules[language]]
}

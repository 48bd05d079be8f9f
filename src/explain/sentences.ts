import type { Language } from './explain-options.ts'

/** Ends a clause as a sentence; in English it begins with a capital. */
export function sentenceOf(clause: string, language: Language): string {
  return language === 'en' ? `${capitalized(clause)}.` : `${clause}。`
}

/** Writes clauses as one sentence of parts: A；B。 In English each is a sentence of its own. */
export function sentencesOf(clauses: readonly string[], language: Language): string {
  if (clauses.length === 0) return ''
  if (language === 'zh') return `${clauses.join('；')}。`
  return clauses.map((clause) => sentenceOf(clause, 'en')).join(' ')
}

/** A part of a text under a heading, with an empty line before it; nothing where there are no lines. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines.map((line) => `- ${line}`)] : []
}

/** Begins with a capital letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

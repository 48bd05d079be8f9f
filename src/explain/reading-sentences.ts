import { readingPhrases } from '../data/reading-phrases.ts'
import { readingProvisions } from '../generated/citations.ts'
import { citeShort } from './cite.ts'
import type { Language } from './explain-options.ts'

/** A reading, and the option that was chosen. */
export type ChosenReading = readonly [reading: string, option: string]

/** Says how vague places were understood, each with its clause, in the order of the data. */
export function readingSentences(chosen: readonly ChosenReading[], language: Language): string[] {
  const options = new Map(chosen)
  return readingPhrases.flatMap((reading) => {
    const option = reading.options.find(({ id }) => id === options.get(reading.id))
    if (!option) return []
    return [
      SENTENCE[language](option[language], citeShort(readingProvisions[reading.id], language)),
    ]
  })
}

/** What stands above them. */
export const readingsHeading = {
  zh: '文件没有写明的地方，是这样理解的：',
  en: 'Where the document is not clear, it was understood as follows:',
} as const

const SENTENCE = {
  zh: (text: string, clause: string) => `${text}（${clause}）。`,
  en: (text: string, clause: string) => `${text} (${clause}).`,
}

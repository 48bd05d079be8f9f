import type { Language } from './explain-options.ts'

const JOINTS = {
  zh: { comma: '、', and: '和', or: '或' },
  en: { comma: ', ', and: ' and ', or: ' or ' },
} as const

/** Lists words as a sentence does: A、B和C; A, B or C. */
export function listWords(
  words: readonly string[],
  joint: 'and' | 'or',
  language: Language,
): string {
  const { comma, [joint]: last } = JOINTS[language]
  if (words.length < 2) return words.join('')
  return words.slice(0, -1).join(comma) + last + words.at(-1)
}

/** From this many on, what follows each other is written as a span. */
const SPAN = 3

/** Writes entries one by one, those that follow each other by their ends: 第1、第3至第5; Articles 6 to 17. */
export function withSpans<Entry>(
  entries: readonly Entry[],
  follows: (one: Entry, next: Entry) => boolean,
  write: (entry: Entry) => string,
  span: (from: string, to: string) => string,
): string[] {
  const runs: [Entry, ...Entry[]][] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run && follows(run.at(-1) as Entry, entry)) run.push(entry)
    else runs.push([entry])
  }
  return runs.flatMap((run) => {
    const words = run.map(write)
    return run.length < SPAN ? words : span(words[0] as string, words.at(-1) as string)
  })
}

/** Marks a label, which is no phrase of the sentence around it. */
export function inQuotes(words: string): string {
  return `“${words}”`
}

/** Counts in English: 1 household, 2 households. */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Joins neighboring clauses that agree up to their `|`: 家里有没有|大病病人 and 家里有没有|慢性病人. */
export function joinStems(
  clauses: readonly string[],
  joint: 'and' | 'or',
  language: Language,
): string[] {
  const joined: { stem: string; rests: string[] }[] = []
  for (const clause of clauses) {
    const [stem = '', ...rest] = clause.split('|')
    const last = joined.at(-1)
    if (last && rest.length > 0 && last.stem === stem && last.rests.length > 0) {
      last.rests.push(...rest)
    } else joined.push({ stem, rests: rest })
  }
  return joined.map(({ stem, rests }) => stem + listWords([...new Set(rests)], joint, language))
}

/** Words that begin or end alike. */
interface Alike {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly ends: readonly string[]
  /** How many signs need not be written. */
  readonly saved: number
}

/** Writes words with blanks between, those that begin or end alike as one: 心理+咨询/辅导. Bundles weigh less so. */
export function joinedWords(words: readonly string[]): string {
  const left = new Set(words)
  const alike: string[] = []
  for (let most = mostAlike([...left]); most; most = mostAlike([...left])) {
    alike.push(joined(most.stems, most.ends))
    for (const word of most.words) left.delete(word)
  }
  return [...byEnd([...left]), ...alike].join(' ')
}

/** Every stem before every end, as one word. */
export function joined(stems: readonly string[], ends: readonly string[]): string {
  return stems.length > 0 ? `${byEnd(stems).join('/')}+${byEnd(ends).join('/')}` : ''
}

/** Those that save the most, if any words do. */
function mostAlike(words: readonly string[]): Alike | undefined {
  return candidates(words).reduce<Alike | undefined>(
    (most, one) => (one.saved > (most?.saved ?? LEAST_SAVED) ? one : most),
    undefined,
  )
}

/** A slash and a plus cost as much. */
const LEAST_SAVED = 1

function candidates(words: readonly string[]): Alike[] {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    for (let length = 1; length <= word.length; length++) {
      for (const key of [`${word.slice(0, length)}+`, `+${word.slice(-length)}`]) {
        groups.set(key, [...(groups.get(key) ?? []), word])
      }
    }
  }
  return Array.from(groups, ([key, words]) => {
    const same = key.replace('+', '')
    const isStem = key.endsWith('+')
    const rests = words.map((word) =>
      isStem ? word.slice(same.length) : word.slice(0, -same.length),
    )
    const saved = (words.length - 1) * same.length
    return { words, saved, stems: isStem ? [same] : rests, ends: isStem ? rests : [same] }
  })
}

/** What ends alike stands together: bundles weigh less so. */
export function byEnd(words: Iterable<string>): string[] {
  const turned = (word: string) => [...word].reverse().join('')
  return [...words].sort((a, b) => (turned(a) < turned(b) ? -1 : 1))
}

/** The same as alternatives of a pattern. */
export function alternatives(words: readonly string[]): string {
  return joinedWords(words)
    .split(' ')
    .map((word) => word.split('+').map(choice).join(''))
    .join('|')
}

function choice(words: string): string {
  return words.includes('/') ? `(?:${words.replaceAll('/', '|')})` : words
}

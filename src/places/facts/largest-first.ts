import { isRegionWord } from './dictionary.ts'
import { nextTownship, nextVillage } from './names.ts'
import { isSpaced, type Normalized, SEPARATOR } from './normalize.ts'

/** 桃树村，平安乡，奉节县 turned round: the clause before a county ends with what lies in it. */
export function largestFirst(source: Normalized): Normalized {
  const { text, origins } = source
  if (isRegionWord(text, 0)) return source
  const starts = [...text].flatMap((_, at) => (isClauseStart(source, at) ? [at] : []))
  const large = starts.findIndex((start) => isRegionWord(text, start))
  if (large < 0 || !endsInName(text, starts[large - 1] as number, starts[large] as number)) {
    return source
  }
  const signs = starts
    .map((start, index) => [...text.slice(start, starts[index + 1])].map((_, at) => start + at))
    .reverse()
    .flatMap((clause, index) => (index === 0 ? [...clause, text.length] : clause))
  return {
    text: signs.map((at) => text[at] ?? SEPARATOR).join(''),
    origins: signs.map((at) => origins?.[at] ?? Math.min(at, text.length - 1)),
  }
}

function isClauseStart(source: Normalized, at: number): boolean {
  return at === 0 || source.text[at - 1] === SEPARATOR || isSpaced(source, at)
}

function endsInName(text: string, start: number, next: number): boolean {
  const end = text[next - 1] === SEPARATOR ? next - 1 : next
  return [nextTownship, nextVillage].some((nextName) => nextName(text, start, end)?.end === end)
}

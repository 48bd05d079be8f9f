import type { Word } from './dictionary.ts'
import { SEPARATOR } from './normalize.ts'

/** A stretch of a text that names Chongqing, a county of it, or a place elsewhere. */
export interface Region {
  readonly word: Word
  readonly start: number
  readonly end: number
}

/** A word where it stands. */
export interface Place {
  readonly text: string
  readonly word: Word
  readonly start: number
  readonly end: number
  /** The region before it. */
  readonly last: Region | undefined
  /** At the start of a clause, behind another region, behind 住, 在, 位于. */
  readonly isExpected: boolean
  /** Something stands between it and the region before it, if only a space. */
  readonly isApart: boolean
}

/** Whether a word stands right behind a region of a kind. */
export function isDirectlyBehind(
  last: Region | undefined,
  kind: Word['kind'],
  text: string,
  start: number,
): boolean {
  return last?.word.kind === kind && ['', SEPARATOR].includes(text.slice(last.end, start))
}

import type { Known } from './finding.ts'
import type { Ternary } from './ternary.ts'

/** `open` says that the paths are there and leave it open, so that asking for them again is vain. */
export interface Told extends Known {
  readonly open: boolean
}

/** A literal rests on nothing; so does a label that is not there. */
export function silent(value: Ternary): Told {
  return { value, paths: [], readings: [], open: false }
}

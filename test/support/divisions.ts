import { readFileSync } from 'node:fs'

/** A county, township or village of the official list of 2020. */
export interface Division {
  readonly level: 'county' | 'township' | 'village'
  readonly code: string
  /** The official names from the county down to its own. */
  readonly names: readonly string[]
}

const ENDINGS: Record<string, string> = { '*': '社区居民委员会', '+': '村村民委员会' }

/**
 * Reads the list of divisions: a line for each, as deep as it is indented, with its part of the code and its name. The
 * two endings of most villages are written as signs.
 */
export function readDivisions(): Division[] {
  const text = readFileSync(new URL('divisions.txt', import.meta.url), 'utf8')
  let above: Division[] = []
  return text.split('\n').flatMap((line) => {
    const parts = /^( *)(\d+)(.*?)([*+]?)$/.exec(line)
    if (!parts) return []
    const [, indent = '', digits = '', stem = '', sign = ''] = parts
    const depth = indent.length
    const parent = above[depth - 1]
    const division: Division = {
      level: (['county', 'township', 'village'] as const)[depth] as Division['level'],
      code: (parent?.code ?? '') + digits,
      names: [...(parent?.names ?? []), stem + (ENDINGS[sign] ?? '')],
    }
    above = [...above.slice(0, depth), division]
    return [division]
  })
}

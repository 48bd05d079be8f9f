import { normalizeText, SEPARATOR } from '../facts/normalize.ts'
import { isCode, readCode } from '../facts/read-code.ts'
import { readText } from '../facts/read-text.ts'
import { distinctReadings, type Reading } from '../facts/reading.ts'
import { parsePlaceQuery } from './parse.ts'

/** Reads a query, which may be anything, in every way that it can be understood; at least one. */
export function readQuery(query: unknown): Reading[] {
  const checked = parsePlaceQuery(query)
  if (typeof checked === 'string') return readOne(normalizeText(checked))
  const { county, township = '', village = '' } = checked
  return readParts([county, township, village].map(normalizeText))
}

function readOne(text: string): Reading[] {
  return isCode(text) ? readCode(text) : readText(text)
}

/** Names are read together, level by level. A code is read as the name that it stands for; all have to agree. */
function readParts(parts: readonly string[]): Reading[] {
  const codes = parts.filter(isCode)
  const names = parts.map(nameOf).filter((part) => part !== '' && !isCode(part))
  const byName =
    names.length > 0 || codes.length === 0 ? readText(normalizeText(names.join(SEPARATOR))) : []
  return distinctReadings([...byName, ...codes.flatMap(readCode)])
}

/** A code without a name of its level, such as that of an unlisted township, stays as it is. */
function nameOf(part: string, level: number): string {
  if (!isCode(part)) return part
  const [reading] = readCode(part)
  const named = [reading?.county, reading?.township, reading?.village][level]
  return typeof named === 'object' ? named.rule.name : part
}

import { cityCode } from '../../generated/place-words.ts'
import { parsePlaceQuery } from '../record/parse.ts'
import { asksByCode } from '../record/place-query-shape.ts'
import { inChinese } from './english.ts'
import { largestFirst } from './largest-first.ts'
import { type Normalized, normalizeText, SEPARATOR } from './normalize.ts'
import { isCode, readCode } from './read-code.ts'
import { readText } from './read-text.ts'
import { distinctReadings, type PlaceReading, readingOf, says } from './reading.ts'
import { chainOf } from './units.ts'

/**
 * Reads a query, which may be anything, in every way that it can be understood; at least one. A text is brought into one form
 * (normalizeText, inChinese, largestFirst), cut into regions (regionsOf, meantOf) and the names in them (readWithin), and what
 * stands around them decides (readText).
 */
export function readQuery(query: unknown): readonly PlaceReading[] {
  const checked = parsePlaceQuery(query)
  if (typeof checked === 'string') return readWritten(checked)
  if (asksByCode(checked)) return readCode(normalizeText(checked.code).text, checked.system)
  const { county, township = '', village = '' } = checked
  return readParts([county, township, village].map((part) => normalizeText(part).text))
}

function readWritten(written: string): readonly PlaceReading[] {
  const plain = normalizeText(written)
  const source = (plain.origins && inChinese(written)) ?? largestFirst(plain)
  const { text, origins } = source
  if (isCode(text)) {
    return readCode(text).map((one) => readingOf({ ...one, span: [0, written.length] }))
  }
  const readings = readNames(source)
  return origins ? readings.map((one) => inWritten(one, written, origins)) : readings
}

const LONG_CODE = /(?<!\d)\d{6}(\d{3}){1,2}(?!\d)/g

/** 500236266205 桃树村: a code has to agree with the names beside it, as they are written. */
function readNames(source: Normalized): readonly PlaceReading[] {
  const code = source.text.match(LONG_CODE)?.find((digits) => digits.startsWith(cityCode))
  if (!code) return readText(source)
  const byName = readText({ text: source.text.replace(code, SEPARATOR), origins: undefined })
  return agreed([byName.filter(({ match }) => match !== 'similar'), readCode(code)])
}

/** Says where in the text as it was written a reading stands. */
function inWritten(
  reading: PlaceReading,
  written: string,
  origins: readonly number[],
): PlaceReading {
  if (!reading.span) return reading
  let [first, last] = [written.length, 0]
  for (let at = reading.span[0]; at < reading.span[1]; at++) {
    first = Math.min(first, origins[at] as number)
    last = Math.max(last, origins[at] as number)
  }
  const isPair = (written.codePointAt(last) as number) > 0xffff
  return readingOf({ ...reading, span: [first, last + (isPair ? 2 : 1)] })
}

const REPEATED = /\|+/g

/** Names are read together, level by level. A code is read as the name that it stands for; all have to agree. */
function readParts(parts: readonly string[]): readonly PlaceReading[] {
  const codes = parts.filter(isCode)
  const names = parts.map(nameOf).filter((part) => part !== '' && !isCode(part))
  const text = names.join(SEPARATOR).replaceAll(REPEATED, SEPARATOR)
  const saysNothing = names.length === 0 && codes.length > 0
  const byName = saysNothing ? [] : [readText({ text, origins: undefined })]
  return agreed([...byName, ...codes.map((code) => readCode(code))])
}

/** What several parts say together. They are no single text, so that a span would mean nothing. */
function agreed(parts: readonly (readonly PlaceReading[])[]): readonly PlaceReading[] {
  const readings = distinctReadings(parts.flatMap((part) => agreeing(part, parts)))
  return readings.map((one) => readingOf({ ...one, span: undefined }))
}

/** Of the ways to understand a part, those that agree with the other parts, if any does. */
function agreeing(part: readonly PlaceReading[], parts: readonly (readonly PlaceReading[])[]) {
  const fitting = part.filter((one) =>
    parts.every((other) => other.some((another) => says(one, another) || says(another, one))),
  )
  return fitting.length > 0 ? fitting : part
}

/** A code without a name of its level, such as that of an unlisted township, stays as it is. */
function nameOf(part: string, level: number): string {
  return chainOf(readCode(part)[0]?.unit)[level]?.name ?? part
}

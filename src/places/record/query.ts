import * as z from 'zod/mini'
import { InvalidInputError, type Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import { unknownable } from '../../input/fields.ts'
import { normalizeText, SEPARATOR } from '../facts/normalize.ts'
import { isCode, readCode } from '../facts/read-code.ts'
import { readText } from '../facts/read-text.ts'
import { distinctReadings, type Reading, says } from '../facts/reading.ts'
import type { PlaceCode, PlaceParts, PlaceQuery } from './place.ts'

/** The longest text of a query, and of each of its parts. */
export const LONGEST_TEXT = 200

const checkParts = /* @__PURE__ */ checkerOf(() => {
  const text = () => z.string().check(z.maxLength(LONGEST_TEXT))
  return z.strictObject({
    county: text(),
    township: unknownable(text()),
    village: unknownable(text()),
  })
})

/** Reads a query in every way that it can be understood, at least one. What is wrong with it is named by an `InvalidInputError`. */
export function readQuery(query: PlaceQuery): readonly Reading[] {
  if (typeof query === 'string') return readWritten(checkedText(query))
  if (isCoded(query)) return readCoded(query)
  const parts = plainParts(query) ?? checkedParts(query)
  return readParts(parts.map((part) => normalizeText(part).text))
}

/** Most parts are plain and right; telling so is far cheaper than to check them for what may be wrong. */
function plainParts(query: PlaceQuery & object): string[] | undefined {
  try {
    if (Object.getPrototypeOf(query) !== Object.prototype) return undefined
    const keys = Object.keys(query)
    const { county, township, village } = query as PlaceParts
    const parts = [county, township ?? '', village ?? '']
    const isPlain = keys.every((key) => PARTS.includes(key)) && parts.every(isText)
    return isPlain ? parts : undefined
  } catch {
    return undefined
  }
}

const PARTS: readonly string[] = ['county', 'township', 'village'] satisfies (keyof PlaceParts)[]

function isText(part: unknown): part is string {
  return typeof part === 'string' && part.length <= LONGEST_TEXT
}

function checkedParts(query: unknown): string[] {
  const result: Result<PlaceParts> = checkParts(query)
  if (!result.ok) throw result.error
  const { county, township, village } = result.value
  return [county, township ?? '', village ?? '']
}

function checkedText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new InvalidInputError([
      { path: '', code: 'too-long', expected: `at most ${LONGEST_TEXT} characters` },
    ])
  }
  return text
}

function isCoded(query: unknown): query is PlaceCode {
  try {
    return Object.keys(query as object).includes('code')
  } catch {
    return false
  }
}

function readCoded({ code, system }: PlaceCode): readonly Reading[] {
  const { text } = normalizeText(code)
  const longest = system === 'mca2025' ? 9 : 12
  if (!isCode(text) || text.length > longest) {
    throw new InvalidInputError([
      { path: 'code', code: 'not-allowed', expected: 'a code of 6, 9 or 12 digits' },
    ])
  }
  return readCode(text, system)
}

function readWritten(written: string): readonly Reading[] {
  const { text, origins } = normalizeText(written)
  if (isCode(text)) return readCode(text).map((one) => ({ ...one, span: [0, written.length] }))
  const readings = readText(text)
  return origins ? readings.map((one) => inWritten(one, written, origins)) : readings
}

/** Says where in the text as it was written a reading stands. */
function inWritten(reading: Reading, written: string, origins: readonly number[]): Reading {
  if (!reading.span) return reading
  const [from, to] = reading.span
  const last = origins[to - 1] as number
  const isPair = (written.codePointAt(last) as number) > 0xffff
  return { ...reading, span: [origins[from] as number, last + (isPair ? 2 : 1)] }
}

/** Names are read together, level by level. A code is read as the name that it stands for; all have to agree. */
function readParts(parts: readonly string[]): readonly Reading[] {
  const codes = parts.filter(isCode)
  const names = parts.map(nameOf).filter((part) => part !== '' && !isCode(part))
  const byName =
    names.length > 0 || codes.length === 0
      ? readText(normalizeText(names.join(SEPARATOR)).text)
      : []
  const readings = [byName, ...codes.map((code) => readCode(code))].filter(
    ({ length }) => length > 0,
  )
  return distinctReadings(readings.flatMap((one) => agreeing(one, readings))).map(withoutSpan)
}

/** Of the ways to understand a part, those that agree with the other parts, if any does. */
function agreeing(part: readonly Reading[], parts: readonly (readonly Reading[])[]) {
  const fitting = part.filter((one) =>
    parts.every((other) => other.some((another) => says(one, another) || says(another, one))),
  )
  return fitting.length > 0 ? fitting : part
}

/** Parts are no single text. */
function withoutSpan({ span: _, ...reading }: Reading): Reading {
  return reading
}

/** A code without a name of its level, such as that of an unlisted township, stays as it is. */
function nameOf(part: string, level: number): string {
  if (!isCode(part)) return part
  const chain = []
  for (let unit = readCode(part)[0]?.unit; unit; unit = unit.above) chain.unshift(unit.name)
  return chain[level] ?? part
}

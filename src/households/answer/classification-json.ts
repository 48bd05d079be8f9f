import { InvalidInputError } from '../../errors.ts'
import { AS_IT_WAS_GIVEN } from '../../generated/issue-rules.ts'
import { same } from '../../input/same.ts'
import { contradiction } from '../../issues.ts'
import { isOutOfPeriod } from '../../period.ts'
import type { HouseholdClassification } from './classification.ts'
import { foundedBits } from './founded.ts'
import { readClassification } from './read-classification.ts'

/**
 * Writes a classification as JSON, such as a line of NDJSON: the text that `JSON.stringify` gives, sooner.
 * Classifications share most of their verdicts, and the text of a shared verdict is kept.
 *
 * @param result - a classification, fresh or read back from JSON.
 * @returns its JSON.
 * @throws {InvalidInputError} if it is no classification, was altered, or holds more.
 * @example
 * import { classificationJson, classifyHousehold } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold({ registration: 'poor' }, { asOf: '2020-06-01' })
 * classificationJson(result) === JSON.stringify(result) //=> true
 */
export function classificationJson(result: HouseholdClassification): string {
  try {
    const json = jsonOf(result)
    if (json !== undefined) return json
  } catch {
    // What cannot be read is told below.
  }
  if (same(readClassification(result), result)) return JSON.stringify(result)
  throw new InvalidInputError([contradiction('classification', AS_IT_WAS_GIVEN)])
}

/** Writes a part of a classification; undefined for what is not as a classifier makes it. */
type Writer = (part: unknown) => string | undefined

const WRITERS: Readonly<Record<keyof HouseholdClassification, Writer>> = {
  id: (part) =>
    typeof part === 'string' || typeof part === 'number' ? JSON.stringify(part) : undefined,
  asOf: (part) => (typeof part === 'string' ? `"${part}"` : undefined),
  readings: writeObject,
  outOfPeriod: (part) => (typeof part === 'boolean' ? String(part) : undefined),
  ruleset: writeObject,
  verdict: (part) => JSON.stringify(part),
  groups: writeVerdicts,
  attention: writeVerdicts,
  facts: writeList,
  openFacts: writeList,
}

/** Undefined for what is no fresh classification; what is written in vain is thrown away. */
function jsonOf(result: HouseholdClassification): string | undefined {
  if (!isObject(result)) return undefined
  let json = ''
  let parts = 0
  for (const name of Object.keys(result) as (keyof HouseholdClassification)[]) {
    const part = result[name]
    if (name === 'id' && part === undefined) continue
    const text = Object.hasOwn(WRITERS, name) ? WRITERS[name](part) : undefined
    if (text === undefined) return undefined
    if (name !== 'id') parts++
    json += `${json === '' ? '{"' : ',"'}${name}":${text}`
  }
  // The id alone may be missing.
  const isWhole = parts === Object.keys(WRITERS).length - 1
  const isFounded =
    isWhole &&
    result.outOfPeriod === isOutOfPeriod(result.asOf) &&
    foundedBits(result) !== undefined
  return isFounded ? `${json}}` : undefined
}

function writeVerdicts(part: unknown): string | undefined {
  if (!Array.isArray(part)) return undefined
  let json = ''
  for (const verdict of part) {
    const text = keptVerdicts.get(verdict) ?? write(verdict, keptVerdicts, json === '' ? '[' : ',')
    if (text === undefined) return undefined
    json += text
  }
  return `${json}]`
}

function writeObject(part: unknown): string | undefined {
  return isObject(part) ? (kept.get(part) ?? write(part, kept)) : undefined
}

/** Ids hold nothing that JSON would write otherwise; whether they are ids is asked by `foundedBits`. */
function writeList(part: unknown): string | undefined {
  if (!Array.isArray(part)) return undefined
  return part.length > 0 ? `["${part.join('","')}"]` : '[]'
}

/** The JSON of what never changes and is shared: the readings and the ruleset. */
const kept = new WeakMap<object, string>()
/** The same of verdicts, with the sign before them: each group has its place. */
const keptVerdicts = new WeakMap<object, string>()

/** A classifier freezes what it shares; what was read back is not frozen, and has to be read whole. */
function write(part: object, keep: WeakMap<object, string>, before = ''): string | undefined {
  if (!isFrozen(part)) return undefined
  const json = `户${before}${JSON.stringify(part)}`.slice(1)
  keep.set(part, json)
  return json
}

/** Frozen, and so is everything in it. */
function isFrozen(value: unknown): boolean {
  return !isObject(value) || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

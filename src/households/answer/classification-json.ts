import { InvalidInputError } from '../../errors.ts'
import { groupRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { HouseholdClassification } from './classification.ts'

/**
 * Writes a classification as JSON, such as a line of NDJSON: the text that `JSON.stringify` gives, sooner.
 * Classifications share most of their verdicts, and the text of a shared verdict is kept.
 *
 * @param result - a classification, fresh or read back from JSON.
 * @returns its JSON.
 * @throws {InvalidInputError} if it is no classification.
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
    // What cannot be read, or has no JSON, is no classification either.
  }
  throw new InvalidInputError([
    { path: 'classification', code: 'wrong-type', expected: { type: 'object' } },
  ])
}

/** What each part of a classification looks like at a glance. */
const LOOKS: Readonly<Record<keyof HouseholdClassification, (part: unknown) => boolean>> = {
  id: (part) => part === undefined || typeof part === 'string' || typeof part === 'number',
  asOf: (part) => typeof part === 'string',
  readings: isObject,
  outOfPeriod: (part) => typeof part === 'boolean',
  ruleset: isObject,
  verdict: isVerdict,
  groups: (part) => areVerdicts(part, 0, targetGroupCount),
  attention: (part) => areVerdicts(part, targetGroupCount, groupRules.length),
  facts: Array.isArray,
  openFacts: Array.isArray,
}

/** Undefined for what is no classification. */
function jsonOf(result: object): string | undefined {
  let json = ''
  let parts = 0
  for (const [name, part] of Object.entries(result)) {
    if (!Object.hasOwn(LOOKS, name)) return undefined
    if (!LOOKS[name as keyof typeof LOOKS](part)) return undefined
    if (name !== 'id') parts++
    const isList = name === 'groups' || name === 'attention'
    if (part !== undefined)
      json += `${json && ','}"${name}":${isList ? listJson(part) : partJson(part)}`
  }
  // The id alone may be missing.
  return parts === Object.keys(LOOKS).length - 1 ? `{${json}}` : undefined
}

function listJson(verdicts: readonly object[]): string {
  let json = ''
  for (const verdict of verdicts) json += `${json && ','}${partJson(verdict)}`
  return `[${json}]`
}

/** The JSON of what never changes: shared verdicts, the readings, the ruleset. */
const kept = new WeakMap<object, string>()

function partJson(part: unknown): string {
  if (!isObject(part)) return JSON.stringify(part)
  const known = kept.get(part)
  if (known !== undefined) return known
  const json = JSON.stringify(part)
  if (isFrozen(part)) kept.set(part, json)
  return json
}

/** Frozen, and so is everything in it. */
function isFrozen(value: unknown): boolean {
  return !isObject(value) || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isVerdict(value: unknown): boolean {
  return value === 'met' || value === 'unmet' || value === 'unknown'
}

/** Verdicts on the groups from one place in their order to before another. */
function areVerdicts(part: unknown, from: number, to: number): boolean {
  if (!Array.isArray(part) || part.length !== to - from) return false
  return part.every(
    ({ id, verdict }, index) => id === groupRules[from + index]?.id && isVerdict(verdict),
  )
}

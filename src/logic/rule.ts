import { shiftYears } from './calendar.ts'
import type { Known } from './finding.ts'
import type { Ternary } from './ternary.ts'

/** A value that a field can have, as JSON writes it. */
export type Code = string | boolean

/**
 * The rule of a fact, as plain JSON: what it asks of which fields, under which reading. `data/README.md` tells how
 * each form is read.
 */
export type Rule =
  | Ternary
  | FieldTest
  | { readonly first: readonly Rule[] }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly by: string; readonly options: { readonly [Option in string]: Rule } }
  | { readonly fact: string }
  | ListRule
  | TrendRule

/** A test of one field; unknown while the field is. */
export type FieldTest =
  | { readonly field: string; readonly is: Code | readonly Code[] }
  | { readonly field: string; readonly yes: readonly Code[]; readonly no: readonly Code[] }
  | { readonly field: string; readonly has: string }
  | { readonly field: string; readonly proves: Code }
  | { readonly field: string; readonly suggests: Code }
  | { readonly field: string; readonly within: Window }
  | { readonly field: string; readonly from: number; readonly below?: number }
  | { readonly field: string; readonly below: number }

/** Days, by their distance from `asOf` in years: `from` and `to` are within it, `after` and `before` are not. */
export interface Window {
  readonly from?: number
  readonly after?: number
  readonly to?: number
  readonly before?: number
}

/** Whether one entry of a list fits. */
export interface ListRule {
  readonly some: string
  readonly where: Rule
  /** An entry is named as a whole (`events[0]`), not by its fields. */
  readonly whole?: boolean
}

/** Whether the latest of several amounts is not above an earlier one. */
export interface TrendRule {
  readonly trend: string
  readonly measure: Choice
  readonly against: Choice
}

/** A word that a reading chooses. */
export interface Choice {
  readonly by: string
  readonly options: { readonly [Option in string]: string }
}

/** A record of which nothing but its being one is assumed. */
export type AnyRecord = { readonly [Field in string]?: unknown }

/** What a rule is asked under. */
export interface Setting {
  readonly asOf: string
  readonly readings: { readonly [Id in string]: string }
  /** The rule of each fact that another rule may name. */
  readonly rules: { readonly [Fact in string]: Rule }
  /** The field that says whether a list is complete; a list without one always is. */
  readonly completeness: { readonly [List in string]?: string }
  /** Answers the one special form. */
  readonly trend: (rule: TrendRule, record: AnyRecord, setting: Setting) => Known
  /** Answers for a list in its place, where that is known already. */
  readonly list?: (rule: ListRule) => Known
}

/** `open` says that the paths are there and leave it open, so that asking for them again is vain. */
interface Told extends Known {
  readonly open?: boolean
}

/**
 * Asks a rule about a record. This is the plain interpreter: every faster way to the same answer is checked by it.
 *
 * @param rule - the rule.
 * @param record - a parsed record, or an entry of one of its lists.
 * @param setting - the day, the readings, the other rules.
 * @param at - where the record stands, such as `members[1].`.
 * @returns the value, the paths that it rests on or that lack it, and the readings that were consulted.
 */
export function tell(rule: Rule, record: AnyRecord, setting: Setting, at = ''): Known {
  const { value, paths, readings } = toldBy(rule, record, setting, at)
  return { value, paths, readings }
}

function toldBy(rule: Rule, record: AnyRecord, setting: Setting, at: string): Told {
  const tellPart = (part: Rule) => toldBy(part, record, setting, at)
  if (rule === null || typeof rule === 'boolean') return silent(rule)
  if ('field' in rule) return testOf(rule, record, setting, at)
  if ('all' in rule) return joined(rule.all.map(tellPart), false)
  if ('any' in rule) return joined(rule.any.map(tellPart), true)
  if ('not' in rule) return negated(tellPart(rule.not))
  if ('first' in rule) return firstOf(rule.first.map(tellPart))
  if ('by' in rule) return chosenBy(rule.by, rule.options, setting, tellPart)
  if ('fact' in rule) return tellPart(setting.rules[rule.fact] as Rule)
  if ('trend' in rule) return setting.trend(rule, record, setting)
  return setting.list?.(rule) ?? someOf(rule, record, setting)
}

/** A literal rests on nothing. */
function silent(value: Ternary): Told {
  return { value, paths: [], readings: [] }
}

/** Kleene's `any` (`decisive`: true) or `all` (false). What denies an `all` is the first part that does. */
function joined(parts: readonly Told[], decisive: boolean): Told {
  const deciding = parts.filter(({ value }) => value === decisive)
  if (deciding.length > 0) return together(decisive, decisive ? deciding : deciding.slice(0, 1))
  const open = parts.filter(({ value }) => value === null)
  return open.length > 0 ? missing(open) : together(!decisive, parts)
}

function negated({ value, ...rest }: Told): Told {
  return { ...rest, value: value === null ? null : !value }
}

function firstOf(parts: readonly Told[]): Told {
  return parts.find(({ value }) => value !== null) ?? missing(parts)
}

/** A reading was consulted if its option rests on the record, or if another option would have given another value. */
function chosenBy(
  id: string,
  options: { readonly [Option in string]: Rule },
  setting: Setting,
  tellPart: (part: Rule) => Told,
): Told {
  const chosen = tellPart(options[setting.readings[id] as string] as Rule)
  const matters =
    chosen.paths.length > 0 ||
    Object.values(options).some((option) => tellPart(option).value !== chosen.value)
  return matters ? { ...chosen, readings: [...new Set([...chosen.readings, id])] } : chosen
}

/** True if of one entry; false only if the list is known, complete, and it is false of each. */
function someOf({ some, where, whole }: ListRule, record: AnyRecord, setting: Setting): Told {
  const entries = record[some] as readonly AnyRecord[] | null | undefined
  if (!entries) return { value: null, paths: [some], readings: [] }
  const told = entries.map((entry, index) =>
    toldBy(where, entry ?? {}, setting, `${some}[${index}].`),
  )
  const fitting = told.flatMap((one, index) =>
    one.value ? [whole ? { ...one, paths: [`${some}[${index}]`] } : one] : [],
  )
  if (fitting.length > 0) return together(true, fitting)
  const complete = setting.completeness[some]
  const isComplete = complete === undefined || record[complete] !== false
  const open = told.filter(({ value }) => value === null)
  const theList: Told = { value: null, paths: [some], readings: [] }
  const lacking = isComplete ? open : [...open, theList]
  const { paths, readings } = together(null, lacking.length > 0 ? lacking : told)
  if (lacking.length > 0) return { value: null, paths, readings }
  return { value: false, paths: whole || told.length === 0 ? [some] : everyOf(paths), readings }
}

/** `members[].health` for `members[1].health`. */
function everyOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.replace(/\[\d+\]/, '[]')))]
}

function together(value: Ternary, parts: readonly Told[]): Told {
  return {
    value,
    paths: [...new Set(parts.flatMap(({ paths }) => paths))],
    readings: [...new Set(parts.flatMap(({ readings }) => readings))],
    open: parts.every(({ open }) => open === true),
  }
}

/** What lacks; only where nothing lacks, what is there and leaves it open. */
function missing(parts: readonly Told[]): Told {
  const lacking = parts.filter(({ open, paths }) => !open && paths.length > 0)
  const named = lacking.length > 0 ? lacking : parts
  const { readings } = together(null, parts)
  return { ...together(null, named), readings }
}

function testOf(test: FieldTest, record: AnyRecord, setting: Setting, at: string): Told {
  if ('proves' in test) return labelTest(test.field, test.proves, true, record, at)
  if ('suggests' in test) return labelTest(test.field, test.suggests, null, record, at)
  if ('from' in test || 'below' in test) return ageTest(test, record, setting.asOf, at)
  const { value, path } = lookUp(record, test.field)
  const known = (result: Ternary): Told => ({
    value: result,
    paths: [at + path],
    readings: [],
    open: result === null && value !== undefined,
  })
  if (value === undefined) return known(null)
  if ('is' in test) return known([test.is].flat().includes(value as Code))
  if ('has' in test) return known(hasLabel(value as readonly unknown[], test.has))
  if ('within' in test) return known(isWithin(value as string, test.within, setting.asOf))
  if (test.yes.includes(value as Code)) return known(true)
  return known(test.no.includes(value as Code) ? false : null)
}

/** A field or a label that tells only by being there: where it is not, the rest of the rule decides. */
function labelTest(
  field: string,
  label: Code,
  says: true | null,
  record: AnyRecord,
  at: string,
): Told {
  const { value, path } = lookUp(record, field)
  const isThere = Array.isArray(value) ? value.includes(label) : value === label
  return isThere ? { value: says, paths: [at + path], readings: [], open: true } : silent(false)
}

/** The labels given are all there are, unless one of them could not be read. */
function hasLabel(labels: readonly unknown[], label: string): Ternary {
  if (labels.includes(label)) return true
  return labels.includes(null) ? null : false
}

/** Whole years at `asOf`, by the age that is stated or by the birth date. Someone born later is of no age. */
function ageTest(
  { from = 0, below }: { readonly from?: number; readonly below?: number },
  { age, birthDate }: AnyRecord,
  asOf: string,
  at: string,
): Told {
  const path = at + (age === undefined && birthDate !== undefined ? 'birthDate' : 'age')
  const has = (years: number) =>
    age === undefined ? (birthDate as string) <= shiftYears(asOf, -years) : (age as number) >= years
  const value =
    (age ?? birthDate) === undefined ? null : has(from) && (below === undefined || !has(below))
  return { value, paths: [path], readings: [] }
}

/** Tells whether a day lies within a window around `asOf`; `none` is no day. */
function isWithin(day: string, { from, after, to, before }: Window, asOf: string): boolean {
  if (day === 'none') return false
  return (
    (from === undefined || day >= shiftYears(asOf, from)) &&
    (after === undefined || day > shiftYears(asOf, after)) &&
    (to === undefined || day <= shiftYears(asOf, to)) &&
    (before === undefined || day < shiftYears(asOf, before))
  )
}

/** Reads a field; of a field within another one that is missing, the outer one lacks. */
function lookUp(record: AnyRecord, field: string): { value: unknown; path: string } {
  let value: unknown = record
  let path = ''
  for (const part of field.split('.')) {
    value = (value as AnyRecord)[part] ?? undefined
    path = path ? `${path}.${part}` : part
    if (value === undefined) break
  }
  return { value, path }
}

/** The rules that stand directly within a rule, those of every option among them. */
export function partsOf(rule: Rule): readonly Rule[] {
  if (rule === null || typeof rule === 'boolean' || 'field' in rule) return []
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  if ('first' in rule) return rule.first
  if ('not' in rule) return [rule.not]
  if ('some' in rule) return [rule.where]
  return 'by' in rule ? Object.values(rule.options) : []
}

import { testOf } from './field-test.ts'
import type { Known } from './finding.ts'
import type { AnyRecord, ListRule, Rule, Setting } from './rule.ts'
import type { Ternary } from './ternary.ts'
import { silent, type Told } from './told.ts'

/**
 * Asks a rule about a record. This is the plain interpreter: every faster way to the same answer is checked by it.
 *
 * @param rule - the rule.
 * @param record - a parsed record, or an entry of one of its lists.
 * @param setting - the day, the readings, the other rules.
 * @returns the value, the paths that it rests on or that lack it, and the readings that were consulted.
 */
export function tell(rule: Rule, record: AnyRecord, setting: Setting): Known {
  const { value, paths, readings } = toldBy(rule, record, setting)
  return { value, paths, readings }
}

function toldBy(rule: Rule, record: AnyRecord, setting: Setting): Told {
  const tellPart = (part: Rule) => toldBy(part, record, setting)
  if (rule === null || typeof rule === 'boolean') return silent(rule)
  if ('field' in rule) return testOf(rule, record, setting.asOf)
  if ('all' in rule) return joined(rule.all.map(tellPart), false)
  if ('any' in rule) return joined(rule.any.map(tellPart), true)
  if ('not' in rule) return negated(tellPart(rule.not))
  if ('first' in rule) return firstOf(rule.first.map(tellPart))
  if ('by' in rule) return chosenBy(rule.by, rule.options, setting, tellPart)
  if ('fact' in rule) return tellPart(setting.rules[rule.fact] as Rule)
  return { ...setting.leaf(rule, record, setting), open: false }
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
export function ofEntries(
  { some, whole }: ListRule,
  told: readonly Known[] | undefined,
  isComplete: boolean,
): Known {
  const theList = { value: null, paths: [some], readings: [], open: false }
  if (!told) return theList
  const placed = (one: Known, index: number | ''): Told => ({
    ...one,
    open: false,
    paths:
      whole && one.value
        ? [`${some}[${index}]`]
        : one.paths.map((path) => `${some}[${index}].${path}`),
  })
  const those = (value: Ternary) =>
    told.flatMap((one, index) => (one.value === value ? [placed(one, index)] : []))
  const fitting = those(true)
  if (fitting.length > 0) return together(true, fitting)
  const lacking = isComplete ? those(null) : [...those(null), theList]
  const { paths, readings } = together(
    null,
    lacking.length > 0 ? lacking : told.map((one) => placed(one, '')),
  )
  if (lacking.length > 0) return { value: null, paths, readings }
  return { value: false, paths: whole || told.length === 0 ? [some] : paths, readings }
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

import {
  employmentCodes,
  eventKindCodes,
  healthCodes,
  housingGradeCodes,
  registrationCodes,
  riskCodes,
  schoolingCodes,
  sexCodes,
  verdictCodes,
} from '../../src/generated/codes.ts'
import type { Code, Rule, TrendRule, Window } from '../../src/logic/rule.ts'

/** A rule with one thing changed. */
export interface Mutant {
  /** Where it is changed, and to what. */
  readonly change: string
  readonly rule: Rule
}

const YES_OR_NO = [true, false]
const CODES: Readonly<Record<string, readonly Code[]>> = {
  registration: registrationCodes,
  riskEliminated: YES_OR_NO,
  monitoringKnown: YES_OR_NO,
  extremePoverty: YES_OR_NO,
  health: healthCodes,
  schooling: schoolingCodes,
  employment: employmentCodes,
  disability: ['none'],
  collegeEntranceExam: ['none'],
  sex: sexCodes,
  leftBehind: YES_OR_NO,
  incomeStable: YES_OR_NO,
  'housing.grade': housingGradeCodes,
  'housing.unsafe': YES_OR_NO,
  kind: eventKindCodes,
  severe: YES_OR_NO,
  causedHardship: YES_OR_NO,
  risks: riskCodes,
  causes: riskCodes,
  focusArea: verdictCodes,
}

function codesOf(field: string): readonly Code[] {
  const codes = CODES[field]
  if (!codes) throw new Error(`${field} has no codes here`)
  return codes
}

/** Every rule that differs from this one in one thing: a code, a limit, a join, an option, a part left out. */
export function mutantsOf(rule: Rule): Mutant[] {
  const same = JSON.stringify(rule)
  return [...changesOf(rule), ...insideOf(rule)].filter(
    (mutant) => JSON.stringify(mutant.rule) !== same,
  )
}

/** Changes one of the parts and leaves the rest as it is. */
function insideOf(rule: Rule): Mutant[] {
  if (rule === null || typeof rule === 'boolean') return []
  const inside = (place: string, part: Rule, whole: (part: Rule) => Rule): Mutant[] =>
    mutantsOf(part).map(({ change, rule }) => ({ change: `${place} ${change}`, rule: whole(rule) }))
  const each = (parts: readonly Rule[], name: 'all' | 'any' | 'first') =>
    parts.flatMap((part, index) =>
      inside(`${name}[${index}]`, part, (other) => {
        return { [name]: parts.map((one, at) => (at === index ? other : one)) } as unknown as Rule
      }),
    )
  if ('all' in rule) return each(rule.all, 'all')
  if ('any' in rule) return each(rule.any, 'any')
  if ('first' in rule) return each(rule.first, 'first')
  if ('not' in rule) return inside('not', rule.not, (not) => ({ not }))
  if ('some' in rule) return inside('some', rule.where, (where) => ({ ...rule, where }))
  if ('trend' in rule || !('by' in rule)) return []
  return Object.entries(rule.options).flatMap(([option, part]) =>
    inside(option, part, (other) => ({ ...rule, options: { ...rule.options, [option]: other } })),
  )
}

const change = (change: string, rule: Rule): Mutant => ({ change, rule })

/** What one form itself can be mistaken for. */
function changesOf(rule: Rule): Mutant[] {
  if (rule === null || typeof rule === 'boolean') return literals()
  if ('all' in rule)
    return joins(
      rule.all,
      (any) => ({ any }),
      (all) => ({ all }),
    )
  if ('any' in rule)
    return joins(
      rule.any,
      (all) => ({ all }),
      (any) => ({ any }),
    )
  if ('first' in rule) {
    const { first } = rule
    const others = joins(
      first,
      (any) => ({ any }),
      (first) => ({ first }),
    )
    return [change('turned round', { first: [...first].reverse() }), ...others]
  }
  if ('not' in rule) return [change('not denied', rule.not)]
  if ('some' in rule) return [change('denied', { ...rule, where: { not: rule.where } })]
  if ('trend' in rule) return trends(rule)
  if ('by' in rule)
    return choices(rule.options).map(({ says, options }) => change(says, { ...rule, options }))
  const denied = change('denied', { not: rule })
  return 'fact' in rule ? [denied, ...literals()] : [denied, ...tests(rule)]
}

const literals = () => [true, false, null].map((value) => change(String(value), value))

function joins(
  parts: readonly Rule[],
  otherwise: (parts: readonly Rule[]) => Rule,
  joined: (parts: readonly Rule[]) => Rule,
): Mutant[] {
  const shorter = parts.map((_, index) =>
    change(`without ${index}`, joined(parts.filter((_, other) => other !== index))),
  )
  return [change('joined otherwise', otherwise(parts)), ...shorter]
}

type Options<Value> = Readonly<Record<string, Value>>

/** Each option in turn says what another one says. */
function choices<Value>(options: Options<Value>): { says: string; options: Options<Value> }[] {
  return Object.keys(options).flatMap((option) =>
    Object.entries(options)
      .filter(([other]) => other !== option)
      .map(([other, value]) => ({
        says: `${option} as ${other}`,
        options: { ...options, [option]: value },
      })),
  )
}

function trends(rule: TrendRule): Mutant[] {
  const { measure, against } = rule
  return [
    ...choices(measure.options).map(({ says, options }) =>
      change(says, { ...rule, measure: { ...measure, options } }),
    ),
    ...choices(against.options).map(({ says, options }) =>
      change(says, { ...rule, against: { ...against, options } }),
    ),
  ]
}

type Test = Extract<Rule, { field: string }>

function tests(test: Test): Mutant[] {
  const { field } = test
  const others = (code: Code) => codesOf(field).filter((other) => other !== code)
  if ('is' in test) {
    return listsBeside([test.is].flat(), field).map((is) => change(`is ${is}`, { field, is }))
  }
  if ('yes' in test) return codeLists(test)
  if ('has' in test) {
    return others(test.has).map((has) => change(`has ${has}`, { field, has: String(has) }))
  }
  if ('proves' in test) {
    const more = others(test.proves).map((proves) => change(`proves ${proves}`, { field, proves }))
    return [change('suggests', { field, suggests: test.proves }), ...more]
  }
  if ('suggests' in test) {
    const { suggests } = test
    const more = others(suggests).map((code) =>
      change(`suggests ${code}`, { field, suggests: code }),
    )
    return [change('proves', { field, proves: suggests }), ...more]
  }
  const limits = 'within' in test ? windowsBeside(test.within) : agesBeside(test)
  return limits.map((limits) =>
    change(
      JSON.stringify(limits),
      ('within' in test ? { field, within: limits } : { field, ...limits }) as Rule,
    ),
  )
}

/** One code less, or one more. */
function listsBeside(codes: readonly Code[], field: string): Code[][] {
  const more = codesOf(field).filter((code) => !codes.includes(code))
  return [
    ...codes.map((code) => codes.filter((other) => other !== code)),
    ...more.map((code) => [...codes, code]),
  ]
}

/** One code of `yes`, `no` or neither is in another of the three. */
function codeLists({ field, yes, no }: Extract<Test, { yes: readonly Code[] }>): Mutant[] {
  return codesOf(field).flatMap((code) => {
    const rest = {
      field,
      yes: yes.filter((other) => other !== code),
      no: no.filter((other) => other !== code),
    }
    return [
      change(`${code} open`, rest),
      change(`${code} in yes`, { ...rest, yes: [...rest.yes, code] }),
      change(`${code} in no`, { ...rest, no: [...rest.no, code] }),
    ].filter(({ change }) => change !== `${code} ${placeOf(code)}`)
  })

  function placeOf(code: Code): string {
    if (yes.includes(code)) return 'in yes'
    return no.includes(code) ? 'in no' : 'open'
  }
}

type Limits = Readonly<Record<string, number>>

const STRICTNESS: Readonly<Record<string, string>> = {
  from: 'after',
  after: 'from',
  to: 'before',
  before: 'to',
}

/** A window that is a day or a year longer or shorter at one end, or open there. */
function windowsBeside(window: Window): Limits[] {
  return Object.entries(window as Limits).flatMap(([end, years]) => {
    const { [end]: _, ...rest } = window as Limits
    return [
      rest,
      { ...rest, [STRICTNESS[end] as string]: years },
      { ...rest, [end]: years + 1 },
      { ...rest, [end]: years - 1 },
    ]
  })
}

/** Ages that begin or end a year earlier or later, or never. */
function agesBeside({ field: _, ...ages }: { field: string }): Limits[] {
  return Object.entries(ages as Limits).flatMap(([end, years]) => {
    const { [end]: _, ...rest } = ages as Limits
    const moved = [years + 1, years - 1].map((other) => ({ ...rest, [end]: other }))
    return Object.keys(rest).length > 0 ? [...moved, rest] : moved
  })
}

import { shiftYears } from '../../logic/calendar.ts'
import { type FieldTest, partsOf, type Rule, type Window } from '../../logic/rule.ts'
import { shiftDays } from '../../logic/shift-days.ts'

/**
 * Values of a field that no rule tells apart have one number, so that a table can hold what the rules say of all of
 * them. 0 is a field that is not known.
 */
export interface Axis {
  readonly field: string
  readonly size: number
}

/** A field with codes: those that rules name have a number each, all other values one together. */
export interface ValueAxis extends Axis {
  readonly values: readonly unknown[]
}

/** A list of labels: a bit for each that rules name, and one for a label that could not be read. */
export interface LabelAxis extends Axis {
  readonly labels: readonly string[]
}

/** A day: the days between two bounds of windows are one. */
export interface DayAxis extends Axis {
  readonly bounds: readonly string[]
}

/** An age, stated or by birth date, which are kept apart: the ages between two limits are one. */
export interface AgeAxis extends Axis {
  readonly limits: readonly number[]
  /** The last birth date that has reached each limit. */
  readonly bornBy: readonly string[]
  readonly asOf: string
}

/** The tests that rules make of the fields of one kind of record. */
export type Tests = readonly FieldTest[]

/** Collects the tests that rules make of a household itself, or of the entries of one of its lists. */
export function testsOf(rules: readonly Rule[], list?: string): FieldTest[] {
  return rules.flatMap((rule): FieldTest[] => {
    if (rule === null || typeof rule === 'boolean') return []
    if ('field' in rule) return list === undefined ? [rule] : []
    if ('some' in rule) return rule.some === list ? testsOf([rule.where]) : []
    return testsOf(partsOf(rule), list)
  })
}

/** Numbers codes: 1 for a value that no rule names. */
export function valueAxis(field: string, tests: Tests): ValueAxis {
  const named = tests.flatMap((test): unknown[] => {
    if (test.field !== field) return []
    if ('is' in test) return [test.is].flat()
    if ('yes' in test) return [...test.yes, ...test.no]
    if ('proves' in test) return [test.proves]
    return 'suggests' in test ? [test.suggests] : []
  })
  const values = [...new Set(named)]
  return { field, values, size: values.length + 2 }
}

// Codes are few and always the same strings: comparing with all of them costs less than a map, or than branches that
// depend on the record.
export function valueClass({ values }: ValueAxis, value: unknown): number {
  if (value === undefined) return 0
  let found = 1
  for (let at = 0; at < values.length; at++) found += (at + 1) * +(values[at] === value)
  return found
}

/** Numbers yes and no. */
export function flagAxis(field: string): Axis {
  return { field, size: 3 }
}

export function flagClass(value: boolean | undefined): number {
  return +(value !== undefined) + +(value === false)
}

/** Numbers lists of labels. */
export function labelAxis(field: string, tests: Tests): LabelAxis {
  const named = tests.flatMap((test): unknown[] => {
    if (test.field !== field) return []
    if ('has' in test) return [test.has]
    if ('proves' in test) return [test.proves]
    return 'suggests' in test ? [test.suggests] : []
  })
  const labels = [...new Set(named)] as string[]
  return { field, labels, size: 1 + (2 << labels.length) }
}

export function labelClass({ labels }: LabelAxis, list: readonly unknown[] | undefined): number {
  if (list === undefined) return 0
  let bits = 0
  for (let index = 0; index < list.length; index++) {
    const label = list[index]
    if (label === null) bits |= 1
    else for (let at = 0; at < labels.length; at++) bits |= +(labels[at] === label) << (at + 1)
  }
  return 1 + bits
}

/** Numbers days: 1 for none, then from the earliest. */
export function dayAxis(field: string, tests: Tests, asOf: string): DayAxis {
  const windows = tests.flatMap((test) =>
    test.field === field && 'within' in test ? [test.within] : [],
  )
  const bounds = [...new Set(windows.flatMap((window) => boundsOf(window, asOf)))].sort()
  return { field, bounds, size: bounds.length + 3 }
}

/** The days at which an answer changes: each is the first on its side. */
function boundsOf({ from, after, to, before }: Window, asOf: string): string[] {
  return [
    ...[from, before].flatMap((years) => (years === undefined ? [] : shiftYears(asOf, years))),
    ...[after, to].flatMap((years) =>
      years === undefined ? [] : shiftDays(shiftYears(asOf, years), 1),
    ),
  ]
}

export function dayClass({ bounds }: DayAxis, day: string | undefined): number {
  if (day === undefined) return 0
  if (day === 'none') return 1
  let band = 0
  while (band < bounds.length && day >= (bounds[band] as string)) band++
  return band + 2
}

/** Numbers ages: those that are stated, then those by birth date, then someone who is not born by `asOf`. */
export function ageAxis(tests: Tests, asOf: string): AgeAxis {
  const all = tests.flatMap((test) => [
    'from' in test ? test.from : 0,
    ('below' in test && test.below) || 0,
  ])
  const limits = [...new Set(all)].filter((limit) => limit > 0).sort((a, b) => a - b)
  const bornBy = limits.map((limit) => shiftYears(asOf, -limit))
  return { field: 'age', limits, bornBy, asOf, size: 2 * limits.length + 4 }
}

export function ageClass(
  { limits, bornBy, asOf }: AgeAxis,
  age: number | undefined,
  birthDate: string | undefined,
): number {
  let band = 0
  if (age !== undefined) {
    for (let at = 0; at < limits.length; at++) band += +(age >= (limits[at] as number))
    return 1 + band
  }
  if (birthDate === undefined) return 0
  if (birthDate > asOf) return 2 * limits.length + 3
  while (band < limits.length && birthDate <= (bornBy[band] as string)) band++
  return limits.length + 2 + band
}

/** The axes of a record, and what adds up the numbers of its fields along them, each by its factor. */
export interface RecordAxes<Entry> {
  readonly axes: readonly Axis[]
  readonly add: (entry: Entry, factors: Int32Array) => number
}

/** A number along an axis, times its factor. */
export function along(factors: Int32Array, axis: number, number: number): number {
  return Math.imul(number, factors[axis] as number)
}

/** What asks for the fields of some axes. */
export interface Asking {
  readonly axes: readonly number[]
}

/** A table of every combination of some axes, and what asks for it. */
export interface Table<One extends Asking> {
  readonly asking: readonly One[]
  readonly size: number
  /** Which word holds the place of a record in it, how far up, and the bits of it there. */
  readonly word: number
  readonly shift: number
  readonly mask: number
}

/** Tables, and what the numbers of a record are multiplied by to give its place in all of them at once. */
export interface Layout<One extends Asking> {
  readonly tables: readonly Table<One>[]
  /** Per word as many factors as there are axes. */
  readonly factors: readonly Int32Array[]
}

/** Fewer tables are fewer look-ups, as long as they stay small. */
const MOST_CELLS = 1024
const WORD = 31

/** Lays out tables, each for as much as fits. */
export function layOut<One extends Asking>(
  all: readonly One[],
  axes: readonly Axis[],
): Layout<One> {
  const sizeOf = (used: readonly number[]) =>
    used.reduce((size, axis) => size * (axes[axis] as Axis).size, 1)
  const groups: { asking: One[]; axes: readonly number[] }[] = []
  for (const one of [...all].sort((a, b) => sizeOf(b.axes) - sizeOf(a.axes))) {
    const joined = (group: Asking) => [...new Set([...group.axes, ...one.axes])]
    const group = groups.find(
      (other) => sizeOf(joined(other)) <= Math.max(MOST_CELLS, sizeOf(other.axes)),
    )
    if (group) Object.assign(group, { axes: joined(group), asking: [...group.asking, one] })
    else groups.push({ asking: [one], axes: one.axes })
  }
  const factors: Int32Array[] = []
  let free = 0
  const tables = groups.map(({ asking, axes: used }): Table<One> => {
    const size = sizeOf(used)
    const bits = 32 - Math.clz32(size - 1)
    if (bits > free) {
      factors.push(new Int32Array(axes.length))
      free = WORD
    }
    const shift = WORD - free
    const word = factors.length - 1
    free -= bits
    for (const [at, axis] of used.entries()) {
      ;(factors[word] as Int32Array)[axis] =
        ((factors[word] as Int32Array)[axis] as number) + (sizeOf(used.slice(0, at)) << shift)
    }
    return { asking, size, word, shift, mask: (1 << bits) - 1 }
  })
  return { tables, factors }
}

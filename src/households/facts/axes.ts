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
  readonly values: ReadonlyMap<unknown, number>
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
  const values = new Map([...new Set(named)].map((value, at) => [value, at + 2]))
  return { field, values, size: values.size + 2 }
}

export function valueClass({ values }: ValueAxis, value: unknown): number {
  if (value === undefined) return 0
  return values.get(value) ?? 1
}

/** Numbers yes and no. */
export function flagAxis(field: string): Axis {
  return { field, size: 3 }
}

export function flagClass(value: boolean | undefined): number {
  if (value === undefined) return 0
  return value ? 1 : 2
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
    for (let at = 0; at < labels.length; at++) if (labels[at] === label) bits |= 2 << at
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
    while (band < limits.length && age >= (limits[band] as number)) band++
    return 1 + band
  }
  if (birthDate === undefined) return 0
  if (birthDate > asOf) return 2 * limits.length + 3
  while (band < limits.length && birthDate <= (bornBy[band] as string)) band++
  return limits.length + 2 + band
}

/** Where the number of each axis goes: a table, and how far apart its numbers lie there, axis by axis. */
export type Places = Int32Array

/** The axes of a record, and what numbers its fields along them. */
export interface RecordAxes<Entry> {
  readonly axes: readonly Axis[]
  readonly number: (entry: Entry, cells: Int32Array, places: Places) => void
}

/** Adds the number of an axis to the cell of its table. */
export function put(cells: Int32Array, places: Places, axis: number, number: number): void {
  const table = places[2 * axis] as number
  cells[table] = (cells[table] as number) + number * (places[2 * axis + 1] as number)
}

/** What asks for the fields of some axes. */
export interface Asking {
  readonly axes: readonly number[]
}

/** A table of every combination of some axes, and what asks for it. */
export interface Table<One extends Asking> {
  readonly asking: readonly One[]
  readonly axes: readonly number[]
  /** How far apart the numbers of each axis lie. */
  readonly strides: readonly number[]
  readonly size: number
}

/** Fewer tables are fewer look-ups, as long as they stay small. */
const MOST_CELLS = 1024

/** Lays out tables, each for as many as fit; what asks for the same field shares a table, if that is asked for. */
export function tablesFor<One extends Asking>(
  all: readonly One[],
  axes: readonly Axis[],
  isApart: boolean,
): Table<One>[] {
  const sizeOf = (used: readonly number[]) =>
    used.reduce((size, axis) => size * (axes[axis] as Axis).size, 1)
  let groups: { asking: One[]; axes: readonly number[] }[] = []
  const join = (wanted: typeof groups, asking: readonly One[], used: readonly number[]) => {
    groups = groups.filter((group) => !wanted.includes(group))
    groups.push({
      asking: [...wanted.flatMap((group) => group.asking), ...asking],
      axes: [...new Set([...wanted.flatMap((group) => group.axes), ...used])],
    })
  }
  for (const one of all) {
    const shares = ({ axes }: { axes: readonly number[] }) =>
      axes.some((axis) => one.axes.includes(axis))
    join(isApart ? groups.filter(shares) : [], [one], one.axes)
  }
  for (const group of [...groups].sort((a, b) => sizeOf(b.axes) - sizeOf(a.axes))) {
    const fits = (other: { axes: readonly number[] }) =>
      other !== group && sizeOf([...new Set([...other.axes, ...group.axes])]) <= MOST_CELLS
    const wide = groups.includes(group) ? groups.find(fits) : undefined
    if (wide) join([wide, group], [], [])
  }
  return groups.map(({ asking, axes: used }) => ({
    asking,
    axes: used,
    strides: used.map((_, at) => sizeOf(used.slice(0, at))),
    size: sizeOf(used),
  }))
}

import type { Shape } from '../../src/input/shape.ts'
import type { DayBound } from '../../src/logic/cells.ts'
import { testOf } from '../../src/logic/field-test.ts'
import type { FieldTest } from '../../src/logic/rule.ts'

/** Values of a field that no rule tells apart have one number; 0 is a field that is not known. */
export interface FieldClasses {
  readonly field: string
  readonly size: number
  /** The number of a record's class, as an expression over its fields. */
  readonly number: string
  /** The days at which an answer changes. */
  readonly days?: readonly DayBound[]
}

/** A day of no matter: values of codes are told apart the same on any. */
const ANY_DAY = '2020-01-01'

/** Numbers the classes of a field by the tests that rules make of it; `at` is the place of its days among the bounds. */
export function classesOf(
  field: string,
  shape: Shape,
  tests: readonly FieldTest[],
  at: number,
): FieldClasses {
  const kind = shape.kind === 'optional' ? shape.shape : shape
  if (kind.kind === 'integer') return ageClasses(tests, at)
  if (tests.some((test) => 'within' in test)) return dayClasses(field, kind, tests, at)
  if (kind.kind === 'array') return labelClasses(field, tests)
  if (kind.kind === 'object') {
    return { field, size: 2, number: `+(${nameOf(field)} !== undefined)` }
  }
  return codeClasses(field, valuesOf(kind), tests)
}

/** What a field is called where it is read. */
export function nameOf(field: string): string {
  return field.split('.').at(-1) as string
}

/** The values of a closed list; an object stands for all objects. */
function valuesOf(shape: Shape): readonly unknown[] {
  if (shape.kind === 'boolean') return [true, false]
  if (shape.kind === 'codes') return shape.codes
  if (shape.kind === 'object') return [{}]
  if (shape.kind === 'union') return shape.options.flatMap(valuesOf)
  throw new Error(`A field of ${shape.kind} has no closed list`)
}

function codeClasses(
  field: string,
  values: readonly unknown[],
  tests: readonly FieldTest[],
): FieldClasses {
  const told = (value: unknown) =>
    JSON.stringify(tests.map((test) => testOf(test, recordOf(field, value), ANY_DAY)))
  const byTold = new Map<string, unknown[]>([[told(undefined), []]])
  for (const value of values) byTold.set(told(value), [...(byTold.get(told(value)) ?? []), value])
  const [unknown = [], ...classes] = byTold.values()
  // Values that are not told from an unknown one need no number; else those of the largest class are compared with nothing.
  const rest = unknown.length > 0 ? [] : (classes.sort(byWeight).shift() ?? [])
  const name = nameOf(field)
  const first = rest.length > 0 ? 1 : 0
  const terms = classes.flatMap((codes, index) =>
    codes.map((code) => `${times(index + 1)}+(${name} === ${JSON.stringify(code)})`),
  )
  const sum = [...(first ? ['1'] : []), ...terms].join(' + ')
  return {
    field,
    size: 1 + first + classes.length,
    number: first ? `${name} === undefined ? 0 : ${sum}` : sum,
  }
}

function recordOf(field: string, value: unknown): Record<string, unknown> {
  const [outer = '', inner] = field.split('.')
  return { [outer]: inner === undefined ? value : { [inner]: value } }
}

function byWeight(one: unknown[], other: unknown[]): number {
  const weight = (values: unknown[]) =>
    values.some((value) => typeof value === 'object') ? Number.MAX_VALUE : values.length
  return weight(other) - weight(one)
}

function times(factor: number): string {
  return factor === 1 ? '' : `${factor} * `
}

/** A bit for each label that rules name; if they ask for all labels, one for a label that could not be read. */
function labelClasses(field: string, tests: readonly FieldTest[]): FieldClasses {
  const isAskedFor = tests.some((test) => 'has' in test)
  const named = tests.map((test) => {
    if ('has' in test) return test.has
    return 'proves' in test ? test.proves : 'suggests' in test && test.suggests
  })
  const labels = [...(isAskedFor ? [null] : []), ...new Set(named)]
  const terms = labels.map(
    (label, index) => `${times(1 << index)}+${field}.includes(${JSON.stringify(label)})`,
  )
  const sum = [...(isAskedFor ? ['1'] : []), ...terms].join(' + ')
  return {
    field,
    size: (isAskedFor ? 1 : 0) + (1 << labels.length),
    number: `${field} === undefined ? 0 : ${sum}`,
  }
}

function dayClasses(
  field: string,
  shape: Shape,
  tests: readonly FieldTest[],
  at: number,
): FieldClasses {
  const bounds = tests.flatMap((test): DayBound[] => {
    if (!('within' in test)) return []
    const { from, after, to, before } = test.within
    return [
      ...[from, before].flatMap((years): DayBound[] =>
        years === undefined ? [] : [[years, 'on']],
      ),
      ...[after, to].flatMap((years): DayBound[] =>
        years === undefined ? [] : [[years, 'after']],
      ),
    ]
  })
  const days = inOrder(bounds)
  const band = `bandOf(${field}, bounds[${at}]!)`
  const [number, size] =
    shape.kind === 'union'
      ? [`${field} === "none" ? 1 : 2 + ${band}`, days.length + 3]
      : [`1 + ${band}`, days.length + 2]
  return { field, size, number: `${field} === undefined ? 0 : ${number}`, days }
}

function inOrder(bounds: readonly DayBound[]): DayBound[] {
  const rank = ([years, side]: DayBound) => 2 * years + (side === 'after' ? 1 : 0)
  return [...new Map(bounds.map((bound) => [rank(bound), bound])).values()].sort(
    (a, b) => rank(a) - rank(b),
  )
}

/** Ages that are stated, then ages by birth date, from the oldest; the youngest of them is not born by the day. */
function ageClasses(tests: readonly FieldTest[], at: number): FieldClasses {
  const named = tests.flatMap((test) => [
    'from' in test ? test.from : 0,
    ('below' in test && test.below) || 0,
  ])
  const limits = [...new Set(named)].filter((limit) => limit > 0).sort((a, b) => a - b)
  const stated = limits.map((limit) => ` + +(age >= ${limit})`).join('')
  const born = `birthDate === undefined ? 0 : ${limits.length + 2} + bandOf(birthDate, bounds[${at}]!)`
  return {
    field: 'age',
    size: 2 * limits.length + 4,
    number: `age !== undefined ? 1${stated} : ${born}`,
    days: inOrder([0, ...limits].map((limit) => [0 - limit, 'after'])),
  }
}

import fc from 'fast-check'
import type { Shape } from '../../src/input/shape.ts'

const fail = (): never => {
  throw new Error('Nobody may look here')
}

/** What stands where something else belongs. */
const GARBAGE = fc.constantFrom<unknown>(
  null,
  undefined,
  true,
  0,
  -0,
  -1,
  1.5,
  151,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'none',
  'poor',
  '2020-02-29',
  '2019-02-29',
  '1899-12-31',
  'x'.repeat(201),
  '😀'.repeat(101),
  '__proto__',
  [],
  {},
  [null],
  [{}],
  new Map(),
  new Date(0),
  7n,
  Symbol('s'),
  () => 'poor',
  new Proxy({}, { getPrototypeOf: fail }),
  new Proxy({}, { get: fail }),
  new Proxy([], { get: fail }),
  new Proxy(() => 'poor', { get: fail }),
)

/** A value that a shape takes, or nearly so: about one part in thirty is something else. */
export function nearInputs(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: rightInputs(shape), weight: 30 }, { arbitrary: GARBAGE, weight: 1 })
}

function rightInputs(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'boolean':
      return fc.boolean()
    case 'codes':
      return fc.constantFrom(...shape.codes)
    case 'day':
      return fc.constantFrom('1900-01-01', '2019-12-31', '2020-02-29', '2020-06-01', '2100-12-31')
    case 'string':
      return fc.constantFrom('', '奉节县平安乡', '51100000500009247D', 'x'.repeat(shape.max))
    case 'number':
      return fc.constantFrom(-1, -0, 0, 1, 1.5, 1e15)
    case 'integer':
      return fc.constantFrom(shape.min, -0, 3, shape.max)
    case 'array':
      return fc.array(nearInputs(shape.entry), { maxLength: 3 })
    case 'object':
      return recordsOf(shape.fields)
    case 'union':
      return fc.oneof(...shape.options.map(rightInputs))
    case 'optional':
    case 'nullable':
      return fc.oneof(
        { arbitrary: nearInputs(shape.shape), weight: 9 },
        { arbitrary: fc.constant(null), weight: 1 },
      )
    case 'unknown':
      return GARBAGE
  }
}

/** Some of the fields, seldom one that does not exist. */
function recordsOf(fields: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> {
  const names = Object.keys(fields)
  const requiredKeys = names.filter((name) => fields[name]?.kind !== 'optional')
  const record = fc.record(
    Object.fromEntries(names.map((name) => [name, nearInputs(fields[name] as Shape)])),
    { requiredKeys },
  )
  const more = fc.constantFrom('name', '__proto__', 'toString', '')
  return fc.tuple(record, fc.option(more, { freq: 40 })).map(([found, key]) => {
    if (key === null) return found
    return Object.defineProperty({ ...found }, key, { value: 1, enumerable: true })
  })
}

/** Right records, right ones of which one field is changed, and records put together field by field. */
export function mixedInputs(shape: Shape, right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const fields = shape.kind === 'object' ? Object.entries(shape.fields) : []
  const changed = fields.map(([name, field]) =>
    fc
      .tuple(right, nearInputs(field))
      .map(([record, value]) => ({ ...(record as object), [name]: value })),
  )
  return fc.oneof(right, ...changed, nearInputs(shape))
}

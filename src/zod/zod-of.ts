import * as z from 'zod'
import { isPlainObject } from '../input/read.ts'
import type { FormOf, Parsed, Shape } from '../input/shape.ts'
import { isRealDay } from '../logic/calendar.ts'
import { own } from '../logic/own.ts'

/** Builds the zod schema of a shape: it takes and refuses what the check does, and gives the same copy. */
export function zodOf<Value>(shapeOf: () => Shape<Value>): z.ZodType<Parsed<Value>, Value> {
  return build(shapeOf()) as unknown as z.ZodType<Parsed<Value>, Value>
}

function build(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'boolean':
      return leaf(z.boolean())
    case 'codes':
      return leaf(z.literal([...shape.codes]))
    case 'day':
      return leaf(z.iso.date().refine(isRealDay))
    case 'string':
      return leaf(stringSchema(shape))
    case 'number':
      return leaf(z.number().min(shape.min).max(shape.max).overwrite(withoutMinusZero))
    case 'integer':
      return leaf(z.int().min(shape.min).max(shape.max).overwrite(withoutMinusZero))
    case 'array':
      return arraySchema(shape)
    case 'object':
      return objectSchema(shape)
    case 'union':
      return unionSchema(shape)
    case 'optional':
      return build(shape.shape)
        .nullish()
        .transform((value) => value ?? undefined)
    case 'nullable':
      return shape.shape.kind === 'object'
        ? build(shape.shape)
            .nullable()
            .transform((value) => value ?? {})
        : build(shape.shape).nullable()
    case 'unknown':
      return z.unknown()
  }
}

/** Whatever is no primitive is refused unread. */
function leaf(schema: z.ZodType): z.ZodType {
  return z.preprocess(
    guarded(() => ({})),
    schema,
  )
}

/** zod and JSON Schema count a sign outside the basic plane once, our limit is of UTF-16. */
function stringSchema({ min, max }: FormOf<'string'>): z.ZodType {
  return z
    .string()
    .min(min)
    .max(max)
    .refine(({ length }) => length >= min && length <= max)
}

function withoutMinusZero(number: number): number {
  return number === 0 ? 0 : number
}

function objectSchema({ fields, isOpen }: FormOf<'object'>): z.ZodType {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, build(field)]),
  )
  const schema = isOpen ? z.object(properties) : z.strictObject(properties)
  return z.preprocess(guarded(plainCopy(0)), schema)
}

function arraySchema({ entry, max }: FormOf<'array'>): z.ZodType {
  return z.preprocess(guarded(plainCopy(max)), z.array(build(entry)).max(max))
}

/** Each option looks at the value, whatever it is. */
function unionSchema({ options }: FormOf<'union'>): z.ZodType {
  const most = options.map((option) => (option.kind === 'array' ? option.max : 0))
  return z.preprocess(guarded(plainCopy(Math.max(...most))), z.union(options.map(build)))
}

/** zod reads a property as often as it likes, and lets what a getter throws escape: it is given a plain copy. */
function guarded(copy: (value: object) => unknown) {
  return (value: unknown, context: z.RefinementCtx): unknown => {
    if (typeof value === 'function') return undefined
    if (typeof value !== 'object' || value === null) return value
    try {
      return copy(value)
    } catch {
      context.addIssue({ code: 'custom', message: 'Cannot be read' })
      return z.NEVER
    }
  }
}

/** Copies a list of at most `max` entries, one that is longer as long as it takes to be refused. */
function plainCopy(max: number) {
  return (value: object) => (Array.isArray(value) ? plainList(value, max) : plainObject(value))
}

/** A Map or an instance of a class is passed on as what zod takes for no object. */
function plainObject(value: object): unknown {
  return isPlainObject(value) ? own(value) : undefined
}

function plainList(value: readonly unknown[], max: number): unknown[] {
  const { length } = value
  const isRight = Number.isInteger(length) && length >= 0 && length <= max
  return Array.from({ length: isRight ? length : max + 1 }, (_, index) =>
    isRight ? value[index] : undefined,
  )
}

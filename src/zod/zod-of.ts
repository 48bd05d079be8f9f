import * as z from 'zod'
import type { FormOf, Parsed, Shape } from '../input/shape.ts'
import { isRealDay } from '../logic/calendar.ts'

/** Builds the zod schema of a shape: it takes and refuses what the check does, and gives the same copy. */
export function zodOf<Value>(shapeOf: () => Shape<Value>): z.ZodType<Parsed<Value>, Value> {
  return build(shapeOf()) as unknown as z.ZodType<Parsed<Value>, Value>
}

function build(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'boolean':
      return z.boolean()
    case 'codes':
      return z.literal([...shape.codes])
    case 'day':
      return z.iso.date().refine(isRealDay)
    case 'string':
      return z.string().min(shape.min).max(shape.max)
    case 'number':
      return z.number().min(shape.min).max(shape.max).overwrite(withoutMinusZero)
    case 'integer':
      return z.int().min(shape.min).max(shape.max).overwrite(withoutMinusZero)
    case 'array':
      return arraySchema(shape)
    case 'object':
      return objectSchema(shape)
    case 'union':
      return z.union(shape.options.map(build))
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

function withoutMinusZero(number: number): number {
  return number === 0 ? 0 : number
}

function objectSchema({ fields, isOpen }: FormOf<'object'>): z.ZodType {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, build(field)]),
  )
  const schema = isOpen ? z.object(properties) : z.strictObject(properties)
  return z.preprocess(guarded(plainObject), schema)
}

function arraySchema({ entry, max }: FormOf<'array'>): z.ZodType {
  return z.preprocess(
    guarded((value) => plainList(value, max)),
    z.array(build(entry)).max(max),
  )
}

/** zod reads a property as often as it likes, and lets what a getter throws escape: it is given a plain copy. */
function guarded(copy: (value: object) => unknown) {
  return (value: unknown, context: z.RefinementCtx): unknown => {
    if (typeof value !== 'object' || value === null) return value
    try {
      return copy(value)
    } catch {
      context.addIssue({ code: 'custom', message: 'Cannot be read' })
      return z.NEVER
    }
  }
}

/** A Map or an instance of a class is passed on as what zod takes for no object. */
function plainObject(value: object): unknown {
  if (Array.isArray(value)) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  return isPlain ? Object.assign(Object.create(null), value) : undefined
}

function plainList(value: object, max: number): unknown {
  if (!Array.isArray(value)) return value
  const { length } = value
  const isRight = Number.isInteger(length) && length >= 0 && length <= max
  return Array.from({ length: isRight ? length : max + 1 }, (_, index) =>
    isRight ? value[index] : undefined,
  )
}

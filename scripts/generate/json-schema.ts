import type { Fields, Shape } from '../../src/input/shape.ts'
import { FIRST_DAY, LAST_DAY } from '../../src/logic/calendar.ts'

const DAYS_OF_MONTHS =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))'

const LEAP_YEARS = '(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))'

/** Every real day from the first to the last, and nothing else. */
const REAL_DAY = `^(?:(?:19[0-9]{2}|20[0-9]{2}|2100)-${DAYS_OF_MONTHS}|${LEAP_YEARS}-02-29)$`

export type JsonSchema = Readonly<Record<string, unknown>>

/** What is known of the value at a path, such as `members[].age`, beside its shape. */
export type Remarks = (path: string) => JsonSchema | undefined

/** Says a shape as a JSON Schema of 2020-12, as strictly as it can be said. */
export function jsonSchemaOf(shape: Shape, remarksOn: Remarks, path = ''): JsonSchema {
  return { ...remarksOn(path), ...formOf(shape, remarksOn, path) }
}

function formOf(shape: Shape, remarksOn: Remarks, path: string): JsonSchema {
  switch (shape.kind) {
    case 'boolean':
      return { type: 'boolean' }
    case 'codes':
      return { type: typeof shape.codes[0], enum: shape.codes }
    case 'day':
      return {
        type: 'string',
        format: 'date',
        pattern: REAL_DAY,
        $comment: `A real day from ${FIRST_DAY} to ${LAST_DAY}.`,
      }
    case 'string':
      return {
        type: 'string',
        ...(shape.min > 0 && { minLength: shape.min }),
        maxLength: shape.max,
      }
    case 'number':
    case 'integer':
      return { type: shape.kind, ...boundsOf(shape) }
    case 'array':
      return {
        type: 'array',
        items: jsonSchemaOf(shape.entry, remarksOn, `${path}[]`),
        maxItems: shape.max,
      }
    case 'object':
      return {
        type: 'object',
        ...fieldsOf(shape.fields, remarksOn, path),
        additionalProperties: shape.isOpen,
      }
    case 'union':
      return { anyOf: shape.options.map((option) => formOf(option, remarksOn, path)) }
    case 'optional':
    case 'nullable':
      return orNull(formOf(shape.shape, remarksOn, path))
    case 'unknown':
      return {}
  }
}

function boundsOf({ min, max }: { readonly min: number; readonly max: number }): JsonSchema {
  return {
    ...(min > -Number.MAX_VALUE && { minimum: min }),
    ...(max < Number.MAX_VALUE && { maximum: max }),
  }
}

function fieldsOf(fields: Fields, remarksOn: Remarks, path: string): JsonSchema {
  const properties = Object.entries(fields).map(([name, field]) => [
    name,
    jsonSchemaOf(field, remarksOn, path ? `${path}.${name}` : name),
  ])
  const required = Object.keys(fields).filter((name) => fields[name]?.kind !== 'optional')
  return {
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  const isNull = { type: 'null' }
  if (Array.isArray(schema['anyOf'])) return { ...schema, anyOf: [...schema['anyOf'], isNull] }
  return { anyOf: [schema, isNull] }
}

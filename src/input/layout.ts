import type * as z from 'zod/mini'

/** Where the records and lists of a schema are: all that is needed to read an input without trusting it. */
export interface Layout {
  /** The fields of a record, by name. */
  readonly fields?: ReadonlyMap<string, Layout>
  /** The entries of a list. */
  readonly entry?: Layout
  /** The longest list accepted. */
  readonly most?: number
}

/** The part of a zod schema's definition that says what it is made of. */
interface Definition {
  readonly type: string
  readonly shape?: Record<string, z.ZodMiniType>
  readonly element?: z.ZodMiniType
  readonly innerType?: z.ZodMiniType
  readonly options?: readonly z.ZodMiniType[]
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly maximum?: number } } }[]
}

const LEAF: Layout = {}

/**
 * Derives the layout from a schema, so that the two cannot drift apart.
 *
 * @param schema - made of records, lists, optional and nullable fields, unions and leaves.
 * @returns its layout; of a union, those of its members together, at most one record and one list.
 */
export function layoutOf(schema: z.ZodMiniType): Layout {
  const { type, shape, element, innerType, options, checks = [] } = schema._zod.def as Definition
  if (innerType) return layoutOf(innerType)
  if (options) return Object.assign({}, ...options.map(layoutOf))
  if (type === 'object' && shape) {
    return {
      fields: new Map(Object.entries(shape).map(([name, field]) => [name, layoutOf(field)])),
    }
  }
  if (type === 'array' && element) {
    const [most = 0] = checks.map((check) => check._zod.def.maximum ?? 0)
    return { entry: layoutOf(element), most }
  }
  return LEAF
}

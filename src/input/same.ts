/** Tells whether two values of plain JSON are the same, in whatever order their fields stand; what is undefined is not there. */
export function same(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [fields, others] = [fieldsOf(one), fieldsOf(other)]
  return (
    fields.length === others.length &&
    fields.every((field) => Object.hasOwn(other, field) && same(one[field], other[field]))
  )
}

function fieldsOf(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((field) => value[field] !== undefined)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

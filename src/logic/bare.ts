/** A copy of plain data that inherits nothing: what was put on `Object.prototype` is in none of it. */
export function bare<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => bare(one)) as Value
  const parts = Object.entries(value).map(([key, part]) => [key, bare(part)])
  return Object.setPrototypeOf(Object.fromEntries(parts), null)
}

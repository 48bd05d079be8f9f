/** Makes plain data inherit nothing: what was put on `Object.prototype` is in none of it. It must be nobody else's. */
export function bare<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  Object.values(value).forEach(bare)
  return Array.isArray(value) ? value : Object.setPrototypeOf(value, null)
}

/** A copy of a record that inherits nothing: of an optional field that it lacks, nothing is known. */
export function own<Value extends object>(value: Value): Value {
  return Object.assign(Object.create(null), value)
}

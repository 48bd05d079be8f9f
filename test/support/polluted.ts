/** Runs something while all objects inherit properties. */
export function polluted<Value>(names: readonly string[], value: unknown, run: () => Value): Value {
  for (const name of names) {
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
  }
  try {
    return run()
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name)
  }
}

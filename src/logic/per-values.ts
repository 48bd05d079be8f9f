import type { Ternary } from './ternary.ts'

/** What is made of more values than these is made anew each time: there are 3 to the power of them. */
const FEW = 4

/**
 * Makes a function that works out once what rests on a few values alone, and hands it out again.
 *
 * @param values - read the values that it rests on.
 * @param make - works it out; what it gives must not be changed.
 */
export function perValues<Given, Made>(
  values: readonly ((given: Given) => Ternary)[],
  make: (given: Given) => Made,
): (given: Given) => Made {
  if (values.length > FEW) return make
  const made = new Map<number, Made>()
  return (given) => {
    let key = 0
    for (const read of values) {
      const value = read(given)
      key = key * 3 + (value === null ? 2 : Number(value))
    }
    const before = made.get(key)
    if (before !== undefined) return before
    const fresh = make(given)
    made.set(key, fresh)
    return fresh
  }
}

import { type Expected, InvalidInputError } from '../errors.ts'

type Iteration = 'async' | 'sync'

const SYMBOLS = { async: Symbol.asyncIterator, sync: Symbol.iterator }

/** Tells how a source is read item by item. Text is no source, though its characters could be read. */
export function iterationOf(
  source: unknown,
  path: string,
  accepted: readonly Iteration[] = ['async', 'sync'],
  expected: Expected = { type: 'iterable' },
): Iteration {
  try {
    if (typeof source === 'object' || typeof source === 'function') {
      const found = accepted.find((kind) => isFunctionAt(source, SYMBOLS[kind]))
      if (found) return found
    }
  } catch {
    throw new InvalidInputError([{ path, code: 'unreadable' }])
  }
  throw new InvalidInputError([{ path, code: 'wrong-type', expected }])
}

function isFunctionAt(source: object | null, key: symbol): boolean {
  return typeof Object(source)[key] === 'function'
}

import { type Expected, InvalidInputError, orThrow } from '../../errors.ts'
import * as rules from '../../generated/issue-rules.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import type { KnownColumns } from '../../logic/columns.ts'
import { ALL_FACTS } from '../facts/setting.ts'

type PackedColumn = Uint16Array | Uint32Array

const check = /* @__PURE__ */ checkerOf(
  () => s.object({ isTrue: s.unknown(), isFalse: s.unknown() }),
  undefined,
  'columns',
)

/** Checks that columns are facts, household by household, and none of them true and false. */
export function checkColumns(columns: unknown): KnownColumns {
  const given = orThrow(check(columns))
  const isTrue = columnOf(Uint32Array, given.isTrue, 'columns.isTrue')
  const isFalse = columnOf(Uint32Array, given.isFalse, 'columns.isFalse')
  checkLength(isFalse, isTrue, 'columns.isFalse')
  checkFacts({ isTrue, isFalse })
  return { isTrue, isFalse }
}

/** Checks where verdicts are to be written. */
export function checkOut(
  out: { readonly met?: unknown; readonly unmet?: unknown },
  { isTrue, isFalse }: KnownColumns,
): { met: Uint16Array; unmet: Uint16Array } {
  const met = columnOf(Uint16Array, out.met, 'options.out.met')
  const unmet = columnOf(Uint16Array, out.unmet, 'options.out.unmet')
  checkLength(met, isTrue, 'options.out.met')
  checkLength(unmet, isTrue, 'options.out.unmet')
  checkMemory(met, [isTrue, isFalse], 'options.out.met')
  checkMemory(unmet, [isTrue, isFalse, met], 'options.out.unmet')
  return { met, unmet }
}

/** Nothing but a real array is one, whatever it says of itself. */
function columnOf<Type extends typeof Uint16Array | typeof Uint32Array>(
  type: Type,
  value: unknown,
  path: string,
): InstanceType<Type> {
  if (ArrayBuffer.isView(value) && value instanceof type && !isGone(value)) {
    return value as InstanceType<Type>
  }
  throw refused(path, 'wrong-type', type === Uint32Array ? rules.UINT32_ARRAY : rules.UINT16_ARRAY)
}

/** Whether an array was transferred to another thread: it looks empty then. */
function isGone({ length, buffer }: PackedColumn): boolean {
  if (length > 0) return false
  try {
    buffer.slice(0, 0)
    return false
  } catch {
    return true
  }
}

function checkLength(column: PackedColumn, { length }: PackedColumn, path: string): void {
  if (column.length !== length) throw refused(path, 'contradiction', rules.AS_LONG_AS_IS_TRUE)
}

function checkMemory(column: PackedColumn, others: readonly PackedColumn[], path: string): void {
  const shares = ({ buffer, byteOffset, byteLength }: PackedColumn) =>
    buffer === column.buffer &&
    byteOffset < column.byteOffset + column.byteLength &&
    column.byteOffset < byteOffset + byteLength
  if (others.some(shares)) throw refused(path, 'contradiction', rules.MEMORY_OF_ITS_OWN)
}

/** One pass over all of them tells whether anything is wrong; only then is it asked where. */
function checkFacts({ isTrue, isFalse }: KnownColumns): void {
  const none = ~ALL_FACTS
  let both = 0
  let any = 0
  for (let row = 0; row < isTrue.length; row++) {
    const holds = isTrue[row] as number
    const not = isFalse[row] as number
    both |= holds & not
    any |= holds | not
  }
  if ((any & none) !== 0) {
    const name = isTrue.some((bits) => (bits & none) !== 0) ? 'isTrue' : 'isFalse'
    const row = { isTrue, isFalse }[name].findIndex((bits) => (bits & none) !== 0)
    throw refused(`columns.${name}[${row}]`, 'unknown-id', rules.BITS_OF_FACTS)
  }
  if (both !== 0) {
    const row = isTrue.findIndex((bits, at) => (bits & (isFalse[at] as number)) !== 0)
    throw refused(`columns.isTrue[${row}]`, 'contradiction', rules.TRUE_OR_FALSE)
  }
}

function refused(
  path: string,
  code: 'wrong-type' | 'contradiction' | 'unknown-id',
  expected: Expected,
): InvalidInputError {
  return new InvalidInputError([{ path, code, expected }])
}

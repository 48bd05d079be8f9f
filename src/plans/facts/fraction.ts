/** A part of a whole. */
export interface Fraction {
  readonly part: number
  readonly of: number
}

export const NONE: Fraction = { part: 0, of: 1 }
export const ALL: Fraction = { part: 1, of: 1 }

/** Which of two fractions is the larger. */
export function larger(a: Fraction, b: Fraction): Fraction {
  return a.part / a.of >= b.part / b.of ? a : b
}

/** Which of two fractions is the smaller. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return a.part / a.of <= b.part / b.of ? a : b
}

/** A fraction of a whole amount, rounded half up. */
export function fractionOf(amount: number, { part, of }: Fraction): number {
  const twice = 2 * amount * part + of
  if (Number.isSafeInteger(twice) && Number.isInteger(of)) return Math.floor(twice / (2 * of))
  const [exactPart, whole] = inWhole(part, of)
  return Number((2n * BigInt(amount) * exactPart + whole) / (2n * whole))
}

/** The simplest fraction that a number from 0 to 1 is, by its continued fraction: 0.0135 is 27 of 2000. */
export function simplest(share: number): Fraction {
  let [rest, divisor] = [BigInt(Math.floor(share * 2 ** PRECISION)), 1n << BigInt(PRECISION)]
  let [before, last] = [
    { part: 0n, of: 1n },
    { part: 1n, of: 0n },
  ]
  let found = NONE
  while (divisor > 0n) {
    const times = rest / divisor
    const next = { part: times * last.part + before.part, of: times * last.of + before.of }
    found = { part: Number(next.part), of: Number(next.of) }
    if (found.part / found.of === share) break
    ;[before, last, rest, divisor] = [last, next, divisor, rest % divisor]
  }
  return found
}

/** Bits that hold any part of what points are counted in. */
const PRECISION = 80

/** Two numbers as they are written, 0.1 and 12, as whole ones of the same ratio: 1 and 120. */
function inWhole(a: number, b: number): [bigint, bigint] {
  const [one, other] = [decimalOf(a), decimalOf(b)]
  const exponent = Math.min(one.exponent, other.exponent)
  const scaled = ({ digits, exponent: own }: typeof one) => digits * 10n ** BigInt(own - exponent)
  return [scaled(one), scaled(other)]
}

function decimalOf(number: number): { digits: bigint; exponent: number } {
  const [mantissa = '', exponent] = number.toExponential().split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  return { digits: BigInt(whole + decimals), exponent: Number(exponent) - decimals.length }
}

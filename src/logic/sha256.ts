import { utf8 } from './utf8.ts'

/** SHA-256 of FIPS 180-4, written out: no host offers one that is synchronous everywhere. */

const WORD = 0x100000000
const BLOCK = 64
const ROUNDS = 64

/** FIPS 180-4 §4.2.2 and §5.3.3: the first 32 bits of the fractional parts of roots of the first primes. */
function fractionBits(prime: number, root: number): number {
  return (prime ** (1 / root) * WORD) | 0
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}

/**
 * Hashes a text.
 *
 * @param text - any text; it is read as UTF-8.
 * @returns its SHA-256 in hexadecimal.
 */
export function sha256(text: string): string {
  const primes = firstPrimes(ROUNDS)
  const constants = primes.map((prime) => fractionBits(prime, 3))
  let state = primes.slice(0, 8).map((prime) => fractionBits(prime, 2))
  const bytes = padded(utf8(text))
  for (let start = 0; start < bytes.byteLength; start += BLOCK) {
    state = compressed(state, scheduleOf(bytes, start), constants)
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** §5.1.1: a bit that is set, zeros, and the length in bits, in whole blocks. */
function padded(message: Uint8Array): DataView {
  const blocks = Math.ceil((message.length + 9) / BLOCK)
  const bytes = new Uint8Array(blocks * BLOCK)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)
  return view
}

/** §6.2.2, step 1. */
function scheduleOf(bytes: DataView, start: number): number[] {
  const words = Array.from({ length: 16 }, (_, index) => bytes.getInt32(start + index * 4))
  const at = (index: number) => words[index] as number
  for (let t = 16; t < ROUNDS; t++) {
    const [early, late] = [at(t - 15), at(t - 2)]
    const small0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const small1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words.push((small1 + at(t - 7) + small0 + at(t - 16)) | 0)
  }
  return words
}

/** §6.2.2, steps 2 to 4. */
function compressed(state: number[], words: number[], constants: number[]): number[] {
  let [a, b, c, d, e, f, g, h] = state as Eight
  for (let t = 0; t < ROUNDS; t++) {
    const large1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + large1 + choice + (constants[t] as number) + (words[t] as number)) | 0
    const large0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e] = [g, f, e, (d + first) | 0]
    ;[d, c, b, a] = [c, b, a, (first + large0 + majority) | 0]
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] as number)) | 0)
}

type Eight = [number, number, number, number, number, number, number, number]

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

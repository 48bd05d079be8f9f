import { inspect } from 'node:util'
import {
  checkCreditCode,
  formatIssues,
  type InvalidInputError,
  isInvalidInputError,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revoked } from '../support/unreadable.ts'

/** The characters of GB 32100: no I, O, S, V, Z. */
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 11714 counts every letter of the alphabet, also those that GB 32100 leaves out. */
const GB_11714_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const GB_11714_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
/** By the remainder. */
const GB_11714_CHECKS = '0X987654321'

const weigh = (text: string, letters: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * letters.indexOf(text.charAt(i)), 0)

/** The ninth character of an organization code. */
const checkOfOrganization = (first8: string): string =>
  GB_11714_CHECKS.charAt(weigh(first8, GB_11714_LETTERS, GB_11714_WEIGHTS) % 11)

/** The last character of a credit code: what makes the weighted sum a multiple of 31. */
const checkOfCode = (first17: string): string =>
  LETTERS.charAt((31 - (weigh(first17, LETTERS, WEIGHTS) % 31)) % 31)

const withLast = (first17: string): string => first17 + checkOfCode(first17)

const withChecks = (first16: string): string =>
  withLast(first16 + checkOfOrganization(first16.slice(8)))

/** Whether both check characters hold. */
const holds = (code: string): boolean =>
  code.length === 18 &&
  [...code].every((letter) => LETTERS.includes(letter)) &&
  code.charAt(16) === checkOfOrganization(code.slice(8, 16)) &&
  code.charAt(17) === checkOfCode(code.slice(0, 17))

const VALID: [code: string, legalForm: string | undefined, divisionCode: string][] = [
  ['91350100M000100Y43', undefined, '350100'],
  ['51100000500009247D', 'association', '100000'],
  ['51100000500002862F', 'association', '100000'],
  ['51100000500012681T', 'association', '100000'],
  ['53100000500021676K', 'foundation', '100000'],
  ['53100000500019795A', 'foundation', '100000'],
  ['51440300MJL1712376', 'association', '440300'],
  ['52440300MJL186084F', 'service', '440300'],
  ['52500000MJ00001730', 'service', '500000'],
  ['52500000MJ0000050Y', 'service', '500000'],
]

const INVALID = ['51100000500000024G', '53100000500020462H']

const SAMPLE = '52500000MJ00001730'

const FORMS: Record<string, string> = { '51': 'association', '52': 'service', '53': 'foundation' }

/** Civil affairs, the offices of the establishment, of industry and commerce, and others. */
const KINDS = ['51', '52', '53', '59', '54', '55', '11', '12', '13', '19', '91', '92', '93', 'Y1']

const PLACES = ['100000', '500000', '500101', '500112', '500229', '500243', '110000', '440300']

const kinds = fc.constantFrom(...KINDS)
const places = fc.oneof(
  fc.constantFrom(...PLACES),
  fc.integer({ min: 110000, max: 659999 }).map(String),
)
const organizations = fc.string({
  unit: fc.constantFrom(...LETTERS),
  minLength: 8,
  maxLength: 8,
})

const first16s = fc.tuple(kinds, places, organizations).map((parts) => parts.join(''))
const codes = first16s.map(withChecks)

const replaced = (code: string, at: number, letter: string): string =>
  code.slice(0, at) + letter + code.slice(at + 1)

const swapped = (code: string, at: number): string =>
  code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)

const positionsIn = (length: number): number[] =>
  Array.from({ length: Math.max(0, length) }, (_, i) => i)

const positions = positionsIn(18)

/** Every code that differs from the given one in a single character. */
const changesOf = (code: string): string[] =>
  positions.flatMap((at) =>
    [...LETTERS]
      .filter((letter) => letter !== code.charAt(at))
      .map((letter) => replaced(code, at, letter)),
  )

/** Every code with two neighbors changed over. */
const swapsOf = (code: string): string[] => positions.slice(0, -1).map((at) => swapped(code, at))

/** Those that are not judged as the arithmetic judges them. */
const misjudged = (judged: readonly string[]): string[] =>
  judged.filter((code) => checkCreditCode(code).ok !== holds(code))

/** What is said of a valid code. */
function read(code: unknown) {
  const result = checkCreditCode(code)
  if (result.ok) return result.value
  throw new Error('A valid code was refused', { cause: result.error })
}

/** What is said of an invalid one. */
function refusal(code: unknown): InvalidInputError {
  const result = checkCreditCode(code)
  if (result.ok) throw new Error('An invalid code was accepted')
  if (isInvalidInputError(result.error)) return result.error
  throw new Error('Something other than an InvalidInputError was given', { cause: result.error })
}

const codesOf = (error: InvalidInputError): string[] => error.issues.map(({ code }) => code)

/** Everything that the error says. */
const spoken = (error: InvalidInputError): string =>
  [
    error.message,
    JSON.stringify(error),
    JSON.stringify(error.issues),
    inspect(error, { depth: null }),
    formatIssues(error),
    formatIssues(error, { locale: 'zh-CN' }),
  ].join('\n')

/** All runs of six characters that show; a shorter one could stand in a message by chance. */
function runsOf(text: string): string[] {
  const start = text.slice(0, 100)
  const runs = positionsIn(start.length - 5).map((i) => start.slice(i, i + 6))
  return runs.filter((run) => run.trim() !== '')
}

function expectSilence(error: InvalidInputError, input: string): void {
  expect(error.issues).not.toEqual([])
  const said = spoken(error)
  expect(runsOf(input).filter((run) => said.includes(run))).toEqual([])
}

describe('the arithmetic of these tests', () => {
  it('agrees with codes that are in use', () => {
    expect(VALID.filter(([code]) => !holds(code))).toEqual([])
    expect(INVALID.filter(holds)).toEqual([])
  })

  it('has the weights of the standard, which are the powers of three', () => {
    const powers = [1]
    while (powers.length < 17) powers.push(((powers.at(-1) ?? 0) * 3) % 31)
    expect(WEIGHTS).toEqual(powers)
    expect(LETTERS).toHaveLength(31)
  })
})

describe('checkCreditCode', () => {
  it.each(VALID)('reads %s', (code, legalForm, divisionCode) => {
    const value = read(code)
    expect(value.divisionCode).toBe(divisionCode)
    expect(value.organizationCode).toBe(code.slice(8, 17))
    expect(value.authority).toBe(code.startsWith('5') ? 'civil-affairs' : 'other')
    if (legalForm) expect(value.legalForm).toBe(legalForm)
    else expect(value).not.toHaveProperty('legalForm')
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  })

  it.each(INVALID)('refuses %s for its check characters', (code) => {
    const error = refusal(code)
    expect(new Set(codesOf(error))).toEqual(new Set(['bad-check']))
    expectSilence(error, code)
  })

  it.each(KINDS)('takes the legal form from nothing but 51, 52 and 53: %s', (kind) => {
    const value = read(withChecks(`${kind}500000MJ000001`))
    expect(value.divisionCode).toBe('500000')
    if (FORMS[kind]) expect(value.legalForm).toBe(FORMS[kind])
    else expect(value).not.toHaveProperty('legalForm')
  })

  it('accepts every valid code', () => {
    fc.assert(
      fc.property(first16s, (first16) => {
        const value = read(withChecks(first16))
        expect(value.divisionCode).toBe(first16.slice(2, 8))
        expect(value.legalForm).toBe(FORMS[first16.slice(0, 2)])
      }),
      { numRuns: 10_000, seed: 32100 },
    )
  }, 30_000)

  it('knows every check character', () => {
    const sample = fc.sample(codes, { numRuns: 10_000, seed: 11714 })
    const lasts = new Set(sample.map((code) => code.charAt(17)))
    expect([...lasts].sort().join('')).toBe(LETTERS)
    const organizationChecks = new Set(sample.map((code) => code.charAt(16)))
    expect([...organizationChecks].sort().join('')).toBe('0123456789X')
    expect(misjudged(sample)).toEqual([])
  }, 30_000)

  it.each([
    ['0 for a remainder of 0', '0'],
    ['Y for a remainder of 1', 'Y'],
  ])('has %s', (_, last) => {
    const sample = fc.sample(codes, { numRuns: 3000, seed: 31 })
    const ending = sample.filter((code) => code.endsWith(last))
    expect(ending.length).toBeGreaterThan(30)
    expect(ending.filter((code) => !checkCreditCode(code).ok)).toEqual([])
    const others = ending.flatMap((code) =>
      [...LETTERS].filter((letter) => letter !== last).map((letter) => replaced(code, 17, letter)),
    )
    expect(others.filter((code) => checkCreditCode(code).ok)).toEqual([])
  })

  describe('with 200 codes', () => {
    const sample = fc.sample(codes, { numRuns: 200, seed: 2020 })

    it('finds every single character that is changed', () => {
      expect(sample.flatMap(changesOf)).toHaveLength(200 * 18 * 30)
      expect(sample.flatMap((code) => misjudged(changesOf(code)))).toEqual([])
    }, 60_000)

    it('finds every two neighbors that are changed over', () => {
      const swaps = sample.flatMap(swapsOf)
      expect(swaps).toHaveLength(200 * 17)
      expect(misjudged(swaps)).toEqual([])
      expect(swaps.some(holds)).toBe(true)
      expect(swaps.every(holds)).toBe(false)
    }, 30_000)

    it('finds an organization code that does not hold in a code that does', () => {
      const wrong = sample.flatMap((code) =>
        [...LETTERS]
          .filter((letter) => letter !== code.charAt(16))
          .map((letter) => withLast(code.slice(0, 16) + letter)),
      )
      expect(wrong.filter(holds)).toEqual([])
      expect(wrong.filter((code) => checkCreditCode(code).ok)).toEqual([])
      expect(new Set(wrong.flatMap((code) => codesOf(refusal(code))))).toEqual(
        new Set(['bad-check']),
      )
    }, 30_000)

    it('finds a last character that does not hold after an organization code that does', () => {
      const wrong = sample.flatMap((code) =>
        [...LETTERS]
          .filter((letter) => letter !== code.charAt(17))
          .map((letter) => replaced(code, 17, letter)),
      )
      expect(new Set(wrong.flatMap((code) => codesOf(refusal(code))))).toEqual(
        new Set(['bad-check']),
      )
    }, 30_000)
  })

  it('judges whatever is put together of its characters as the arithmetic does', () => {
    const ends = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(first16s, ends, (first16, end) => {
        expect(misjudged([first16 + end, withLast(first16 + end.charAt(0))])).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses the letters that are left out, wherever they stand', () => {
    const letters = [...'IOSVZiosvzＩＯＳＶＺ']
    const wrong = letters.flatMap((letter) => positions.map((at) => replaced(SAMPLE, at, letter)))
    expect(wrong.filter((code) => checkCreditCode(code).ok)).toEqual([])
    for (const code of wrong) expectSilence(refusal(code), code)
  })

  it('refuses them also where their places in the alphabet would make the sums right', () => {
    // I, O, S, V and Z stand where GB 11714 has them; the last character is any.
    const bodies = [...'IOSVZ'].map((letter) => `52500000MJ00000${letter}`)
    const wrong = bodies.flatMap((body) =>
      [...LETTERS].map((last) => body + checkOfOrganization(body.slice(8)) + last),
    )
    expect(wrong.filter((code) => checkCreditCode(code).ok)).toEqual([])
  })

  // To take these is a courtesy: a caller may rely on none of it. Whoever takes one must read it
  // as the plain code, and whoever refuses it must say so in the usual way.
  it.each<[name: string, written: string]>([
    ['lower case', SAMPLE.toLowerCase()],
    ['one letter in lower case', SAMPLE.replace('M', 'm')],
    ['full width', [...SAMPLE].map(fullWidth).join('')],
    ['full-width lower case', [...SAMPLE.toLowerCase()].map(fullWidth).join('')],
    ['full-width letters', SAMPLE.replace('MJ', 'ＭＪ')],
    ['a space before', ` ${SAMPLE}`],
    ['a space behind', `${SAMPLE} `],
    ['spaces around', `  ${SAMPLE}  `],
    ['full-width spaces around', `\u3000${SAMPLE}\u3000`],
    ['no-break spaces around', `\u00a0${SAMPLE}\u00a0`],
    ['a tab and a line break', `\t${SAMPLE}\r\n`],
    ['spaces between', SAMPLE.replace(/(.{6})(?=.)/g, '$1 ')],
  ])('takes as the plain code, or refuses, what has %s', (_, written) => {
    const result = checkCreditCode(written)
    if (result.ok) expect(result.value).toEqual(read(SAMPLE))
    else expectSilence(refusal(written), written)
  })

  it('takes no wrong code for the right one for its case, its width or its spaces', () => {
    const wrong = changesOf(SAMPLE).flatMap((code) => [
      code.toLowerCase(),
      [...code].map(fullWidth).join(''),
      ` ${code} `,
    ])
    expect(wrong.filter((code) => checkCreditCode(code).ok)).toEqual([])
  })

  it.each<[name: string, written: string]>([
    ['nothing', ''],
    ['a space', ' '],
    ['seventeen characters', SAMPLE.slice(0, 17)],
    ['the last seventeen', SAMPLE.slice(1)],
    ['nineteen characters', `${SAMPLE}0`],
    ['a zero before', `0${SAMPLE}`],
    ['the code twice', SAMPLE + SAMPLE],
    ['the organization code alone', SAMPLE.slice(8, 17)],
    ['hyphens', SAMPLE.replace(/(.{6})(?=.)/g, '$1-')],
    ['a hyphen in place of a character', replaced(SAMPLE, 8, '-')],
    ['eighteen spaces', ' '.repeat(18)],
    ['eighteen Chinese characters', '山城火锅香飘四海两江汇流夜色正好天长'],
    ['a name', '重庆市火锅行业协会'],
    ['Arabic digits', SAMPLE.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['a Cyrillic letter', SAMPLE.replace('M', '\u041c')],
    ['half a character', '\ud800'.repeat(18)],
    ['characters of two units', '😀'.repeat(9)],
    ['NUL', '\0'.repeat(18)],
    ['NUL behind', `${SAMPLE}\0`],
    ['the name of a prototype', '__proto__'],
    ['a pattern', '^(?:.+)+$'],
  ])('refuses %s', (_, written) => {
    expectSilence(refusal(written), written)
  })

  it.each<[name: string, make: () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a truth value', () => true],
    ['a number', () => 525000001730],
    ['NaN', () => Number.NaN],
    ['a big integer', () => 525000000000001730n],
    ['a symbol', () => Symbol(SAMPLE)],
    ['a function', () => () => SAMPLE],
    ['a list', () => [SAMPLE]],
    ['the characters in a list', () => [...SAMPLE]],
    ['a string object', () => Object(SAMPLE)],
    ['a record', () => ({ creditCode: SAMPLE })],
    ['a record with a length', () => ({ length: 18, 0: '5' })],
    [
      'a record that passes for a string',
      () => ({ toString: () => SAMPLE, valueOf: () => SAMPLE }),
    ],
    ['a record without a prototype', () => Object.create(null)],
    ['a map', () => new Map([[SAMPLE, SAMPLE]])],
    ['bytes', () => new TextEncoder().encode(SAMPLE)],
    ['a cycle', cycle],
    ['a promise', () => Promise.resolve(SAMPLE)],
    ['toString that throws', () => ({ toString: fail, valueOf: fail, toJSON: fail })],
    ['toPrimitive that throws', () => ({ [Symbol.toPrimitive]: fail })],
    ['a getter that throws', () => Object.defineProperty({}, 'length', { get: fail })],
    ['a list with a getter that throws', () => Object.defineProperty([], 0, { get: fail })],
    ['a proxy that throws', () => new Proxy({}, TRAPS)],
    ['a proxy of a list that throws', () => new Proxy([], TRAPS)],
    ['a proxy that is revoked', revoked],
  ])('refuses what is no string: %s', (_, make) => {
    const error = refusal(make())
    expectSilence(error, SAMPLE)
    expect(spoken(error)).not.toContain('SECRET')
  })

  it.each<[name: string, make: () => string]>([
    ['a digit', () => '5'.repeat(5_000_000)],
    ['the code', () => SAMPLE.repeat(300_000)],
    ['spaces before a letter', () => `${' '.repeat(2_000_000)}x${' '.repeat(2_000_000)}x`],
    ['wide letters', () => 'Ｍ'.repeat(3_000_000)],
    ['combining marks', () => `5${'\u0301\u0323'.repeat(1_000_000)}`],
    ['ligatures that grow', () => '\ufdfa'.repeat(1_000_000)],
    ['line breaks', () => '\r\n'.repeat(2_000_000)],
  ])('refuses a very long string of %s at once', (_, make) => {
    const written = make()
    const error = refusal(written)
    expect(spoken(error).length).toBeLessThan(10_000)
    expectSilence(error, written.trimStart())
  })

  it('never throws', () => {
    const inputs = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 17, maxLength: 19 }),
    )
    fc.assert(
      fc.property(inputs, (input) => {
        const result = checkCreditCode(input)
        if (!result.ok) expect(isInvalidInputError(result.error)).toBe(true)
        else expect(typeof input).toBe('string')
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same answer again', () => {
    expect(checkCreditCode(SAMPLE)).toEqual(checkCreditCode(SAMPLE))
    expect(refusal(INVALID[0]).issues).toEqual(refusal(INVALID[0]).issues)
  })
})

/** A character of ASCII in the width of a Chinese one. */
function fullWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
}

function fail(): never {
  throw new Error('SECRET')
}

/** Throws at whatever is asked of it. */
const TRAPS: ProxyHandler<object> = {
  get: fail,
  has: fail,
  ownKeys: fail,
  getPrototypeOf: fail,
  getOwnPropertyDescriptor: fail,
}

function cycle(): unknown {
  const record: Record<string, unknown> = { code: SAMPLE }
  record['itself'] = record
  return record
}

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/logic/sha256.ts'

const byNode = (text: string) => createHash('sha256').update(text).digest('hex')

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of the examples of FIPS 180-4 is what stands there: %j', (text, digest) => {
    expect(sha256(text)).toBe(digest)
  })

  it('is right where the padding needs another block, and where it does not', () => {
    for (let length = 0; length <= 200; length++) {
      expect(sha256('a'.repeat(length)), `${length}`).toBe(byNode('a'.repeat(length)))
    }
  })

  it('reads any text as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(byNode(text))
      }),
      { seed: 20200514, numRuns: 200 },
    )
  })

  it('of a long text is right', () => {
    expect(sha256('第十八条'.repeat(10_000))).toBe(byNode('第十八条'.repeat(10_000)))
  })
})

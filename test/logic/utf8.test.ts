import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8 } from '../../src/logic/utf8.ts'

it('gives the bytes that TextEncoder gives, of halves of pairs too', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '%', '\0', 'é', '户', '𠮷', '\ud842', '\udfb7'),
  })
  fc.assert(
    fc.property(text, (one) => {
      expect([...utf8(one)]).toEqual([...new TextEncoder().encode(one)])
    }),
  )
})

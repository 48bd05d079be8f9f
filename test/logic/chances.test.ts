import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Chances, chancesOf } from '../../src/logic/chances.ts'
import { evaluateBy, type Formula } from '../../src/logic/formula.ts'
import type { Ternary } from '../../src/logic/ternary.ts'

const FACTS = ['a', 'b', 'c', 'd', 'e'] as const
type Fact = (typeof FACTS)[number]

/** Formulas that name each fact once. */
const formulaOf = (facts: readonly Fact[]): fc.Arbitrary<Formula<Fact>> => {
  const [first, ...rest] = facts as [Fact, ...Fact[]]
  if (rest.length === 0) return fc.constantFrom<Formula<Fact>>(first, { not: first })
  return fc
    .tuple(fc.integer({ min: 1, max: rest.length }), fc.constantFrom('all', 'any', 'not'))
    .chain(([at, form]) =>
      fc.tuple(formulaOf(facts.slice(0, at)), formulaOf(facts.slice(at))).map(([one, other]) => {
        if (form === 'all') return { all: [one, other] }
        return form === 'any' ? { any: [one, other] } : { not: { all: [one, other] } }
      }),
    )
}

const chance = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]): Chances => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  return { met: low / 10, unmet: (10 - high) / 10 }
})

it('chances are those of all outcomes together', () => {
  const everything = fc.tuple(formulaOf(FACTS), fc.tuple(...FACTS.map(() => chance)))
  fc.assert(
    fc.property(everything, ([formula, chances]) => {
      const sum = { met: 0, unmet: 0 }
      for (let outcome = 0; outcome < 3 ** FACTS.length; outcome++) {
        const states = FACTS.map((_, at) => Math.floor(outcome / 3 ** at) % 3)
        const weight = states.reduce((all, state, at) => {
          const { met, unmet } = chances[at] as Chances
          return all * ([met, unmet, 1 - met - unmet][state] as number)
        }, 1)
        const values = states.map((state): Ternary => [true, false, null][state] ?? null)
        const value = evaluateBy(formula, (fact) => values[FACTS.indexOf(fact)] ?? null)
        if (value !== null) sum[value ? 'met' : 'unmet'] += weight
      }
      const found = chancesOf(formula, (fact) => chances[FACTS.indexOf(fact)] as Chances)
      expect(found.met).toBeCloseTo(sum.met, 9)
      expect(found.unmet).toBeCloseTo(sum.unmet, 9)
    }),
  )
})

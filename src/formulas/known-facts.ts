import { InvalidInputError, type IssueFacts } from '../errors.ts'
import { readEntries } from '../input/entries.ts'
import { readFormula } from '../input/read-formula.ts'
import { under } from '../issues.ts'
import type { FactLookup, Formula } from '../logic/formula.ts'
import type { Ternary } from '../logic/ternary.ts'

/** What is known of each fact: one that is left out or null is unknown. */
export type KnownFacts<Fact extends string> = { readonly [Id in Fact]?: Ternary | undefined }

/** Checks a formula and what is known of facts. */
export function askedOf<Fact extends string>(
  formula: unknown,
  facts: unknown,
): [formula: Formula<Fact>, lookup: FactLookup<Fact>] {
  const issues: IssueFacts[] = []
  const read = readFormula(formula, 'formula', issues)
  const wrong: IssueFacts[] = []
  const known = new Map(readEntries(facts, wrong))
  if (wrong.length > 0) throw new InvalidInputError(under('facts', wrong))
  if ([...known.values()].some((value) => typeof (value ?? true) !== 'boolean')) {
    issues.push({ path: 'facts', code: 'wrong-type', expected: { type: 'boolean' } })
  }
  if (issues.length > 0) throw new InvalidInputError(issues)
  return [read as Formula<Fact>, (fact) => (known.get(fact) ?? null) as Ternary]
}

import type { FactId, HouseholdClassification, NextQuestion } from 'chongqing-aid-guideline'
import { groupRules, targetGroupCount } from '../../src/generated/household-rules.ts'
import { groupFormula } from '../../src/households/answer/group-formula.ts'
import { evaluateBy, factsOf } from '../../src/logic/formula.ts'

/** How likely facts are to hold. */
export type Likely = Partial<Record<FactId, number>>

type Known = ReadonlyMap<FactId, boolean>

/**
 * Plays every interview about whether a household is in any group of Article 3, whichever way it is led and whatever
 * is answered: an answer settles all facts of its question, each by itself.
 */
export function interviews(
  { readings, facts, openFacts }: HouseholdClassification,
  questions: readonly Pick<NextQuestion, 'facts'>[],
  likely: Likely = {},
) {
  const formula = {
    any: groupRules.slice(0, targetGroupCount).map((group) => groupFormula(group, readings)),
  }
  const relevant = [...new Set(factsOf(formula))]
  const start: Known = new Map(
    relevant
      .filter((fact) => !openFacts.includes(fact))
      .map((fact) => [fact, facts.includes(fact)]),
  )
  const outcome = (known: Known) => evaluateBy(formula, (fact) => known.get(fact) ?? null)
  const kept = new Map<string, number>()

  /** The fewest questions that can be expected from here on. */
  const best = (known: Known): number => {
    if (outcome(known) !== null) return 0
    const key = relevant.map((fact) => String(known.get(fact))).join()
    const before = kept.get(key)
    if (before !== undefined) return before
    const counts = questions.filter((one) => isOpen(one, known)).map((one) => after(one, known))
    const least = counts.length > 0 ? Math.min(...counts) : 0
    kept.set(key, least)
    return least
  }

  /** How many questions can be expected if this one comes first, itself included. */
  const after = ({ facts }: Pick<NextQuestion, 'facts'>, known: Known): number =>
    1 + answersOf(facts, known).reduce((sum, [chance, next]) => sum + chance * best(next), 0)

  const isOpen = ({ facts }: Pick<NextQuestion, 'facts'>, known: Known) =>
    facts.some((fact) => relevant.includes(fact) && !known.has(fact))

  const answersOf = (asked: readonly FactId[], known: Known): [chance: number, known: Known][] => {
    let answers: [number, Known][] = [[1, known]]
    for (const fact of asked) {
      if (known.has(fact) || !relevant.includes(fact)) continue
      const chance = likely[fact] ?? 0.5
      answers = answers.flatMap(([so, far]): [number, Known][] => [
        [so * chance, new Map([...far, [fact, true]])],
        [so * (1 - chance), new Map([...far, [fact, false]])],
      ])
    }
    return answers
  }

  return {
    best: () => best(start),
    startingWith: (question: Pick<NextQuestion, 'facts'>) => after(question, start),
  }
}

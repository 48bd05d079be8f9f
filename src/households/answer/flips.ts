import { factIds } from '../../generated/codes.ts'
import { groupRules } from '../../generated/household-rules.ts'
import type { FactId, GroupId } from '../../generated/ids.ts'
import { evaluateBy, type FactLookup, factsOf } from '../../logic/formula.ts'
import { type Verdict, verdictOf } from '../../logic/ternary.ts'
import type { HouseholdClassification } from './classification.ts'
import { factLookup } from './fact-lookup.ts'
import { groupFormula } from './group-formula.ts'
import { readClassification } from './read-classification.ts'

/** Known facts whose other value would turn the verdict on a group. */
export interface Flip {
  /** The group whose verdict would turn. */
  readonly group: GroupId
  /** One fact, or two of which neither alone is enough. */
  readonly facts: readonly FactId[]
  /** What the verdict would be; `unknown` where other facts are open. */
  readonly to: Verdict
}

/**
 * Tells how close an answer is to another one: which known facts, one or two at a time, would turn a decided verdict
 * if they were the other way round. It is what to check twice before an answer is given.
 *
 * @param classification - the answer.
 * @returns every smallest set of at most two facts, group by group; none for a group that is not decided.
 * @throws {InvalidInputError} if it is no classification.
 * @example
 * import { classifyHousehold, flips } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold({ registration: 'poor' }, { asOf: '2020-06-01' })
 * flips(result)[0] //=> { group: 'registered-poor', facts: ['registered-poor'], to: 'unmet' }
 * flips(result)[1] //=> { group: 'edge-or-monitored', facts: ['edge-household'], to: 'met' }
 */
export function flips(classification: HouseholdClassification): Flip[] {
  const read = readClassification(classification)
  const known = factLookup(read)
  return groupRules.flatMap((group) => {
    const formula = groupFormula(group, read.readings)
    const from = evaluateBy(formula, known)
    if (from === null) return []
    const named = factsOf(formula)
    // One that is not known turns nothing that is decided.
    const facts = factIds.filter((fact) => named.includes(fact))
    const turned = (set: readonly FactId[]): Flip[] => {
      const value = evaluateBy(formula, otherwise(known, set))
      return value === from ? [] : [{ group: group.id, facts: set, to: verdictOf(value) }]
    }
    const single = facts.flatMap((fact) => turned([fact]))
    const rest = facts.filter((fact) => !single.some((flip) => flip.facts.includes(fact)))
    return [...single, ...pairsOf(rest).flatMap(turned)]
  })
}

/** What is known, but for some facts, of which the opposite is. */
function otherwise(known: FactLookup<FactId>, turned: readonly FactId[]): FactLookup<FactId> {
  return (fact) => (turned.includes(fact) ? !known(fact) : known(fact))
}

function pairsOf<One>(list: readonly One[]): (readonly [One, One])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const))
}

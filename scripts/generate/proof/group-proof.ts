import type { FactId } from '../../../src/generated/ids.ts'
import { decisiveBy, evaluateBy, type Formula, factsOf } from '../../../src/logic/formula.ts'
import type { Ternary } from '../../../src/logic/ternary.ts'
import type { FactValues } from './components.ts'

/** What all states of the facts of a formula show. */
export interface FormulaProof {
  readonly facts: readonly FactId[]
  readonly states: number
  readonly met: number
  readonly unmet: number
  readonly unknown: number
  /** The fewest facts that make it met, every set of them. */
  readonly metBy: readonly FactValues[]
  readonly unmetBy: readonly FactValues[]
  /** How often one more fact became known of a state that was decided, and changed nothing. */
  readonly steps: number
  /** How many states were open, and named exactly the facts that can still decide them. */
  readonly open: number
}

/** Goes through every state of the facts of a formula, and throws if something that is claimed does not hold. */
export function proveFormula(formula: Formula<FactId>, what: string): FormulaProof {
  const facts = factsOf(formula)
  const states = statesOf(facts, [true, false, null])
  const valueIn = (state: FactValues) => evaluateBy(formula, (fact) => state.get(fact) ?? null)
  const having = (value: Ternary) => states.filter((state) => valueIn(state) === value)
  const isLeast = (state: FactValues) =>
    knownIn(state).every((fact) => valueIn(changed(state, fact, null)) !== valueIn(state))
  const [met, unmet, open] = [having(true), having(false), having(null)]
  if (met.length * unmet.length * open.length === 0) throw new Error(`${what} is not reachable`)

  let steps = 0
  for (const state of [...met, ...unmet]) {
    for (const next of moreKnown(state)) {
      if (valueIn(next) !== valueIn(state)) throw new Error(`${what} is not monotone`)
      steps++
    }
  }
  for (const state of open) {
    const named = decisiveBy(formula, (fact) => state.get(fact) ?? null)
    const deciding = facts.filter((fact) => canDecide(fact, state, valueIn))
    if (named.join() !== deciding.join()) throw new Error(`${what} names the wrong facts`)
  }
  return {
    facts,
    states: states.length,
    met: met.length,
    unmet: unmet.length,
    unknown: open.length,
    metBy: met.filter(isLeast),
    unmetBy: unmet.filter(isLeast),
    steps,
    open: open.length,
  }
}

/** Every way for some facts to have some values. */
export function statesOf(facts: readonly FactId[], values: readonly Ternary[]): FactValues[] {
  return facts.reduce<FactValues[]>(
    (sofar, fact) => sofar.flatMap((state) => values.map((value) => changed(state, fact, value))),
    [new Map()],
  )
}

/** Whether there is a way for the other unknown facts to turn out in which all rests on this one. */
function canDecide(
  fact: FactId,
  state: FactValues,
  valueIn: (state: FactValues) => Ternary,
): boolean {
  if (state.get(fact) !== null) return false
  const others = [...state.keys()].filter((one) => one !== fact && state.get(one) === null)
  return statesOf(others, [true, false]).some((turned) => {
    const known = new Map([...state, ...turned])
    return valueIn(changed(known, fact, true)) !== valueIn(changed(known, fact, false))
  })
}

function moreKnown(state: FactValues): FactValues[] {
  const unknown = [...state.keys()].filter((fact) => state.get(fact) === null)
  return unknown.flatMap((fact) => [changed(state, fact, true), changed(state, fact, false)])
}

export function knownIn(state: FactValues): FactId[] {
  return [...state.keys()].filter((fact) => state.get(fact) !== null)
}

function changed(state: FactValues, fact: FactId, value: Ternary): FactValues {
  return new Map([...state, [fact, value]])
}

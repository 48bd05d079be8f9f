import { describe, expect, it } from 'vitest'
import { proveFormula } from '../../scripts/generate/proof/group-proof.ts'
import { judgeOf, leastRecord } from '../../scripts/generate/proof/records.ts'
import type { FactId } from '../../src/generated/ids.ts'
import { chooseOptions } from '../../src/households/answer/options.ts'
import type { Formula } from '../../src/logic/formula.ts'

const prove = (formula: Formula<FactId>) => () => proveFormula(formula, 'it')

describe('the proof of a group', () => {
  it('counts its states, and names the fewest facts that decide it', () => {
    const { facts, states, met, unmet, unknown, metBy, unmetBy } = prove({
      all: ['has-child', { any: ['poor-or-at-risk', 'in-focus-area'] }],
    })()
    expect([facts.length, states, met, unmet, unknown]).toEqual([3, 27, 5, 11, 11])
    expect([metBy.length, unmetBy.length]).toEqual([2, 2])
  })

  it.each<readonly [why: string, formula: Formula<FactId>, error: string]>([
    ['never met', { all: ['has-child', { not: 'has-child' }] }, 'it is not reachable'],
    [
      'open on a fact that changes nothing',
      { any: ['has-child', { all: ['has-child', 'has-elder'] }] },
      'it names the wrong facts',
    ],
  ])('fails for a formula that is %s', (_, formula, error) => {
    expect(prove(formula)).toThrow(error)
  })

  const { readings } = chooseOptions({ asOf: '2020-06-01' })

  it('shows a record of which nothing can be left out', () => {
    expect(leastRecord(judgeOf(readings), (bits) => (bits & 4) !== 0)).toEqual({
      members: [{ health: ['serious-illness'] }],
    })
  })

  it('fails where a group is asked for that no small record has', () => {
    expect(() => leastRecord(judgeOf(readings), (bits) => (bits & 3) === 3)).toThrow(
      'No small record has the verdict',
    )
  })
})

import { type Plan, planEvidence, planRemarks, type Rubric, rubric } from 'chongqing-aid-guideline'
import { describe, expect, it, vi } from 'vitest'
import { BARE, DONE_ON, FULL, NO_STAFF } from '../support/plans.ts'
import { polluted } from '../support/polluted.ts'

/** Every word that a rule, a rubric or a score may have. */
const WORDS = [...wordsIn([planEvidence, planRemarks, rubric, FULL])].sort()
/** Of a caller's own, by each form of measure. */
const OWN: Rubric = {
  id: 'own',
  version: '1',
  outOf: 10,
  criteria: [
    { id: 'a', provisions: ['2'], points: 5, measure: { share: 'places-in-focus-areas' } },
    { id: 'b', provisions: ['5.7'], points: 3, measure: { fact: 'funds-stated', atLeast: 5 } },
    {
      id: 'c',
      provisions: ['5.7'],
      points: 2,
      measure: { formula: { any: ['written-plan', { not: 'in-annual-plan' }] } },
      appliesIf: 'has-staff',
    },
  ],
}
const PLANS: readonly Plan[] = [FULL, BARE, { ...FULL, ...NO_STAFF, delivered: null }]

function wordsIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const words = Object.values(value).flatMap((part) => [...wordsIn(part)])
  return new Set(Array.isArray(value) ? words : [...Object.keys(value), ...words])
}

/** The scores by rules that nobody has asked yet: each is made ready on its first use. */
async function scorer(): Promise<() => string> {
  vi.resetModules()
  const { scorePlan } = await import('../../src/plans/answer/score.ts')
  const options = [DONE_ON, { ...DONE_ON, rubric: OWN }]
  return () => JSON.stringify(PLANS.map((plan) => options.map((one) => scorePlan(plan, one))))
}

const scores = await scorer()
const SCORES = scores()

describe.each([
  ['a list', ['written-plan']],
  ['a yes', true],
])('%s that all objects inherit', (_, value) => {
  it('is no part of a plan, a rule or a rubric on their first use', async () => {
    expect(polluted(WORDS, value, await scorer())).toBe(SCORES)
  })

  it.each(WORDS)('is no part of a plan or of a caller’s own rubric as %s', (word) => {
    expect(polluted([word], value, scores)).toBe(SCORES)
  })
})

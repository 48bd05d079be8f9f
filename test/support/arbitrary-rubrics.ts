import { planEvidence, type Rubric } from 'chongqing-aid-guideline'
import fc from 'fast-check'

const idsOf = (kind: 'fact' | 'share') =>
  planEvidence.filter((row) => row.kind === kind).map(({ id }) => id)

const fact = fc.constantFrom(...idsOf('fact'))
const some = (most: number) => fc.uniqueArray(fact, { minLength: 2, maxLength: most })

const formula = fc.oneof(
  fact,
  some(3).map((any) => ({ any })),
  some(3).map((all) => ({ all })),
  fact.map((not) => ({ not })),
  fc.uniqueArray(fact, { minLength: 4, maxLength: 4 }).map(([a, b, c, d]) => ({
    any: [{ all: [a, b] }, { not: { any: [c, d] } }],
  })),
)

const criterion = fc.record({
  hundredths: fc.integer({ min: 1, max: 999 }),
  measure: fc.oneof(
    fact.map((id) => ({ fact: id })),
    fc.constantFrom(...idsOf('share')).map((share) => ({ share })),
    formula.map((one) => ({ formula: one })),
  ),
  appliesIf: fc.option(formula, { nil: undefined }),
})

/** Any rubric of up to five criteria, made of any evidence. */
export const rubricArbitrary: fc.Arbitrary<Rubric> = fc
  .array(criterion, { minLength: 1, maxLength: 5 })
  .map((criteria) => ({
    id: 'any',
    version: '1',
    outOf: criteria.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100,
    criteria: criteria.map(({ hundredths, measure, appliesIf }, index) => ({
      id: `criterion-${index}`,
      provisions: ['5.4'],
      points: hundredths / 100,
      measure,
      ...(appliesIf && { appliesIf }),
    })),
    notScored: [],
  })) as fc.Arbitrary<Rubric>

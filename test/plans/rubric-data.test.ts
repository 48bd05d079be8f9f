import {
  type Criterion,
  createPlanScorer,
  planEvidence,
  provisions,
  rubric,
} from 'chongqing-aid-guideline'
import { planJsonSchema } from 'chongqing-aid-guideline/schema'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/logic/formula.ts'
import { ASKED_ON, hundredths } from '../support/plans.ts'

const wordsOf = (id: string) => provisions.find((provision) => provision.id === id)?.zh

const quotations = [
  ...rubric.criteria.flatMap(({ quotes = [] }) => quotes),
  ...rubric.notScored,
].map(({ provision, quote }) => ({ provision, quote }))

const numbered = (article: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${article}.${index + 1}`)

/** The facts and shares that a criterion is made of. */
function evidenceOf({ measure, appliesIf }: Criterion): string[] {
  const measured =
    'share' in measure
      ? [measure.share]
      : factsOf<string>('fact' in measure ? measure.fact : measure.formula)
  return appliesIf ? [...measured, ...factsOf<string>(appliesIf)] : measured
}

/** Follows `survey.fieldVisits` through a JSON Schema. */
function fieldOf(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((schema, key) => propertiesOf(schema)?.[key], planJsonSchema)
}

function propertiesOf(schema: unknown): Record<string, unknown> | undefined {
  const { properties, anyOf = [] } = (schema ?? {}) as {
    properties?: Record<string, unknown>
    anyOf?: unknown[]
  }
  return properties ?? anyOf.map(propertiesOf).find((found) => found !== undefined)
}

describe('the default rubric', () => {
  it.each(quotations)('quotes $provision as it is written: $quote', ({ provision, quote }) => {
    expect(wordsOf(provision)).toContain(quote)
  })

  it.each(rubric.criteria)(
    '$id rests on provisions that exist, and quotes of them alone',
    (one) => {
      for (const id of one.provisions) expect(wordsOf(id)).toBeDefined()
      expect(one.quotes?.length).toBeGreaterThan(0)
      const quoted = one.quotes?.map(({ provision }) => provision)
      expect(one.provisions).toEqual(expect.arrayContaining(quoted ?? []))
    },
  )

  it('has points in whole hundredths that sum to 100', () => {
    const sum = rubric.criteria.reduce((total, { points }) => total + hundredths(points), 0)
    expect(sum).toBe(10_000)
    expect(rubric.outOf).toBe(100)
    for (const { points } of rubric.criteria) expect(points).toBe(hundredths(points) / 100)
  })

  it('has ids of their own', () => {
    const ids = rubric.criteria.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('covers 5.1 to 5.9 and 18.1 to 18.5 by what it scores and what it does not', () => {
    const covered = [
      ...rubric.criteria.flatMap((criterion) => criterion.provisions),
      ...rubric.notScored.map(({ provision }) => provision),
    ]
    expect(covered).toEqual(expect.arrayContaining([...numbered(5, 9), ...numbered(18, 5)]))
  })

  it('uses evidence that exists, all but what a share tells better', () => {
    const used = rubric.criteria.flatMap(evidenceOf)
    const ids = planEvidence.map(({ id }) => id).filter((id) => id !== 'inspected')
    expect(new Set(used)).toEqual(new Set(ids))
  })

  it('takes facts for facts and shares for shares', () => {
    const kindOf = (id: string) => planEvidence.find((row) => row.id === id)?.kind
    for (const { measure, appliesIf } of rubric.criteria) {
      if ('share' in measure) expect(kindOf(measure.share)).toBe('share')
      if ('fact' in measure) expect(kindOf(measure.fact)).toBe('fact')
      for (const fact of appliesIf ? factsOf(appliesIf) : []) expect(kindOf(fact)).toBe('fact')
    }
  })

  it('passes the check that a rubric of a caller has to pass', () => {
    expect(() => createPlanScorer({ ...ASKED_ON, rubric })).not.toThrow()
  })

  it('says of itself that it is a convention, and names no grade', () => {
    expect(rubric.basis.zh).toContain('约定')
    expect(rubric.basis.en).toContain('convention')
    expect(JSON.stringify(rubric)).not.toMatch(/[1-5]A|A{2,}/)
  })
})

describe('the evidence', () => {
  it.each(planEvidence)('$id is read from fields that a plan has', ({ fields }) => {
    for (const field of fields) expect(fieldOf(field), field).toBeDefined()
  })

  it('has ids and labels of their own', () => {
    for (const of of [
      planEvidence.map(({ id }) => id),
      planEvidence.map(({ label }) => label.zh),
      planEvidence.map(({ label }) => label.en),
    ]) {
      expect(new Set<string>(of).size).toBe(planEvidence.length)
    }
  })
})

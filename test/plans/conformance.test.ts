import { readFileSync } from 'node:fs'
import {
  type Appraisal,
  checkPlan,
  createPlanScorer,
  type IssueCode,
  planRemarks,
  rubric,
  type ScoreOptions,
  scorePlan,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'

/** A plan, or options. What a case does not name, it says nothing about. */
interface PlanCase {
  readonly name: string
  readonly input: unknown
  readonly options: ScoreOptions
  /** What criteria give, of the plan and of what is done. */
  readonly points?: Readonly<Record<string, readonly [min: number, max: number]>>
  readonly done?: Readonly<Record<string, readonly [min: number, max: number]>>
  /** Criteria that left the total. */
  readonly excluded?: readonly string[]
  readonly doneExcluded?: readonly string[]
  /** By code, the criteria of each remark; an empty text for one that has none. */
  readonly remarks?: Readonly<Record<string, readonly string[]>>
  /** The issues for which it is refused. */
  readonly error?: readonly { readonly path: string; readonly code: IssueCode }[]
}

const file = new URL('../../data/conformance/plans.json', import.meta.url)
const { cases, fingerprint }: { cases: PlanCase[]; fingerprint: string } = JSON.parse(
  readFileSync(file, 'utf8'),
)
const valid = cases.filter(({ error }) => !error)
const invalid = cases.filter(({ error }) => error)

/** The share of cases that have to be refused. */
const LEAST_INVALID = 0.25

const named = (list: readonly PlanCase[]) => list.map((one) => ({ name: one.name, one }))

function expectPoints(appraisal: Appraisal, points: PlanCase['points'] = {}): void {
  for (const [id, [min, max]] of Object.entries(points)) {
    expect(appraisal.criteria.find((one) => one.id === id)?.points).toEqual({ min, max })
  }
}

describe.each(named(valid))('$name', ({ one }) => {
  it.each([
    ['scorePlan', () => scorePlan(one.input, one.options)],
    ['a scorer', () => createPlanScorer(one.options).score(one.input)],
  ])('by %s', (_, score) => {
    const { excluded, remarks, done, ...plan } = score()
    expectPoints({ ...plan, excluded }, one.points)
    expectPoints(done, one.done)
    const left = (list: Appraisal['excluded']) => list.map(({ id }) => id)
    expect(left(excluded)).toEqual(expect.arrayContaining([...(one.excluded ?? [])]))
    expect(left(done.excluded)).toEqual(expect.arrayContaining([...(one.doneExcluded ?? [])]))
    for (const [code, criteria] of Object.entries(one.remarks ?? {})) {
      const made = remarks.filter((remark) => remark.code === code)
      expect(made.map(({ criterion }) => criterion ?? '')).toEqual(criteria)
    }
  })
})

describe.each(named(invalid))('$name', ({ one }) => {
  it('by scorePlan', () => {
    expect(issuesOf(() => scorePlan(one.input, one.options))).toEqual(one.error)
  })

  const isRecord = one.error?.every(({ path }) => !path.startsWith('options'))
  it(isRecord ? 'by checkPlan' : 'by createPlanScorer', () => {
    if (isRecord) {
      expect(checkPlan(one.input)).toMatchObject({ ok: false, error: { issues: one.error } })
    } else {
      expect(issuesOf(() => createPlanScorer(one.options))).toEqual(one.error)
    }
  })
})

describe('the conformance cases of plans', () => {
  it('belong to these rules', () => {
    const plan = { organization: {}, period: { start: '2020-06-01', end: '2020-12-31' } }
    expect(scorePlan(plan, { asOf: '2020-06-01' }).ruleset.fingerprint).toBe(fingerprint)
  })

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('are to a quarter plans and options that have to be refused', () => {
    expect(invalid.length / cases.length).toBeGreaterThanOrEqual(LEAST_INVALID)
  })

  it.each(rubric.criteria.map(({ id }) => id))('show %s in full, in none, and open', (id) => {
    const shown = valid.flatMap(({ points }) => points?.[id] ?? []).length
    expect(shown).toBeGreaterThan(2)
    expect(valid.some(({ done, doneExcluded }) => done?.[id] || doneExcluded?.includes(id))).toBe(
      true,
    )
  })

  it.each(planRemarks.map(({ id }) => id))('show %s made, and not made', (id) => {
    const answers = valid.flatMap(({ remarks }) => remarks?.[id]?.length ?? [])
    expect(new Set(answers.map((count) => count > 0))).toEqual(new Set([true, false]))
  })
})

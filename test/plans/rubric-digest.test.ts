import { createHash } from 'node:crypto'
import { planReport, type Rubric, rubric, scorePlan, toIndexItem } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { ASKED_ON, EMPTY, scoreOf, shifted } from '../support/plans.ts'

const digestOf = (own: Rubric) => scoreOf({}, own).rubric.digest
const DEFAULT = scorePlan(EMPTY, ASKED_ON).rubric
const [first, second, ...rest] = rubric.criteria as [Rubric['criteria'][0], Rubric['criteria'][0]]

/** The default one, of which the first criterion is another. */
const changed = (change: object): Rubric => ({
  ...rubric,
  criteria: [{ ...first, ...change }, second, ...rest],
})

/** The default one, which asks more of every amount. */
const leastOf = (atLeast: number): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.map((one) =>
    'atLeast' in one.measure ? { ...one, measure: { ...one.measure, atLeast } } : one,
  ),
})

describe('the digest of a rubric', () => {
  it('is that of what decides, so that anybody can recompute it', () => {
    const criteria = rubric.criteria.map((one) => [
      one.id,
      one.provisions,
      one.points * 100,
      one.measure,
      one.appliesIf ?? null,
    ])
    const text = JSON.stringify([rubric.id, rubric.version, rubric.outOf * 100, ...criteria])
    expect(DEFAULT).toEqual({
      id: 'default',
      version: '2.0.0',
      digest: createHash('sha256').update(text).digest('hex'),
    })
  })

  it('is the same for the default rubric and for a copy of it out of a file', () => {
    expect(digestOf(JSON.parse(JSON.stringify(rubric)))).toBe(DEFAULT.digest)
  })

  it.each<[what: string, own: Rubric]>([
    ['its id', { ...rubric, id: 'own' }],
    ['its version', { ...rubric, version: '2.0.1' }],
    ['the points', shifted(rubric)],
    ['the id of a criterion', changed({ id: 'places' })],
    ['a least amount', leastOf(2)],
    ['a measure', changed({ measure: { fact: 'field-named' } })],
    ['a provision', changed({ provisions: ['2'] })],
    ['a condition', changed({ appliesIf: 'follow-ups-feasible' })],
    ['the order of criteria', { ...rubric, criteria: [second, first, ...rest] }],
  ])('changes with %s', (_, own) => {
    expect(digestOf(own)).not.toBe(DEFAULT.digest)
    expect(digestOf(own)).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[what: string, own: Rubric]>([
    ['its label', { ...rubric, label: { zh: '某区', en: 'A district' } }],
    ['its basis', { ...rubric, basis: { zh: '约定', en: 'A convention' } }],
    ['what is not scored', { ...rubric, notScored: [] }],
    ['the label of a criterion', changed({ label: { zh: '地点', en: 'Places' } })],
    ['what a criterion quotes', changed({ quotes: [] })],
    ['what floating point blurs', changed({ points: 9.999_999_999_9 })],
  ])('does not change with %s', (_, own) => {
    expect(digestOf(own)).toBe(DEFAULT.digest)
  })

  it('goes with the index item', () => {
    const score = scoreOf({}, shifted(rubric))
    expect(toIndexItem(score, { maxPoints: 30 }).rubric).toEqual(score.rubric)
  })

  it.each<[what: string, own: Rubric | undefined]>([
    ['the default rubric', undefined],
    ['the caller’s own', shifted(rubric)],
  ])('cannot be changed for later scores: of %s', (_, own) => {
    const score = scoreOf({}, own)
    expect(() => Object.assign(score.rubric, { digest: 'spoiled' })).toThrow(TypeError)
    expect(scoreOf({}, own).rubric.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('keeps a rubric that bears the name of the default one from bearing its labels', () => {
    const label = rubric.label.zh
    expect(planReport(scorePlan(EMPTY, ASKED_ON))).toContain(label)
    expect(planReport(scoreOf({}, shifted(rubric)))).not.toContain(label)
    expect(planReport(scoreOf({}, shifted(rubric)), { rubric: shifted(rubric) })).toContain(label)
  })
})

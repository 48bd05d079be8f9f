import { describe, expect, it } from 'vitest'
import { compareVectors, type Vector } from '../../scripts/release/compare-vectors.ts'

const clauses = new Map([
  ['illness', '3.3'],
  ['designated-village', '2.4'],
])
const compare = (before: readonly Vector[], after: readonly Vector[]) =>
  compareVectors(before, after, clauses, 'households')

const ill = (verdict: string) => ({ illness: verdict, 'odd-jobs': 'unknown' })
const household: Vector = { name: 'One.', provision: '3.9', input: { age: 1 }, options: {} }

describe('vectors of two releases', () => {
  it('are the same where the same is answered', () => {
    const vectors = [{ ...household, verdicts: ill('met') }]
    expect(compare(vectors, vectors)).toEqual({ changed: [], added: [], removed: [] })
  })

  it('are the same under another name and another clause', () => {
    const renamed = { ...household, name: 'Two.', provision: '3.1', verdicts: ill('met') }
    expect(compare([{ ...household, verdicts: ill('met') }], [renamed])).toEqual({
      changed: [],
      added: [],
      removed: [],
    })
  })

  it('have changed where a part of the answer is another one, under the clause of that part', () => {
    const before = [{ ...household, verdicts: ill('unknown') }]
    const after = [{ ...household, verdicts: ill('met') }]
    expect(compare(before, after).changed).toEqual([
      {
        clause: '3.3',
        name: 'One.',
        path: 'verdicts.illness',
        before: '"unknown"',
        after: '"met"',
      },
    ])
  })

  it('take the clause of the case for a part that tells none, and the question for a case that tells none', () => {
    const { provision: _, ...bare } = household
    const clausesOf = (one: Vector) =>
      compare([{ ...one, place: '甲' }], [{ ...one, place: '乙' }]).changed.map(
        ({ clause }) => clause,
      )
    expect(clausesOf(household)).toEqual(['3.9'])
    expect(clausesOf(bare)).toEqual(['households'])
  })

  it('have changed where more or less is said', () => {
    const met = { ...household, met: { 'designated-village': 4 } }
    const none = { ...household, met: {} }
    const change = { clause: '2.4', name: 'One.', path: 'met.designated-village' }
    expect(compare([met], [none]).changed).toEqual([{ ...change, before: '4', after: undefined }])
    expect(compare([none], [met]).changed).toEqual([{ ...change, before: undefined, after: '4' }])
  })

  it('have changed where what was answered is refused', () => {
    const refused = { ...household, error: [{ path: 'age', code: 'too-small' }] }
    const paths = compare([{ ...household, verdict: 'met' }], [refused]).changed.map(
      ({ path }) => path,
    )
    expect(paths).toEqual(['verdict', 'error'])
  })

  it('have changed where a list has another order', () => {
    const before = [{ ...household, missing: { illness: ['a', 'b'] } }]
    const after = [{ ...household, missing: { illness: ['b', 'a'] } }]
    expect(compare(before, after).changed).toHaveLength(1)
    expect(compare(before, before).changed).toEqual([])
  })

  it('are added and removed by what is asked', () => {
    const other = { ...household, name: 'Other.', input: { age: 2 }, verdicts: ill('met') }
    const same = { ...household, verdicts: ill('met') }
    expect(compare([same], [same, other])).toEqual({ changed: [], added: ['Other.'], removed: [] })
    expect(compare([same, other], [same])).toEqual({ changed: [], added: [], removed: ['Other.'] })
    expect(compare([same], [{ ...same, options: { asOf: '2020-06-01' } }])).toEqual({
      changed: [],
      added: ['One.'],
      removed: ['One.'],
    })
  })

  it('that ask the same are taken together', () => {
    const verdicts = { ...household, verdicts: ill('met') }
    const facts = { ...household, name: 'Facts.', facts: { sick: true } }
    expect(compare([verdicts, facts], [facts, verdicts]).changed).toEqual([])
    const changed = compare([verdicts, facts], [verdicts, { ...facts, facts: { sick: null } }])
    expect(changed.changed.map(({ path }) => path)).toEqual(['facts.sick'])
  })
})

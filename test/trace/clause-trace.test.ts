import {
  attentionGroups,
  type ClauseTrace,
  classifyHousehold,
  classifyPlace,
  clauseTrace,
  duties,
  findFact,
  findProvision,
  focusAreaTiers,
  isInvalidInputError,
  matchDuties,
  organizationClasses,
  rubric,
  scorePlan,
  type Traceable,
  targetGroups,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classificationArbitrary } from '../support/classifications.ts'

const ASKED_ON = { asOf: '2020-06-01' }
const PLAN = {
  organization: { name: '重庆市火锅行业协会' },
  period: { start: '2020-06-01', end: '2021-05-31' },
  places: ['奉节县'],
}

const household = classifyHousehold({ members: [{ health: ['serious-illness'] }] }, ASKED_ON)
const place = classifyPlace('奉节县')
const matching = matchDuties({ name: '重庆市火锅行业协会' })
const score = scorePlan(PLAN, ASKED_ON)

const wordsOf = ({ provision, span }: ClauseTrace) => findProvision(provision).zh.slice(...span)
const tracesOf = (traces: readonly ClauseTrace[], id: string) =>
  traces.filter((trace) => trace.id === id)

describe('the trace of a household', () => {
  it('leads to the words that name each group, and each fact that decides it', () => {
    fc.assert(
      fc.property(classificationArbitrary, (classification) => {
        const traces = clauseTrace(classification)
        const { groups, attention } = classification
        for (const { id, verdict, reasons } of [...groups, ...attention]) {
          const row = [...targetGroups, ...attentionGroups].find((one) => one.id === id)
          const [own, ...ofFacts] = tracesOf(traces, id)
          expect(own).toMatchObject({ kind: 'group', verdict, provision: row?.provision })
          expect(own && wordsOf(own)).toBe(row?.quote)
          expect(ofFacts.map(({ fact }) => fact)).toEqual(reasons.map(({ fact }) => fact))
          for (const trace of ofFacts) {
            expect(wordsOf(trace)).toBe(trace.fact && findFact(trace.fact).quote)
          }
        }
      }),
    )
  })

  it('tells of each fact whether it holds', () => {
    const verdicts = tracesOf(clauseTrace(household), 'illness').map(
      ({ fact = 'the group', verdict }) => [fact, verdict],
    )
    expect(verdicts).toEqual([
      ['the group', 'met'],
      ['serious-illness', 'met'],
    ])
    const open = tracesOf(clauseTrace(household), 'odd-jobs').map(({ verdict }) => verdict)
    expect(open).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('the trace of a place', () => {
  it('leads to the item of Article 2 and to the annex', () => {
    const traces = clauseTrace(place)
    for (const { id, provision, quote, annex } of focusAreaTiers) {
      const { verdict } = place.tiers.find((tier) => tier.id === id) ?? {}
      const [item, list, ...more] = tracesOf(traces, id)
      expect(item).toMatchObject({ kind: 'tier', verdict, provision })
      expect(item && wordsOf(item)).toBe(quote)
      expect(list).toMatchObject({ kind: 'tier', verdict, provision: annex })
      expect(list && wordsOf(list)).toBe(findProvision(annex).zh)
      expect(more).toEqual([])
    }
  })
})

describe('the trace of duties', () => {
  it('leads to the words of each class and each duty', () => {
    const traces = clauseTrace(matching)
    const { classes, duties: met, possible, common } = matching
    expect(traces.map(({ id, verdict }) => [id, verdict])).toEqual(
      [classes, met, possible, common].flat().map(({ id, verdict }) => [id, verdict]),
    )
    for (const trace of traces) {
      const rows = trace.kind === 'class' ? organizationClasses : duties
      expect(wordsOf(trace)).toBe(rows.find(({ id }) => id === trace.id)?.quote)
    }
  })
})

describe('the trace of a score', () => {
  it('leads to the words of each criterion, in each of its provisions', () => {
    const traces = clauseTrace(score)
    for (const { id, provisions } of score.criteria) {
      const own = tracesOf(traces, id)
      const { quotes = [] } = rubric.criteria.find((one) => one.id === id) ?? {}
      const words = provisions.flatMap((provision) => {
        const quoted = quotes.filter((quote) => quote.provision === provision)
        const texts =
          quoted.length > 0 ? quoted.map(({ quote }) => quote) : [findProvision(provision).zh]
        return texts.map((text) => [provision, text])
      })
      expect(own.map((trace) => [trace.provision, wordsOf(trace)])).toEqual(words)
    }
  })

  it.each<[verdict: string, min: number, max: number, places: string[] | undefined]>([
    ['met', 5, 5, ['奉节县', '渝中区']],
    ['met', 5, 10, ['奉节县', '平安乡']],
    ['met', 10, 10, ['奉节县']],
    ['unknown', 0, 10, undefined],
    ['unmet', 0, 0, ['渝中区']],
  ])('is %s with points from %d to %d', (verdict, min, max, places) => {
    const scored = scorePlan({ ...PLAN, places }, ASKED_ON)
    expect(scored.criteria[0]).toMatchObject({ id: 'focus-areas', points: { min, max } })
    for (const trace of tracesOf(clauseTrace(scored), 'focus-areas')) {
      expect(trace.verdict).toBe(verdict)
    }
  })

  it.each([
    ['of its own', 'ours'],
    ['that it calls as the default one does', 'follow-up'],
  ])('leads to whole provisions where the caller’s rubric has criteria %s', (_, id) => {
    const criteria = [
      { ...rubric.criteria[0], id, points: 100, provisions: ['18.3'], quotes: undefined },
    ]
    const own = { ...rubric, id: 'ours', criteria } as never
    const traces = clauseTrace(scorePlan(PLAN, { ...ASKED_ON, rubric: own }))
    expect(traces.map(wordsOf)).toEqual([findProvision('18.3').zh])
  })
})

it.each<[words: string, result: Traceable]>([
  ['a household', household],
  ['a place', place],
  ['duties', matching],
  ['a score', score],
])('the trace of %s is the same for a result that was stored as JSON', (_, result) => {
  const trace = clauseTrace(result)
  expect(trace.length).toBeGreaterThan(3)
  expect(clauseTrace(JSON.parse(JSON.stringify(result)))).toEqual(trace)
})

it.each<[words: string, result: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list', [household]],
  ['an empty record', {}],
  ['a household', { registration: 'poor' }],
  [
    'a group that does not exist',
    { groups: [{ id: 'x', verdict: 'met', reasons: [] }], attention: [] },
  ],
  ['a verdict that does not exist', { tiers: [{ id: 'designated-village', verdict: 'yes' }] }],
  [
    'a provision that does not exist',
    { criteria: [{ id: 'x', points: { min: 0, max: 1 }, provisions: ['99'] }] },
  ],
])('%s has no trace', (_, result) => {
  let thrown: unknown
  try {
    clauseTrace(result as Traceable)
  } catch (error) {
    thrown = error
  }
  expect(isInvalidInputError(thrown)).toBe(true)
})

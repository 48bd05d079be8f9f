import {
  classificationJson,
  classifyHousehold,
  createHouseholdClassifier,
  explainHousehold,
  type HouseholdClassification,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'
import { toldBy } from '../support/plans.ts'
import { runs } from '../support/runs.ts'

const result = classifyHousehold(
  { id: '户"1"', registration: 'poor', housing: { grade: 'D' } },
  { asOf: '2020-06-01' },
)
const revived = (): HouseholdClassification => JSON.parse(JSON.stringify(result))

describe('the JSON of a classification', () => {
  it('is what JSON.stringify gives', () => {
    expect(classificationJson(result)).toBe(JSON.stringify(result))
  })

  it('is that for any household under any options, fresh, kept and read back', () => {
    const classifiers = fc
      .sample(householdOptionsArbitrary, { numRuns: 20, seed: 2020 })
      .map(createHouseholdClassifier)
    fc.assert(
      fc.property(
        householdArbitrary,
        fc.constantFrom(...classifiers),
        (household, { classify }) => {
          const classification = classify(household)
          const json = JSON.stringify(classification)
          expect(classificationJson(classification)).toBe(json)
          expect(classificationJson(classification)).toBe(json)
          expect(classificationJson(JSON.parse(json))).toBe(json)
        },
      ),
      { numRuns: runs(1000) },
    )
  }, 120_000)

  it.each([
    ['no id', undefined],
    ['a number', -1.5],
    ['the number 0', 0],
    ['a text that JSON escapes', '"\\\n\u2028\ud800 户'],
    ['an empty text', ''],
  ])('keeps an id as it is: %s', (_, id) => {
    const classification = classifyHousehold({ id }, { asOf: '2020-06-01' })
    expect(classificationJson(classification)).toBe(JSON.stringify(classification))
  })

  it('keeps the order of the parts', () => {
    const turned = Object.fromEntries(Object.entries(result).reverse())
    const json = classificationJson(turned as unknown as HouseholdClassification)
    expect(json).toBe(JSON.stringify(turned))
  })

  it('leaves out an id that is undefined', () => {
    expect(classificationJson({ ...revived(), id: undefined as never })).toBe(
      JSON.stringify({ ...revived(), id: undefined }),
    )
  })

  it('is made anew of a verdict that can still change, in which a change is seen', () => {
    const own = revived() as unknown as { groups: { missing: string[] }[] }
    const write = () => classificationJson(own as unknown as HouseholdClassification)
    // Frozen on top, not throughout.
    own.groups.forEach(Object.freeze)
    expect(write()).toBe(JSON.stringify(own))
    own.groups[1]?.missing.push('odd-jobs')
    expect(toldBy(write)).toEqual(['contradiction at classification'])
  })

  it('leaves the classification as it was', () => {
    const before = structuredClone(result)
    classificationJson(result)
    expect(result).toEqual(before)
  })
})

describe('what is no classification has none, and is told what it would be told elsewhere', () => {
  const toldElsewhere = (value: unknown) => {
    const told = toldBy(() => explainHousehold(value as HouseholdClassification))
    expect(told.length).toBeGreaterThan(0)
    return told
  }
  const toldHere = (value: unknown) => {
    const told = toldBy(() => classificationJson(value as HouseholdClassification))
    expect(told.length).toBeGreaterThan(0)
    return told
  }

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(result)],
    ['a number', 1],
    ['an empty object', {}],
    ['a list', [result]],
    ['a Map', new Map(Object.entries(result))],
    ['a household', { registration: 'poor' }],
  ])('%s', (_, value) => {
    expect(toldHere(value)).toEqual(toldElsewhere(value))
  })

  it.each(Object.keys(result).filter((part) => part !== 'id' && part !== 'readings'))(
    'one without %s',
    (part) => {
      for (const value of [undefined, null, 7]) {
        const changed = { ...revived(), [part]: value }
        expect(toldHere(changed)).toEqual(toldElsewhere(changed))
      }
    },
  )

  it.each<[string, Record<string, unknown>]>([
    ['an id that is an object', { id: {} }],
    ['an unknown verdict', { verdict: 'yes' }],
    ['too few groups', { groups: result.groups.slice(0, -1) }],
    ['too many groups', { groups: [...result.groups, result.attention[0]] }],
    ['groups in another order', { groups: [...result.groups].reverse() }],
    ['the groups of other articles', { groups: result.attention, attention: result.groups }],
    ['an unknown verdict on a group', { groups: result.groups.map(({ id }) => ({ id })) }],
    ['a group that is null', { attention: [null, null, null] }],
    ['an amount without JSON', { ruleset: { version: 1n } }],
  ])('one with %s', (_, part) => {
    const changed = { ...revived(), ...part }
    expect(toldHere(changed)).toEqual(toldElsewhere(changed))
  })

  it('one that holds more than a classification, in a verdict too', () => {
    const [first, ...others] = result.groups
    for (const more of [{ note: '' }, { groups: [{ ...first, note: '' }, ...others] }]) {
      const changed = { ...revived(), ...more } as HouseholdClassification
      expect(toldBy(() => classificationJson(changed))).toHaveLength(1)
    }
  })

  it('one that contains itself, or cannot be read', () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    const changed = { ...revived(), readings: cyclic }
    expect(toldHere(changed)).toEqual(toldElsewhere(changed))
    const closed = new Proxy(revived(), {
      ownKeys() {
        throw new Error('no')
      },
    })
    expect(toldHere(closed)).toEqual(['unreadable at classification'])
  })

  it.each<[string, Record<string, unknown>]>([
    ['a part more', { name: 'x' }],
    ['a part that every object inherits', { constructor: 'x' }],
    ['a way of its own to be written', { toJSON: () => 'x' }],
    ['a reading less', { readings: { ...result.readings, 'odd-jobs': undefined } }],
    ['no readings', { readings: undefined }],
  ])('one with %s, though others leave that alone', (_, part) => {
    expect(toldHere({ ...revived(), ...part })).toEqual(['contradiction at classification'])
  })
})

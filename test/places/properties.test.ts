import { classifyPlace, findPlaces, type PlaceQuery } from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LISTED_PARTS, queryArbitrary, scrapsArbitrary, textArbitrary } from '../support/places.ts'
import { runs } from '../support/runs.ts'
import { spoil } from '../support/spoil.ts'

const RUNS = { seed: 20200514, numRuns: runs(1500) }
const CITY = '重庆市'

const verdictsOf = (query: PlaceQuery) => classifyPlace(query).tiers.map(({ verdict }) => verdict)

/** The tiers that are met for a place and unmet once something stands around it. */
function lostIn(place: string, text: string): number[] {
  const alone = verdictsOf(place)
  return verdictsOf(text).flatMap((verdict, tier) =>
    alone[tier] === 'met' && verdict === 'unmet' ? [tier] : [],
  )
}

describe('text around a listed place', () => {
  const listedArbitrary = fc.constantFrom(...LISTED_PARTS)

  it('before it never makes unmet what is met', () => {
    fc.assert(
      fc.property(listedArbitrary, scrapsArbitrary, (names, scraps) => {
        const place = CITY + names.join('')
        expect(lostIn(place, scraps + place)).toEqual([])
      }),
      RUNS,
    )
  })

  it('behind it changes nothing of a village', () => {
    fc.assert(
      fc.property(listedArbitrary, scrapsArbitrary, (names, scraps) => {
        const place = CITY + names.join('')
        fc.pre(names.length === 3)
        // Directly behind it, words may be part of its name: 沙坪村 and 沙坪村坝社区.
        expect(lostIn(place, `${place}，${scraps}`)).toEqual([])
      }),
      RUNS,
    )
  })

  it('that names other places leaves it met or unknown', () => {
    fc.assert(
      fc.property(listedArbitrary, textArbitrary, (names, other) => {
        const place = CITY + names.join('')
        expect(lostIn(place, `${other.slice(0, 100)}，${place}`)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('any query', () => {
  it('has an answer that is plain JSON, with its four tiers in order', () => {
    fc.assert(
      fc.property(queryArbitrary, (query) => {
        const focus = classifyPlace(query)
        expect(JSON.parse(JSON.stringify(focus))).toStrictEqual(focus)
        expect(focus.tiers.map(({ provision }) => provision)).toEqual(['2.1', '2.2', '2.3', '2.4'])
        expect(focus.candidates).toEqual(findPlaces(query))
      }),
      RUNS,
    )
  })

  it('is met if a tier is met, unmet if all are unmet, and unknown otherwise', () => {
    fc.assert(
      fc.property(queryArbitrary, (query) => {
        const { verdict, tiers } = classifyPlace(query)
        const verdicts = new Set(tiers.map((tier) => tier.verdict))
        const expected = verdicts.has('met') ? 'met' : verdicts.has('unknown') ? 'unknown' : 'unmet'
        expect(verdict).toBe(expected)
      }),
      RUNS,
    )
  })

  it('gets a row only where it is met, and a place only where it has one candidate', () => {
    fc.assert(
      fc.property(queryArbitrary, (query) => {
        const { tiers, place, candidates } = classifyPlace(query)
        expect(tiers.filter(({ verdict, row }) => row !== undefined && verdict !== 'met')).toEqual(
          [],
        )
        if (place) expect(candidates.map((candidate) => candidate.place)).toEqual([place])
      }),
      RUNS,
    )
  })

  it('is answered the same again, whatever was done to the first answer', () => {
    fc.assert(
      fc.property(queryArbitrary, (query) => {
        const first = classifyPlace(query)
        const copy = JSON.stringify(first)
        spoil(first)
        expect(JSON.stringify(classifyPlace(query))).toBe(copy)
      }),
      { ...RUNS, numRuns: 500 },
    )
  })

  it('does not depend on the width of its signs', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const wide = text.replaceAll(/[!-~]/g, (sign) =>
          String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
        )
        expect(classifyPlace(wide)).toEqual(classifyPlace(text))
      }),
      RUNS,
    )
  })
})

import { readFileSync } from 'node:fs'
import {
  checkPlaceQuery,
  classifyPlace,
  contactsFor,
  type FocusAreaTierId,
  findPlaces,
  parsePlaceQuery,
  type Verdict,
} from 'chongqing-aid-guideline'
import {
  deepPovertyTownships,
  designatedVillages,
  focusAreaTiers,
  focusCounties,
} from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'

/** A query that is answered; a tier that is in neither table is unmet. */
interface ValidCase {
  /** A sentence; no two cases have the same. */
  readonly name: string
  readonly query: unknown
  readonly verdict: Verdict
  /** The rows of the annexes. */
  readonly met?: Partial<Record<FocusAreaTierId, number>>
  readonly unknown?: readonly FocusAreaTierId[]
  /** The official names of 2020, where the place is sure. */
  readonly place?: string
}

/** A query that is refused: every issue in order. */
interface InvalidCase {
  readonly name: string
  readonly query: unknown
  readonly error: readonly { readonly path: string; readonly code: string }[]
}

const file = new URL('../../data/conformance/places.json', import.meta.url)
const { cases, fingerprint }: { cases: (ValidCase | InvalidCase)[]; fingerprint: string } =
  JSON.parse(readFileSync(file, 'utf8'))
const valid = cases.filter((one): one is ValidCase => !('error' in one))
const invalid = cases.filter((one): one is InvalidCase => 'error' in one)

it.each(valid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  const { verdict, tiers, place } = classifyPlace(one.query)
  const ofVerdict = (asked: Verdict) => tiers.filter((tier) => tier.verdict === asked)
  expect(verdict).toBe(one.verdict)
  if (one.met) {
    expect(Object.fromEntries(ofVerdict('met').map(({ id, row }) => [id, row]))).toEqual(one.met)
    expect(ofVerdict('unknown').map(({ id }) => id)).toEqual(one.unknown)
  }
  if (one.place) expect(place?.name).toBe(one.place)
})

it.each(invalid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  for (const ask of [classifyPlace, findPlaces, contactsFor, parsePlaceQuery]) {
    expect(issuesOf(() => ask(one.query))).toEqual(one.error)
  }
  expect(checkPlaceQuery(one.query)).toMatchObject({ ok: false, error: { issues: one.error } })
})

describe('the conformance cases of places', () => {
  it('belong to these rules', () => {
    expect(classifyPlace('').ruleset.fingerprint).toBe(fingerprint)
  })

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('are hundreds, to a quarter queries that have to be refused', () => {
    expect(cases.length).toBeGreaterThan(500)
    expect(invalid.length / cases.length).toBeGreaterThanOrEqual(0.25)
  })

  it.each(focusAreaTiers.map(({ id }) => id))('show %s met, unmet and unknown', (id) => {
    const shown = valid.flatMap(({ met, unknown = [] }) => {
      if (!met) return []
      return id in met ? 'met' : unknown.includes(id) ? 'unknown' : 'unmet'
    })
    expect(new Set(shown)).toEqual(new Set(['met', 'unmet', 'unknown']))
  })

  it('show every row of the annexes', () => {
    const shown = new Set(valid.flatMap(({ met = {} }) => Object.entries(met).map(String)))
    const rows = [
      ...focusCounties.map(({ tier, no }) => [tier, no]),
      ...deepPovertyTownships.map(({ no }) => ['deep-poverty-township', no]),
      ...designatedVillages.map(({ no }) => ['designated-village', no]),
    ]
    expect(rows.map(String).filter((row) => !shown.has(row))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import {
  checkOrganization,
  type DutyMatch,
  duties,
  matchDuties,
  organizationClasses,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'

type Counts = Readonly<Record<string, number>>

/** An organization, and what the answer has to be: every class, and the duties that are its own by id or by provision. */
interface ValidCase {
  /** A sentence; no two cases have the same. */
  readonly name: string
  readonly input: unknown
  readonly options?: object
  readonly classes: Readonly<Record<string, string>>
  readonly duties?: readonly string[]
  readonly possible?: readonly string[]
  readonly counts?: { readonly duties: Counts; readonly possible: Counts }
}

/** An organization or options that are refused: every issue in order. */
interface InvalidCase {
  readonly name: string
  readonly input: unknown
  readonly options?: unknown
  readonly error: readonly { readonly path: string; readonly code: string }[]
}

const file = new URL('../../data/conformance/organizations.json', import.meta.url)
const { cases, fingerprint }: { cases: (ValidCase | InvalidCase)[]; fingerprint: string } =
  JSON.parse(readFileSync(file, 'utf8'))
const valid = cases.filter((one): one is ValidCase => !('error' in one))
const invalid = cases.filter((one): one is InvalidCase => 'error' in one)

const idsOf = (matches: readonly DutyMatch[]) => matches.map(({ id }) => id)

function countsOf(matches: readonly DutyMatch[]): Counts {
  const counts: Record<string, number> = {}
  for (const { provision } of matches) counts[provision] = (counts[provision] ?? 0) + 1
  return counts
}

describe('a golden case of organizations', () => {
  it.each(valid)('$name', (one) => {
    const matching = matchDuties(one.input, one.options)
    const { classes, duties: own, possible } = matching
    expect(Object.fromEntries(classes.map(({ id, verdict }) => [id, verdict]))).toEqual(one.classes)
    if (one.duties) expect(idsOf(own)).toEqual(one.duties)
    if (one.possible) expect(idsOf(possible)).toEqual(one.possible)
    if (one.counts) {
      expect({ duties: countsOf(own), possible: countsOf(possible) }).toEqual(one.counts)
    }
    expect(matching.ruleset.fingerprint).toBe(fingerprint)
  })

  it.each(invalid)('is refused: $name', ({ input, options, error }) => {
    expect(issuesOf(() => matchDuties(input, options as object))).toEqual(error)
    if (options !== undefined) return
    const result = checkOrganization(input)
    expect(result.ok ? [] : result.error.issues.map(({ path, code }) => ({ path, code }))).toEqual(
      error,
    )
  })
})

describe('the golden cases of organizations', () => {
  it('are known by their names, and a quarter of them are to be refused', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    expect(invalid.length / cases.length).toBeGreaterThanOrEqual(0.25)
  })

  it('show every class met, unmet and unknown', () => {
    for (const { id } of organizationClasses) {
      const shown = new Set(valid.map(({ classes }) => classes[id]))
      expect(shown).toEqual(new Set(['met', 'unmet', 'unknown']))
    }
  })

  it('show every duty of a kind borne', () => {
    const shown = new Set(valid.flatMap((one) => one.duties ?? []))
    const ofKinds = duties.filter(({ bearers: [bearer] }) =>
      organizationClasses.some(({ id }) => id === bearer),
    )
    expect(ofKinds.filter(({ id }) => !shown.has(id))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import {
  checkHousehold,
  classifyHousehold,
  type GroupId,
  type Household,
  householdsFromRegistry,
  type RegistryReading,
  type Verdict,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'

/** An export that is read, and all that comes of it. */
interface ValidCase {
  /** A sentence; no two cases have the same. */
  readonly name: string
  readonly rows: unknown
  readonly options?: unknown
  readonly households: readonly Household[]
  readonly issues: RegistryReading['issues']
  readonly leftOut: RegistryReading['leftOut']
  readonly unread?: RegistryReading['columns']['unread']
  /** The day of `verdicts`. */
  readonly asOf?: string
  readonly verdicts?: Readonly<Record<string, Partial<Record<GroupId, Verdict>>>>
}

/** Rows or options that are refused. */
interface InvalidCase {
  readonly name: string
  readonly rows: unknown
  readonly options?: unknown
  readonly error: readonly { readonly path: string; readonly code: string }[]
}

const file = new URL('../../data/conformance/registry.json', import.meta.url)
const { cases, fingerprint }: { cases: (ValidCase | InvalidCase)[]; fingerprint: string } =
  JSON.parse(readFileSync(file, 'utf8'))
const valid = cases.filter((one): one is ValidCase => !('error' in one))
const invalid = cases.filter((one): one is InvalidCase => 'error' in one)

describe.each(valid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  const read = () => householdsFromRegistry(one.rows, one.options)

  it('is read so', () => {
    const { households, issues, leftOut, columns } = read()
    expect({ households, issues, leftOut }).toEqual({
      households: one.households,
      issues: one.issues,
      leftOut: one.leftOut,
    })
    if (one.unread) expect(columns.unread).toEqual(one.unread)
  })

  it('gives households that are right', () => {
    for (const household of read().households) {
      const result = checkHousehold(household)
      expect(result.ok ? [] : result.error.issues).toEqual([])
    }
  })

  if (one.verdicts) {
    it('is classified so', () => {
      const { households } = read()
      for (const [id, stated] of Object.entries(one.verdicts ?? {})) {
        const household = households.find((each) => each.id === id)
        const { groups, attention } = classifyHousehold(household, { asOf: one.asOf as string })
        const verdicts = Object.fromEntries(
          [...groups, ...attention].map((group) => [group.id, group.verdict]),
        )
        expect(verdicts).toMatchObject(stated)
      }
    })
  }
})

describe.each(invalid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  it('is refused', () => {
    expect(issuesOf(() => householdsFromRegistry(one.rows, one.options))).toEqual(one.error)
  })
})

describe('the conformance cases of exports', () => {
  it('are at least 150, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('are to a quarter exports that are refused, or of which something is reported', () => {
    const reported = valid.filter(({ issues }) => issues.length > 0)
    expect((invalid.length + reported.length) / cases.length).toBeGreaterThanOrEqual(0.25)
    expect(invalid.length).toBeGreaterThanOrEqual(20)
  })

  it('belong to these rules', () => {
    expect(classifyHousehold({}, { asOf: '2020-06-01' }).ruleset.fingerprint).toBe(fingerprint)
  })
})

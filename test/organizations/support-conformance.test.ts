import { readFileSync } from 'node:fs'
import { classifyHousehold, duties, findSupport, type Support } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'

/** Duties by the need that they serve, with blanks between them, in the order of the document. */
type DutiesByNeed = Readonly<Record<string, string>>

/** A household, and what is found for it on the day of the cases. */
interface ValidCase {
  /** A sentence; no two cases have the same. */
  readonly name: string
  readonly input: unknown
  readonly met: DutiesByNeed
  readonly unknown?: DutiesByNeed
  /** Of each duty that is open, the facts that would tell. */
  readonly missing?: Readonly<Record<string, readonly string[]>>
}

/** What is no classification: every issue in order. */
interface InvalidCase {
  readonly name: string
  readonly classification?: unknown
  /** In place of a whole one: what is put into that of a household of which nothing is known. */
  readonly changed?: object
  readonly error: readonly { readonly path: string; readonly code: string }[]
}

const AS_OF = '2020-06-01'
const file = new URL('../../data/conformance/support.json', import.meta.url)
const { cases }: { cases: (ValidCase | InvalidCase)[] } = JSON.parse(readFileSync(file, 'utf8'))
const valid = cases.filter((one): one is ValidCase => !('error' in one))
const invalid = cases.filter((one): one is InvalidCase => 'error' in one)

function byNeed(support: readonly Support[]): DutiesByNeed {
  const found: Record<string, string> = {}
  for (const { need, duty } of support) {
    found[need] = found[need] === undefined ? duty : `${found[need]} ${duty}`
  }
  return found
}

describe('a golden case of support', () => {
  it.each(valid)('$name', ({ input, met, unknown = {}, missing = {} }) => {
    const support = findSupport(classifyHousehold(input, { asOf: AS_OF }))
    const open = support.filter(({ verdict }) => verdict === 'unknown')
    expect(byNeed(support.filter(({ verdict }) => verdict === 'met'))).toEqual(met)
    expect(byNeed(open)).toEqual(unknown)
    expect(Object.fromEntries(open.map((one) => [one.duty, one.missing]))).toEqual(missing)
  })

  it.each(invalid)('is refused: $name', ({ classification, changed, error }) => {
    const input = changed
      ? { ...classifyHousehold({}, { asOf: AS_OF }), ...changed }
      : classification
    expect(issuesOf(() => findSupport(input as Parameters<typeof findSupport>[0]))).toEqual(error)
  })
})

describe('the golden cases of support', () => {
  it('are known by their names, and a quarter of them are to be refused', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    expect(invalid.length / cases.length).toBeGreaterThanOrEqual(0.25)
  })

  it('show every duty that serves a need', () => {
    const shown = new Set(valid.flatMap(({ met }) => Object.values(met).join(' ').split(' ')))
    const serving = duties.filter(
      ({ serves, provision }) => serves.length > 0 && !provision.startsWith('notice'),
    )
    expect(serving.filter(({ id }) => !shown.has(id))).toEqual([])
  })
})

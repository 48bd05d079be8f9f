import {
  createHouseholdClassifier,
  householdsFromRegistry,
  parseHousehold,
  type RegistryReading,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { type Export, seededExport } from '../support/registry-exports.ts'

/** `npm run fuzz:registry` draws 100,000. */
const EXPORTS = Number(process.env.REGISTRY_EXPORTS ?? 600)
const FIRST_SEED = Number(process.env.REGISTRY_SEED ?? 20_200_514)
const UNHURRIED = 3_600_000

const classifier = createHouseholdClassifier({ asOf: '2020-12-31' })
const read = (rows: Export) => householdsFromRegistry(rows as Record<string, unknown>[])

/** The verdicts of each household as bits: met in the low half, unmet in the high one. */
function verdictsOf({ households }: RegistryReading): Map<string, number> {
  return new Map(
    households.map((household) => [
      String(household.id),
      classifier.bits(parseHousehold(household)),
    ]),
  )
}

/** What noise made of an export: a verdict that was open or otherwise, and now is decided. */
function turned(plain: Map<string, number>, noisy: Map<string, number>): string[] {
  return [...noisy].flatMap(([id, bits]) => (bits & ~(plain.get(id) ?? 0) ? [id] : []))
}

/** Rows that are in no household, left out, or reported. */
function lostRows({ households, issues, leftOut }: RegistryReading, rows: number): number {
  const members = households.reduce((sum, one) => sum + (one.members?.length ?? 0), 0)
  const out = new Set(leftOut.map(({ row }) => row))
  const reported = new Set(issues.flatMap(({ row, rows: all = [row] }) => all))
  const isElsewhere = [...reported].filter((row) => !out.has(row)).length
  return Math.max(0, rows - members - out.size - isElsewhere)
}

function isSound({ issues, leftOut }: RegistryReading, rows: number): boolean {
  const numbers = [...issues, ...leftOut].map(({ row }) => row)
  return numbers.every((row) => row >= 1 && row <= rows)
}

const headingsIn = ({ columns }: RegistryReading) =>
  [...columns.read, ...columns.unread].map(({ heading }) => heading).sort()

/** What is wrong with the reading of an export and of its noisy double. */
function faultsOf(seed: number): string[] {
  const { plain, noisy, headings } = seededExport(seed)
  const [calm, disturbed] = [read(plain), read(noisy)]
  const listed = headingsIn(disturbed).filter((heading) => heading !== '')
  const expected = headings.filter((heading) => heading !== '').sort()
  return [
    ...turned(verdictsOf(calm), verdictsOf(disturbed)).map((id) => `${seed}: ${id} is turned`),
    ...(lostRows(calm, plain.length) + lostRows(disturbed, noisy.length) > 0
      ? [`${seed}: a row is lost`]
      : []),
    ...(isSound(calm, plain.length) && isSound(disturbed, noisy.length)
      ? []
      : [`${seed}: a row is named that is none`]),
    ...(listed.join('|') === expected.join('|') ? [] : [`${seed}: ${listed} for ${expected}`]),
  ]
}

describe(`each of ${EXPORTS} exports`, () => {
  it('is accounted for, and noise only opens what it tells', { timeout: UNHURRIED }, () => {
    const faults: string[] = []
    for (let seed = FIRST_SEED; seed < FIRST_SEED + EXPORTS && faults.length < 5; seed++) {
      faults.push(...faultsOf(seed))
    }
    expect(faults).toEqual([])
  })
})

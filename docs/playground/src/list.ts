import {
  checkHousehold,
  classifyPlace,
  createHouseholdClassifier,
  type HouseholdReadings,
  type HouseholdRow,
  householdsFromRegistry,
  type RegistryOptions,
  type RegistryReading,
} from 'chongqing-aid-guideline'
import type { Sheet } from './workbook.ts'

/** A list that was read and classified. */
export interface CheckedList {
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly sheet: number
  readonly told: Told
  readonly reading: RegistryReading
  readonly results: readonly HouseholdRow[]
  /** What the results were made with. */
  readonly asOf: string
  readonly readings: Partial<HouseholdReadings>
}

export interface Choice {
  readonly asOf: string
  readonly readings: Partial<HouseholdReadings>
}

/** What a list does not say itself, and its reader knows. */
export type Told = Pick<RegistryOptions, 'headings' | 'year' | 'complete'>

/** Reads one sheet, whatever its headings. */
export function readList(
  sheets: readonly Sheet[],
  sheet: number,
  options: RegistryOptions = {},
): RegistryReading {
  return householdsFromRegistry(sheets[sheet]?.rows ?? [], { focusArea: classifyPlace, ...options })
}

/** The first sheet from which households are read, for one of notes often stands before it; if there is none, the first. */
export function firstList(sheets: readonly Sheet[]): number {
  const first = sheets.findIndex((_, sheet) => readList(sheets, sheet).households.length > 0)
  return Math.max(first, 0)
}

/** How many households of a focus group live in a focus area; undefined if the list tells of no place. */
export function countInBoth({ reading, results }: CheckedList): number | undefined {
  const areas = reading.households.map(({ focusArea }) => focusArea)
  if (areas.every((area) => area === undefined)) return undefined
  const isInBoth = (row: HouseholdRow) =>
    row.ok && row.value.verdict === 'met' && areas[row.index] === 'met'
  return results.filter(isInBoth).length
}

/** How long the page may be busy before it answers to a key again, in milliseconds. */
const BUSY = 30

/** Classifies every household, in slices, so that the page never stands still. */
export async function classifyAll(
  { households }: RegistryReading,
  { asOf, readings }: Choice,
  tell: (done: number) => void,
): Promise<HouseholdRow[]> {
  const classifier = createHouseholdClassifier({ asOf, readings })
  const results: HouseholdRow[] = []
  let since = performance.now()
  for (const [index, household] of households.entries()) {
    const checked = checkHousehold(household)
    results.push(
      checked.ok
        ? { index, ok: true, value: classifier.classifyParsed(checked.value) }
        : { index, ok: false, error: checked.error },
    )
    if (performance.now() - since > BUSY) {
      tell(index + 1)
      await new Promise((resolve) => setTimeout(resolve))
      since = performance.now()
    }
  }
  return results
}

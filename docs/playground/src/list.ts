import {
  checkHousehold,
  classifyPlace,
  createHouseholdClassifier,
  type Household,
  type HouseholdReadings,
  type HouseholdRow,
  householdsFromRegistry,
  isInvalidInputError,
  type RegistryOptions,
  type RegistryReading,
} from 'chongqing-aid-guideline'
import { type Sheet, UnreadableFile } from './workbook.ts'

/** A sheet that was read and classified. */
export interface CheckedSheet {
  readonly name: string
  readonly reading: RegistryReading
  readonly results: readonly HouseholdRow[]
}

/** Which sheets of a workbook are read: one, or all, where each holds the households of a village. */
export type ChosenSheets = number | 'all'

/** A list that was read and classified. */
export interface CheckedList {
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly chosen: ChosenSheets
  readonly told: Told
  readonly checked: readonly CheckedSheet[]
  /** What the results were made with. */
  readonly asOf: string
  readonly readings: Partial<HouseholdReadings>
}

/** What is to be read, and how. */
export type Asked = Pick<CheckedList, 'name' | 'sheets' | 'chosen' | 'told'>

export interface Choice {
  readonly asOf: string
  readonly readings: Partial<HouseholdReadings>
}

/** What a list does not say itself, and its reader knows. */
export type Told = Pick<RegistryOptions, 'headings' | 'year' | 'complete'>

/** A household of a list, and what was answered. */
export interface Entry {
  /** No other household of the list has it; numbers of households may come back from sheet to sheet. */
  readonly key: string
  readonly sheet: string
  readonly household: Household
  readonly row: HouseholdRow
}

export function entriesOf({ checked }: CheckedList): Entry[] {
  return checked.flatMap(({ name, reading, results }, sheet) =>
    reading.households.flatMap((household, index) => {
      const row = results[index]
      return row ? [{ key: `${sheet}.${index}`, sheet: name, household, row }] : []
    }),
  )
}

/** Headings of one sheet, each as often as it stands there; of several, each once. */
export function headingsOf(sheets: readonly CheckedSheet[], which: 'read' | 'unread'): string[] {
  const headings = sheets.flatMap(({ reading }) =>
    reading.columns[which].map(({ heading }) => heading),
  )
  return sheets.length > 1 ? [...new Set(headings)] : headings
}

/** What the household is called on the list, or its place there. */
export function nameOf({ household, row }: Entry): string {
  return String(household.id ?? row.index + 1)
}

/** Reads a sheet, whatever its headings. Rows of more columns than a list can have are none. */
function readSheet({ name, rows }: Sheet, options: RegistryOptions = {}): RegistryReading {
  try {
    return householdsFromRegistry(rows, { focusArea: classifyPlace, ...options })
  } catch (error) {
    throw isInvalidInputError(error) ? new UnreadableFile('broken', name) : error
  }
}

/** The sheets that are to be read. */
export function sheetsIn({
  sheets,
  chosen,
}: Pick<CheckedList, 'sheets' | 'chosen'>): readonly Sheet[] {
  return chosen === 'all' ? sheets : sheets.slice(chosen, chosen + 1)
}

/** The first sheet from which households are read, for one of notes often stands before it; if there is none, the first. */
export function firstList(sheets: readonly Sheet[]): number {
  const first = sheets.findIndex(holdsHouseholds)
  return Math.max(first, 0)
}

function holdsHouseholds(sheet: Sheet): boolean {
  try {
    return readSheet(sheet).households.length > 0
  } catch (error) {
    if (error instanceof UnreadableFile) return false
    throw error
  }
}

/** How many households of a focus group live in a focus area; undefined if the list tells of no place. */
export function countInBoth(entries: readonly Entry[]): number | undefined {
  if (entries.every(({ household }) => household.focusArea === undefined)) return undefined
  const isInBoth = ({ household, row }: Entry) =>
    household.focusArea === 'met' && row.ok && row.value.verdict === 'met'
  return entries.filter(isInBoth).length
}

export interface Progress {
  readonly done: number
  readonly of: number
}

type Tell = (progress: Progress) => void

/** Reads and classifies sheets, in slices, so that the page never stands still. */
export async function checkSheets(
  sheets: readonly Sheet[],
  told: Told,
  { asOf, readings }: Choice,
  tell: Tell,
): Promise<CheckedSheet[]> {
  const read = sheets.map((sheet) => ({
    name: sheet.name,
    reading: readSheet(sheet, { ...told, asOf }),
  }))
  const of = read.reduce((sum, { reading }) => sum + reading.households.length, 0)
  const rest = restingAfter(of, tell)
  const classifier = createHouseholdClassifier({ asOf, readings })
  const checked: CheckedSheet[] = []
  for (const { name, reading } of read) {
    const results: HouseholdRow[] = []
    for (const [index, household] of reading.households.entries()) {
      const parsed = checkHousehold(household)
      results.push(
        parsed.ok
          ? { index, ok: true, value: classifier.classifyParsed(parsed.value) }
          : { index, ok: false, error: parsed.error },
      )
      await rest()
    }
    checked.push({ name, reading, results })
  }
  return checked
}

/** How long the page may be busy before it answers to a key again, in milliseconds. */
const BUSY = 30

/** To be asked after each household: lets the page answer whenever it was busy for a while. */
function restingAfter(of: number, tell: Tell): () => Promise<void> | undefined {
  let done = 0
  let since = performance.now()
  return () => {
    done++
    if (performance.now() - since <= BUSY) return undefined
    tell({ done, of })
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      since = performance.now()
    })
  }
}

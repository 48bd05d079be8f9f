import type { Result } from '../../errors.ts'
import { iterationOf } from '../../input/iteration.ts'
import type { Loose } from '../../input/shape.ts'
import type { Household } from '../record/household.ts'
import { checkHousehold } from '../record/parse.ts'
import type { HouseholdClassification } from './classification.ts'
import { classifierOf, type HouseholdClassifier } from './classifier.ts'
import { chooseOptions, type HouseholdOptions } from './options.ts'

/** The answer for one record of a batch: a classification, or the error of a record that is wrong. */
export type HouseholdRow = {
  /** Its place among the inputs, counted from 0. */
  readonly index: number
} & Result<HouseholdClassification>

/**
 * Classifies records one after another, as they come. A wrong record is reported in its place and stops nothing.
 *
 * @param inputs - an iterable of records, or an async one, of any length: nothing is kept.
 * @param options - as for `classifyHousehold`; checked at once, before the first record is asked for.
 * @returns for each record `{ index, ok: true, value }` or `{ index, ok: false, error }`, in order; sync for sync
 * inputs, async for async ones. An error that the source itself throws passes through.
 * @throws {InvalidInputError} if the options are wrong or `inputs` cannot be iterated.
 * @example
 * import { classifyHouseholds } from 'chongqing-aid-guideline'
 *
 * const rows = classifyHouseholds([{ registration: 'poor' }, { registration: 'rich' }], { asOf: '2020-06-01' })
 * Array.from(rows, (row) => row.ok) //=> [true, false]
 */
export function classifyHouseholds(
  inputs: Iterable<Household>,
  options: HouseholdOptions,
): IterableIterator<HouseholdRow>
export function classifyHouseholds(
  inputs: AsyncIterable<Household>,
  options: HouseholdOptions,
): AsyncIterableIterator<HouseholdRow>
export function classifyHouseholds(
  inputs: Iterable<Loose<Household>>,
  options: HouseholdOptions,
): IterableIterator<HouseholdRow>
export function classifyHouseholds(
  inputs: AsyncIterable<Loose<Household>>,
  options: HouseholdOptions,
): AsyncIterableIterator<HouseholdRow>
export function classifyHouseholds(
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  options: HouseholdOptions,
): IterableIterator<HouseholdRow> | AsyncIterableIterator<HouseholdRow> {
  const classifier = classifierOf(chooseOptions(options))
  return iterationOf(inputs, 'inputs') === 'async'
    ? asyncRows(inputs as AsyncIterable<unknown>, classifier)
    : rows(inputs as Iterable<unknown>, classifier)
}

function* rows(
  inputs: Iterable<unknown>,
  classifier: HouseholdClassifier,
): IterableIterator<HouseholdRow> {
  let index = 0
  for (const input of inputs) yield rowOf(index++, input, classifier)
}

async function* asyncRows(
  inputs: AsyncIterable<unknown>,
  classifier: HouseholdClassifier,
): AsyncIterableIterator<HouseholdRow> {
  let index = 0
  for await (const input of inputs) yield rowOf(index++, input, classifier)
}

function rowOf(index: number, input: unknown, classifier: HouseholdClassifier): HouseholdRow {
  const result = checkHousehold(input)
  return result.ok
    ? { index, ok: true, value: classifier.classifyParsed(result.value) }
    : { index, ok: false, error: result.error }
}

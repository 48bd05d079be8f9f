import { InvalidInputError } from '../../errors.ts'
import { iterationOf } from '../../input/iteration.ts'
import type { Loose } from '../../input/shape.ts'
import { under } from '../../issues.ts'
import { chooseOptions, type HouseholdOptions } from '../answer/options.ts'
import { FactReader } from '../facts/fact-reader.ts'
import { settingOf } from '../facts/setting.ts'
import type { Household, ParsedHousehold } from '../record/household.ts'
import { checkHousehold } from '../record/parse.ts'

/**
 * The facts of many households: of household n, `isTrue[n]` and `isFalse[n]`. Bit i stands for row i of
 * `householdFacts`; a fact in neither is unknown.
 */
export interface FactColumns {
  /** The facts known to hold. */
  readonly isTrue: Uint32Array
  /** The facts known not to hold. */
  readonly isFalse: Uint32Array
}

/** Room for so many households is made first. */
const FIRST_ROOM = 1024

/**
 * Works out the facts of many households, packed: 8 bytes a household. This is the slow half, which reads records; what
 * the readings make of the facts, `classifyColumns` answers as often as it is asked.
 *
 * @param households - an iterable of records, each checked here.
 * @param options - as for `classifyHousehold`. Of the readings those matter here that the rules of facts consult.
 * @returns the facts known to be true and those known to be false, household by household.
 * @throws {InvalidInputError} if the options or a household are wrong; paths name it, such as `households[2].members`.
 * @example
 * import { factColumns, householdFacts } from 'chongqing-aid-guideline'
 *
 * const { isTrue, isFalse } = factColumns([{ housing: { grade: 'C' } }, {}], { asOf: '2020-06-01' })
 * const unsafe = 1 << householdFacts.findIndex(({ id }) => id === 'unsafe-housing')
 * Array.from(isTrue, (facts) => facts === unsafe) //=> [true, false]
 * Array.from(isFalse) //=> [0, 0]
 */
export function factColumns(households: Iterable<Household>, options: HouseholdOptions): FactColumns
export function factColumns(
  households: Iterable<Loose<Household>>,
  options: HouseholdOptions,
): FactColumns
export function factColumns(households: Iterable<unknown>, options: HouseholdOptions): FactColumns {
  const { asOf, readings } = chooseOptions(options)
  iterationOf(households, 'households', ['sync'])
  const reader = new FactReader(settingOf(asOf, readings))
  let isTrue = new Uint32Array(FIRST_ROOM)
  let isFalse = new Uint32Array(FIRST_ROOM)
  let count = 0
  for (const household of households) {
    if (count === isTrue.length) [isTrue, isFalse] = [doubled(isTrue), doubled(isFalse)]
    reader.read(parsedAt(count, household))
    isTrue[count] = reader.isTrue
    isFalse[count] = reader.isFalse
    count++
  }
  return { isTrue: isTrue.slice(0, count), isFalse: isFalse.slice(0, count) }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * column.length)
  more.set(column)
  return more
}

function parsedAt(index: number, household: unknown): ParsedHousehold {
  const result = checkHousehold(household)
  if (result.ok) return result.value
  throw new InvalidInputError(under(`households[${index}]`, result.error.issues))
}

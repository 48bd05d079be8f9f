import { isInvalidInputError } from '../../src/errors.ts'
import { factRules, readingRules } from '../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../src/generated/ids.ts'
import { classifyHousehold } from '../../src/households/answer/classify.ts'
import { type Draws, drawHousehold, drawOptions } from '../../test/support/seeded-households.ts'
import { spoil } from './spoil.ts'

/** A third of the cases are inputs or options that have to be refused. */
const ONE_IN = 3

/** Draws a case in the form of `data/conformance/households.json`: a question and what this package answers. */
export function drawCase(draw: Draws, name: string): object {
  const { asOf, readings } = drawOptions(draw)
  const household = drawHousehold(draw, asOf)
  const isRefused = draw.below(ONE_IN) === 0
  const isOfOptions = isRefused && draw.below(10) === 0
  const input = isRefused && !isOfOptions ? spoil(household, draw) : withNulls(household, draw)
  const options = {
    asOf: isOfOptions ? draw.one(['2020-02-30', '2020', null, 7]) : asOf,
    readings: othersThanDefault(readings),
  }
  return { name, ...answerTo(input, options) }
}

/** What is unknown is null as often as it is left out. */
function withNulls(household: object, { below }: Draws): object {
  const fields = ['registration', 'members', 'incomes', 'housing', 'events', 'focusArea', 'causes']
  const nulls = fields.filter((field) => !Object.hasOwn(household, field) && below(2) === 0)
  return { ...household, ...Object.fromEntries(nulls.map((field) => [field, null])) }
}

function othersThanDefault(readings: HouseholdReadings): object {
  const others = readingRules.filter(({ id, options }) => readings[id] !== options[0])
  return Object.fromEntries(others.map(({ id }) => [id, readings[id]]))
}

function answerTo(input: unknown, options: object): object {
  try {
    const { groups, attention, facts, openFacts } = classifyHousehold(input, options as never)
    const all = [...groups, ...attention]
    const each = <Row, Value>(
      rows: readonly Row[],
      entry: (row: Row) => readonly [string, Value],
    ) => Object.fromEntries(rows.map(entry))
    return {
      provision: '3',
      input,
      options,
      verdicts: each(all, ({ id, verdict }) => [id, verdict]),
      missing: each(
        all.filter(({ verdict }) => verdict === 'unknown'),
        ({ id, missing }) => [id, missing],
      ),
      facts: each(factRules, ({ id }) => [
        id,
        facts.includes(id) || (openFacts.includes(id) ? null : false),
      ]),
    }
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return { input, options, error: error.issues.map(({ path, code }) => ({ path, code })) }
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupRules, readingRules } from '../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../src/generated/ids.ts'
import {
  factSql,
  householdIssuesSql,
  householdsFromJsonSql,
  householdsSql,
} from '../../src/sql/index.ts'
import { householdTables } from '../../src/sql/tables.ts'
import { AS_OF, drawHousehold, draws } from '../support/seeded-households.ts'
import { answersFrom, answersOf, differing } from '../support/sql/answers.ts'
import type { Engine } from '../support/sql/engine.ts'
import { ENGINES, HOUSEHOLDS } from '../support/sql/engines.ts'
import { createTables, insertHouseholds, insertJson } from '../support/sql/table-rows.ts'

/** Choices of readings in which every option of every reading is chosen, no two readings in step. */
const CHOICES: readonly HouseholdReadings[] = Array.from({ length: 6 }, (_, choice) => {
  const readings = readingRules.map(({ id, options }, index) => {
    const turn = index % 2 === 0 ? choice : Math.floor(choice / 2)
    return [id, options[(turn + index) % options.length]]
  })
  return Object.fromEntries(readings)
})

/** Views of the same names as the tables cannot stand beside them. */
const VIEWS = { household: 'households', member: 'members', income: 'incomes', event: 'events' }
const MOST_IN_JSON = 1000

describe('the choices of readings', () => {
  it('have every option of every reading', () => {
    const missing = readingRules.flatMap(({ id, options }) =>
      options.filter((option) => !CHOICES.some((readings) => readings[id] === option)),
    )
    expect(missing).toEqual([])
  })
})

describe.each(ENGINES)('in $name', ({ dialect, start }) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await start()
  })

  afterAll(() => engine.close())

  describe.each(AS_OF)('households as of %s', (asOf) => {
    const draw = draws(20200514 + AS_OF.indexOf(asOf))
    const count = Math.ceil(HOUSEHOLDS / AS_OF.length)
    const households = Array.from({ length: count }, () => drawHousehold(draw, asOf))

    beforeAll(async () => {
      await createTables(engine)
      await insertHouseholds(engine, households)
    })

    afterAll(async () => {
      for (const { name } of householdTables()) await engine.run(`DROP TABLE ${name}`)
    })

    it('have no issues, as all of them were checked', async () => {
      expect(await engine.rows(householdIssuesSql({ dialect }))).toEqual([])
    })

    it.each(CHOICES.map((readings, choice) => ({ choice, readings })))(
      'have the facts and verdicts that the library gives: readings $choice',
      async ({ readings }) => {
        const expected = answersOf(households, asOf, readings)
        const actual = await answersFrom(engine, householdsSql({ dialect, asOf, readings }))
        expect(differing(households, expected, actual)).toEqual([])
        expect(new Set(actual.flatMap(({ verdicts }) => verdicts)).size).toBe(3)
        expect(actual[0]?.verdicts).toHaveLength(groupRules.length)
      },
    )

    it('have the same verdicts where they are read from JSON', async () => {
      const readings = CHOICES[AS_OF.indexOf(asOf)] as HouseholdReadings
      const some = households.slice(0, MOST_IN_JSON)
      await insertJson(engine, some)
      const options = { dialect, tables: VIEWS }
      for (const view of householdsFromJsonSql(options).split(';\n').filter(Boolean)) {
        await engine.run(view)
      }
      const actual = await answersFrom(engine, householdsSql({ ...options, asOf, readings }))
      expect(differing(some, answersOf(some, asOf, readings), actual)).toEqual([])
      expect(await engine.rows(householdIssuesSql(options))).toEqual([])
      for (const view of Object.values(VIEWS)) await engine.run(`DROP VIEW ${view}`)
      await engine.run('DROP TABLE household_json')
    })

    it('have the same facts where each is looked up by itself', async () => {
      const readings = CHOICES[AS_OF.indexOf(asOf)] as HouseholdReadings
      const few = 400
      const facts = Object.values(factSql({ dialect, asOf, readings }))
      const id =
        dialect === 'mysql' ? 'CAST(household.id AS SIGNED)' : 'CAST(household.id AS INTEGER)'
      const sql = `SELECT household.id, ${facts.join(', ')} FROM household WHERE ${id} < ${few}`
      const actual = await answersFrom(engine, sql)
      const expected = answersOf(households.slice(0, few), asOf, readings)
      expect(actual.map((one) => one.facts)).toEqual(expected.map((one) => one.facts))
    })
  })
})

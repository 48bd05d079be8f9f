import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupRules, readingRules, targetGroupCount } from '../../src/generated/household-rules.ts'
import type { FactId, GroupId, HouseholdReadings } from '../../src/generated/ids.ts'
import { groupFormula } from '../../src/households/answer/group-formula.ts'
import { FACT_ORDER } from '../../src/households/facts/setting.ts'
import type { GroupRule } from '../../src/households/rules.ts'
import { allReadings } from '../../src/input/readings-option.ts'
import { evaluateBy, factsOf } from '../../src/logic/formula.ts'
import type { Ternary } from '../../src/logic/ternary.ts'
import { SPEECH, type SqlDialect } from '../../src/sql/dialect.ts'
import { verdictSql } from '../../src/sql/index.ts'
import type { Engine } from '../support/sql/engine.ts'
import { ENGINES } from '../support/sql/engines.ts'

const DEFAULTS = allReadings<HouseholdReadings>(readingRules)
const SCOPES = ['as-listed', 'poor-or-at-risk', 'at-risk-or-focus-area'] as const
const ODD_JOBS = ['either', 'both'] as const
const COMBINATIONS = SCOPES.flatMap((scope) =>
  ODD_JOBS.map(
    (odd): HouseholdReadings => ({
      ...DEFAULTS,
      'target-scope': scope,
      'odd-jobs': odd,
    }),
  ),
)
const AS_LISTED = COMBINATIONS.filter((readings) => readings['target-scope'] === 'as-listed')
const TARGET_GROUPS = groupRules.slice(0, targetGroupCount)
const FACTS_OF_ARTICLE_3 = FACT_ORDER.slice(0, 12)

/** What a fact can be, by the digit that stands for it. */
const VALUES: readonly Ternary[] = [null, true, false]

/** A value as a digit. */
const digitOf = (value: Ternary) => VALUES.indexOf(value)

/** The number of a state of facts is written in base 3, and so are the verdicts of some groups. */
const fromDigits = (digits: readonly number[]) =>
  digits.reduceRight((number, digit) => number * 3 + digit, 0)

function expectedVerdicts(
  facts: readonly FactId[],
  groups: readonly GroupRule[],
  readings: HouseholdReadings,
): Int32Array {
  const formulas = groups.map((group) => groupFormula(group, readings))
  const found = new Int32Array(3 ** facts.length)
  const values = new Map<FactId, Ternary>()
  for (let state = 0; state < found.length; state++) {
    facts.forEach((fact, index) => {
      values.set(fact, VALUES[Math.floor(state / 3 ** index) % 3] as Ternary)
    })
    const verdicts = formulas.map((formula) =>
      digitOf(evaluateBy(formula, (fact) => values.get(fact) ?? null)),
    )
    found[state] = fromDigits(verdicts)
  }
  return found
}

/** Every state of some facts: the engine makes them itself, each fact a table of three rows. */
function everyState(
  at: number,
  facts: readonly FactId[],
  groups: readonly GroupId[],
  sqlOf: Groups,
  dialect: SqlDialect,
): string {
  const three = `(SELECT ${SPEECH[dialect].unknown} AS v, 0 AS d UNION ALL SELECT TRUE, 1 UNION ALL SELECT FALSE, 2)`
  const states = facts.map((_, index) => `f${index}.d * ${3 ** index}`)
  const verdicts = groups.map(
    (id, index) =>
      `CASE ${sqlOf[id]} WHEN TRUE THEN 1 WHEN FALSE THEN 2 ELSE 0 END * ${3 ** index}`,
  )
  const from = facts.map((_, index) => `${three} f${index}`).join(' CROSS JOIN ')
  return `SELECT ${at}, ${states.join(' + ')}, ${verdicts.join(' + ')} FROM ${from}`
}

type Groups = Readonly<Record<GroupId, string>>

/** Some groups, and the facts of which every state is asked. */
interface Case {
  readonly facts: readonly FactId[]
  readonly groups: readonly GroupRule[]
}

/** How many states each case has, and how many of them an engine answers otherwise. */
async function compareAll(
  engine: Engine,
  cases: readonly Case[],
  readings: HouseholdReadings,
): Promise<{ states: number; differing: number }[]> {
  const { dialect } = engine
  const queries = cases.map(({ facts, groups }, at) => {
    const columns = Object.fromEntries(facts.map((fact, index) => [fact, `f${index}.v`]))
    const sqlOf = verdictSql({ dialect, facts: columns, readings })
    const ids = groups.map(({ id }) => id)
    return everyState(at, facts, ids, sqlOf, dialect)
  })
  const rows = await engine.rows(queries.join(' UNION ALL '))
  return cases.map(({ facts, groups }, at) => {
    const expected = expectedVerdicts(facts, groups, readings)
    const own = rows.filter(([one]) => Number(one) === at)
    const differing = own.filter(
      ([, state, verdicts]) => expected[Number(state)] !== Number(verdicts),
    )
    const states = new Set(own.map(([, state]) => Number(state))).size
    return { states, differing: differing.length }
  })
}

describe.each(ENGINES)('verdicts in $name', ({ dialect, start }) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await start()
  })

  afterAll(() => engine.close())

  it.each(AS_LISTED.map((readings) => ({ odd: readings['odd-jobs'], readings })))(
    'are the library’s in every state of the facts of Article 3, odd jobs read as $odd',
    async ({ readings }) => {
      const one = { facts: FACTS_OF_ARTICLE_3, groups: TARGET_GROUPS }
      expect(await compareAll(engine, [one], readings)).toEqual([{ states: 3 ** 12, differing: 0 }])
    },
  )

  it('are the library’s in every state of the facts of each group, under every reading', async () => {
    for (const readings of COMBINATIONS) {
      const cases = groupRules.map((group) => ({
        facts: factsOf(groupFormula(group, readings)),
        groups: [group],
      }))
      const all = cases.map(({ facts }) => ({ states: 3 ** facts.length, differing: 0 }))
      expect(await compareAll(engine, cases, readings)).toEqual(all)
    }
  })

  it('are unknown where no column tells of a fact, unless another decides', async () => {
    const none = Object.values(verdictSql({ dialect, facts: {} }))
    expect(await engine.rows(`SELECT ${none.join(', ')}`)).toEqual([groupRules.map(() => null)])
    const { illness } = verdictSql({ dialect, facts: { 'serious-illness': 'a' } })
    const rows = await engine.rows(
      `SELECT CASE WHEN ${illness} THEN 1 ELSE 0 END FROM (SELECT TRUE AS a) t`,
    )
    expect(rows.map(([cell]) => Number(cell))).toEqual([1])
  })
})

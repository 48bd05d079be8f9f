import { describe, expect, it } from 'vitest'
import { readings } from '../../src/data/readings.ts'
import { factRules } from '../../src/generated/household-rules.ts'
import type { Rule } from '../../src/logic/rule.ts'
import { DIALECTS, type SqlDialect } from '../../src/sql/dialect.ts'
import { printList } from '../../src/sql/print-list.ts'
import { printRule } from '../../src/sql/print-rule.ts'
import { tableOf } from '../../src/sql/tables.ts'

const DEFAULTS = Object.fromEntries(readings.map((reading) => [reading.id, reading.default]))

function print(rule: Rule, dialect: SqlDialect): string {
  return printRule(rule, {
    dialect,
    asOf: '2020-06-01',
    readings: DEFAULTS,
    table: tableOf(),
    list: (one, printing) => printList(one, printing, ({ name }) => name).value('0'),
  })
}

/** Rules as somebody might add them to the data, in forms or about fields that no printer knows. */
const PLANTED: Readonly<Record<string, unknown>> = {
  'a form of rule': { most: [{ field: 'registration', is: 'poor' }] },
  'a form of test': { field: 'registration', like: 'po%' },
  'a field that has no column': { field: 'pets', is: 'dog' },
  'a label that has no column': { field: 'risks', has: 'flood' },
  'two codes of a yes-or-no field': { field: 'monitored', is: [true, false] },
  'a window on a field that is no day': { field: 'registration', within: { from: -1 } },
  'a bound that no window has': {
    some: 'members',
    where: { field: 'collegeEntranceExam', within: { since: -1 } },
  },
  'an age of a row that has none': { field: 'age', from: 60 },
  'a list that has no table': { some: 'pets', where: { field: 'age', from: 1 } },
  'a fact that there is none of': { fact: 'has-a-dog' },
}

describe.each(DIALECTS)('a rule printed for %s', (dialect) => {
  it.each(Object.entries(PLANTED))(
    'throws for %s, and never prints a NULL or a guess',
    (_, rule) => {
      for (const planted of [rule, { all: [true, rule] }, { not: rule }, { first: [null, rule] }]) {
        expect(() => print(planted as Rule, dialect)).toThrow(Error)
      }
    },
  )

  it('is there for every fact of the data', () => {
    for (const { rule } of factRules) {
      if (rule !== null) expect(print(rule, dialect)).not.toBe('NULL')
    }
  })
})

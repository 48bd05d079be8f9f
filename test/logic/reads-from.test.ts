import { expect, it } from 'vitest'
import { readsFrom } from '../../src/logic/reads-from.ts'
import type { Rule } from '../../src/logic/rule.ts'

const RULES: Record<string, Rule> = {
  home: {
    any: [
      { field: 'housing.grade', yes: ['C'], no: ['A'] },
      { field: 'unsafe', is: true },
    ],
  },
  ill: { some: 'members', where: { field: 'health', has: 'ill' } },
  old: { some: 'members', where: { field: 'age', from: 60 } },
  storm: { some: 'events', where: { field: 'kind', is: 'storm' }, whole: true },
  poor: {
    trend: 'incomes',
    measure: { by: 'measure', options: { one: 'total' } },
    against: { by: 'against', options: { one: 'previous' } },
  },
  either: { by: 'reading', options: { a: { fact: 'ill' }, b: { not: { fact: 'home' } }, c: null } },
}

it.each<[string, string, boolean]>([
  ['home', 'housing.grade', true],
  ['home', 'housing', true],
  ['home', 'unsafe', true],
  ['home', 'house', false],
  ['home', 'housing.grades', false],
  ['home', 'unsafely', false],
  ['home', 'members[0].health', false],
  ['ill', 'members[12].health', true],
  ['ill', 'members[].health', true],
  ['ill', 'members[0].health[1]', true],
  ['ill', 'members[0]', true],
  ['ill', 'members', true],
  ['ill', 'members[0].healthy', false],
  ['ill', 'members[0].age', false],
  ['ill', 'health', false],
  ['old', 'members[3].age', true],
  ['old', 'members[3].birthDate', true],
  ['ill', 'members[3].birthDate', false],
  ['storm', 'events[0]', true],
  ['storm', 'events', true],
  ['storm', 'events[0].date', false],
  ['poor', 'incomes', true],
  ['poor', 'incomes[1].total', true],
  ['poor', 'outcomes', false],
  ['either', 'members[0].health', true],
  ['either', 'unsafe', true],
  ['either', 'incomes', false],
  ['unknown', 'unsafe', false],
])('%s reads from %s: %j', (fact, path, reads) => {
  expect(readsFrom({ fact }, path, RULES)).toBe(reads)
})

import { expect, it } from 'vitest'
import { same } from '../../src/input/same.ts'

it.each<[string, unknown, unknown]>([
  ['a word', 'a', 'a'],
  ['null', null, null],
  ['lists', [1, { a: [] }], [1, { a: [] }]],
  ['fields in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }],
  ['a record that inherits nothing', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
])('the same: %s', (_, one, other) => {
  expect(same(one, other)).toBe(true)
  expect(same(other, one)).toBe(true)
})

it.each<[string, unknown, unknown]>([
  ['another word', 'a', 'b'],
  ['null for undefined', null, undefined],
  ['null for a record', null, {}],
  ['a record for a list', {}, []],
  ['a field of a list for its entry', { 0: 'a' }, ['a']],
  ['another order', [1, 2], [2, 1]],
  ['an entry more', [1, 2], [1]],
  ['a field more', { a: 1, b: 2 }, { a: 1 }],
  ['another field', { a: 1 }, { b: 1 }],
  ['a field that is inherited', { toString: 1 }, { a: 1 }],
  ['another value deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
])('not the same: %s', (_, one, other) => {
  expect(same(one, other)).toBe(false)
  expect(same(other, one)).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { someOf } from '../../scripts/generate/proof/plain-setting.ts'
import { type AnyRecord, type Rule, type Setting, subrulesOf } from '../../src/logic/rule.ts'
import { tell } from '../../src/logic/tell.ts'
import type { Ternary } from '../../src/logic/ternary.ts'

const SETTING: Setting = {
  asOf: '2020-06-01',
  readings: { side: 'left' },
  rules: { tall: { field: 'tall', is: true } },
  leaf: (rule, record, setting) =>
    'trend' in rule
      ? { value: null, paths: [rule.trend], readings: [] }
      : someOf(rule, record, setting, 'peopleComplete'),
}

type Row = [name: string, rule: Rule, record: AnyRecord, value: Ternary, paths: string[]]

function answers(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, rule, record, value, paths) => {
    expect(tell(rule, record, SETTING)).toEqual({ value, paths, readings: [] })
  })
}

describe('a test of one field', () => {
  const green: Rule = { field: 'color', is: 'green' }
  const cool: Rule = { field: 'color', yes: ['green', 'blue'], no: ['red'] }
  const ripe: Rule = { field: 'labels', has: 'ripe' }
  answers([
    ['is: holds for the code', green, { color: 'green' }, true, ['color']],
    ['is: fails for another code', green, { color: 'red' }, false, ['color']],
    ['is: is open without the field', green, {}, null, ['color']],
    ['is: is open for null', green, { color: null }, null, ['color']],
    ['is: takes one of several', { field: 'n', is: ['a', 'b'] }, { n: 'b' }, true, ['n']],
    ['is: takes no and yes as codes', { field: 'n', is: false }, { n: false }, true, ['n']],
    ['yes and no: holds under yes', cool, { color: 'blue' }, true, ['color']],
    ['yes and no: fails under no', cool, { color: 'red' }, false, ['color']],
    ['yes and no: is open under neither', cool, { color: 'grey' }, null, ['color']],
    ['has: holds where the label is', ripe, { labels: ['soft', 'ripe'] }, true, ['labels']],
    ['has: fails where it is not', ripe, { labels: [] }, false, ['labels']],
    ['has: is open where a label is unreadable', ripe, { labels: [null] }, null, ['labels']],
    ['has: holds beside an unreadable label', ripe, { labels: [null, 'ripe'] }, true, ['labels']],
    [
      'of a field within another: reads it',
      { field: 'a.b', is: 1 as never },
      { a: { b: 1 } },
      true,
      ['a.b'],
    ],
    ['of a field within another: lacks the outer one', { field: 'a.b', is: 'x' }, {}, null, ['a']],
    [
      'of a field within another: lacks the inner one',
      { field: 'a.b', is: 'x' },
      { a: {} },
      null,
      ['a.b'],
    ],
  ])
})

describe('a test that speaks only where something is there', () => {
  const proven: Rule = { field: 'labels', proves: 'x' }
  const hinted: Rule = { field: 'flag', suggests: false }
  answers([
    ['proves: holds for a label that is there', proven, { labels: [null, 'x'] }, true, ['labels']],
    ['proves: says nothing for one that is not', proven, { labels: ['y'] }, false, []],
    ['proves: says nothing without the list', proven, {}, false, []],
    [
      'proves: reads single values too',
      { field: 'flag', proves: true },
      { flag: true },
      true,
      ['flag'],
    ],
    ['suggests: leaves it open', hinted, { flag: false }, null, ['flag']],
    ['suggests: says nothing for another value', hinted, { flag: true }, false, []],
    ['suggests: says nothing without the field', hinted, {}, false, []],
  ])
})

describe('a window', () => {
  const coming: Rule = { field: 'day', within: { from: 0, before: 1 } }
  const past: Rule = { field: 'day', within: { after: -1, to: 0 } }
  answers([
    ['from: begins on the day', coming, { day: '2020-06-01' }, true, ['day']],
    ['from: not before it', coming, { day: '2020-05-31' }, false, ['day']],
    ['before: ends a day earlier', coming, { day: '2021-05-31' }, true, ['day']],
    ['before: not on its day', coming, { day: '2021-06-01' }, false, ['day']],
    ['after: begins a day later', past, { day: '2019-06-02' }, true, ['day']],
    ['after: not on its day', past, { day: '2019-06-01' }, false, ['day']],
    ['to: ends on the day', past, { day: '2020-06-01' }, true, ['day']],
    ['to: not after it', past, { day: '2020-06-02' }, false, ['day']],
    ['holds no day that never was', past, { day: 'none' }, false, ['day']],
    ['is open without a day', past, {}, null, ['day']],
  ])

  it('counts years from 29 February to 28 February', () => {
    const setting = { ...SETTING, asOf: '2020-02-29' }
    const value = (day: string) => tell(coming, { day }, setting).value
    expect([value('2021-02-27'), value('2021-02-28')]).toEqual([true, false])
  })
})

describe('an age', () => {
  const middle: Rule = { field: 'age', from: 16, below: 60 }
  const young: Rule = { field: 'age', below: 18 }
  answers([
    ['from: holds at it', middle, { age: 16 }, true, ['age']],
    ['from: fails below it', middle, { age: 15 }, false, ['age']],
    ['below: holds just below', middle, { age: 59 }, true, ['age']],
    ['below: fails at it', middle, { age: 60 }, false, ['age']],
    [
      'by birth date: holds on the birthday',
      middle,
      { birthDate: '2004-06-01' },
      true,
      ['birthDate'],
    ],
    [
      'by birth date: fails the day before',
      middle,
      { birthDate: '2004-06-02' },
      false,
      ['birthDate'],
    ],
    ['is none of someone born later', young, { birthDate: '2020-06-02' }, false, ['birthDate']],
    ['is 0 of someone born on the day', young, { birthDate: '2020-06-01' }, true, ['birthDate']],
    ['is open without either', young, {}, null, ['age']],
  ])
})

const A: Rule = { field: 'a', is: true }
const B: Rule = { field: 'b', is: true }
const [YES, NO, UNKNOWN] = [true, false, undefined]

describe('a rule made of rules', () => {
  answers([
    ['a literal rests on nothing', null, {}, null, []],
    ['all: rests on every part', { all: [A, B] }, { a: YES, b: YES }, true, ['a', 'b']],
    ['all: fails by the first part that does', { all: [A, B] }, { a: NO, b: NO }, false, ['a']],
    ['all: fails by one part beside an open one', { all: [A, B] }, { b: NO }, false, ['b']],
    ['all: is open by what lacks', { all: [A, B] }, { a: YES, b: UNKNOWN }, null, ['b']],
    ['any: rests on every part that holds', { any: [A, B] }, { a: YES, b: YES }, true, ['a', 'b']],
    ['any: holds by one part beside an open one', { any: [A, B] }, { b: YES }, true, ['b']],
    ['any: fails by every part', { any: [A, B] }, { a: NO, b: NO }, false, ['a', 'b']],
    ['any: is open by what lacks', { any: [A, B] }, { a: NO }, null, ['b']],
    ['not: turns it round', { not: A }, { a: NO }, true, ['a']],
    ['not: leaves it open', { not: A }, {}, null, ['a']],
    ['first: the first that is known decides', { first: [A, B] }, { a: NO, b: YES }, false, ['a']],
    ['first: another speaks where it is open', { first: [A, B] }, { b: YES }, true, ['b']],
    ['first: is open by all that lacks', { first: [A, B] }, {}, null, ['a', 'b']],
    ['fact: says what the other rule says', { fact: 'tall' }, { tall: YES }, true, ['tall']],
    [
      'what is there and leaves it open is not asked for where something lacks',
      { any: [A, { field: 'b', yes: ['x'], no: [] }] },
      { b: 'y' },
      null,
      ['a'],
    ],
    [
      'what is there and leaves it open is named where nothing lacks',
      { any: [A, { field: 'b', yes: ['x'], no: [] }] },
      { a: NO, b: 'y' },
      null,
      ['b'],
    ],
  ])
})

describe('a reading', () => {
  const by = (left: Rule, right: Rule): Rule => ({ by: 'side', options: { left, right } })
  const read = (rule: Rule, record: AnyRecord) => tell(rule, record, SETTING)

  it('says what its chosen option says', () => {
    expect(read(by(A, B), { a: YES, b: NO })).toEqual({
      value: true,
      paths: ['a'],
      readings: ['side'],
    })
  })

  it('is consulted where another option would have said otherwise', () => {
    expect(read(by(true, A), { a: NO })).toEqual({ value: true, paths: [], readings: ['side'] })
  })

  it('is not consulted where every option says the same and none rests on the record', () => {
    expect(read(by(true, A), { a: YES }).readings).toEqual([])
  })
})

describe('a list', () => {
  const some: Rule = { some: 'people', where: { field: 'tall', is: true } }
  const whole: Rule = { some: 'people', where: { field: 'tall', is: true }, whole: true }
  answers([
    [
      'holds by each that fits',
      some,
      { people: [{ tall: YES }, {}, { tall: YES }] },
      true,
      ['people[0].tall', 'people[2].tall'],
    ],
    [
      'fails if none fits',
      some,
      { people: [{ tall: NO }, { tall: NO }] },
      false,
      ['people[].tall'],
    ],
    ['fails if it is empty', some, { people: [] }, false, ['people']],
    ['is open without the list', some, {}, null, ['people']],
    [
      'is open by those of whom it is not known',
      some,
      { people: [{ tall: NO }, {}] },
      null,
      ['people[1].tall'],
    ],
    [
      'is open by an entry of which nothing is known',
      some,
      { people: [null] },
      null,
      ['people[0].tall'],
    ],
    [
      'is open if it is incomplete',
      some,
      { people: [{ tall: NO }], peopleComplete: false },
      null,
      ['people'],
    ],
    [
      'is open by entries and by what it leaves out',
      some,
      { people: [{}], peopleComplete: false },
      null,
      ['people[0].tall', 'people'],
    ],
    [
      'holds though it is incomplete',
      some,
      { people: [{ tall: YES }], peopleComplete: false },
      true,
      ['people[0].tall'],
    ],
    ['names whole entries that fit', whole, { people: [{ tall: YES }] }, true, ['people[0]']],
    ['names itself where none of them fits', whole, { people: [{ tall: NO }] }, false, ['people']],
    [
      'names the field of a whole entry that lacks',
      whole,
      { people: [{}] },
      null,
      ['people[0].tall'],
    ],
  ])

  it('gives its place to what is known of it already', () => {
    const known = { value: true, paths: ['elsewhere'], readings: [] } as const
    expect(tell({ not: some }, {}, { ...SETTING, leaf: () => known })).toEqual({
      ...known,
      value: false,
    })
  })
})

describe('the parts of a rule', () => {
  it('are the rules that stand directly within it, of every option', () => {
    expect(subrulesOf({ all: [A, B] })).toEqual([A, B])
    expect(subrulesOf({ by: 'side', options: { left: A, right: B } })).toEqual([A, B])
    expect(subrulesOf({ some: 'people', where: A })).toEqual([A])
    expect(subrulesOf({ not: A })).toEqual([A])
    expect([A, null, true, { fact: 'tall' }].flatMap(subrulesOf)).toEqual([])
  })
})

import type {
  Household,
  HouseholdReadings,
  ISODate,
  Member,
  Ternary,
} from 'chongqing-aid-guideline'
import { type FactCase, fails, holds, open, pair, someMember } from './fact-case.ts'

const one = (member: Member): Household => ({ members: [member] })

/** Ages on both sides of every limit, and birth dates that give the same ages on 1 June 2020. */
const AGES = [0, 15, 16, 17, 18, 59, 60, 150]
const BORN: Record<number, readonly ISODate[]> = {
  0: ['2020-06-01', '2019-06-02'],
  15: ['2004-06-02'],
  16: ['2004-06-01'],
  17: ['2002-06-02'],
  18: ['2002-06-01'],
  59: ['1960-06-02'],
  60: ['1960-06-01'],
}

/** One member of each age, stated as an age and as a birth date. */
function aged(
  marks: string,
  rest: Member = {},
  readings: Partial<HouseholdReadings> = {},
): FactCase[] {
  const about = [JSON.stringify(rest), ...Object.values(readings)].join(', ')
  return pair(AGES, marks).flatMap(([age, value]) => [
    { name: `aged ${age}, ${about}`, household: one({ age, ...rest }), readings, value },
    ...(BORN[age] ?? []).map((birthDate) => ({
      name: `born on ${birthDate}, ${about}`,
      household: one({ birthDate, ...rest }),
      readings,
      value,
    })),
  ])
}

/** Someone born on 29 February is a year older on the 29th, or on 1 March of a common year. */
function leapDay(
  birthDate: ISODate,
  days: Record<ISODate, Ternary>,
  rest: Member = {},
): FactCase[] {
  return Object.entries(days).map(([asOf, value]) => ({
    name: `born on ${birthDate}, asked on ${asOf}`,
    household: one({ birthDate, ...rest }),
    asOf,
    value,
  }))
}

/** Whoever is born after the day was no member then and has no age. */
const unborn = (rest: Member = {}): FactCase =>
  fails('born the day after', one({ birthDate: '2020-06-02', ...rest }))

export const hasChild: readonly FactCase[] = [
  ...someMember({ fits: { age: 17 }, doesNot: { age: 18 }, unclear: { age: null } }),
  ...aged('+ + + + - - - -'),
  ...leapDay('2004-02-29', { '2022-02-28': true, '2022-03-01': false }),
  unborn(),
  open('a pupil of unknown age', one({ schooling: 'primary' })),
  open('both age and birth date as null', one({ age: null, birthDate: null })),
]

export const hasElder: readonly FactCase[] = [
  ...someMember({ fits: { age: 60 }, doesNot: { age: 59 }, unclear: { age: null } }),
  ...aged('- - - - - - + +'),
  ...leapDay('1960-02-29', { '2020-02-28': false, '2020-02-29': true }),
  unborn(),
]

export const hasWorkingAgeAdult: readonly FactCase[] = [
  ...someMember({ fits: { age: 30 }, doesNot: { age: 60 }, unclear: { birthDate: null } }),
  ...aged('- - + + + + - -'),
  ...aged('- - - - + + - -', {}, { 'working-age': '18-59' }),
  ...leapDay('2004-02-29', { '2020-02-28': false, '2020-02-29': true }),
  ...leapDay('1960-02-29', { '2020-02-28': true, '2020-02-29': false }),
  unborn(),
  holds('whatever the work', one({ age: 30, employment: 'none' })),
]

const LEFT: Member = { leftBehind: true }
const FEMALE: Member = { sex: 'female' }

export const leftBehindChild: readonly FactCase[] = [
  ...someMember({
    fits: { ...LEFT, age: 9 },
    doesNot: { ...LEFT, age: 30 },
    unclear: { ...LEFT },
  }),
  ...aged('+ + - - - - - -', LEFT),
  ...aged('+ + + + - - - -', LEFT, { 'left-behind-child-age': 'under-18' }),
  ...aged('- - - - - - - -', { leftBehind: false }),
  ...aged('? ? - - - - - -', { leftBehind: null }),
  ...aged('? ? ? ? - - - -', {}, { 'left-behind-child-age': 'under-18' }),
  ...aged('+ + - - - - - -', { ...LEFT, ...FEMALE }),
  ...leapDay('2004-02-29', { '2020-02-28': true, '2020-02-29': false }, LEFT),
  unborn(LEFT),
  fails('not left behind, of unknown age', one({ leftBehind: false })),
  holds('both are said of one', one({ ...LEFT, age: 9 }), {
    paths: ['members[0].leftBehind', 'members[0].age'],
  }),
  fails('one left behind, another a child', {
    members: [
      { leftBehind: true, age: 40 },
      { leftBehind: false, age: 9 },
    ],
  }),
]

export const leftBehindWoman: readonly FactCase[] = [
  ...someMember({
    fits: { ...LEFT, ...FEMALE, age: 30 },
    doesNot: { ...LEFT, sex: 'male', age: 30 },
    unclear: { ...LEFT, age: 30 },
  }),
  ...aged('- - - - + + + +', { ...LEFT, ...FEMALE }),
  ...aged('- - - - + + - -', { ...LEFT, ...FEMALE }, { 'left-behind-woman-age': 'under-60' }),
  ...aged('- - - - - - - -', { ...LEFT, sex: 'male' }),
  ...aged('- - - - ? ? ? ?', { ...LEFT, sex: null }),
  ...aged('- - - - ? ? - -', { ...LEFT }, { 'left-behind-woman-age': 'under-60' }),
  ...aged('- - - - - - - -', { leftBehind: false, ...FEMALE }),
  ...aged('- - - - ? ? ? ?', { ...FEMALE }),
  ...aged('- - - - - - - -', { sex: 'male' }),
  ...leapDay('2004-02-29', { '2022-02-28': false, '2022-03-01': true }, { ...LEFT, ...FEMALE }),
  unborn({ ...LEFT, ...FEMALE }),
  open('a female of unknown age', one({ ...LEFT, ...FEMALE }), { paths: ['members[0].age'] }),
  open('one of whom nothing is known', one({}), {
    paths: ['members[0].leftBehind', 'members[0].sex', 'members[0].age'],
  }),
  holds('a woman by her birth date', one({ ...LEFT, ...FEMALE, birthDate: '1990-01-01' }), {
    paths: ['members[0].leftBehind', 'members[0].sex', 'members[0].birthDate'],
  }),
  fails('a male of unknown age', one({ ...LEFT, sex: 'male' })),
  fails('a female of unknown age who is not left behind', one({ leftBehind: false, ...FEMALE })),
  fails('a woman who is not left behind beside a man who is', {
    members: [
      { leftBehind: false, ...FEMALE, age: 30 },
      { ...LEFT, sex: 'male', age: 30 },
    ],
  }),
]

export const leftBehindElder: readonly FactCase[] = [
  ...someMember({
    fits: { ...LEFT, age: 71 },
    doesNot: { ...LEFT, age: 30 },
    unclear: { ...LEFT },
  }),
  ...aged('- - - - - - + +', LEFT),
  ...aged('- - - - - - - -', { leftBehind: false }),
  ...aged('- - - - - - ? ?', { leftBehind: null }),
  ...aged('- - - - - - + +', { ...LEFT, sex: 'male' }),
  ...leapDay('1960-02-29', { '2020-02-28': false, '2020-02-29': true }, LEFT),
  unborn(LEFT),
]

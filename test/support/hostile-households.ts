import type { HouseholdOptions } from 'chongqing-aid-guideline'
import { revoked, trapped, withGetter } from './unreadable.ts'

/** Values of the inputs below. Nothing that an error says may hold a part of them. */
export const MARKER = 'SECRET-张三-marker'
const AMOUNT = 8675309
export const TRACES = ['SECRET', '张三', String(AMOUNT)]

export interface Hostile {
  readonly name: string
  /** Makes the input; what is costly to make is made once. */
  readonly make: () => unknown
  /** What must be said of it: `code` at `path`, in this order. */
  readonly issues: readonly string[]
  /** Values that must not be found in the error; besides the markers. */
  readonly traces?: readonly string[]
}

/** Writes one row of a table. */
const hostile = (
  name: string,
  issues: string | readonly string[],
  make: () => unknown,
  traces: readonly string[] = [],
): Hostile => ({ name, make, issues: [issues].flat(), traces })

/** Makes a costly input when it is first asked for. */
function once(make: () => unknown): () => unknown {
  let made: { readonly input: unknown } | undefined
  return () => {
    made ??= { input: make() }
    return made.input
  }
}

const MILLION = 1_000_000

/** A string of ten million letters. */
const HUGE = MARKER.repeat(Math.ceil(10_000_000 / MARKER.length))

function million(entry: unknown): unknown[] {
  return Array.from({ length: MILLION }, () => entry)
}

/** Puts a value many levels deep. */
function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = MARKER
  for (let level = 0; level < levels; level++) value = wrap(value)
  return value
}

/** A record with one more property, which the literal notation cannot write. */
export function withProperty(
  record: object,
  key: PropertyKey,
  property: PropertyDescriptor,
): object {
  return Object.defineProperty(record, key, { enumerable: true, ...property })
}

/** A list that lies about its length. */
function lying(length: unknown, target: unknown[] = [{ age: 3 }]): unknown[] {
  return new Proxy(target, {
    get: (list, key) => (key === 'length' ? length : Reflect.get(list, key)),
  })
}

/** A length that is nothing when it is first asked for, and without end when it is asked for again. */
function growingLength(): object {
  let asked = 0
  return {
    // A reader that believes it stops here all the same, or the test would end the process.
    valueOf: () => (asked++ === 0 || asked > MILLION ? 0 : Number.POSITIVE_INFINITY),
  }
}

class Registered {
  readonly registration = 'poor'
  readonly name = MARKER
}

const times = (count: number, issue: string) => Array.from({ length: count }, () => issue)

const notAHousehold: Hostile[] = [
  hostile('null', 'wrong-type at the input', () => null),
  hostile('undefined', 'wrong-type at the input', () => undefined),
  hostile('a string', 'wrong-type at the input', () => MARKER),
  hostile('a string of JSON', 'wrong-type at the input', () => JSON.stringify({ id: MARKER })),
  hostile('a number', 'wrong-type at the input', () => AMOUNT),
  hostile('a boolean', 'wrong-type at the input', () => true),
  hostile('a bigint', 'wrong-type at the input', () => BigInt(AMOUNT)),
  hostile('a symbol', 'wrong-type at the input', () => Symbol(MARKER)),
  hostile('a function', 'wrong-type at the input', () =>
    Object.assign(() => MARKER, { registration: MARKER }),
  ),
  hostile('a class', 'wrong-type at the input', () => Registered),
  hostile('an instance of a class', 'wrong-type at the input', () => new Registered()),
  hostile('a list', 'wrong-type at the input', () => [{ id: MARKER }]),
  hostile(
    'a million-element list',
    'wrong-type at the input',
    once(() => million(MARKER)),
  ),
  hostile('a Date', 'wrong-type at the input', () => new Date(AMOUNT)),
  hostile('a Map', 'wrong-type at the input', () => new Map([['registration', MARKER]])),
  hostile('a Set', 'wrong-type at the input', () => new Set([MARKER])),
  hostile('an Error', 'wrong-type at the input', () => new Error(MARKER)),
  hostile('a RegExp', 'wrong-type at the input', () => new RegExp(MARKER)),
  hostile('a Promise', 'wrong-type at the input', () => Promise.resolve({ id: MARKER })),
  hostile('a generator', 'wrong-type at the input', function* () {
    yield MARKER
  }),
  hostile('a boxed string', 'wrong-type at the input', () => Object(MARKER)),
  hostile('a typed array', 'wrong-type at the input', () => Float64Array.of(AMOUNT)),
  hostile('a record that inherits its fields', 'wrong-type at the input', () =>
    Object.create({ registration: MARKER }),
  ),
]

const wrongRecords: Hostile[] = [
  hostile('housing as a list', 'wrong-type at housing', () => ({ housing: [MARKER] })),
  hostile('housing as a string', 'wrong-type at housing', () => ({ housing: MARKER })),
  hostile('housing as a Map', 'wrong-type at housing', () => ({
    housing: new Map([['grade', MARKER]]),
  })),
  hostile('housing as a Date', 'wrong-type at housing', () => ({ housing: new Date(AMOUNT) })),
  hostile('housing as an instance', 'wrong-type at housing', () => ({ housing: new Registered() })),
  hostile('housing as a function', 'wrong-type at housing', () => ({ housing: () => MARKER })),
  hostile('a member as a string', 'wrong-type at members[0]', () => ({ members: [MARKER] })),
  hostile('a member as a list', 'wrong-type at members[1]', () => ({ members: [{}, [MARKER]] })),
  hostile('a member as a Map', 'wrong-type at members[0]', () => ({
    members: [new Map([['age', AMOUNT]])],
  })),
  hostile('an undefined member', 'wrong-type at members[0]', () => ({
    id: MARKER,
    members: [undefined],
  })),
  hostile('an income as a number', 'wrong-type at incomes[0]', () => ({ incomes: [AMOUNT] })),
  hostile('an event as a symbol', 'wrong-type at events[0]', () => ({ events: [Symbol(MARKER)] })),
  hostile('a disability as another word', 'wrong-type at members[0].disability', () => ({
    members: [{ disability: MARKER }],
  })),
  hostile('a disability as a list', 'wrong-type at members[0].disability', () => ({
    members: [{ disability: [MARKER] }],
  })),
  hostile('a disability as a Set', 'wrong-type at members[0].disability', () => ({
    members: [{ disability: new Set([MARKER]) }],
  })),
]

const wrongLists: Hostile[] = [
  hostile('a record for a list', 'wrong-type at members', () => ({ members: { age: AMOUNT } })),
  hostile('something like an array', 'wrong-type at members', () => ({
    members: { 0: { sex: MARKER }, length: 1 },
  })),
  hostile('a string for a list', 'wrong-type at risks', () => ({ risks: MARKER })),
  hostile('a string of a list', 'wrong-type at members[0].health', () => ({
    members: [{ health: `["${MARKER}"]` }],
  })),
  hostile('a Set for a list', 'wrong-type at risks', () => ({ risks: new Set([MARKER]) })),
  hostile('a Map for a list', 'wrong-type at incomes', () => ({
    incomes: new Map([[MARKER, AMOUNT]]),
  })),
  hostile('a typed array for a list', 'wrong-type at events', () => ({
    events: Float64Array.of(AMOUNT),
  })),
  hostile('an iterator for a list', 'wrong-type at events', () => ({
    events: [MARKER][Symbol.iterator](),
  })),
  hostile('a list with holes', ['wrong-type at members[0]', 'wrong-type at members[1]'], () => {
    const members: unknown[] = []
    members[2] = { age: 3 }
    return { id: MARKER, members }
  }),
  hostile(
    'a list of nothing but holes',
    ['not-allowed at risks[0]', 'not-allowed at risks[1]'],
    () => ({
      id: MARKER,
      risks: new Array(2),
    }),
  ),
  hostile('201 members', 'too-many at members', () => ({
    members: Array.from({ length: 201 }, () => ({ sex: MARKER })),
  })),
  hostile('201 incomes', 'too-many at incomes', () => ({
    incomes: Array.from({ length: 201 }, () => ({ total: AMOUNT })),
  })),
  hostile('1,001 events', 'too-many at events', () => ({
    events: Array.from({ length: 1001 }, () => ({ kind: MARKER })),
  })),
  hostile(
    'a million members',
    'too-many at members',
    once(() => ({ members: million(MARKER) })),
  ),
  hostile(
    'a million incomes',
    'too-many at incomes',
    once(() => ({ incomes: million({}) })),
  ),
  hostile(
    'a million events',
    'too-many at events',
    once(() => ({ events: million([MARKER]) })),
  ),
  hostile(
    'a million risks',
    'too-many at risks',
    once(() => ({ risks: million('illness') })),
  ),
  hostile(
    'a million health labels',
    'too-many at members[0].health',
    once(() => ({ members: [{ health: million('healthy') }] })),
  ),
  hostile('four billion holes', 'too-many at members', () => ({ members: new Array(2 ** 32 - 1) })),
]

export const wrongKeys: Hostile[] = [
  hostile('a key that is itself a value', 'unknown-key at the input', () => ({ [MARKER]: 1 })),
  hostile('such a key in a member', 'unknown-key at members[0]', () => ({
    members: [{ [MARKER]: 1 }],
  })),
  hostile('such a key in housing', 'unknown-key at housing', () => ({ housing: { [MARKER]: 1 } })),
  hostile('such a key in a disability', 'unknown-key at members[0].disability', () => ({
    members: [{ disability: { [MARKER]: 1 } }],
  })),
  hostile('such a key in an income', 'unknown-key at incomes[0]', () => ({
    incomes: [{ periodEnd: '2019-12-31', total: AMOUNT, [MARKER]: 1 }],
  })),
  hostile('such a key in an event', 'unknown-key at events[0]', () => ({
    events: [{ kind: 'flood', [MARKER]: 1 }],
  })),
  hostile('a name, which no field holds', 'unknown-key at members[0]', () => ({
    members: [{ name: MARKER }],
  })),
  hostile('an empty key', 'unknown-key at the input', () => ({ '': MARKER })),
  hostile('a number as a key', 'unknown-key at the input', () => ({ [AMOUNT]: MARKER })),
  hostile('a key of three lines', 'unknown-key at the input', () => ({ [`\n${MARKER}\n`]: 1 })),
  hostile('a key of ten million letters', 'unknown-key at the input', () => ({ [HUGE]: 1 })),
  hostile(
    'a million unknown keys',
    times(50, 'unknown-key at the input'),
    once(() => Object.fromEntries(million(null).map((_, index) => [`${MARKER}${index}`, index]))),
  ),
  hostile(
    'a million members’ keys',
    times(50, 'unknown-key at members[0]'),
    once(() => ({
      members: [Object.fromEntries(million(null).map((_, index) => [`${MARKER}${index}`, 1]))],
    })),
  ),
  hostile('its own __proto__', 'unknown-key at the input', () =>
    JSON.parse(`{ "__proto__": { "registration": "${MARKER}" } }`),
  ),
  hostile('a member’s own __proto__', 'unknown-key at members[0]', () =>
    JSON.parse(`{ "members": [{ "__proto__": { "polluted": "${MARKER}" } }] }`),
  ),
  hostile('a nested __proto__ that pollutes', 'unknown-key at housing', () =>
    JSON.parse(`{ "housing": { "__proto__": { "polluted": "${MARKER}", "grade": "D" } } }`),
  ),
  hostile('a constructor that pollutes', 'unknown-key at the input', () =>
    JSON.parse(`{ "constructor": { "prototype": { "polluted": "${MARKER}" } } }`),
  ),
  hostile('a prototype', 'unknown-key at the input', () => ({ prototype: { polluted: MARKER } })),
  hostile('names of Object.prototype', times(3, 'unknown-key at the input'), () => ({
    toString: () => MARKER,
    valueOf: () => MARKER,
    hasOwnProperty: () => true,
  })),
  hostile('a toJSON', 'unknown-key at the input', () => ({ toJSON: () => ({ id: MARKER }) })),
]

const withoutEnd: Hostile[] = [
  hostile('a cycle by a known key', times(2, 'unknown-key at housing'), () => {
    const household = { id: MARKER }
    return Object.assign(household, { housing: household })
  }),
  hostile('a cycle by an unknown key', 'unknown-key at the input', () => {
    const household = { id: MARKER }
    return Object.assign(household, { self: household })
  }),
  hostile('a cycle through a list', times(2, 'unknown-key at members[0]'), () => {
    const household = { id: MARKER }
    return Object.assign(household, { members: [household] })
  }),
  hostile('a list that holds itself', 'wrong-type at members[0]', () => {
    const members: unknown[] = []
    members.push(members)
    return { id: MARKER, members }
  }),
  hostile(
    '100,000 records in one another, by a known key',
    'unknown-key at housing',
    once(() => nested(100_000, (housing) => ({ housing }))),
  ),
  hostile(
    '100,000 records in one another, by an unknown key',
    'unknown-key at the input',
    once(() => nested(100_000, (inner) => ({ inner }))),
  ),
  hostile(
    '100,000 lists in one another',
    'wrong-type at members[0]',
    once(() => ({ members: nested(100_000, (inner) => [inner]) })),
  ),
  hostile(
    '100,000 lists in one another for a word',
    'not-allowed at registration',
    once(() => ({ registration: nested(100_000, (inner) => [inner]) })),
  ),
  hostile('ten million letters for an id', 'too-long at id', () => ({ id: HUGE })),
  hostile('ten million letters for a word', 'not-allowed at registration', () => ({
    registration: HUGE,
  })),
  hostile('ten million letters for a label', 'not-allowed at members[0].health[0]', () => ({
    members: [{ health: [HUGE] }],
  })),
  hostile('ten million letters for a day', 'bad-date at members[0].birthDate', () => ({
    members: [{ birthDate: HUGE }],
  })),
  hostile('ten million digits for a day', 'bad-date at events[0].date', () => ({
    events: [{ kind: 'flood', date: `2020-05-${String(AMOUNT).repeat(1_500_000)}` }],
  })),
  hostile('ten million letters for a number', 'wrong-type at members[0].age', () => ({
    members: [{ age: HUGE }],
  })),
  hostile('ten million letters for a list', 'wrong-type at risks', () => ({ risks: HUGE })),
  hostile(
    'more wrong entries than an error names',
    Array.from({ length: 50 }, (_, index) => `not-allowed at events[${index}].kind`),
    () => ({ events: Array.from({ length: 1000 }, () => ({ kind: MARKER })) }),
  ),
  hostile(
    'more unreadable entries than an error names',
    Array.from({ length: 50 }, (_, index) => `unreadable at events[${index}].kind`),
    () => ({ events: Array.from({ length: 1000 }, () => withGetter({}, 'kind')) }),
  ),
]

const unreadable: Hostile[] = [
  hostile('a getter that throws', 'unreadable at registration', () =>
    withGetter({ id: MARKER }, 'registration'),
  ),
  hostile('a getter that throws a string', 'unreadable at registration', () =>
    withGetter({}, 'registration', MARKER),
  ),
  hostile('a getter that throws nothing', 'unreadable at registration', () =>
    withGetter({ id: MARKER }, 'registration', undefined),
  ),
  hostile('a getter that throws what looks like our error', 'unreadable at members', () =>
    withGetter(
      {},
      'members',
      Object.assign(new Error(MARKER), { code: 'invalid-input', issues: [{ path: MARKER }] }),
    ),
  ),
  hostile('a getter of an unknown key, which is not asked', 'unknown-key at the input', () =>
    withGetter({}, MARKER),
  ),
  hostile('a getter that throws in a member', 'unreadable at members[1].age', () => ({
    members: [{}, withGetter({ sex: 'female' }, 'age')],
  })),
  hostile(
    'a getter that throws in a disability',
    'unreadable at members[0].disability.kind',
    () => ({
      members: [{ disability: withGetter({}, 'kind') }],
    }),
  ),
  hostile(
    'a getter that throws where a field is required',
    'unreadable at incomes[0].periodEnd',
    () => ({
      incomes: [withGetter({ total: AMOUNT }, 'periodEnd')],
    }),
  ),
  hostile('an entry that throws', 'unreadable at members[1]', () => ({
    members: withGetter([{}, {}, {}], 1),
  })),
  hostile('a label that throws', 'unreadable at members[0].health[0]', () => ({
    members: [{ health: withGetter(['healthy'], 0) }],
  })),
  hostile('a length that throws', 'unreadable at members', () => ({
    members: trapped('get', [MARKER]),
  })),
  ...(['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const).flatMap((trap) => [
    hostile(
      `a proxy whose ${trap} throws`,
      trap === 'get' ? 'unreadable at id' : 'unreadable at the input',
      () => trapped(trap),
    ),
    hostile(
      `a home whose ${trap} throws`,
      trap === 'get' ? 'unreadable at housing.grade' : 'unreadable at housing',
      () => ({ housing: trapped(trap, { grade: MARKER }) }),
    ),
  ]),
  hostile('a proxy whose has throws, which is not asked', 'not-allowed at registration', () =>
    trapped('has', { registration: MARKER }),
  ),
  hostile('a proxy every trap of which throws', 'unreadable at the input', () => {
    const everyTrap = new Proxy(
      {},
      {
        get() {
          throw new Error(MARKER)
        },
      },
    )
    return new Proxy({ id: MARKER }, everyTrap)
  }),
  hostile(
    'a proxy whose keys are not its own',
    'unreadable at the input',
    () => new Proxy(Object.freeze({ id: 1 }), { ownKeys: () => [MARKER] }),
  ),
  hostile(
    'a proxy with one key twice',
    'unreadable at the input',
    () => new Proxy({}, { ownKeys: () => ['id', 'id', MARKER] }),
  ),
  hostile(
    'a proxy with a hundred thousand keys',
    times(50, 'unknown-key at the input'),
    once(() => {
      const keys = Array.from({ length: 100_000 }, (_, index) => `${MARKER}${index}`)
      const found = { value: 1, enumerable: true, configurable: true }
      return new Proxy({}, { ownKeys: () => keys, getOwnPropertyDescriptor: () => found })
    }),
  ),
  hostile(
    'a proxy with a prototype that throws',
    'unreadable at the input',
    () => new Proxy({}, { getPrototypeOf: () => trapped('getPrototypeOf') }),
  ),
  hostile('a proxy of a function', 'wrong-type at the input', () => new Proxy(() => MARKER, {})),
  hostile('a revoked proxy', 'unreadable at the input', () => revoked({ id: MARKER })),
  hostile('a revoked home', 'unreadable at housing', () => ({ housing: revoked({}), id: MARKER })),
  hostile('a revoked list', 'unreadable at members', () => ({ members: revoked([]), id: MARKER })),
  hostile('a revoked member', 'unreadable at members[0]', () => ({ members: [revoked({})] })),
  hostile('a revoked word', 'not-allowed at registration', () => ({ registration: revoked({}) })),
  hostile(
    'a list longer than it is',
    ['wrong-type at members[1]', 'wrong-type at members[2]'],
    () => ({
      members: lying(3),
    }),
  ),
  hostile('a list of a length past all numbers', 'too-many at members', () => ({
    members: lying(Number.MAX_VALUE),
  })),
  hostile('a list of no number of entries', 'too-many at members', () => ({
    members: lying(Number.NaN),
  })),
  hostile('a list of less than no entries', 'too-many at members', () => ({ members: lying(-1) })),
  hostile('a list with a word for its length', 'too-many at members', () => ({
    members: lying(MARKER),
  })),
  hostile('a list whose length grows while it is read', 'too-many at members', () => ({
    id: MARKER,
    members: new Proxy([], {
      get: (
        (length) => (_: unknown, key: PropertyKey) =>
          key === 'length' ? length : null
      )(growingLength()),
    }),
  })),
]

const inMember = (field: string, value: unknown) => () => ({ members: [{ [field]: value }] })

const wrongWords: Hostile[] = [
  hostile('another word', 'not-allowed at registration', () => ({ registration: MARKER })),
  hostile('the Chinese label', 'not-allowed at registration', () => ({ registration: '边缘户' }), [
    '边缘户',
  ]),
  hostile('the name of a built-in', 'not-allowed at registration', () => ({
    registration: '__proto__',
    id: MARKER,
  })),
  hostile('a word in a list', 'not-allowed at registration', () => ({ registration: ['poor'] })),
  hostile('a word in a box', 'not-allowed at registration', () => ({
    registration: Object('poor'),
  })),
  hostile('a word behind a toString', 'not-allowed at registration', () => ({
    registration: { toString: () => 'poor', [MARKER]: MARKER },
  })),
  hostile('a Map for a word', 'not-allowed at focusArea', () => ({
    focusArea: new Map([[MARKER, 'met']]),
  })),
  hostile('a Set for a word', 'not-allowed at focusArea', () => ({ focusArea: new Set([MARKER]) })),
  hostile('a Date for a word', 'not-allowed at focusArea', () => ({ focusArea: new Date(AMOUNT) })),
  hostile('a function for a word', 'not-allowed at focusArea', () => ({
    focusArea: () => MARKER,
  })),
  hostile('a symbol for a word', 'not-allowed at focusArea', () => ({ focusArea: Symbol(MARKER) })),
  hostile('a bigint for a word', 'not-allowed at focusArea', () => ({ focusArea: BigInt(AMOUNT) })),
  hostile('an instance for a word', 'not-allowed at focusArea', () => ({
    focusArea: new Registered(),
  })),
  hostile('words among the risks', ['not-allowed at risks[0]', 'not-allowed at risks[2]'], () => ({
    risks: [MARKER, 'illness', { toString: () => MARKER }],
  })),
  hostile('a yes', 'wrong-type at extremePoverty', () => ({ extremePoverty: 'true', id: MARKER })),
  hostile('a one', 'wrong-type at incomeStable', () => ({ incomeStable: 1, id: MARKER })),
  hostile('a boxed boolean', 'wrong-type at membersComplete', () => ({
    membersComplete: Object(false),
    id: MARKER,
  })),
  hostile('a grade as a numeric string', 'not-allowed at members[0].disability.grade', () => ({
    members: [{ disability: { grade: '1', kind: null } }],
    id: MARKER,
  })),
  hostile('a grade of no disability', 'not-allowed at members[0].disability.grade', () => ({
    members: [{ disability: { grade: AMOUNT } }],
  })),
]

const wrongNumbers: Hostile[] = [
  hostile('an age of NaN', 'wrong-type at members[0].age', inMember('age', Number.NaN)),
  hostile(
    'an age of Infinity',
    'wrong-type at members[0].age',
    inMember('age', Number.POSITIVE_INFINITY),
  ),
  hostile('an age of one and a half', 'wrong-type at members[0].age', inMember('age', 1.5)),
  hostile('an age of -1', 'out-of-range at members[0].age', inMember('age', -1)),
  hostile('an age of 151', 'out-of-range at members[0].age', inMember('age', 151), ['151']),
  hostile('an age of millions', 'out-of-range at members[0].age', inMember('age', AMOUNT)),
  hostile('an age of 1e300', 'out-of-range at members[0].age', inMember('age', 1e300), ['e+300']),
  hostile('an age in a string', 'wrong-type at members[0].age', inMember('age', '34'), ['34']),
  hostile('an age in full width', 'wrong-type at members[0].age', inMember('age', '３４'), [
    '３４',
  ]),
  hostile('a boxed age', 'wrong-type at members[0].age', inMember('age', Object(AMOUNT))),
  hostile('an age as a bigint', 'wrong-type at members[0].age', inMember('age', BigInt(AMOUNT))),
  hostile('an age behind a valueOf', 'wrong-type at members[0].age', () => ({
    members: [{ age: { valueOf: () => 34, [MARKER]: MARKER } }],
  })),
  hostile('an income of NaN', 'wrong-type at incomes[0].perCapita', () => ({
    incomes: [{ periodEnd: '2019-12-31', perCapita: Number.NaN }],
  })),
  hostile('an income of -Infinity', 'wrong-type at incomes[0].total', () => ({
    incomes: [{ periodEnd: '2019-12-31', total: Number.NEGATIVE_INFINITY }],
  })),
  hostile('an income in a string', 'wrong-type at incomes[0].total', () => ({
    incomes: [{ periodEnd: '2019-12-31', total: String(AMOUNT) }],
  })),
  hostile('an id of NaN', 'wrong-type at id', () => ({ id: Number.NaN })),
  hostile('an id as a record', 'wrong-type at id', () => ({ id: { id: MARKER } })),
  hostile('an id as a Date', 'wrong-type at id', () => ({ id: new Date(AMOUNT) })),
  hostile('an id as a symbol', 'wrong-type at id', () => ({ id: Symbol(MARKER) })),
  hostile('an id as a bigint', 'wrong-type at id', () => ({ id: BigInt(AMOUNT) })),
  hostile('an id of 201 characters', 'too-long at id', () => ({ id: MARKER.padEnd(201, '*') })),
]

/** Days that are none, or that no household of ours has seen. */
const BAD_DAYS = [
  '2020-02-31',
  '2021-02-29',
  '1900-02-29',
  '2020-04-31',
  '2020-13-01',
  '2020-00-10',
  '2020-05-00',
  '1899-12-31',
  '2101-01-01',
  '0000-01-01',
  '9999-12-31',
  '-002020-05-14',
  '+002020-05-14',
  '2020-05-14T08:00:00Z',
  '2020-05-14 08:00',
  '2020-05-14\n',
  ' 2020-05-14',
  '2020-5-14',
  '2020/05/14',
  '20200514',
  '14-05-2020',
  '２０２０-０５-１４',
  '2020年5月14日',
  '２０２０年',
  'today',
]

const wrongDays: Hostile[] = [
  ...BAD_DAYS.map((day) =>
    hostile(
      `a day ${JSON.stringify(day)}`,
      'bad-date at events[0].date',
      () => ({ events: [{ kind: 'flood', date: day }] }),
      [day],
    ),
  ),
  hostile('a day that is empty', 'bad-date at members[0].birthDate', inMember('birthDate', '')),
  hostile(
    'a day that is a secret',
    'bad-date at members[0].birthDate',
    inMember('birthDate', MARKER),
  ),
  hostile(
    'a sitting that is a secret',
    'bad-date at members[0].collegeEntranceExam',
    inMember('collegeEntranceExam', MARKER),
  ),
  hostile(
    'a sitting on 31 February',
    'bad-date at members[0].collegeEntranceExam',
    inMember('collegeEntranceExam', '2020-02-31'),
    ['2020-02-31'],
  ),
  hostile(
    'a sitting as a number',
    'wrong-type at members[0].collegeEntranceExam',
    inMember('collegeEntranceExam', AMOUNT),
  ),
  hostile('a period that ends on 31 June', 'bad-date at incomes[0].periodEnd', () => ({
    incomes: [{ periodEnd: '2019-06-31', total: AMOUNT }],
  })),
  hostile(
    'a day as a Date',
    'wrong-type at members[0].birthDate',
    inMember('birthDate', new Date(AMOUNT)),
  ),
  hostile(
    'a day as an invalid Date',
    'wrong-type at members[0].birthDate',
    inMember('birthDate', new Date(Number.NaN)),
  ),
  hostile('a day as a number', 'wrong-type at members[0].birthDate', inMember('birthDate', AMOUNT)),
]

const contradictory: Hostile[] = [
  ...(['A', 'B', 'C', 'D'] as const).map((grade) =>
    hostile(`grade ${grade} against its yes or no`, 'contradiction at housing', () => ({
      id: MARKER,
      housing: { grade, unsafe: grade === 'A' || grade === 'B' },
    })),
  ),
  ...['chronic-illness', 'serious-illness'].map((illness) =>
    hostile(`healthy with ${illness}`, 'contradiction at members[1].health', () => ({
      id: MARKER,
      members: [null, { health: [illness, null, 'healthy'] }],
    })),
  ),
  hostile(
    'an age and a birth date',
    'contradiction at members[0]',
    () => ({ id: MARKER, members: [{ age: 16, birthDate: '2004-02-29' }] }),
    ['2004-02-29'],
  ),
  hostile('two incomes of one end and basis', 'contradiction at incomes[2]', () => ({
    incomes: [
      { periodEnd: '2019-12-31', total: AMOUNT, basis: 'net' },
      { periodEnd: '2019-12-31', total: AMOUNT, basis: 'disposable' },
      { periodEnd: '2019-12-31', perCapita: AMOUNT, basis: 'net' },
    ],
  })),
  hostile('two incomes of one end without a basis', 'contradiction at incomes[1]', () => ({
    incomes: [
      { periodEnd: '2019-12-31', total: AMOUNT },
      { periodEnd: '2019-12-31', total: AMOUNT, basis: null },
    ],
  })),
  hostile('an income of neither figure', 'contradiction at incomes[0]', () => ({
    id: MARKER,
    incomes: [{ periodEnd: '2019-12-31', perCapita: null }],
  })),
  hostile(
    'every contradiction at once',
    [
      'contradiction at members[0]',
      'contradiction at members[0].health',
      'contradiction at incomes[0]',
      'contradiction at incomes[1]',
      'contradiction at housing',
    ],
    () => ({
      id: MARKER,
      housing: { grade: 'D', unsafe: false },
      incomes: [{ periodEnd: '2019-12-31' }, { periodEnd: '2019-12-31', total: AMOUNT }],
      members: [{ age: 3, birthDate: '2017-01-01', health: ['healthy', 'serious-illness'] }],
    }),
  ),
]

/** Inputs that are no household, by what is wrong with them. */
export const HOSTILE: Record<string, readonly Hostile[]> = {
  'that is none at all': notAHousehold,
  'with something else for a record': wrongRecords,
  'with something else for a list': wrongLists,
  'with keys that are not ours': wrongKeys,
  'without end': withoutEnd,
  'that will not be read': unreadable,
  'with something else for a word': wrongWords,
  'with something else for a number': wrongNumbers,
  'with days that cannot be': wrongDays,
  'that contradicts itself': contradictory,
}

const OPTIONS: HouseholdOptions = { asOf: '2020-06-01' }

const READINGS = { 'exam-window': 'past-year' }

/** Options that are none. */
export const HOSTILE_OPTIONS: readonly Hostile[] = [
  hostile('undefined', 'missing at options.asOf', () => undefined),
  hostile('null', 'missing at options.asOf', () => null),
  hostile('a string', 'wrong-type at options', () => MARKER),
  hostile('a day', 'wrong-type at options', () => '2020-06-01', ['2020-06-01']),
  hostile('a list', 'wrong-type at options', () => [MARKER]),
  hostile('a Date', 'wrong-type at options', () => new Date(AMOUNT)),
  hostile('a Map', 'wrong-type at options', () => new Map([['asOf', MARKER]])),
  hostile('a function', 'wrong-type at options', () => () => MARKER),
  hostile('an instance of a class', 'wrong-type at options', () => new Registered()),
  hostile('a proxy whose keys throw', 'unreadable at options', () => trapped('ownKeys')),
  hostile('a proxy whose values throw', 'unreadable at options.asOf', () =>
    trapped('get', { asOf: '2020-06-01' }),
  ),
  hostile('a revoked proxy', 'unreadable at options', () => revoked({ asOf: '2020-06-01' })),
  hostile('empty', 'missing at options.asOf', () => ({})),
  hostile('without a day', 'missing at options.asOf', () => ({ readings: READINGS })),
  hostile('of no day', 'missing at options.asOf', () => ({ asOf: null })),
  hostile('of a Date', 'wrong-type at options.asOf', () => ({ asOf: new Date(AMOUNT) })),
  hostile('of a number for a day', 'wrong-type at options.asOf', () => ({ asOf: AMOUNT })),
  hostile('of a day that throws', 'unreadable at options.asOf', () => withGetter({}, 'asOf')),
  ...[...BAD_DAYS, '', MARKER].map((asOf) =>
    hostile(`of the day ${JSON.stringify(asOf)}`, 'bad-date at options.asOf', () => ({ asOf }), [
      asOf || MARKER,
    ]),
  ),
  hostile('with a misspelt day', ['unknown-key at options', 'missing at options.asOf'], () => ({
    asof: MARKER,
  })),
  hostile('with a key that is itself a value', 'unknown-key at options', () => ({
    ...OPTIONS,
    [MARKER]: 1,
  })),
  hostile('with its own __proto__', 'unknown-key at options', () =>
    JSON.parse(`{ "asOf": "2020-06-01", "__proto__": { "polluted": "${MARKER}" } }`),
  ),
  hostile('with a locale', 'unknown-key at options', () => ({ ...OPTIONS, locale: MARKER })),
  hostile('with readings as a list', 'wrong-type at options.readings', () => ({
    ...OPTIONS,
    readings: [MARKER],
  })),
  hostile('with readings as a string', 'wrong-type at options.readings', () => ({
    ...OPTIONS,
    readings: MARKER,
  })),
  hostile('with readings as a Map', 'wrong-type at options.readings', () => ({
    ...OPTIONS,
    readings: new Map([['exam-window', MARKER]]),
  })),
  hostile('with an unknown reading', 'unknown-key at options.readings', () => ({
    ...OPTIONS,
    readings: { ...READINGS, [MARKER]: 'past-year' },
  })),
  hostile('with a reading named __proto__', 'unknown-key at options.readings', () =>
    JSON.parse(`{ "asOf": "2020-06-01", "readings": { "__proto__": "${MARKER}" } }`),
  ),
  hostile('with a reading of organizations', 'unknown-key at options.readings', () => ({
    ...OPTIONS,
    readings: { 'article-10-bearers': 'other-only', 'exam-window': null },
  })),
  hostile(
    'with an option that no reading has',
    'not-allowed at options.readings.exam-window',
    () => ({
      ...OPTIONS,
      readings: { 'exam-window': MARKER },
    }),
  ),
  hostile('with the option of another reading', 'not-allowed at options.readings.odd-jobs', () => ({
    ...OPTIONS,
    readings: { 'odd-jobs': 'past-year' },
  })),
  hostile('with an option as a list', 'not-allowed at options.readings.odd-jobs', () => ({
    ...OPTIONS,
    readings: { 'odd-jobs': ['both', MARKER] },
  })),
  hostile('with an option that throws', 'unreadable at options.readings.odd-jobs', () => ({
    ...OPTIONS,
    readings: withGetter({}, 'odd-jobs'),
  })),
  hostile(
    'with an option of ten million letters',
    'not-allowed at options.readings.odd-jobs',
    () => ({
      ...OPTIONS,
      readings: { 'odd-jobs': HUGE },
    }),
  ),
  hostile(
    'with a million readings',
    times(50, 'unknown-key at options.readings'),
    once(() => ({
      ...OPTIONS,
      readings: Object.fromEntries(million(null).map((_, index) => [`${MARKER}${index}`, 1])),
    })),
  ),
]

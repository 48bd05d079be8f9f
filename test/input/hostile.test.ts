import { inspect } from 'node:util'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  formatIssues,
  type InvalidInputError,
  isInvalidInputError,
  type Result,
} from '../../src/errors.ts'
import { createHouseholdClassifier } from '../../src/households/classifier.ts'
import { classifyHousehold } from '../../src/households/classify.ts'
import type { HouseholdOptions } from '../../src/households/options.ts'
import { checkHousehold, parseHousehold } from '../../src/households/parse.ts'

/** Values of the inputs below. Nothing that an error says may hold a part of them. */
const MARKER = 'SECRET-张三-marker'
const AMOUNT = 8675309
const TRACES = ['SECRET', '张三', String(AMOUNT)]

const OPTIONS: HouseholdOptions = { asOf: '2020-06-01' }

/** No input may hold the caller up for longer. */
const AT_ONCE = { timeout: 1000 }

interface Hostile {
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
function withProperty(record: object, key: PropertyKey, property: PropertyDescriptor): object {
  return Object.defineProperty(record, key, { enumerable: true, ...property })
}

function withGetter(record: object, key: PropertyKey, thrown: unknown = new Error(MARKER)): object {
  return withProperty(record, key, {
    get() {
      throw thrown
    },
  })
}

/** A proxy of which one trap throws. */
function trapped(trap: keyof ProxyHandler<object>, target: object = { id: MARKER }): object {
  return new Proxy(target, {
    [trap]() {
      throw new Error(MARKER)
    },
  })
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
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
  hostile('a million-element list', 'wrong-type at the input', once(() => million(MARKER))),
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
  hostile('a list of nothing but holes', times(3, 'not-allowed at risks[#]'), () => ({
    id: MARKER,
    risks: new Array(3),
  })),
  hostile('201 members', 'too-many at members', () => ({
    members: Array.from({ length: 201 }, () => ({ sex: MARKER })),
  })),
  hostile('201 incomes', 'too-many at incomes', () => ({
    incomes: Array.from({ length: 201 }, () => ({ total: AMOUNT })),
  })),
  hostile('1,001 events', 'too-many at events', () => ({
    events: Array.from({ length: 1001 }, () => ({ kind: MARKER })),
  })),
  hostile('a million members', 'too-many at members', once(() => ({ members: million(MARKER) }))),
  hostile('a million incomes', 'too-many at incomes', once(() => ({ incomes: million({}) }))),
  hostile('a million events', 'too-many at events', once(() => ({ events: million([MARKER]) }))),
  hostile('a million risks', 'too-many at risks', once(() => ({ risks: million('illness') }))),
  hostile(
    'a million health labels',
    'too-many at members[0].health',
    once(() => ({ members: [{ health: million('healthy') }] })),
  ),
  hostile('four billion holes', 'too-many at members', () => ({ members: new Array(2 ** 32 - 1) })),
  hostile(
    'a million lists in one',
    'too-many at members[0].disability.kind.not.read'.replace('.disability.kind.not.read', ''),
    once(() => ({ members: million([]) })),
  ),
]

const wrongKeys: Hostile[] = [
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

const endless: Hostile[] = [
  hostile('a cycle by a known key', 'unknown-key at housing', () => {
    const household: Record<string, unknown> = { id: MARKER }
    household['housing'] = household
    return household
  }).name
    ? hostile(
        'a cycle by a known key',
        ['unknown-key at housing', 'unknown-key at housing'],
        () => {
          const household: Record<string, unknown> = { id: MARKER }
          household['housing'] = household
          return household
        },
      )
    : hostile('', [], () => undefined),
]

export { endless, notAHousehold, wrongKeys, wrongLists, wrongRecords }

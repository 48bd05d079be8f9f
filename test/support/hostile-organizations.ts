import { CREDIT_CODES } from './organizations.ts'
import { revoked, trapped, withGetter } from './unreadable.ts'

/** A value of the inputs below. Nothing that an error says may hold a part of it. */
export const MARKER = 'SECRET-晴川-marker'
const AMOUNT = 8675309
export const TRACES = ['SECRET', '晴川', String(AMOUNT)]

const HUGE = MARKER.repeat(500_000)
const MILLION = Array.from({ length: 1_000_000 }, () => MARKER)

/** A name, what must be said of it, and what makes it. */
type Row = readonly [name: string, issues: string | readonly string[], make: () => unknown]

function cyclic(key: string): object {
  const record: Record<string, unknown> = { name: MARKER }
  record[key] = record
  return record
}

function nested(levels: number): unknown {
  let value: unknown = MARKER
  for (let level = 0; level < levels; level++) value = { classes: value }
  return value
}

class Registered {
  readonly name = MARKER
}

const times = (count: number, issue: string) => Array.from({ length: count }, () => issue)

const NOT_A_RECORD: readonly Row[] = [
  ['null', 'wrong-type', () => null],
  ['undefined', 'wrong-type', () => undefined],
  ['a name alone', 'wrong-type', () => MARKER],
  ['a number', 'wrong-type', () => AMOUNT],
  ['a symbol', 'wrong-type', () => Symbol(MARKER)],
  ['a function', 'wrong-type', () => () => MARKER],
  ['a list', 'wrong-type', () => [{ name: MARKER }]],
  ['a Map', 'wrong-type', () => new Map([['name', MARKER]])],
  ['a Set', 'wrong-type', () => new Set([MARKER])],
  ['a Date', 'wrong-type', () => new Date(AMOUNT)],
  ['an Error', 'wrong-type', () => new Error(MARKER)],
  ['an instance of a class', 'wrong-type', () => new Registered()],
  ['a record that inherits its fields', 'wrong-type', () => Object.create({ name: MARKER })],
  ['a list of a million', 'wrong-type', () => MILLION],
]

const WRONG_FIELDS: readonly Row[] = [
  ['a name of 201 characters', 'too-long at name', () => ({ name: MARKER.padEnd(201, '*') })],
  ['a name of millions', 'too-long at name', () => ({ name: HUGE })],
  ['a name as a number', 'wrong-type at name', () => ({ name: AMOUNT })],
  ['a name as a list', 'wrong-type at name', () => ({ name: [MARKER] })],
  ['a boxed name', 'wrong-type at name', () => ({ name: Object(MARKER) })],
  ['a name behind a toString', 'wrong-type at name', () => ({ name: { toString: () => MARKER } })],
  ['an id of 201 characters', 'too-long at id', () => ({ id: MARKER.padEnd(201, '*') })],
  ['an id of NaN', 'wrong-type at id', () => ({ id: Number.NaN, name: MARKER })],
  ['an id as a record', 'wrong-type at id', () => ({ id: { id: MARKER } })],
  ['another legal form', 'not-allowed at legalForm', () => ({ legalForm: MARKER })],
  ['the Chinese word for one', 'not-allowed at legalForm', () => ({ legalForm: '基金会' })],
  ['another sector', 'not-allowed at sector', () => ({ sector: MARKER })],
  ['a sector in capitals', 'not-allowed at sector', () => ({ sector: 'Health', name: MARKER })],
  ['the name of a built-in', 'not-allowed at sector', () => ({ sector: '__proto__' })],
  ['a sector of millions', 'not-allowed at sector', () => ({ sector: HUGE })],
  ['a sector as a Set', 'not-allowed at sector', () => ({ sector: new Set([MARKER]) })],
  ['a code that is none', 'not-allowed at creditCode', () => ({ creditCode: MARKER })],
  ['an empty code', 'not-allowed at creditCode', () => ({ creditCode: '', name: MARKER })],
  ['a code of millions', 'too-long at creditCode', () => ({ creditCode: HUGE })],
  ['a code as a number', 'wrong-type at creditCode', () => ({ creditCode: AMOUNT })],
  [
    'a code with a wrong check character',
    'bad-check at creditCode',
    () => ({ creditCode: `${CREDIT_CODES.service.slice(0, 17)}1`, name: MARKER }),
  ],
  [
    'a code of another legal form',
    'contradiction at creditCode',
    () => ({ creditCode: CREDIT_CODES.service, legalForm: 'foundation', name: MARKER }),
  ],
  [
    'a bad code with bad classes',
    ['bad-check at creditCode', 'contradiction at classes'],
    () => ({
      name: MARKER,
      creditCode: `${CREDIT_CODES.service.slice(0, 17)}1`,
      classes: ['other', 'medical-health'],
    }),
  ],
]

const WRONG_CLASSES: readonly Row[] = [
  ['a class alone', 'wrong-type at classes', () => ({ classes: 'charity', name: MARKER })],
  ['a word', 'wrong-type at classes', () => ({ classes: MARKER })],
  ['a Set of classes', 'wrong-type at classes', () => ({ classes: new Set([MARKER]) })],
  ['a Map of classes', 'wrong-type at classes', () => ({ classes: new Map([[MARKER, true]]) })],
  ['a class that is none', 'not-allowed at classes[1]', () => ({ classes: ['charity', MARKER] })],
  ['a class that is null', 'not-allowed at classes[0]', () => ({ classes: [null], name: MARKER })],
  ['a list with a hole', 'not-allowed at classes[0]', () => ({ classes: new Array(1) })],
  ['a list in a list', 'not-allowed at classes[0]', () => ({ classes: [[MARKER]] })],
  ['51 classes', 'too-many at classes', () => ({ classes: Array(51).fill('charity') })],
  ['a million classes', 'too-many at classes', () => ({ classes: MILLION })],
  ['four billion holes', 'too-many at classes', () => ({ classes: new Array(2 ** 32 - 1) })],
  ['a key that is no class', 'unknown-key at classes', () => ({ classes: { [MARKER]: true } })],
  ['a word for a yes', 'wrong-type at classes.charity', () => ({ classes: { charity: MARKER } })],
  ['a one for a yes', 'wrong-type at classes.charity', () => ({ classes: { charity: 1 } })],
  [
    'its own __proto__ among classes',
    'unknown-key at classes',
    () => JSON.parse(`{ "classes": { "__proto__": { "charity": true } } }`),
  ],
]

const WRONG_KEYS: readonly Row[] = [
  ['a key that is itself a value', 'unknown-key', () => ({ [MARKER]: 1 })],
  ['a key of millions', 'unknown-key', () => ({ [HUGE]: 1 })],
  ['its own __proto__', 'unknown-key', () => JSON.parse('{ "__proto__": { "polluted": 1 } }')],
  ['a constructor', 'unknown-key', () => ({ constructor: { prototype: { polluted: MARKER } } })],
  ['names of Object.prototype', times(2, 'unknown-key'), () => ({ toString: 1, valueOf: 1 })],
  [
    'more unknown keys than an error names',
    times(50, 'unknown-key'),
    () => Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [MARKER + index, 1])),
  ],
  ['a cycle by an unknown key', 'unknown-key', () => cyclic('self')],
  ['a cycle by a known key', times(2, 'unknown-key at classes'), () => cyclic('classes')],
  ['100,000 records in one another', 'unknown-key at classes', () => nested(100_000)],
]

const UNREADABLE: readonly Row[] = [
  ['a getter that throws', 'unreadable at name', () => withGetter({ sector: 'health' }, 'name')],
  [
    'a getter among classes',
    'unreadable at classes.charity',
    () => ({ classes: withGetter({}, 'charity') }),
  ],
  [
    'an entry that throws',
    'unreadable at classes[1]',
    () => ({ classes: withGetter(['charity'], 1) }),
  ],
  ['a proxy whose ownKeys throws', 'unreadable', () => trapped('ownKeys')],
  ['a proxy whose getPrototypeOf throws', 'unreadable', () => trapped('getPrototypeOf')],
  ['a proxy whose get throws', 'unreadable at name', () => trapped('get', { name: MARKER })],
  [
    'classes whose get throws',
    'unreadable at classes.charity',
    () => ({ classes: trapped('get', { charity: true }) }),
  ],
  ['a revoked proxy', 'unreadable', () => revoked({ name: MARKER })],
  ['revoked classes', 'unreadable at classes', () => ({ classes: revoked([]) })],
]

/** Organizations that must be refused, by what is wrong with them. */
export const HOSTILE: Readonly<Record<string, readonly Row[]>> = {
  'that is none at all': NOT_A_RECORD,
  'with fields that cannot be': WRONG_FIELDS,
  'with classes that cannot be': WRONG_CLASSES,
  'with keys that are not ours': WRONG_KEYS,
  'that will not be read': UNREADABLE,
}

/** Options of `matchDuties`. */
export const HOSTILE_OPTIONS: readonly Row[] = [
  ['a string', 'wrong-type at options', () => MARKER],
  ['a list', 'wrong-type at options', () => [MARKER]],
  ['a Map', 'wrong-type at options', () => new Map([['fields', MARKER]])],
  ['a Date', 'wrong-type at options', () => new Date(AMOUNT)],
  ['nothing that is null', 'wrong-type at options', () => false],
  ['a key that is none', 'unknown-key at options', () => ({ [MARKER]: 1 })],
  ['its own __proto__', 'unknown-key at options', () => JSON.parse('{ "__proto__": {} }')],
  ['readings as a word', 'wrong-type at options.readings', () => ({ readings: MARKER })],
  [
    'a reading that is none',
    'unknown-key at options.readings',
    () => ({ readings: { [MARKER]: 1 } }),
  ],
  [
    'a reading of households',
    'unknown-key at options.readings',
    () => ({ readings: { 'exam-window': 'past-year' } }),
  ],
  [
    'an option that is none',
    'not-allowed at options.readings.charity-sentence',
    () => ({ readings: { 'charity-sentence': MARKER } }),
  ],
  [
    'an option of another reading',
    'not-allowed at options.readings.charity-sentence',
    () => ({ readings: { 'charity-sentence': 'other-only' } }),
  ],
  ['another word for unstated', 'not-allowed at options.unstated', () => ({ unstated: MARKER })],
  ['a boolean for unstated', 'not-allowed at options.unstated', () => ({ unstated: false })],
  ['a field alone', 'wrong-type at options.fields', () => ({ fields: 'medical-aid' })],
  ['a field that is none', 'not-allowed at options.fields[0]', () => ({ fields: [MARKER] })],
  ['a field that is null', 'not-allowed at options.fields[0]', () => ({ fields: [null] })],
  ['101 fields', 'too-many at options.fields', () => ({ fields: Array(101).fill('medical-aid') })],
  ['a million fields', 'too-many at options.fields', () => ({ fields: MILLION })],
  ['a group that is none', 'not-allowed at options.groups[0]', () => ({ groups: [MARKER] })],
  ['a million groups', 'too-many at options.groups', () => ({ groups: MILLION })],
  ['a getter that throws', 'unreadable at options.fields', () => withGetter({}, 'fields')],
  ['a revoked proxy', 'unreadable at options', () => revoked({})],
  ['a cycle', ['unknown-key at options', 'wrong-type at options.fields'], () => cyclic('fields')],
]

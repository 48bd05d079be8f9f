/** Part of every input below. Nothing that an error says may hold it. */
export const MARKER = '秘密村SECRET'
export const TRACES = ['秘密', 'SECRET']

export const fail = (): never => {
  throw new Error(MARKER)
}

const cyclic: Record<string, unknown> = { county: MARKER }
cyclic['township'] = cyclic

class Address {
  readonly county = MARKER
}

export const LONG = MARKER.padEnd(201, '乡')
const HUGE = MARKER.repeat(1_000_000)

/** Queries that must be refused: a name, the query, and what must be said of it. */
export const HOSTILE: readonly (readonly [
  name: string,
  query: unknown,
  issues: string | string[],
])[] = [
  ['nothing', undefined, 'wrong-type at the input'],
  ['null', null, 'wrong-type at the input'],
  ['a number', 500236, 'wrong-type at the input'],
  ['a boolean', true, 'wrong-type at the input'],
  ['a bigint', 500236n, 'wrong-type at the input'],
  ['a symbol', Symbol(MARKER), 'wrong-type at the input'],
  ['a function', () => MARKER, 'wrong-type at the input'],
  ['a list', [MARKER], 'wrong-type at the input'],
  ['a Date', new Date(0), 'wrong-type at the input'],
  ['a Map', new Map([['county', MARKER]]), 'wrong-type at the input'],
  ['a Set', new Set([MARKER]), 'wrong-type at the input'],
  ['an instance of a class', new Address(), 'wrong-type at the input'],
  ['a String object', new String(MARKER), 'wrong-type at the input'],
  [
    'an object that inherits its parts',
    Object.create({ county: MARKER }),
    'wrong-type at the input',
  ],
  ['a text of 201 characters', LONG, 'too-long at the input'],
  ['a text of 101 signs of two characters', '😀'.repeat(101), 'too-long at the input'],
  ['a text of millions of characters', HUGE, 'too-long at the input'],
  ['an empty object', {}, 'missing at county'],
  ['a county that is null', { county: null }, 'missing at county'],
  ['a county that is a number', { county: 500236 }, 'wrong-type at county'],
  ['a county that is a list', { county: [MARKER] }, 'wrong-type at county'],
  [
    'a township that is an object',
    { county: MARKER, township: { MARKER } },
    'wrong-type at township',
  ],
  ['a village that is a Date', { county: MARKER, village: new Date(0) }, 'wrong-type at village'],
  ['a county of 201 characters', { county: LONG }, 'too-long at county'],
  ['a village of 201 characters', { county: MARKER, village: LONG }, 'too-long at village'],
  ['a township of millions of characters', { county: '', township: HUGE }, 'too-long at township'],
  ['a key that is not known', { county: MARKER, town: MARKER }, 'unknown-key at the input'],
  ['a key that is a value', { county: MARKER, [MARKER]: 1 }, 'unknown-key at the input'],
  [
    'a key named __proto__',
    JSON.parse(`{ "county": "${MARKER}", "__proto__": { "village": "${MARKER}" } }`),
    'unknown-key at the input',
  ],
  ['a cycle', cyclic, 'wrong-type at township'],
  [
    'a getter that throws',
    {
      get county() {
        return fail()
      },
    },
    'unreadable at county',
  ],
  [
    'a getter behind a good part',
    {
      county: MARKER,
      get village() {
        return fail()
      },
    },
    'unreadable at village',
  ],
  ['a proxy without keys', new Proxy({}, { ownKeys: fail }), 'unreadable at the input'],
  [
    'a proxy without a prototype',
    new Proxy({}, { getPrototypeOf: fail }),
    'unreadable at the input',
  ],
  ['a proxy without values', new Proxy({ county: MARKER }, { get: fail }), 'unreadable at county'],
  ['a code without its system', { code: MARKER }, ['missing at system']],
  ['a code of another system', { code: '500236', system: MARKER }, 'not-allowed at system'],
  ['a code that is a number', { code: 500236, system: 'nbs2020' }, 'wrong-type at code'],
  ['a code that is no number', { code: MARKER, system: 'nbs2020' }, 'not-allowed at code'],
  ['a code of seven digits', { code: '5002362', system: 'nbs2020' }, 'not-allowed at code'],
  [
    'a code of fifteen digits',
    { code: '500236266205001', system: 'nbs2020' },
    'not-allowed at code',
  ],
  [
    'a village by civil affairs',
    { code: '500236266205', system: 'mca2025' },
    'not-allowed at code',
  ],
  [
    'a code beside names',
    { code: '500236', system: 'nbs2020', county: MARKER },
    'unknown-key at the input',
  ],
  [
    'several of them',
    { county: 1, village: LONG },
    ['wrong-type at county', 'too-long at village'],
  ],
]

import { inspect } from 'node:util'
import {
  type ContactOptions,
  classifyPlace,
  contactsFor,
  findPlaces,
  formatIssues,
  type InvalidInputError,
  isInvalidInputError,
  type PlaceQuery,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../support/place-answers.ts'

/** Part of every input below. Nothing that an error says may hold it. */
const MARKER = '秘密村SECRET'
const TRACES = ['秘密', 'SECRET']

const ASKED: Readonly<Record<string, (query: unknown) => unknown>> = {
  findPlaces: (query) => findPlaces(query as PlaceQuery),
  classifyPlace: (query) => classifyPlace(query as PlaceQuery),
  contactsFor: (query) => contactsFor(query as PlaceQuery),
}

function thrownBy(call: () => unknown): InvalidInputError {
  try {
    call()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}

const toldBy = ({ issues }: InvalidInputError) =>
  issues.map(({ code, path }) => `${code} at ${path || 'the input'}`)

const fail = (): never => {
  throw new Error(MARKER)
}

const cyclic: Record<string, unknown> = { county: MARKER }
cyclic['township'] = cyclic

class Address {
  readonly county = MARKER
}

const LONG = MARKER.padEnd(201, '乡')
const HUGE = MARKER.repeat(1_000_000)

const HOSTILE: readonly (readonly [name: string, query: unknown, issues: string | string[]])[] = [
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

describe.each(Object.entries(ASKED))('%s', (_asked, ask) => {
  it.each(HOSTILE)('refuses %s and says what and where', (_name, query, issues) => {
    expect(toldBy(thrownBy(() => ask(query)))).toEqual([issues].flat())
  })

  it.each(HOSTILE)('says nothing of the input: %s', (_name, query) => {
    const error = thrownBy(() => ask(query))
    const said = [
      inspect(error, { depth: null }),
      JSON.stringify(error),
      formatIssues(error, { locale: 'zh-CN' }),
      formatIssues(error, { locale: 'en' }),
    ].join('\n')
    expect(TRACES.filter((trace) => said.includes(trace))).toEqual([])
    expect('cause' in error).toBe(false)
  })
})

describe('a query that is refused', () => {
  it('tells which part was probably meant', () => {
    const error = thrownBy(() => classifyPlace({ county: '', vilage: '' } as unknown as PlaceQuery))
    expect(error.issues).toMatchObject([{ code: 'unknown-key', suggestion: 'village' }])
  })

  it('tells how long it may be', () => {
    expect(thrownBy(() => classifyPlace(LONG)).issues[0]?.expected).toEqual({ max: 200 })
  })
})

describe('a query that is unusual but right', () => {
  it.each<[name: string, query: unknown]>([
    [
      'without a prototype',
      Object.assign(Object.create(null), { county: '奉节县', township: '平安乡' }),
    ],
    ['with parts that are undefined', { county: '奉节县', township: '平安乡', village: undefined }],
    ['with a symbol beside its keys', { county: '奉节县', township: '平安乡', [Symbol('a')]: 1 }],
    [
      'with getters',
      {
        county: '奉节县',
        get township() {
          return '平安乡'
        },
      },
    ],
    ['of 200 characters', '奉节县平安乡'.padEnd(200, '。')],
    ['with a part of 200 characters', { county: '奉节县', township: '平安乡'.padEnd(200, '。') }],
  ])('is answered: %s', (_, query) => {
    expect(answerTo(query as PlaceQuery)).toBe('national 9, township 4, village ?')
  })
})

describe('a text of 200 characters', () => {
  const filled = (unit: string) => unit.repeat(200).slice(0, 200)

  it.each([
    ...['乡', '镇', '村', '社区', '街道', '县', '区', '市', '州', '居委', '居民委员会', '地区'],
    ...['奉节县', '奉节', '忠县', '石柱，', '住石柱', '万州万州区', '江北碚区', '綦江区万盛'],
    ...['平安乡', '平安镇平安乡', '奉节县平安乡', '双龙镇高桥村，', '巫山县双龙镇，云阳县双龙镇，'],
    ...[
      '农村',
      '乡村',
      '度假村',
      '小区',
      '1号',
      '路村',
      '重庆',
      '重庆市',
      '四川省',
      '中国',
      '甲市',
    ],
    ...[
      '|',
      '，',
      ' ',
      '\u200b',
      '\ud800',
      '\udc00',
      '😀',
      'ﷺ',
      '㍿',
      'a',
      '1',
      '鄉',
      '龍鎮',
      'e\u0301',
    ],
  ])('of nothing but %j is answered', (unit) => {
    const focus = classifyPlace(filled(unit))
    expect(JSON.parse(JSON.stringify(focus))).toStrictEqual(focus)
    for (const text of ['奉节县平安乡', '桃树村']) {
      expect(() => classifyPlace(filled(unit).slice(0, -text.length) + text)).not.toThrow()
      expect(() => classifyPlace((text + filled(unit)).slice(0, 200))).not.toThrow()
    }
    expect(() => classifyPlace({ county: filled(unit), township: filled(unit) })).not.toThrow()
  })

  it('has no more candidates than places that it names', () => {
    const names = '奉节县；巫溪县；云阳县；开州区；万州区；'
    expect(findPlaces(names.repeat(10))).toHaveLength(5)
  })
})

const CONTACT = {
  township: '云阳县泥溪镇',
  name: MARKER,
  phone: '023-00000000',
  asOf: '2021-01-04',
}
const AT = 'options.townshipContacts'

describe('options of contacts', () => {
  it.each<[name: string, options: unknown, issues: string | string[]]>([
    ['that are a number', 5, 'wrong-type at options'],
    ['that are a list', [CONTACT], 'wrong-type at options'],
    ['that are a Map', new Map([['townshipContacts', [CONTACT]]]), 'wrong-type at options'],
    ['that are a Date', new Date(0), 'wrong-type at options'],
    ['with a key that is not known', { contacts: [CONTACT] }, 'unknown-key at options'],
    [
      'that throw',
      {
        get townshipContacts() {
          return fail()
        },
      },
      `unreadable at ${AT}`,
    ],
    ['with contacts that are no list', { townshipContacts: CONTACT }, `wrong-type at ${AT}`],
    ['with a contact that is a text', { townshipContacts: [MARKER] }, `wrong-type at ${AT}[0]`],
    ['with 201 contacts', { townshipContacts: Array(201).fill(CONTACT) }, `too-many at ${AT}`],
    [
      'with a key that no contact has',
      { townshipContacts: [{ ...CONTACT, tel: '1' }] },
      `unknown-key at ${AT}[0]`,
    ],
    [
      'without a township',
      { townshipContacts: [{ ...CONTACT, township: undefined }] },
      `missing at ${AT}[0].township`,
    ],
    [
      'without a name',
      { townshipContacts: [{ ...CONTACT, name: null }] },
      `missing at ${AT}[0].name`,
    ],
    [
      'with a blank name',
      { townshipContacts: [{ ...CONTACT, name: ' ' }] },
      `not-allowed at ${AT}[0].name`,
    ],
    [
      'with a long name',
      { townshipContacts: [{ ...CONTACT, name: '甲'.repeat(41) }] },
      `too-long at ${AT}[0].name`,
    ],
    [
      'with a long township',
      { townshipContacts: [{ ...CONTACT, township: LONG }] },
      `too-long at ${AT}[0].township`,
    ],
    [
      'with a long post',
      { townshipContacts: [{ ...CONTACT, post: '员'.repeat(101) }] },
      `too-long at ${AT}[0].post`,
    ],
    [
      'with a long number',
      { townshipContacts: [{ ...CONTACT, phone: '0'.repeat(21) }] },
      `too-long at ${AT}[0].phone`,
    ],
    [
      'with a number of letters',
      { townshipContacts: [{ ...CONTACT, phone: MARKER }] },
      `not-allowed at ${AT}[0].phone`,
    ],
    [
      'with a number of six digits',
      { townshipContacts: [{ ...CONTACT, phone: '000000' }] },
      `not-allowed at ${AT}[0].phone`,
    ],
    [
      'with a number that begins with a hyphen',
      { townshipContacts: [{ ...CONTACT, phone: '-0000000' }] },
      `not-allowed at ${AT}[0].phone`,
    ],
    [
      'with a number that ends with a space',
      { townshipContacts: [{ ...CONTACT, phone: '0000000 ' }] },
      `not-allowed at ${AT}[0].phone`,
    ],
    [
      'with a number as number',
      { townshipContacts: [{ ...CONTACT, phone: 2300000 }] },
      `wrong-type at ${AT}[0].phone`,
    ],
    [
      'with a day that is none',
      { townshipContacts: [{ ...CONTACT, asOf: '2021-02-29' }] },
      `bad-date at ${AT}[0].asOf`,
    ],
    [
      'with an empty day',
      { townshipContacts: [{ ...CONTACT, asOf: '' }] },
      `bad-date at ${AT}[0].asOf`,
    ],
    [
      'with a township that is not listed',
      { townshipContacts: [{ ...CONTACT, township: '云阳县平安镇' }] },
      `unknown-id at ${AT}[0].township`,
    ],
    [
      'with a township that is several',
      { townshipContacts: [{ ...CONTACT, township: '平安乡' }] },
      `unknown-id at ${AT}[0].township`,
    ],
    [
      'with a township that is only similar',
      { townshipContacts: [{ ...CONTACT, township: '云阳县泥溪乡' }] },
      `unknown-id at ${AT}[0].township`,
    ],
    [
      'with a county for a township',
      { townshipContacts: [{ ...CONTACT, township: '云阳县' }] },
      `unknown-id at ${AT}[0].township`,
    ],
    [
      'with a village outside',
      { townshipContacts: [{ ...CONTACT, township: MARKER }] },
      `unknown-id at ${AT}[0].township`,
    ],
    [
      'with several that are wrong',
      { townshipContacts: [CONTACT, { ...CONTACT, phone: MARKER }, { ...CONTACT, township: '' }] },
      [`not-allowed at ${AT}[1].phone`, `unknown-id at ${AT}[2].township`],
    ],
  ])('%s are refused', (_, options, issues) => {
    const error = thrownBy(() => contactsFor('奉节县', options as ContactOptions))
    expect(toldBy(error)).toEqual([issues].flat())
    const said = inspect(error, { depth: null }) + JSON.stringify(error)
    expect(TRACES.filter((trace) => said.includes(trace))).toEqual([])
  })

  it.each<[name: string, options: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['empty', {}],
    ['null contacts', { townshipContacts: null }],
    ['no contacts', { townshipContacts: [] }],
  ])('may be left out: %s', (_, options) => {
    expect(contactsFor('云阳县泥溪镇', options as ContactOptions)).toEqual(
      contactsFor('云阳县泥溪镇'),
    )
  })

  it('may hold 200 contacts', () => {
    const townshipContacts = Array.from({ length: 200 }, () => CONTACT)
    expect(contactsFor('云阳县泥溪镇', { townshipContacts })).toHaveLength(201)
  })

  it('are looked at before the query', () => {
    const ask = () => contactsFor(LONG, { townshipContacts: [{ ...CONTACT, phone: '' }] })
    expect(toldBy(thrownBy(ask))).toEqual([`not-allowed at ${AT}[0].phone`])
  })
})

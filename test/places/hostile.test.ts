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
import { fail, HOSTILE, LONG, MARKER, TRACES } from '../support/hostile-places.ts'
import { answerTo } from '../support/place-answers.ts'

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

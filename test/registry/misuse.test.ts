import {
  classifyHouseholds,
  formatIssues,
  formatRegistryIssues,
  householdsFromRegistry,
  type InvalidInputError,
  isInvalidInputError,
  type RegistryReading,
  registryReport,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'

const SECRET = '甲某'
const rows = [{ 户编号: 'H1', 人数: 1, 姓名: SECRET, 脱贫属性: '未脱贫' }]
const reading = householdsFromRegistry(rows)
const results = [...classifyHouseholds(reading.households, { asOf: '2020-06-01' })]

/** The one error that a call ends in, in both languages. */
function errorOf(call: () => unknown): { zh: string; en: string } {
  try {
    call()
  } catch (error) {
    expect(isInvalidInputError(error)).toBe(true)
    const invalid = error as InvalidInputError
    const [zh, en] = [formatIssues(invalid), formatIssues(invalid, { locale: 'en' })]
    expect(`${zh}${en}${JSON.stringify(error)}`).not.toContain(SECRET)
    expect(invalid.issues).toHaveLength(1)
    return { zh, en }
  }
  throw new Error('nothing was thrown')
}

const THINGS: Record<string, unknown> = {
  text: `户编号,姓名\nH1,${SECRET}`,
  bytes: new TextEncoder().encode(SECRET),
  'a buffer': new ArrayBuffer(8),
  'a view of a buffer': new DataView(new ArrayBuffer(8)),
  'a Map': new Map([[SECRET, 1]]),
  'a promise': Promise.resolve(rows),
  'an async list': (async function* () {})(),
  'a workbook': { worksheets: [rows] },
  'a function': () => rows,
  'lines of text': ['户编号,姓名', `H1,${SECRET}`],
  nothing: null,
}

const without = (...names: string[]) =>
  Object.entries(THINGS).filter(([name]) => !names.includes(name))

describe('something else in the place of rows', () => {
  it.each([...without(), ['a reading', reading]])('is told what rows are: %s', (_, thing) => {
    expect(errorOf(() => householdsFromRegistry(thing))).toEqual({
      zh: 'rows：应是由各行组成的列表，每行是一列单元格，或以标题为键的记录；逗号分隔的文字、工作簿等请先用读取表格的程序读成行，等读完再传入',
      en: 'rows must be a list of rows, each a list of cells or a record by headings; of a file, give the rows that a reader of CSV or of workbooks makes of it, once they are there',
    })
  })

  it('may be a Set or what a generator gives', () => {
    expect(householdsFromRegistry(new Set(rows)).households).toHaveLength(1)
    expect(householdsFromRegistry(rows.values()).households).toHaveLength(1)
  })

  it('may have holes, which are blank rows', () => {
    const { households, leftOut } = householdsFromRegistry(new Array(2))
    expect(households).toEqual([])
    expect(leftOut).toEqual([1, 2].map((row) => ({ row, reason: 'blank' })))
  })

  it('is a matter of the row where only some rows are none', () => {
    expect(householdsFromRegistry(['a line', ...rows]).issues).toEqual([
      { row: 1, column: '', code: 'not-a-row' },
    ])
    expect(householdsFromRegistry([]).issues).toEqual([])
  })
})

it('a form that stands on its side names no household by its headings', () => {
  const told = (...form: unknown[][]) => {
    const { households, issues } = householdsFromRegistry(form)
    return [households, ...issues.map(({ code }) => code)]
  }
  expect(told(['户编号', 'o'], ['家庭人口数', 2], ['户类型', '脱贫户'])).toEqual([
    [],
    'no-household-id',
  ])
  expect(
    told(['户编号', 'H1', 'H2'], ['家庭人口数', 2, 3], ['户类型', '脱贫户', '脱贫户']),
  ).toEqual([[], 'no-headings'])
})

describe('something else in the place of a reading', () => {
  const told = {
    zh: 'reading：应是 householdsFromRegistry 给出的结果',
    en: 'reading must be what householdsFromRegistry gives',
  }

  it.each([...without(), ['rows', rows], ['results', results], ['households', reading.households]])(
    'is told what a reading is: %s',
    (_, thing) => {
      expect(errorOf(() => formatRegistryIssues(thing as RegistryReading))).toEqual(told)
      expect(errorOf(() => registryReport(thing as RegistryReading, results))).toEqual(told)
    },
  )
})

describe('something else in the place of results', () => {
  it.each([
    ...without(),
    ['a reading', reading],
    ['rows', rows],
    ['households', reading.households],
  ])('is told what results are: %s', (_, thing) => {
    const { zh, en } = errorOf(() => registryReport(reading, thing as typeof results))
    expect(zh).toMatch(/^results(\[0\])?：应是 classifyHouseholds 对名单中各户给出的结果$/)
    expect(en).toMatch(
      /^results(\[0\])? must be what classifyHouseholds makes of the households of the reading$/,
    )
  })
})

describe('headings that are not mapped', () => {
  it.each<[string, unknown]>([
    ['a Map', new Map([[SECRET, 'health']])],
    ['a list', [SECRET]],
    ['text', SECRET],
  ])('are told how they are: %s', (_, headings) => {
    expect(errorOf(() => householdsFromRegistry(rows, { headings }))).toEqual({
      zh: 'options.headings：应是普通对象，给名单的标题写明列编号',
      en: 'options.headings must be a plain object that gives headings of the export the ids of columns',
    })
  })

  it('are told beside all else that is wrong', () => {
    const options = { year: 1, asOf: '2020-06', headings: { [SECRET]: 'helth', 甲: 'x' } }
    expect(issuesOf(() => householdsFromRegistry(rows, options))).toEqual([
      { path: 'options.year', code: 'out-of-range' },
      { path: 'options.asOf', code: 'bad-date' },
      { path: 'options.headings', code: 'unknown-id' },
      { path: 'options.headings', code: 'unknown-id' },
    ])
  })

  it('to an id that is none are told so', () => {
    expect(errorOf(() => householdsFromRegistry(rows, { headings: { [SECRET]: '健康' } }))).toEqual(
      {
        zh: 'options.headings：不是已有的列编号',
        en: 'options.headings is not the id of a column',
      },
    )
  })

  it.each([5, null, { id: 'health' }])('to what is no id at all are told so: %j', (id) => {
    const [told] = caught(() => householdsFromRegistry(rows, { headings: { 甲: id } }))
    expect(told).toMatchObject({ path: 'options.headings', code: 'unknown-id' })
    expect(told).not.toHaveProperty('suggestion')
  })
})

describe('the year of a list', () => {
  it.each([1980, 2020, 2100, null, undefined])('may be %s', (year) => {
    expect(householdsFromRegistry(rows, { year })).toEqual(reading)
  })

  it.each([1979, 2101, 2020.5, '2020'])('may not be %j', (year) => {
    expect(caught(() => householdsFromRegistry(rows, { year }))).toMatchObject([
      { path: 'options.year' },
    ])
  })
})

/** The issues in which a call ends. */
function caught(call: () => unknown): InvalidInputError['issues'] {
  try {
    call()
  } catch (error) {
    return (error as InvalidInputError).issues
  }
  throw new Error('nothing was thrown')
}

import { classifyPlace, householdsFromRegistry, isInvalidInputError } from 'chongqing-aid-guideline'
import { describe, expect, it, vi } from 'vitest'
import golden from '../../data/conformance/registry.json' with { type: 'json' }
import { toldBy } from '../support/plans.ts'

const PLACE = { 县: '丰都县', 乡镇: '三建乡', 行政村: '绿春坝村' }

interface Case {
  readonly rows: unknown
  readonly options?: object
  readonly households?: unknown
}

const read = (rows: object[], focusArea = classifyPlace) =>
  householdsFromRegistry(rows as Record<string, unknown>[], { focusArea })
const areas = (rows: object[]) => read(rows).households.map(({ focusArea }) => focusArea)

describe('a list of which places are asked', () => {
  it('says of each household whether it lives in a focus area', () => {
    expect(
      areas([
        { 户编号: 'H1', ...PLACE },
        { 户编号: 'H2', 县: '渝中区', 乡镇: '', 行政村: '' },
        { 户编号: 'H3', 县: '', 乡镇: '平安乡', 行政村: '-' },
        { 户编号: 'H4', 县: '', 乡镇: null, 行政村: '——' },
      ]),
    ).toEqual(['met', 'unmet', undefined, undefined])
  })

  it('says of an address what it says of its parts', () => {
    expect(areas([{ 户编号: 'H1', 家庭住址: '重庆市丰都县三建乡绿春坝村3组' }])).toEqual(['met'])
  })

  it('takes from each row what others leave out, as merged cells do', () => {
    const seen: string[] = []
    const rows = [
      { 户编号: 'H1', 人数: 2, ...PLACE },
      { 户编号: 'H1', 人数: 2, 县: '丰都县', 乡镇: '', 行政村: '' },
    ]
    read(rows, (place) => {
      seen.push(place as string)
      return classifyPlace(place)
    })
    expect(seen).toEqual(['丰都县 三建乡 绿春坝村'])
  })

  it('leaves it open and reports where rows name several places, or none that can be one', () => {
    const rows = [
      { 户编号: 'H1', ...PLACE },
      { 户编号: 'H1', ...PLACE, 乡镇: '名山街道' },
      { 户编号: 'H2', ...PLACE, 行政村: '长'.repeat(201) },
    ]
    const { households, issues } = read(rows)
    expect(households.map(({ focusArea }) => focusArea)).toEqual([undefined, undefined])
    expect(issues).toEqual([
      { row: 1, rows: [1, 2], column: '乡镇', code: 'disagreement', household: 'H1' },
      { row: 3, column: '行政村', code: 'unknown-label', household: 'H2' },
    ])
  })

  it('lists the columns of places as read then, and as unread otherwise', () => {
    const rows = [{ 户编号: 'H1', ...PLACE }]
    const headings = Object.keys(PLACE)
    const column = 'place'
    expect(read(rows).columns.read.slice(1)).toEqual(
      headings.map((heading) => ({ heading, column })),
    )
    expect(householdsFromRegistry(rows).columns.unread).toEqual(
      headings.map((heading) => ({ heading, like: column })),
    )
  })

  it('asks of each place once', () => {
    const ask = vi.fn(() => ({ verdict: 'met' }) as ReturnType<typeof classifyPlace>)
    read(
      [1, 2, 3].map((id) => ({ 户编号: id, ...PLACE })),
      ask,
    )
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('changes nothing else in what a list says', () => {
    const cases = (golden.cases as Case[]).filter(({ households }) => households)
    for (const { rows, options } of cases) {
      const plain = householdsFromRegistry(rows, options)
      const { households, leftOut } = householdsFromRegistry(rows, {
        ...options,
        focusArea: classifyPlace,
      })
      expect(households.map(({ focusArea, ...rest }) => rest)).toEqual(plain.households)
      expect(leftOut).toEqual(plain.leftOut)
    }
    expect(cases.length).toBeGreaterThan(100)
  })

  it.each([
    ['nothing', undefined, 'missing'],
    ['null', null, 'missing'],
    ['another word', { verdict: 'yes' }, 'not-allowed'],
  ])('refuses a function that gives no verdict: %s', (_, answer, code) => {
    const focusArea = () => answer as { verdict: 'met' }
    expect(
      toldBy(() => householdsFromRegistry([{ 户编号: 'H1', 县: '奉节县' }], { focusArea })),
    ).toEqual([`${code} at options.focusArea.verdict`])
  })

  it('refuses what is no function', () => {
    try {
      householdsFromRegistry([], { focusArea: 'met' })
      expect.unreachable()
    } catch (error) {
      expect(isInvalidInputError(error) && error.issues[0]).toMatchObject({
        path: 'options.focusArea',
        code: 'wrong-type',
      })
    }
  })
})

import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const read = (...rows: unknown[][]) => householdsFromRegistry(rows)
const members = (...rows: unknown[][]) => read(...rows).households[0]?.members

describe('the row below a heading row', () => {
  it('goes on with it where it completes a heading', () => {
    const rows = [
      ['户编号', '健康'],
      ['', '状况'],
      ['H', '长期慢性病'],
    ]
    expect(members(...rows)?.[0]?.health).toEqual(['chronic-illness'])
    expect(read(...rows).leftOut.map(({ reason }) => reason)).toEqual(['heading', 'heading'])
  })

  it('does so where most cells complete one', () => {
    const rows = [
      ['户编号', '健康', '残疾', '甲'],
      ['', '状况', '类别', '乙'],
      ['H', '长期慢性病', '视力残疾', '丙'],
    ]
    expect(members(...rows)?.[0]).toMatchObject({
      health: ['chronic-illness'],
      disability: { kind: 'vision' },
    })
  })

  it('does not where one cell of several does', () => {
    const { issues, leftOut } = read(
      ['户编号', '健康', ''],
      ['', '状况', '甲乙'],
      ['H', '长期慢性病', '丙'],
    )
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
  })

  it('is a person where it says something under a heading that is known', () => {
    const { issues } = read(['户编号', '健康状况'], [null, '残疾'], ['H', '健康'])
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
  })
})

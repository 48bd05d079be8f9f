import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

describe('that a row says 非在校', () => {
  const grown = { 户编号: 'H', 年龄: 50, 文化程度: '小学', 在校生状况: '', 是否在校: '' }
  const schoolings = (row: object) =>
    householdsFromRegistry([{ ...grown, ...row }, grown]).households[0]?.members?.map(
      (member) => member?.schooling,
    )

  it.each([
    ['under 在校生状况', { 在校生状况: '非在校生' }],
    ['under 是否在校', { 是否在校: '否' }],
  ])('%s leaves open where others say nothing', (_, row) => {
    expect(schoolings(row)).toEqual(['not-in-school', undefined])
  })

  it('nowhere leaves the elder out of school', () => {
    expect(schoolings({})).toEqual(['not-in-school', 'not-in-school'])
  })
})

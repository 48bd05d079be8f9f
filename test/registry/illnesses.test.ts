import { describe, expect, it } from 'vitest'
import { issue, memberOf, readTogether } from '../support/registry.ts'

describe('a column that asks for one illness', () => {
  it.each([
    ['是否大病', 'serious-illness'],
    ['是否患大病', 'serious-illness'],
    ['是否患有大病', 'serious-illness'],
    ['是否长期慢性病', 'chronic-illness'],
    ['是否患慢性病', 'chronic-illness'],
  ])('says by its yes that there is one, and leaves the other open: %s', (heading, illness) => {
    for (const yes of ['是', '√', '有', 'Y', '患有']) {
      expect(memberOf({ [heading]: yes })).toEqual({ health: [illness, null] })
    }
  })

  it('denies by its no that illness alone', () => {
    expect(memberOf({ 是否大病: '否' })).toEqual({})
    expect(memberOf({ 是否大病: '否', 是否慢性病: '无' })).toEqual({ health: [] })
    expect(memberOf({ 是否大病: '否', 是否慢性病: '是' })).toEqual({ health: ['chronic-illness'] })
  })

  it('stands beside what 健康状况 says', () => {
    expect(memberOf({ 健康状况: '长期慢性病', 是否大病: '是' })).toEqual({
      health: ['chronic-illness', 'serious-illness'],
      disability: 'none',
    })
    expect(memberOf({ 健康状况: '残疾', 是否大病: '是' })).toEqual({
      health: ['serious-illness'],
      disability: {},
    })
    expect(memberOf({ 健康状况: '健康', 是否大病: '否' })).toMatchObject({ health: ['healthy'] })
  })

  it.each([
    { 健康状况: '健康', 是否大病: '是' },
    { 健康状况: '患有大病', 是否大病: '否' },
  ])('contradicts 健康状况, and then leaves all open: %o', (row) => {
    const { households, issues } = readTogether([row])
    expect(households[0]?.members).toEqual([{}])
    expect(issues).toEqual([issue(1, '是否大病', 'contradiction')])
  })

  it('that is not understood leaves a further illness open', () => {
    const { households, issues } = readTogether([{ 健康状况: '健康', 是否大病: '待核实' }])
    expect(households[0]?.members?.[0]?.health).toEqual(['healthy', null])
    expect(issues).toEqual([issue(1, '是否大病', 'unknown-label')])
  })
})

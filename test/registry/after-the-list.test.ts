import type { RegistryOptions } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issue, type Row, readTogether } from '../support/registry.ts'

const EDGE = { 户类型: '一般农户', 监测对象类别: '边缘易致贫户' }

describe('a day after that of the list', () => {
  it.each<[string, RegistryOptions]>([
    ['2021-01-01', { year: 2020 }],
    ['2021', { year: 2020 }],
    ['202101', { year: 2020 }],
    ['2021年', { year: 2020 }],
    ['2020年7月', { asOf: '2020-06-30' }],
    ['2020-07-01', { asOf: '2020-06-30', year: 2020 }],
    ['2021-01-01', { asOf: '2021-06-30', year: 2020 }],
  ])('leaves open whether a risk is over, and with it the class: %s, %o', (day, options) => {
    const { households, issues } = readTogether([{ ...EDGE, 风险消除时间: day }], options)
    expect(households[0]).not.toHaveProperty('riskEliminated')
    expect(households[0]).not.toHaveProperty('registration')
    expect(issues).toEqual([issue(1, '风险消除时间', 'future-date')])
  })

  it.each<[string, RegistryOptions | undefined]>([
    ['2020-12-31', { year: 2020 }],
    ['2020', { year: 2020 }],
    ['2020年6月', { asOf: '2020-06-15' }],
    ['2021-01-01', undefined],
  ])('is none where it may be before, or nothing is known of the list: %s, %o', (day, options) => {
    const [household] = readTogether([{ ...EDGE, 风险消除时间: day }], options).households
    expect(household).toMatchObject({ registration: 'edge', riskEliminated: true })
  })

  it('is found by the latest year of stacked ones', () => {
    const { issues } = readTogether([{ ...EDGE, 年度: 2020, 风险消除时间: '2021-03-01' }])
    expect(issues).toEqual([issue(1, '风险消除时间', 'future-date')])
  })

  it.each<[Row]>([
    [{ 健康状况: '健康', 死亡时间: '2021-02-03' }],
    [{ 健康状况: '健康', 迁出时间: '2021-02-03' }],
    [{ 年龄: 17, 在校生状况: '', 辍学时间: '2021-02-03' }],
    [{ 危房户: '是', 竣工时间: '2021-02-03' }],
    [{ 出生日期: '2021-02-03' }],
  ])('leaves open what else it would tell: %o', (row) => {
    const { households, issues } = readTogether([row], { year: 2020 })
    const [column = ''] = Object.keys(row).slice(-1)
    expect(households[0]?.housing).toBeUndefined()
    expect(households[0]?.members?.map((member) => member?.schooling ?? member?.birthDate)).toEqual(
      households[0]?.members?.map(() => undefined),
    )
    expect(issues.map((one) => one.column)).toContain(column)
  })
})

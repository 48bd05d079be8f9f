import { describe, expect, it } from 'vitest'
import { issue, memberOf, readTogether } from '../support/registry.ts'

describe('a column that asks for one illness', () => {
  it.each([
    ['是否大病', 'serious-illness'],
    ['是否患大病', 'serious-illness'],
    ['是否患有大病', 'serious-illness'],
    ['是否长期慢性病', 'chronic-illness'],
    ['是否患慢性病', 'chronic-illness'],
    ['患大病', 'serious-illness'],
    ['患慢性病', 'chronic-illness'],
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

describe('a column that names an illness', () => {
  it.each(['患病名称', '病种', '慢性病名称', '大病种类'])(
    'leaves open what beside it is healthy, and reports it: %s',
    (heading) => {
      const { households, issues } = readTogether([{ 健康状况: '健康', [heading]: '痛风' }])
      expect(households[0]?.members).toEqual([{}])
      expect(issues).toEqual([issue(1, heading, 'contradiction')])
    },
  )

  it('names nothing where it is empty or denies it, and beside an illness turns nothing', () => {
    for (const 患病名称 of ['', '无', '/', '否', '健康', '×']) {
      expect(memberOf({ 健康状况: '健康', 患病名称, 慢性病: '' })?.health).toEqual(['healthy'])
    }
    const { households, issues } = readTogether([{ 健康状况: '长期慢性病', 病种: '痛风' }])
    expect(households[0]?.members?.[0]?.health).toEqual(['chronic-illness'])
    expect(issues).toEqual([])
    expect(memberOf({ 病种: '痛风' })).toEqual({})
  })
})

describe('a disability that 健康状况 names', () => {
  it('is none, and denies no illness', () => {
    expect(memberOf({ 健康状况: '非残疾' })).toEqual({ disability: 'none' })
    expect(memberOf({ 健康状况: '无残疾', 是否大病: '否', 是否慢性病: '否' })).toEqual({
      health: [],
      disability: 'none',
    })
  })

  it.each([{ '是否患有大病（某年）': '是' }, { 健康情况: '健康' }])(
    'is not denied by another column, whatever contradicts it else: %o',
    (row) => {
      const denied = { 健康状况: '残疾', 是否残疾: '否', ...row }
      expect(memberOf(denied)).not.toHaveProperty('disability')
    },
  )
})

describe('a recovery', () => {
  const ill = (row: object) => readTogether([{ 健康状况: '患有大病', ...row }])

  it.each([
    { 是否治愈: '是' },
    { 治愈时间: '2019-05' },
    { 是否已治愈: '已痊愈' },
    { 救治状态: '已治愈' },
    { 治疗情况: '康复出院' },
  ])('leaves an illness open and is reported: %o', (row) => {
    const { households, issues } = ill(row)
    expect(households[0]?.members).toEqual([{}])
    expect(issues).toEqual([issue(1, Object.keys(row)[0] as string, 'contradiction')])
  })

  it.each([{ 是否治愈: '否' }, { 是否治愈: '好转' }, { 治愈时间: '' }, { 治疗情况: '每月透析' }])(
    'that is none leaves it: %o',
    (row) => {
      expect(ill(row)).toMatchObject({
        households: [{ members: [{ health: ['serious-illness'] }] }],
        issues: [],
      })
    },
  )

  it('that is not understood leaves it open too, and is reported once', () => {
    expect(ill({ 是否治愈: '看不懂' })).toMatchObject({
      households: [{ members: [{}] }],
      issues: [issue(1, '是否治愈', 'unknown-label')],
    })
    expect(ill({ 治愈出院日期: '2019-05-01' }).issues).toEqual([
      issue(1, '治愈出院日期', 'doubtful-heading'),
    ])
  })

  it('says nothing of who is healthy', () => {
    expect(memberOf({ 健康状况: '健康', 治愈时间: '2018' })?.health).toEqual(['healthy'])
  })
})

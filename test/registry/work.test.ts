import { describe, expect, it } from 'vitest'
import { issue, readTogether } from '../support/registry.ts'

const employed = (row: Record<string, string>) => {
  const { households, issues } = readTogether([row])
  return { employment: households[0]?.members?.[0]?.employment, issues }
}

describe('work', () => {
  it.each([
    ['打零工', 'odd-jobs'],
    ['县内打零工', 'odd-jobs'],
    ['自主创业', 'self-employed'],
    ['务农', 'farming'],
    ['种植养殖', 'farming'],
    ['做生意', 'self-employed'],
  ])('is told by 务工情况: %s', (务工情况, employment) => {
    expect(employed({ 务工情况 })).toEqual({ employment, issues: [] })
  })

  it.each(['省外务工', '县内务工', '未务工', '公益岗位', '务工'])(
    'is open where 务工情况 names none that is asked for: %s',
    (务工情况) => {
      const issues = [issue(1, '务工情况', 'unresolved-label')]
      expect(employed({ 务工情况 })).toEqual({ employment: undefined, issues })
    },
  )

  it.each(['务工企业', '务工区域', '务工所在地', '务工地点', '从事工作', '职业'])(
    'is told by a label where %s should stand, and by nothing else there',
    (heading) => {
      expect(employed({ [heading]: '本地打零工' })).toEqual({ employment: 'odd-jobs', issues: [] })
      for (const cell of ['某市某厂', '省外务工', '']) {
        expect(employed({ [heading]: cell })).toEqual({ employment: undefined, issues: [] })
      }
    },
  )

  it('may be told by the place where the kind of work says too little', () => {
    const { employment } = employed({ 就业渠道: '其他', 务工企业: '打零工' })
    expect(employment).toBe('odd-jobs')
  })

  it('is open where the place tells of another kind, and reported', () => {
    expect(employed({ 就业渠道: '稳定就业', 务工企业: '打零工' })).toEqual({
      employment: undefined,
      issues: [issue(1, '务工企业', 'contradiction')],
    })
  })

  it('is open where two columns tell of two kinds, and reported where the last stands', () => {
    expect(employed({ 就业渠道: '稳定就业', 务工情况: '打零工' })).toEqual({
      employment: undefined,
      issues: [issue(1, '务工情况', 'contradiction')],
    })
  })

  it('is open where one cell tells of two kinds, and contradicts nothing', () => {
    expect(employed({ 就业渠道: '稳定就业、打零工' })).toEqual({
      employment: undefined,
      issues: [],
    })
  })

  it('is told by the column that names odd jobs, whatever else is not understood', () => {
    expect(employed({ 就业渠道: '打零工', 务工情况: '某省某市' })).toEqual({
      employment: 'odd-jobs',
      issues: [issue(1, '务工情况', 'unknown-label')],
    })
    expect(employed({ 就业渠道: '务农', 务工情况: '打零工' }).employment).toBe('odd-jobs')
    expect(employed({ 就业渠道: '稳定就业', 务工情况: '某省某市' }).employment).toBeUndefined()
  })

  it('is open where the heading of its kind is not understood, whatever the place', () => {
    const { employment } = employed({ '就业渠道（某年）': '稳定就业', 务工企业: '打零工' })
    expect(employment).toBeUndefined()
  })
})

describe('a remark on work', () => {
  it.each([
    ['打零工', '已找到稳定工作'],
    ['打零工', '不再打零工'],
    ['务农', '农闲时打零工'],
    ['未就业', '偶尔打散工'],
  ])('leaves %s open and is reported: %s', (work, remark) => {
    expect(employed({ 就业类型: work, 备注: remark })).toEqual({
      employment: undefined,
      issues: [issue(1, '备注', 'contradiction')],
    })
  })

  it.each([
    ['打零工', '无稳定工作', 'odd-jobs'],
    ['打零工', '常年打零工', 'odd-jobs'],
    ['务农', '不打零工', 'farming'],
  ])('beside %s says nothing: %s', (work, remark, employment) => {
    expect(employed({ 就业类型: work, 备注: remark })).toEqual({ employment, issues: [] })
  })

  it('tells that work is steady by now, whatever the risk', () => {
    const row = { 致贫返贫风险: '因病、因务工就业不稳', 备注: '已找到稳定工作' }
    expect(readTogether([row])).toMatchObject({
      households: [{ risks: ['illness'] }],
      issues: [issue(1, '备注', 'contradiction')],
    })
  })
})

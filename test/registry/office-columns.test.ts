import type { Member } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, readTogether } from '../support/registry.ts'

describe('a column of another office', () => {
  it.each([
    ['收入是否稳定', '是', true],
    ['收入是否稳定', '不稳定', false],
    ['有无稳定收入来源', '√', true],
    ['是否有稳定收入', '无', false],
    ['收入稳定情况', '时好时坏', undefined],
  ])('tells whether the income is stable: %s %s', (heading, cell, incomeStable) => {
    expect(fieldsOf({ [heading]: cell }).fields.incomeStable).toBe(incomeStable)
  })

  it.each<[heading: string, cell: string, leftBehind: Member['leftBehind']]>([
    ['是否留守儿童', '是', true],
    ['留守类型', '留守老人', true],
    ['是否留守人员', '有', true],
    ['留守情况', '非留守', false],
    ['是否留守儿童', '否', undefined],
    ['留守类型', '独居老人', undefined],
    ['是否留守儿童（上年）', '是', undefined],
  ])('tells who is left behind: %s %s', (heading, cell, leftBehind) => {
    expect(memberOf({ [heading]: cell })?.leftBehind).toBe(leftBehind)
  })

  it('that asks for one kind of people left behind does not deny another', () => {
    const row = { 是否留守儿童: '否', 是否留守妇女: '是' }
    expect(memberOf(row)).toEqual({ leftBehind: true })
  })

  it.each([
    ['是', 'lifted'],
    ['否', undefined],
  ])(
    'asks whether a household is lifted, and not of what class it is else: 是否脱贫户 %s',
    (cell, registration) => {
      expect(fieldsOf({ 是否脱贫户: cell }).fields.registration).toBe(registration)
    },
  )

  it.each(['供养方式', '享受特困供养情况'])('tells who is in extreme poverty: %s', (heading) => {
    expect(memberOf({ [heading]: '分散供养' })).toEqual({ extremePoverty: true })
  })

  it('names the class of each person, of which the household has what they agree on', () => {
    const rows = [{ 人员类别: '脱贫人口' }, { 人员类别: '特困人员' }]
    const { households, issues } = readTogether(rows)
    expect(households[0]?.members).toEqual([{}, { extremePoverty: true }])
    expect(households[0]).not.toHaveProperty('registration')
    expect(issues).toEqual([])
    expect(fieldsOf({ 人员类别: '脱贫人口' }).fields.registration).toBe('lifted')
  })

  it.each(['停发原因', '未参保原因', '注销原因'])(
    'that says why something ended may speak of a death: %s',
    (heading) => {
      const { households, issues } = readTogether([{ [heading]: '死亡' }])
      expect(households[0]?.members).toEqual([])
      expect(issues).toEqual([issue(1, heading, 'gone-in-remarks')])
    },
  )

  it.each([
    ['低保边缘家庭', [issue(1, '户类型', 'unresolved-label')]],
    ['监测对象', [issue(1, '户类型', 'unresolved-label')]],
  ])('may name what is no class of the register: %s', (户类型, issues) => {
    expect(fieldsOf({ 户类型 })).toEqual({ fields: {}, issues })
  })

  it('need not say more than a finer one beside it', () => {
    const { fields, issues } = fieldsOf({ 户类型: '监测对象', 监测对象类别: '边缘易致贫户' })
    expect({ fields, issues }).toEqual({ fields: { registration: 'edge' }, issues: [] })
  })

  it('says of a disability in other words what the columns of kind and grade say', () => {
    const row = { 残疾状况: '肢体一级', 主要残疾类别: '肢体', 残疾等级: '一级', 有无残疾证: '有' }
    const { households, issues } = readTogether([row])
    expect(households[0]?.members).toEqual([{ disability: { kind: 'physical', grade: 1 } }])
    expect(issues).toEqual([])
    expect(memberOf({ 有无残疾证: '无' })).toEqual({})
  })

  it.each(['残疾类别', '是否残疾'])(
    'that names a disability and denies it is reported: %s',
    (heading) => {
      const { households, issues } = readTogether([{ [heading]: '残疾、无残疾' }])
      expect(households[0]?.members).toEqual([{}])
      expect(issues).toEqual([issue(1, heading, 'disagreement')])
    },
  )

  it('says of a student that nobody else is asked for work', () => {
    expect(memberOf({ 就业状况: '学生' })).toEqual({ employment: 'none' })
  })

  it.each(['因病返贫', '因缺技术', '高一年级', '大专二年级', '之外甥女'])(
    'understands what is said anyway around a label: %s',
    (label) => {
      const heading = label.startsWith('因')
        ? '致贫原因'
        : label.startsWith('之')
          ? '与户主关系'
          : '年级'
      expect(readTogether([{ [heading]: label }]).issues).toEqual([])
    },
  )
})

import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, readTogether } from '../support/registry.ts'

it.each(['残疾证办理中', '疑似残疾', '待评定'])(
  'nobody healthy has no disability beside %s',
  (remark) => {
    const { households, issues } = readTogether([{ 健康状况: '健康', 备注: remark }])
    expect(households[0]?.members).toEqual([{ health: ['healthy'] }])
    expect(issues).toEqual([issue(1, '备注', 'contradiction')])
  },
)

it.each(['整户减少', '婚出', '走失', '户口已迁', '送养'])(
  'nobody is counted on beside %s',
  (remark) => {
    const { households, issues } = readTogether([{ 性别: '男', 人员变动: remark }])
    expect(households[0]?.members).toEqual([])
    expect(issues).toEqual([issue(1, '人员变动', 'gone-in-remarks')])
  },
)

it('somebody is counted beside 户口已迁入', () => {
  expect(memberOf({ 性别: '男', 人员变动: '户口已迁入' })).toEqual({ sex: 'male' })
})

it('the dwelling of a household that was moved is open', () => {
  const graded = (moved: string) =>
    fieldsOf({ 住房鉴定等级: 'D级', 是否易地扶贫搬迁户: moved }).fields
  expect(graded('是').housing).toBeUndefined()
  expect(graded('否').housing).toEqual({ grade: 'D' })
})

it('a note that nothing was turned leaves a label as it is', () => {
  expect(memberOf({ 性别: '女（已婚）' })).toEqual({ sex: 'female' })
  expect(fieldsOf({ 住房鉴定等级: 'C级（未改造）' }).fields.housing).toEqual({ grade: 'C' })
})

it('a list stacked under another may have its columns in another order', () => {
  const { households } = householdsFromRegistry([
    ['户编号', '姓名', '人数', '健康状况'],
    ['H1', '甲', 1, '健康'],
    ['姓名', '户编号', '健康状况', '人数'],
    ['乙', 'H2', '患有大病', 1],
  ])
  expect(households.map(({ id }) => id)).toEqual(['H1', 'H2'])
})

import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, readTogether } from '../support/registry.ts'

describe('choices that are printed in a cell', () => {
  it.each([
    ['□健康 ☑长期慢性病 □患有大病', ['chronic-illness']],
    ['□健康□长期慢性病☒患有大病', ['serious-illness']],
    ['☐健康，√长期慢性病，√患有大病', ['chronic-illness', 'serious-illness']],
    ['健康□ 长期慢性病■ 患有大病□', ['chronic-illness']],
    ['○健康；●患有大病（肺癌）', ['serious-illness']],
    [' ☑、健康 ， □患有大病； ', ['healthy']],
    ['☑/长期慢性病/ ☑患有大病 ☐健康 ', ['chronic-illness', 'serious-illness']],
    ['☑、/健康/，□患有大病', ['healthy']],
    ['健康☐长期慢性病☑', ['chronic-illness']],
    ['◯健康✓患有大病', ['serious-illness']],
    ['健康√', ['healthy']],
  ])('say what is ticked, in front or behind: %s', (健康状况, health) => {
    const { households, issues } = readTogether([{ 健康状况 }])
    expect(households[0]?.members?.[0]?.health).toEqual(health)
    expect(issues).toEqual([])
  })

  it('answer what is asked by a yes or a no', () => {
    expect(fieldsOf({ 是否危房户: '□是 ☑否' }).fields.housing).toEqual({ unsafe: false })
    expect(fieldsOf({ 是否危房户: '有□无√' }).fields.housing).toEqual({ unsafe: false })
    expect(memberOf({ 务工情况: '□务农 ☑打零工 □其他____' })?.employment).toBe('odd-jobs')
    expect(memberOf({ 残疾证: '☑有 □无' })?.disability).toEqual({})
  })

  it('are open where marks of two kinds stand behind or before them', () => {
    const { households, issues } = readTogether([{ 健康状况: '☐健康 ☑长期慢性病 ☒患有大病' }])
    expect(households[0]?.members).toEqual([{ health: [null] }])
    expect(issues).toEqual([issue(1, '健康状况', 'unknown-label')])
  })

  it('may not be made one by what stands within them', () => {
    const school = readTogether([{ 在校生状况: '☑高中、三年级 □小学' }])
    expect(school.issues).toEqual([issue(1, '在校生状况', 'unknown-label')])
  })

  it.each(['因病因残√', '因病|因残√', '因病和因残√'])(
    'are not told apart where a box was lost: %s',
    (返贫风险) => {
      const { fields, issues } = fieldsOf({ 返贫风险 })
      expect(fields).toEqual({})
      expect(issues).toEqual([issue(1, '返贫风险', 'unknown-label')])
    },
  )

  it.each([
    '□是 □否',
    '☑是 ☒否 □不清楚',
    '☑是 ☑否 □不清楚',
    '□√是 □否',
    '是 □√否',
    '危房：□是 ☑否',
    '□是',
    '■是',
    '是☒',
    '■是 ☒否',
    '☑□',
    '、☑',
    '□是 ☑',
    '□是 ☑、',
  ])('are reported where it is not plain which is ticked: %s', (是否危房户) => {
    const { fields, issues } = fieldsOf({ 是否危房户 })
    expect(fields).toEqual({})
    expect(issues).toEqual([issue(1, '是否危房户', 'unknown-label')])
  })
})

import { describe, expect, it } from 'vitest'
import { answerTo, OPEN } from '../support/place-answers.ts'

const FENGJIE = 'national 9, township ?, village ?'

describe('a text that does not say that something is in the place it names', () => {
  it.each([
    '不住在奉节县',
    '没有住在奉节县平安乡',
    '未居住在奉节县',
    '不再居住于奉节县',
    '已迁出奉节县',
    '奉节县平安乡桃树村除外',
    '奉节县以外',
    '奉节县平安乡（桃树村除外）',
    '奉节县平安乡桃树村迁至永安街道',
    '原住奉节县，现搬至万州区',
    '从渝中区迁往北碚区',
  ])('denied or left: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
  })

  it.each([
    '奉节县脐橙杭州旗舰店',
    '涪陵榨菜上海分公司',
    '涪陵区榨菜上海分公司',
    '奉节县人民政府驻成都办事处',
    '云阳县驻福建流动党委',
    '城口县驻重庆办事处',
    '巫溪县驻广州联络处',
    '忠县驻北京办事处',
    '武隆区羊角豆干成都专卖店',
    '石柱县辣椒长沙直营店',
    '现住东莞，户籍奉节县平安乡',
    '户籍地奉节县，现居广州',
  ])('ours first, the place elsewhere: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
  })

  it.each([
    '奉节县平安乡以北10公里',
    '奉节县以南',
    '奉节县对面',
    '重庆市奉节县对面',
    '奉节县平安乡桃树村对面',
    '奉节县平安乡隔壁',
    '奉节县外围',
  ])('beside: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
  })

  it.each([
    ['户籍奉节县', FENGJIE],
    ['现住奉节县', FENGJIE],
    ['奉节县汽车站对面', FENGJIE],
    ['奉节县驻村工作队', FENGJIE],
    ['奉节县农业银行分行', FENGJIE],
    ['奉节县永安街道办事处', 'national 9'],
  ])('what only sounds like it is read: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })
})

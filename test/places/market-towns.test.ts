import { findPlaces } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { answerTo, candidatesOf } from '../support/place-answers.ts'

describe('a market town', () => {
  it.each([
    ['万州区龙驹场镇', '万州区龙驹镇', 'national 1, township 15'],
    ['万州龙驹集镇', '万州区龙驹镇', 'national 1, township 15'],
    ['万州区普子场镇', '万州区普子乡', 'national 1, village ?'],
    ['开州区大进场镇', '开州区大进镇', 'national 6, township 13, village ?'],
    ['开县大进场镇红旗街2号', '开州区大进镇', 'national 6, township 13, village ?'],
    ['巫山县大昌古镇', '巫山县大昌镇', 'national 8, village ?'],
    ['巫山县双龙新镇', '巫山县双龙镇', 'national 8, township 12'],
    ['石柱土家族自治县西沱古镇', '石柱土家族自治县西沱镇', 'national 10, village ?'],
    ['石柱县西沱集镇云梯街', '石柱土家族自治县西沱镇', 'national 10, village ?'],
    ['奉节县平安场镇', '奉节县平安乡', 'national 9, township 4, village ?'],
    ['奉节县平安场镇桃树村', '奉节县平安乡桃树村', 'national 9, township 4, village 26'],
    ['武隆区后坪场镇', '武隆区后坪苗族土家族乡', 'national 3, township 7'],
    ['云阳县泥溪老镇', '云阳县泥溪镇', 'national 7, township 6'],
  ])('is its township: %s', (text, name, answer) => {
    expect(findPlaces(text).map(({ place }) => place.name)).toEqual([name])
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['长寿区长寿湖镇', ['长寿区长寿湖镇 exact']],
    ['南川区太平场镇', ['南川区 exact unlisted township']],
    ['秀山县清溪场镇', ['秀山土家族苗族自治县 short-form unlisted township']],
    ['石柱县王场镇', ['石柱土家族自治县 short-form unlisted township']],
    ['万州区甘宁场镇', ['万州区 exact unlisted township']],
  ])('is not seen in a name that ends so: %s', (text, candidates) => {
    expect(candidatesOf(text)).toEqual(candidates)
  })

  it('of no county may lie in any', () => {
    expect(answerTo('龙驹场镇')).toBe('national ?, municipal ?, township ?')
    expect(candidatesOf('龙驹场镇')).toEqual(['万州区龙驹镇 exact'])
  })
})

describe('what a county is famous for', () => {
  it.each([
    ['秀山花灯之乡', 'national 5, township ?, village ?'],
    ['秀山县花灯之乡', 'national 5, township ?, village ?'],
    ['石柱黄连之乡', 'national 10, township ?, village ?'],
    ['重庆市石柱县黄连之乡', 'national 10, township ?, village ?'],
    ['奉节脐橙之乡', 'national 9, township ?, village ?'],
    ['忠县柑橘之乡', 'municipal 18, village ?'],
    ['涪陵榨菜之乡', 'municipal 15, village ?'],
    ['城口漆器之乡', 'national 11, township ?, village ?'],
    ['酉阳桃花源故里', 'national 13, township ?, village ?'],
    ['巫溪县返乡创业园', 'national 12, township ?, village ?'],
  ])('is no township: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })
})

describe('a township written twice', () => {
  it.each([
    '重庆市奉节县平安乡平安乡桃树村',
    '奉节县平安乡平安乡平安乡桃树村',
    '奉节县平安乡，平安乡桃树村',
    '奉节县平安乡 平安乡 桃树村3组',
    '重庆奉节平安乡平安乡桃树村委会',
    '奉节县奉节县平安乡平安乡桃树村',
    '重庆市重庆市奉节县平安乡桃树村',
    '平安乡奉节县平安乡桃树村',
    '奉节县平安乡人民政府平安乡桃树村',
    '奉节县平安乡（平安乡）桃树村',
  ])('is one: %s', (text) => {
    expect(answerTo(text)).toBe('national 9, township 4, village 26')
  })
})

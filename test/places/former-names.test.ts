import { findPlaces } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../support/place-answers.ts'

describe('a name of before 1997', () => {
  it.each([
    ['四川省南川县', '南川区', 'municipal 17, village ?'],
    ['四川省涪陵地区南川县金山镇院星村', '南川区金山镇院星村', 'municipal 17, village 80'],
    ['四川省涪陵地区涪陵市', '涪陵区', 'municipal 15, village ?'],
    ['四川省涪陵县', '涪陵区', 'municipal 15, village ?'],
    ['四川省万县地区开县', '开州区', 'national 6, township ?, village ?'],
    ['四川万县地区开县大进镇', '开州区大进镇', 'national 6, township 13, village ?'],
    ['四川省万县', '万州区', 'national 1, township ?, village ?'],
    ['四川省万县市龙宝区', '万州区', 'national 1, township ?, village ?'],
    ['万县市五桥区龙驹镇', '万州区龙驹镇', 'national 1, township 15'],
    ['天城区', '万州区', 'national 1, township ?, village ?'],
    ['江津县柏林镇华盖村', '江津区柏林镇华盖村', 'village 90'],
    ['合川县二郎镇', '合川区二郎镇', 'village ?'],
    ['四川省永川县', '永川区', 'village ?'],
    ['四川省重庆市巴县', '巴南区', 'village ?'],
    ['重庆市江北县', '渝北区', 'village ?'],
    [
      '四川省黔江地区酉阳县车田乡',
      '酉阳土家族苗族自治县车田乡',
      'national 13, township 5, village ?',
    ],
    ['黔江土家族苗族自治县', '黔江区', 'national 2, township ?, village ?'],
    ['大足县双桥区', '大足区', 'village ?'],
    ['万盛区石林镇', '万盛经开区石林镇', 'village ?'],
    ['南桐矿区', '万盛经开区', 'village ?'],
    ['梁平县曲水镇聚宝村', '梁平区曲水镇聚宝村', 'village 98'],
  ])('leads to the place: %s', (text, name, answer) => {
    expect(findPlaces(text).map(({ place }) => place.name)).toEqual([name])
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['四川奉节脐橙', '奉节县'],
    ['四川云阳张飞庙', '云阳县'],
    ['四川省黔江小南海', '黔江区'],
    ['四川，彭水汉子', '彭水苗族土家族自治县'],
    ['四川秀山边城', '秀山土家族苗族自治县'],
    ['四川涪陵榨菜', '涪陵区'],
  ])('is also a short one, whatever stands behind it: %s', (text, name) => {
    expect(findPlaces(text).map(({ place }) => place.name)).toEqual([name])
    expect(answerTo(text)).toBe(answerTo(name))
  })

  it.each(['四川奉节日报', '四川省彭水站', '四川万州县'])(
    'may be a short one where a word seems to begin in it, or with another ending: %s',
    (text) => {
      expect(answerTo(text)).toBe('national ?, municipal ?, township ?, village ?')
    },
  )

  it('is no short one behind a city that is still there', () => {
    expect(answerTo('四川成都奉节脐橙')).toBe('none')
  })

  it('is none behind another province', () => {
    for (const province of ['湖北省', '贵州', '陕西省汉中市']) {
      expect(answerTo(`${province}南川县`)).toBe('none')
    }
  })
})

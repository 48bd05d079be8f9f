import { describe, expect, it } from 'vitest'
import { answerTo, candidatesOf, OPEN } from '../support/place-answers.ts'

describe('a text that names several counties', () => {
  it.each([
    ['重庆忠县、丰都一带', OPEN],
    ['江北区、开县两地', 'national ?, township ?, village ?'],
    ['渝中区和忠县', 'municipal ?, village ?'],
    ['渝中区与开县', 'national ?, township ?, village ?'],
    ['奉节、巫山两县', 'national met, township ?, village ?'],
    ['奉节县以及巫溪县', 'national met, township ?, village ?'],
    ['奉节到巫山', OPEN],
    ['涪陵、忠县等地', 'municipal met, village ?'],
    ['万州忠县', OPEN],
    ['万州开县', 'national met, township ?, village ?'],
    ['渝中区、江北区、南岸区', 'none'],
    ['重庆市渝中区，重庆市忠县新生镇', 'municipal ?'],
    ['户籍忠县，现居渝北', 'municipal ?, village ?'],
    ['开县或云阳', 'national met, township ?, village ?'],
    ['忠县及石柱等地', OPEN],
    ['渝中区和奉节县，靠近长江', 'national ?, township ?, village ?'],
    ['永川区来苏镇五根松村、江津区柏林镇华盖村', 'village met'],
  ])('is decided only where all agree: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['奉节县平安乡桃树村，现住广东省东莞市', 'national ?, township ?, village ?'],
    ['重庆忠县、四川达州市一带', 'municipal ?, village ?'],
    ['奉节县和湖北省巴东县', 'national ?, township ?, village ?'],
    ['渝中区、成都市', 'none'],
    ['四川成都与奉节县', 'national ?, township ?, village ?'],
    ['四川自贡的巫溪县', 'national ?, township ?, village ?'],
    ['奉节县 广东东莞', 'national ?, township ?, village ?'],
    ['奉节县，广东务工', 'national ?, township ?, village ?'],
    ['奉节县（广东深圳务工）', 'national ?, township ?, village ?'],
    ['奉节县/成都', 'national ?, township ?, village ?'],
    ['奉节县、成都', 'national ?, township ?, village ?'],
    ['户籍：奉节县；居住地：成都市', 'national ?, township ?, village ?'],
    ['浙江宁波务工 户籍重庆奉节', 'national ?, township ?, village ?'],
    ['广东东莞，户籍重庆市奉节县', 'national ?, township ?, village ?'],
    ['奉节县平安乡桃树村 现在深圳打工', 'national ?, township ?, village ?'],
    ['重庆市忠县 上海', 'municipal ?, village ?'],
  ])('or one and a place elsewhere, too: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it('names each as a candidate', () => {
    expect(candidatesOf('重庆忠县、丰都一带')).toEqual(['忠县 exact', '丰都县 short-form'])
    expect(candidatesOf('江北区、开县两地')).toEqual(['江北区 exact', '开州区 former'])
    expect(candidatesOf('奉节、巫山两县')).toEqual(['奉节县 short-form', '巫山县 short-form'])
  })
})

describe('a text that names several places in a county', () => {
  it.each([
    ['奉节县平安乡桃树村、天台村', 'national 9, township 4, village ?'],
    ['奉节县平安乡天台村、桃树村', 'national 9, township 4, village ?'],
    ['奉节县平安乡桃树村和天台村', 'national 9, township 4, village ?'],
    ['奉节县平安乡桃树村及天台村', 'national 9, township 4, village ?'],
    ['奉节县平安乡桃树村/天台村', 'national 9, township 4, village ?'],
    ['奉节县平安乡桃树村，天台村', 'national 9, township 4, village ?'],
    ['奉节县平安乡桃树村、长坪村', 'national 9, township 4, village met'],
    ['奉节县平安乡桃树村和长坪村', 'national 9, township 4, village met'],
    ['奉节县平安乡、白帝镇', 'national 9, township ?, village ?'],
    ['奉节县白帝镇、平安乡', 'national 9, township ?, village ?'],
    ['奉节县平安乡和白帝镇', 'national 9, township ?, village ?'],
    ['石柱县中益乡、三星乡', 'national 10, township ?, village ?'],
    ['奉节县平安乡桃树村、白帝镇八阵村', 'national 9, township ?, village ?'],
    ['奉节县白帝镇八阵村、平安乡桃树村', 'national 9, township ?, village ?'],
    ['奉节县平安乡桃树村、平安乡天台村', 'national 9, township 4, village ?'],
    ['酉阳县车田乡和浪坪乡', 'national 13, township met, village ?'],
  ])('is decided only where all agree: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    '奉节县平安乡桃树村，桃树村3组',
    '奉节县平安乡桃树村（原平安乡桃树村）',
    '奉节县平安乡，平安乡桃树村',
    '奉节县平安乡桃树村，桃树村村委会',
    '奉节县平安乡桃树村，平安乡桃树村',
    '奉节县平安乡桃树村（原白帝镇八阵村）',
    '奉节县平安乡桃树村，白帝镇政府旁',
  ])('names one twice: %s', (text) => {
    expect(answerTo(text)).toBe('national 9, township 4, village 26')
  })
})

describe('a county that is not meant', () => {
  it.each([
    '不是奉节县',
    '不在奉节县',
    '不属于奉节县',
    '非奉节县户籍',
    '奉节县以外',
    '重庆市奉节县之外',
    '奉节县除外',
    '除奉节县外',
    '除了奉节和巫山',
    '不是忠县',
  ])('is not met: %s', (text) => {
    expect(answerTo(text)).not.toMatch(/\d|met/)
  })

  it('leaves the place beside it as it is', () => {
    expect(answerTo('不是奉节县，是巫山县')).toBe('national 8, township ?, village ?')
  })
})

describe('a county that is only a neighbor', () => {
  it.each([
    ['湖南省花垣县与重庆市秀山县交界', 'none'],
    ['湖北省利川市与石柱县接壤', 'none'],
    ['贵州省沿河县与重庆酉阳县相邻', 'none'],
    ['陕西省镇坪县同巫溪县毗邻', 'none'],
    ['毗邻重庆市巫溪县的陕西省镇坪县', 'none'],
    ['四川省开江县，紧邻开州区', 'none'],
    ['与秀山县交界处', OPEN],
    ['距奉节县城20公里', OPEN],
    ['离万州区约30公里', OPEN],
    ['靠近忠县', OPEN],
    ['渝北区，距忠县80公里', 'village ?'],
    ['渝中区与忠县接壤处', 'none'],
    ['黔江区濯水镇，东邻酉阳县', 'national 2'],
  ])('is not met: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['酉阳县与秀山县交界处', 'national 13, township ?, village ?'],
    ['与湖北省巴东县交界的巫山县', 'national 8, township ?, village ?'],
    ['距奉节县城20公里的巫山县', 'national 8, township ?, village ?'],
    ['山东省对口支援的重庆市奉节县平安乡桃树村', 'national 9, township 4, village 26'],
    ['重庆市奉节县（山东省滨州市对口帮扶）', 'national 9, township ?, village ?'],
    ['重庆市石柱县，与湖北省利川市接壤', 'national 10, township ?, village ?'],
    ['巫溪县红池坝镇，毗邻开州区', 'national 12, township 14'],
  ])('leaves the place beside it as it is: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })
})

import { describe, expect, it } from 'vitest'
import { answerTo, OPEN } from '../support/place-answers.ts'

const FENGJIE = 'national 9, township ?, village ?'
const WANZHOU = 'national 1, township ?, village ?'

describe('a place elsewhere', () => {
  it.each([
    '成都市武侯区重庆路12号',
    '上海市奉节路88弄',
    '上海市宝山区奉节路',
    '上海市忠县路1号',
    '上海市黄浦区重庆中路518号',
    '上海市闵行区合川路',
    '上海合川路地铁站',
    '上海万州路',
    '青岛市市北区重庆南路99号',
    '青岛市李沧区巫山路',
    '天津市和平区重庆道55号',
    '武汉市江岸区重庆路',
    '北海市重庆路1号',
    '长春市宽城区万州街',
    '广州市越秀区万州街',
    '合肥市蜀山区长寿路',
    '上海市普陀区长寿路街道',
    '贵州省开阳县开州大道',
    '西宁市城中区南川工业园',
    '青海西宁南川西路',
    '贵州省遵义市石柱村',
  ])('may have a road of our name: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })

  it.each([
    '香港九龙重庆大厦',
    '北京市朝阳区重庆大厦',
    '北京市丰台区重庆火锅店',
    '成都市锦江区重庆小面馆',
    '杭州市余杭区忠县人家饭店',
    '东莞市虎门镇万州烤鱼店',
    '东莞虎门镇万州烤鱼',
    '佛山市南海区巫山烤全鱼',
    '苏州市吴中区黔江鸡杂店',
    '安徽省合肥市包河区忠县小吃',
    '云南省重庆商会',
    '成都市温江区涪陵榨菜经营部',
  ])('may have a shop of our name: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })

  it.each([
    '南京江北新区',
    '浙江宁波江北区中马街道',
    '江苏省丹阳市云阳街道',
    '泾阳县云阳镇',
    '永康市石柱镇',
    '安徽东至县大渡口镇',
    '广东省仁化县城口镇',
    '浙江舟山市岱山县秀山乡',
    '云南通海县秀山街道',
    '湖南省岳阳市云溪区',
    '江苏无锡',
  ])('may be a namesake: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })

  it.each(['浙江省重庆万州商会', '广东省奉节商会', '成都万州商会', '北京万州区驻京办'])(
    'with a club of ours is at least not met: %s',
    (text) => {
      expect(answerTo(text)).not.toMatch(/national (?:\d|met)/)
    },
  )
})

describe('a county of ours', () => {
  it.each([
    ['奉节县北京路', FENGJIE],
    ['奉节县上海路1号', FENGJIE],
    ['重庆市奉节县山东大道', FENGJIE],
    ['奉节县滨州路', FENGJIE],
    ['奉节县成都小吃', FENGJIE],
    ['奉节县兰州拉面', FENGJIE],
    ['奉节县沙县小吃店', FENGJIE],
    ['奉节县福建商会', FENGJIE],
    ['奉节县温州商贸城', FENGJIE],
    ['奉节县武汉大学附属中学', FENGJIE],
    ['奉节县四川航空售票处', FENGJIE],
    ['万州区上海大道', WANZHOU],
    ['重庆市万州区上海中学', WANZHOU],
    ['万州上海中学', WANZHOU],
    ['万州区江南新区', WANZHOU],
    ['重庆市渝中区成都大饭店', 'none'],
    ['重庆市渝中区山西路', 'none'],
    ['奉节县永安街道北京大道12号', 'national 9'],
    ['奉节县吐祥镇石柱社区', 'national 9'],
    ['开州区长沙镇江庙村', 'national 6'],
  ])('may have a road or shop with the name of a place elsewhere: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['渝中区忠县大厦', 'none'],
    ['渝中区巫山宾馆', 'none'],
    ['重庆市渝中区黔江大厦', 'none'],
    ['渝中区酉阳宾馆', 'none'],
    ['渝北区巫山烤鱼店', 'village ?'],
    ['渝北区开县春橙直销店', 'village ?'],
    ['渝北区武隆羊肉馆', 'village ?'],
    ['渝北区奉节路', 'village ?'],
    ['重庆市九龙坡区杨家坪忠县大厦', 'none'],
    ['重庆市江北区五里店云阳宾馆', 'none'],
    ['丰都县江北', 'national 4, township ?, village ?'],
    ['涪陵区江北', 'municipal 15, village ?'],
    ['万州区南岸', WANZHOU],
    ['奉节县永安街道忠县豆腐乳', 'national 9'],
    ['渝北区龙山街道云阳商会', 'none'],
    ['长寿区长寿古镇', 'village ?'],
  ])('may have a house or a side with the name of another: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['万州二中', WANZHOU],
    ['万州北站', WANZHOU],
    ['万州火车站', WANZHOU],
    ['涪陵五中', 'municipal 15, village ?'],
    ['涪陵榨菜集团', 'municipal 15, village ?'],
    ['酉阳一中', 'national 13, township ?, village ?'],
    ['巫山小三峡', 'national 8, township ?, village ?'],
    ['武隆仙女山', 'national 3, township ?, village ?'],
    ['潼南大佛寺', 'municipal 16, village ?'],
    ['忠县汽车站', 'municipal 18, village ?'],
    ['忠县县政府', 'municipal 18, village ?'],
    ['奉节县县中医院', FENGJIE],
    ['重庆长寿古镇', 'village ?'],
  ])('may stand before the name of a school, a station or a sight: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each(['云阳中学', '石柱中学', '万州烤鱼', '巫山烤鱼', '涪陵榨菜'])(
    'is not known by what may be anywhere: %s',
    (text) => {
      expect(answerTo(text)).toBe(OPEN)
    },
  )
})

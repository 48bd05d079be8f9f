import { findPlaces } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { answerTo, candidatesOf, OPEN } from '../support/place-answers.ts'

const WANZHOU = 'national 1, township ?, village ?'
const WUSHAN = 'national 8, township ?, village ?'
const FENGDU = 'national 4, township ?, village ?'
const KAIZHOU = 'national 6, township ?, village ?'
const FULING = 'municipal 15, village ?'
const YONGCHUAN = 'village ?'

describe('the short name of a county', () => {
  it.each([
    ['万州城市公司', WANZHOU],
    ['万州城市管理局', WANZHOU],
    ['万州市场监督管理局', WANZHOU],
    ['万州市民广场', WANZHOU],
    ['巫山城市花园', WUSHAN],
    ['巫山县城', WUSHAN],
    ['巫山州城花园', WUSHAN],
    ['丰都城市管理局', FENGDU],
    ['丰都城区', FENGDU],
    ['丰都县域医共体', FENGDU],
    ['涪陵城市学院', FULING],
    ['开州大进县', KAIZHOU],
    ['开州都市花园3栋', KAIZHOU],
    ['酉阳城市建设公司', 'national 13, township ?, village ?'],
  ])('before an ordinary word with 市, 州 or 县 in it stays ours: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['巫山林业局', WUSHAN],
    ['重庆巫山水厂', WUSHAN],
    ['丰都会展局', FENGDU],
    ['重庆市城口福利院', 'national 11, township ?, village ?'],
    ['彭水水利局', 'national 14, township ?, village ?'],
  ])('before a public body is ours, whatever word seems to begin in it: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    ['重庆市奉节区', 'national 9, township ?, village ?'],
    ['重庆市，奉节市', 'national 9, township ?, village ?'],
    ['重庆垫江区桂溪镇', 'none'],
    ['重庆市开州县大进镇', 'national 6, township 13, village ?'],
    ['重庆市石柱区中益乡', 'national 10, township 9'],
    ['奉节区', OPEN],
    ['湖北奉节区', 'none'],
    ['重庆市奉节旗舰店', OPEN],
  ])('behind Chongqing is known with an ending that it never had: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each(['巫山林小区', '奉节能电器', '丰都会广场', '奉节水利小区'])(
    'is none if another word begins in it: %s',
    (text) => {
      expect(answerTo(text)).toBe(OPEN)
    },
  )

  it.each([
    ['万州忠县', ['忠县', '万州区']],
    ['万州开县', ['万州区', '开州区']],
    ['万州云阳县', ['云阳县', '万州区']],
    ['涪陵丰都', ['丰都县', '涪陵区']],
  ])('before another county of ours names both: %s', (text, names) => {
    expect(
      findPlaces(text)
        .map(({ place }) => place.name)
        .sort(),
    ).toEqual([...names].sort())
  })

  it.each([
    ['重庆永川文昌路1号', YONGCHUAN],
    ['重庆永川兴龙湖公园', YONGCHUAN],
    ['重庆永川中山路街道', 'none'],
    ['重庆涪陵一带', FULING],
    ['涪陵一带', FULING],
    ['重庆涪陵滨江大道88号', FULING],
    ['重庆江津双福新区', 'village ?'],
    ['重庆大足石刻景区', 'village ?'],
    ['重庆万州高笋塘步行街', WANZHOU],
    ['重庆万州境内', WANZHOU],
    ['重庆渝北金开大道', 'village ?'],
    ['重庆南岸南坪西路2号', 'none'],
    ['重庆奉节白帝城景区', 'national 9, township ?, village ?'],
    ['重庆 奉节 长江南岸', 'national 9, township ?, village ?'],
    ['重庆 巫溪 大宁河广场', 'national 12, township ?, village ?'],
  ])('behind Chongqing is known before a road, a park or 一带: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    '重庆万州路12号',
    '重庆市石柱路8号',
    '江北东路',
    '合川大道3号',
    '涪陵北街',
    '武隆市',
    '奉节区',
    '石柱镇',
    '云阳街道',
    '长寿村',
    '巫山路社区',
    '长寿老人中心',
    '重庆江北国际机场',
    '长江南岸',
    '长江公路南岸',
    '长江大桥南岸',
    '长寿之乡',
    '万州烤鱼店',
    '重庆万州烤鱼店',
    '忠县小吃店',
    '青秀山',
  ])('that is part of another name or word names no county: %s', (text) => {
    expect(findPlaces(text).filter(({ place }) => place.level === 'county')).toEqual([])
    expect(answerTo(text)).not.toMatch(/(?:national|municipal) (?:\d|met)/)
  })

  it.each(['石柱广场', '云阳宾馆', '长寿花园', '南岸小区', '秀山公园', '城口车站'])(
    'that is an ordinary word or a place elsewhere too needs Chongqing before it: %s',
    (text) => {
      expect(answerTo(text)).toBe(OPEN)
      expect(findPlaces(`重庆${text}`)).toHaveLength(1)
    },
  )
})

describe('an area that took in two districts', () => {
  it.each([
    '两江新区大盛镇千盏村',
    '重庆市两江新区大盛镇千盏村',
    '重庆两江新区 大盛镇 千盏村3组',
    '两江新区大盛镇',
    '两江新区千盏村',
  ])('may hold what is listed in either, or the place is another: %s', (text) => {
    expect(answerTo(text)).toBe('village ?')
  })

  it.each([
    '两江新区',
    '两江新区鱼嘴镇',
    '两江新区统景镇江口村',
    '两江新区大盛路',
    '江北区大盛镇千盏村',
  ])('holds nothing else that is listed: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })

  it('gives the listed place first, and the area itself', () => {
    expect(candidatesOf('两江新区大盛镇千盏村')).toEqual([
      '渝北区大盛镇千盏村 later',
      '江北区 later unlisted township',
    ])
  })

  it('denies it under its code of 2025, since the township went to another district', () => {
    expect(answerTo({ county: '500157', township: '大盛镇', village: '千盏村' })).toBe('none')
  })
})

describe('a zone that is no division', () => {
  it.each([
    '双桥经开区',
    '重庆双桥经济技术开发区',
    '大足双桥经开区',
    '北部新区',
    '重庆北部新区黄山大道',
    '重庆高新区',
    '重庆市高新区金凤镇',
    '重庆高新技术产业开发区',
    '重庆经开区',
    '重庆市经济技术开发区',
    '两江新区',
    '重庆两江新区水土片区',
  ])('holds no place of the annexes: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })

  it.each(['高新区', '经开区', '高新技术产业开发区科学大道'])(
    'that every city has says nothing alone: %s',
    (text) => {
      expect(answerTo(text)).toBe(OPEN)
    },
  )

  it('of a county is in the county', () => {
    expect(answerTo('永川高新区')).toBe(YONGCHUAN)
    expect(answerTo('万州经开区')).toBe(WANZHOU)
  })
})

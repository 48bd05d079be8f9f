import { describe, expect, it } from 'vitest'
import { outsideOf } from '../../src/places/facts/outside.ts'

const HERE = { named: false, certain: false }
const NAMED = { named: true, certain: false }
const CERTAIN = { named: true, certain: true }

const words = (text: string) => text.split(' ')

describe('a province', () => {
  it.each([
    ...words('河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省'),
    ...words('河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省'),
    ...words('北京市 天津市 上海市 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区'),
    ...words('新疆维吾尔自治区 香港特别行政区 澳门特别行政区'),
  ])('settles it: %s', (province) => {
    for (const lead of ['', '|', '中国', '中华人民共和国', '中国|']) {
      expect(outsideOf(`${lead}${province}平安镇`, undefined)).toEqual(CERTAIN)
    }
  })

  it.each(['湖北', '湖北|平安镇', '湖北巴东县', '湖北恩施州', '湖北一二三四五六七八九十市'])(
    'may be written without its ending: %s',
    (text) => {
      expect(outsideOf(text, undefined)).toEqual(CERTAIN)
    },
  )

  it.each([
    '湖北路',
    '湖北路江汉区',
    '湖北街12市',
    '湖北一二三四五六七八九十一市',
    '湖北大厦',
    '在湖北省',
    '湖北村小区',
    '湖北镇开发区',
    '湖北乡开发区',
    '湖北巷开发区',
    '湖北道开发区',
  ])('is not seen in %s', (text) => {
    expect(outsideOf(text, undefined).certain).toBe(false)
  })

  it('that Chongqing once belonged to says nothing before a county of ours', () => {
    expect(outsideOf('四川省奉节县', 3)).toEqual(HERE)
    expect(outsideOf('中国四川省奉节县', 5)).toEqual(HERE)
    expect(outsideOf('湖北省奉节县', 3)).toEqual(CERTAIN)
    expect(outsideOf('湖北省四川路奉节县', 6)).toEqual(CERTAIN)
  })
})

describe('a city, prefecture, county or district', () => {
  it.each([
    ...words('成都市武侯区 巴东县 青羊区 |成都市 恩施州巴东县 恩施州恩施市 凉山彝族自治州'),
    ...words('甲乙丙丁戊己庚辛壬市 黔东南苗族侗族自治州'),
    ...words('新乡市 萍乡市 镇江市 景德镇市 厦门市 荆门市 江门市 天门市 攀枝花市'),
    ...words('兴安盟 锡林郭勒盟 阿拉善盟 大兴安岭地区 阿里地区 阿克苏地区 喀什地区 和田地区'),
    ...words('塔城地区 阿勒泰地区'),
  ])('that is none of ours is elsewhere: %s', (text) => {
    expect(outsideOf(text, undefined)).toEqual(NAMED)
  })

  it.each([
    ...words('超市 菜市 门市 集市 夜市 花市 鱼市 本市 我市 全市 该市'),
    ...words('本县 我县 全县 该县 各县 贫困县 重点县 忠县 开县 巴县 万县'),
    ...words('城区 小区 社区 园区 新区 景区 库区 山区 矿区 校区 片区 街区 林区 厂区 院区 营区'),
    ...words('开发区 工业区 开区 辖区 地区 郊区 灾区 老区 全区 本区 各区'),
    ...words('住宅区 居民区 服务区 度假区 保护区 安置区'),
  ])('is not seen in the word %s', (word) => {
    expect(outsideOf(`甲${word}`, undefined)).toEqual(HERE)
  })

  it.each(['区县', '县区'])('is not seen in the word %s alone', (word) => {
    expect(outsideOf(word, undefined)).toEqual(HERE)
  })

  it('is not looked for behind the word', () => {
    expect(outsideOf('小区成都市', undefined)).toEqual(HERE)
    expect(outsideOf('超市县', undefined)).toEqual(HERE)
  })

  it.each([
    ...words('甲镇乙市 甲乡乙市 甲村乙市 甲街乙市 甲路乙市 甲巷乙市 甲道乙市 甲号乙市 甲组乙市'),
    ...words('3市 甲|乙市 市 县 恩施州 恩施州平安镇 恩施州一二三四五六七市 在新乡镇江市'),
    '甲乙丙丁戊己庚辛壬癸市',
  ])('is not read over other words: %s', (text) => {
    expect(outsideOf(text, undefined)).toEqual(HERE)
  })

  it.each([
    ['宁波市江北区', 3, NAMED],
    ['恩施州巫山县', 3, NAMED],
    ['厦门市江北区', 3, NAMED],
    ['宁波市在江北区', 4, HERE],
    ['宁波市|在江北区', 5, HERE],
    ['三峡县江北区', 3, HERE],
    ['市场区江北区', 3, HERE],
    ['小区江北区', 2, HERE],
  ])('before a county of ours counts if it can govern it: %s', (text, mention, expected) => {
    expect(outsideOf(text, mention)).toEqual(expected)
  })
})

import { classifyPlace, findPlaces } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { data } from '../../scripts/generate/data.ts'
import { answerTo, OPEN } from '../support/place-answers.ts'

const { provinces } = data.placeWords
const CITIES = provinces.flatMap(({ cities }) => cities)
const COUNTIES = provinces.flatMap(({ counties = [] }) => counties)
const fullName = (city: string) =>
  /(?:州|盟|地区)$/.test(city) && city.length > 2 ? city : `${city}市`

describe('another province', () => {
  it('is elsewhere by its full name, whatever stands before', () => {
    for (const { full } of provinces) {
      for (const lead of ['', '中国', '中华人民共和国', '张三，', '地址：']) {
        expect(answerTo(`${lead}${full}平安镇`), lead + full).toBe('none')
      }
    }
  })

  it('is elsewhere by its short name, alone, before a city or a county', () => {
    for (const { zh } of provinces) {
      for (const rest of ['', '，平安镇', '成都', '巴东县', '松桃苗族自治县']) {
        expect(answerTo(zh + rest), zh + rest).toBe('none')
      }
    }
  })

  it.each(['路', '大道', '北路12号', '街社区', '大厦', '花园3栋', '菜馆', '市场'])(
    'is not seen in its name before %s',
    (rest) => {
      for (const { zh } of provinces.filter((row) => row.zh !== '重庆')) {
        expect(classifyPlace(zh + rest).verdict, zh + rest).toBe('unknown')
        expect(answerTo(`渝中区${zh}${rest}`)).toBe('none')
        expect(answerTo(`奉节县平安乡${zh}${rest}`)).toContain('township 4')
      }
    },
  )

  it('does not take Chongqing for one of its districts', () => {
    for (const text of ['成都重庆区', '四川重庆区', '湖北重庆县']) expect(answerTo(text)).toBe(OPEN)
  })

  it('with a county of ours behind it is not believed, unless nothing is listed there', () => {
    expect(answerTo('湖北省巫山县')).toBe('national ?, township ?, village ?')
    expect(answerTo('湖北省渝中区')).toBe('none')
  })
})

describe('a city or prefecture', () => {
  it('is elsewhere by its full name', () => {
    for (const city of CITIES) expect(answerTo(`${fullName(city)}平安镇`), city).toBe('none')
  })

  it('is elsewhere before a county or district', () => {
    for (const city of CITIES) {
      const short = city.replace(/(?<=..)(?:州|盟|地区)$/, '')
      expect(answerTo(`${short}新华区人民路`), short).toBe('none')
    }
  })

  it.each([
    '东莞虎门镇',
    '东莞长安镇',
    '中山小榄镇',
    '浙江义乌稠城街道',
    '江苏昆山花桥镇',
    '福建晋江陈埭镇',
    '儋州那大镇',
    '嘉峪关新城镇',
    '四川金堂赵家镇平安村',
    '杭州西湖街道',
  ])('is elsewhere before a township: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })

  it.each(['中山古镇', '北京路街道', '四川北路街道', '朝阳街道', '玉溪镇', '长安镇'])(
    'is not seen in the name of a township: %s',
    (text) => {
      expect(answerTo(text)).toMatch(/^national \?, municipal \?/)
    },
  )

  it.each([
    '青海西宁',
    '湖北神农架木鱼镇',
    '香港九龙弥敦道',
    '澳门氹仔',
    '台湾高雄',
    '四川成都',
    '浙江杭州西湖区',
    '广东东莞长安镇',
    '云南大理',
    '海南三亚吉阳区',
    '新疆石河子',
    '内蒙古呼和浩特',
  ])('is elsewhere behind its province: %s', (text) => {
    expect(answerTo(text)).toBe('none')
    expect(findPlaces(text)).toEqual([])
  })
})

describe('a county or district', () => {
  it.each([
    '松桃苗族自治县',
    '道真仡佬族苗族自治县',
    '长阳土家族自治县',
    '五峰土家族自治县',
    '沿河土家族自治县',
    '印江土家族苗族自治县',
    '务川仡佬族苗族自治县',
    '凤凰县',
    '巴东县',
    '建始县',
    '宣汉县',
    '镇坪县',
    '桐梓县',
    '旬阳县',
    '霍山县',
    '武侯区',
    '河北区',
    '丹阳市',
    '利川市',
    '昆山市',
    '江山市',
    '新民市',
    '密山市',
    '泸县',
    '浦东新区',
    '和平区',
  ])('is elsewhere if it is known: %s', (text) => {
    expect(answerTo(text)).toBe('none')
    expect(answerTo(`${text}平安镇`)).toBe('none')
  })

  it('is elsewhere behind its province or a city, without its ending too', () => {
    for (const { zh, counties = [] } of provinces) {
      for (const name of counties) {
        expect(answerTo(zh + name), zh + name).toBe('none')
        const stem = name.replace(/(?:(?:仡佬族|土家族|苗族)*自治县|新区|[县区市])$/, '')
        if (stem.length > 1) expect(answerTo(zh + stem), zh + stem).toBe('none')
      }
    }
  })

  it('is elsewhere as a district of a large city, but not without its ending', () => {
    const districts = provinces.flatMap(({ districts = [] }) => districts)
    expect(districts.length).toBeGreaterThan(200)
    for (const name of districts) {
      for (const lead of ['', '住', '张三，', '地址：']) {
        expect(answerTo(`${lead}${name}平安镇`), lead + name).toBe('none')
      }
      const stem = name.slice(0, -1)
      for (const text of [stem, `${stem}路12号`, `${stem}小区`]) expect(answerTo(text)).toBe(OPEN)
      expect(answerTo(`奉节县${name}`), name).toBe('national 9, township ?, village ?')
    }
  })

  it('is elsewhere as such a district without its ending behind a city, not behind a province', () => {
    // 龙泉 in 龙泉驿 is a city of its own.
    const isCounty = (stem: string) =>
      COUNTIES.some((county) => stem.startsWith(county.slice(0, -1)))
    for (const { zh, districts = [] } of provinces) {
      for (const stem of districts.map((name) => name.slice(0, -1))) {
        expect(answerTo(`成都${stem}家私城`), stem).toBe('none')
        if (isCounty(stem)) continue
        expect(answerTo(`${zh}${stem}家私城`), stem).toContain('national ?, municipal ?')
      }
    }
  })

  it('is elsewhere if it is called like a city, unless its ending begins another word', () => {
    for (const text of ['南昌县', '九江县', '长沙县星沙街道', '朝阳县', '保定区', '信阳市明港镇']) {
      expect(answerTo(text), text).toBe('none')
    }
    for (const text of ['南昌区域', '上海旗袍店', '成都旗舰店', '长沙区间']) {
      expect(answerTo(text), text).toBe(OPEN)
    }
  })

  it.each(['三台县潼川镇', '张三，盐亭县玉龙镇', '金堂县淮口镇', '仪陇县新政镇'])(
    'is elsewhere before a town of its own, listed or not: %s',
    (text) => {
      expect(answerTo(text)).toBe('none')
    },
  )

  it.each([
    '示范县青龙镇',
    '帮扶县青龙镇',
    '凤节县吐祥镇',
    '中江县仓山镇',
    '示范县创建工作到兴隆镇',
    '西阳县龚滩镇',
    ...['工作县 白马镇', '出生县 白马镇', '现居县白马镇'],
    ...['示范市白马镇', '户籍市 白马镇', '崇庆市白马镇', '云杨市龙角镇', '夔州市白马镇'],
  ])('is not known before a town if it may be none, or ours: %s', (text) => {
    expect(answerTo(text)).toBe('national ?, municipal ?')
  })

  it.each([
    ...['库湾区', '作业区', '消落区', '滩涂区', '茶园区', '化工区', '棚户区', '消费市', '模范县'],
    ...['城西区', '新城区', '中原区', '汉阳县'],
  ])('proves nothing by its form: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
    expect(answerTo(`在${text}`)).toBe(OPEN)
    expect(answerTo(`重庆市${text}`)).toBe(OPEN)
    expect(answerTo(`奉节县${text}`)).toBe('national 9, township ?, village ?')
  })

  it.each(['奉节县和霍山县', '奉节县、霍山县', '巴东县和奉节县', '奉节县与城西区'])(
    'beside one of ours leaves open which is meant: %s',
    (text) => {
      expect(answerTo(text)).toBe('national ?, township ?, village ?')
    },
  )

  it.each([
    ...['本县', '我县', '全县', '该县', '某县', '外县', '贫困县', '重点县', '我们县', '哪个县'],
    ...['小区', '城区', '库区', '新区', '开发区', '工业区', '服务区', '安置区', '示范区'],
    ...['超市', '夜市', '菜市', '门市', '城市', '本市', '都市'],
    ...['旅游区', '保税区', '核心区', '集中区', '收费区', '养殖区', '停车区', '自治区', '办公区'],
    ...['示范县', '帮扶县', '百强县', '对口县', '摘帽县', '受援县', '民族县', '农业县', '自治县'],
    ...['土家族自治县', '土家族苗族自治县', '苗族土家族自治县'],
    ...['某某苗族自治县', '民族自治县', '其他民族自治县'],
    ...['我市的土家族自治县', '全市四个自治县', '家住苗族自治县', '本县为苗族自治县'],
    ...['援建市', '牵头市', '协作市', '农贸市', '省会市', '直管市'],
    ...['移民县', '生态县', '财政县', '园林县', '双拥县', '搬迁区', '物流区', '风貌区', '经济区'],
    ...['责任区', '加工区', '出口区', '空港区', '文化区', '建设区', '森林区', '连片区', '会展区'],
  ])('is not seen in the word %s', (word) => {
    for (const text of [word, `${word}平安`, `在${word}`]) expect(answerTo(text)).toBe(OPEN)
  })

  it.each([
    '凤节县',
    '奉杰县',
    '奉洁县',
    '开洲区',
    '西阳县',
    '酋阳县',
    '武陇区',
    '璧山市',
    '乌山县',
    '云杨县',
    '云阴县',
    '石拄县',
    '武降区',
    '城囗县',
    '丰者县',
    '巫奚县',
    '潼甫区',
    '开卅区',
    '秀出县',
    '酋阳土家族苗族自治县',
    '柱土家族自治县',
  ])('that is ours but for a sign that sounds or looks alike is open: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
  })
})

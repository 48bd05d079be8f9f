import { classifyPlace, findPlaces, type PlaceQuery } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { answerTo, candidatesOf, OPEN } from '../support/place-answers.ts'

const TAOSHU = 'national 9, township 4, village 26'
const PINGAN = 'national 9, township 4, village ?'
const FENGJIE = 'national 9, township ?, village ?'

describe('an address as people write it', () => {
  it.each([
    '重庆市奉节县平安乡桃树村3组12号',
    '重庆市奉节县平安乡桃树村十二组',
    '重庆市奉节县平安乡桃树村３组１２号',
    '重庆市奉节县平安乡桃树村一社',
    '重庆市奉节县平安乡桃树村幸福小区3栋2单元',
    '重庆市奉节县平安乡桃树村小学',
    '重庆市奉节县平安乡桃树村村委会',
    '重庆市奉节县平安乡桃树村党群服务中心',
    '重庆市奉节县平安乡桃树村桃树村',
    '重庆市奉节县平安乡人民政府桃树村',
    '重庆市奉节县奉节县平安乡桃树村',
    '奉节县 重庆市奉节县平安乡桃树村',
    '奉节县平安乡，奉节县平安乡桃树村',
    '重 庆 市 奉 节 县 平 安 乡 桃 树 村',
    '重庆市\n奉节县\t平安乡　桃树村',
    '重庆市奉节县平\u200b安乡桃树村\ufeff',
    '重庆市·奉节县·平安乡·桃树村',
    '重庆市、奉节县，平安乡（桃树村）',
    '【重庆市】奉节县/平安乡/桃树村。',
    '重庆市-奉节县-平安乡-桃树村',
    '重庆市/市辖区/奉节县/平安乡/桃树村',
    '中国重庆市奉节县平安乡桃树村',
    '中华人民共和国重庆市奉节县平安乡桃树村',
    '四川省重庆市奉节县平安乡桃树村',
    '四川省万县地区奉节县平安乡桃树村',
    '四川省万县市奉节县平安乡桃树村',
    '重庆奉节平安乡桃树村',
    '奉节，平安乡，桃树村',
    '家住重庆市奉节县平安乡桃树村',
    '现居住于重庆奉节平安乡桃树村',
    '户籍地奉节县平安乡桃树村，务农',
    '我来自奉节平安乡桃树村',
    '地址：奉节平安乡桃树村',
    '山东省对口支援的重庆市奉节县平安乡桃树村',
    '重慶市奉節縣平安鄉桃樹村',
    '🏠重庆市奉节县平安乡桃树村🏠',
    '重庆市奉节县平安乡桃树村500236266205',
  ])('leads to the village: %s', (address) => {
    expect(answerTo(address)).toBe(TAOSHU)
    expect(findPlaces(address).map(({ place }) => place.name)).toEqual(['奉节县平安乡桃树村'])
  })

  it.each([
    '重庆市奉节县平安乡',
    '重庆市奉节县平安乡人民政府',
    '重庆市奉节县平安乡政府',
    '重庆市奉节县平安乡3组12号',
    '重庆市奉节县平安乡乡村振兴办公室',
    '奉节县平安乡农村低保户',
    '奉节县平安乡广大农村',
    '奉节县平安乡度假村',
    '平安奉节县平安乡',
    '奉节县，桃树村，平安乡',
  ])('leads to the township: %s', (address) => {
    expect(answerTo(address)).toBe(PINGAN)
    expect(candidatesOf(address)).toEqual(['奉节县平安乡 exact'])
  })

  it.each([
    '重庆市奉节县',
    '奉节县城',
    '奉节县人民医院',
    '奉节县城乡居民',
    '奉节县乡镇企业局',
    '奉节县各乡镇',
    '奉节县全镇',
    '奉节县3号镇',
    '奉节县新镇路12号',
    '奉节县场镇社区服务',
    '奉节县小区镇',
  ])('leads to the county: %s', (address) => {
    expect(answerTo(address)).toContain('national 9, township ?')
    expect(findPlaces(address)[0]?.place.name).toBe('奉节县')
  })

  it.each<[address: string, answer: string, candidates: string[]]>([
    ['万盛经开区石林镇庙坝村', 'village 100', ['万盛经开区石林镇庙坝村 exact']],
    ['万盛区石林镇庙坝村', 'village 100', ['万盛经开区石林镇庙坝村 former']],
    ['綦江区石林镇庙坝村', 'village 100', ['万盛经开区石林镇庙坝村 exact']],
    ['綦江区万盛经开区石林镇庙坝村', 'village 100', ['万盛经开区石林镇庙坝村 exact']],
    ['綦江万盛石林镇庙坝村', 'village 100', ['万盛经开区石林镇庙坝村 short-form']],
    ['万盛经济技术开发区石林镇', 'village ?', ['万盛经开区石林镇 exact']],
    ['丰都县三建镇', 'national 4, township 1', ['丰都县三建乡 later']],
    ['開縣大進鎮', 'national 6, township 13, village ?', ['开州区大进镇 former']],
    ['武隆县后坪乡', 'national 3, township 7', ['武隆区后坪苗族土家族乡 former']],
    ['四川省万县市龙驹镇', 'national 1, township 15', ['万州区龙驹镇 former']],
    ['四川省涪陵地区武隆县后坪乡', 'national 3, township 7', ['武隆区后坪苗族土家族乡 former']],
    ['长寿长寿湖镇龙沟村', 'village 89', ['长寿区长寿湖镇龙沟村 short-form']],
    [
      '重庆市巴南区二圣镇幸福居民委员会',
      'village ?',
      ['巴南区二圣镇幸福村 similar', '巴南区二圣镇 exact unlisted village'],
    ],
    [
      '我是酉阳车田乡人',
      'national 13, township 5, village ?',
      ['酉阳土家族苗族自治县车田乡 short-form'],
    ],
    ['忠县某某小区3栋', 'municipal 18, village ?', ['忠县 exact']],
    ['老家原万县市龙驹镇', 'national 1, township 15', ['万州区龙驹镇 former']],
    [
      '万州院子村',
      'national 1, township ?, village ?',
      ['万州区普子乡院子村 short-form', '万州区 short-form unlisted village'],
    ],
    ['渝中区', 'none', ['渝中区 exact']],
    ['重庆沙坪坝', 'none', ['沙坪坝区 short-form']],
    ['永川区', 'village ?', ['永川区 exact']],
    ['奉节县永安街道', 'national 9', ['奉节县 exact unlisted township']],
    ['奉节县平安乡天台村', 'national 9, township 4', ['奉节县平安乡 exact unlisted village']],
    ['涪陵区青羊镇工农村', 'municipal 15', ['涪陵区青羊镇 exact unlisted village']],
    ['铜梁平滩镇', 'none', ['铜梁区 short-form unlisted township']],
    ['江北碚区', 'village ?', ['北碚区 exact']],
    ['江北碚区金刀峡镇小华蓥村', 'village 86', ['北碚区金刀峡镇小华蓥村 exact']],
    [
      '南岸区，江北碚区金刀峡镇小华蓥村',
      'village ?',
      ['北碚区金刀峡镇小华蓥村 exact', '南岸区 exact'],
    ],
    [
      '渝中区南岸区忠县新生镇',
      'municipal ?',
      ['渝中区 exact', '南岸区 exact', '忠县 exact unlisted township'],
    ],
    ['位於忠縣新生鎮', 'municipal 18', ['忠县 exact unlisted township']],
  ])('%s: %s', (address, answer, candidates) => {
    expect(answerTo(address)).toBe(answer)
    expect(candidatesOf(address)).toEqual(candidates)
  })

  it.each([
    '',
    ' ',
    '。',
    '重庆',
    '重庆市',
    '中国',
    '奉节平安桃树',
    '平安',
    '离开县城',
    '青秀山',
    '南川东路',
    '小区3栋2单元',
    'Chongqing',
    '三峡库区',
    '本县',
    '国家级贫困县',
    '集中安置区3栋',
    '我爱奉节',
  ])('that names no place leaves all unknown: %j', (address) => {
    expect(answerTo(address)).toBe(OPEN)
    expect(findPlaces(address)).toEqual([])
  })
})

describe('a county of a short name', () => {
  it.each([
    '家住',
    '现居',
    '住在',
    '位于',
    '来自',
    '住址',
    '户籍',
    '中国',
    '地址：',
    '重庆',
    '重庆市',
  ])('is known behind %s', (lead) => {
    expect(answerTo(`${lead}忠县新生镇`)).toBe('municipal 18')
    expect(answerTo(`${lead}酉阳`)).toBe('national 13, township ?, village ?')
  })

  it.each(['离', '封', '城中区', '我爱', '打'])('is not read out of words with %s', (word) => {
    expect(findPlaces(`${word}开县永安街道`)).toEqual([])
    expect(findPlaces(`${word}南川东路街道`)).toEqual([])
    expect(findPlaces(`${word}云阳`)).toEqual([])
  })

  it('is known anywhere before a township that is listed there', () => {
    expect(answerTo('我是酉阳车田乡人')).toBe('national 13, township 5, village ?')
    expect(answerTo('我离开县大进镇')).toBe('national 6, township 13, village ?')
  })
})

describe('a namesake', () => {
  it.each<[query: PlaceQuery, answer: string, candidates: string[]]>([
    ['平安乡', OPEN, ['奉节县平安乡 exact', '云阳县平安镇 similar']],
    ['平安镇', OPEN, ['云阳县平安镇 exact', '奉节县平安乡 similar']],
    ['重庆市平安乡', OPEN, ['奉节县平安乡 exact', '云阳县平安镇 similar']],
    ['奉节县平安镇', FENGJIE, ['奉节县平安乡 similar', '奉节县 exact unlisted township']],
    ['云阳县平安镇', 'national 7, village ?', ['云阳县平安镇 exact']],
    [
      '走马镇',
      'national ?, municipal ?, village ?',
      ['万州区走马镇 exact', '彭水苗族土家族自治县走马乡 similar'],
    ],
    [
      '走马乡',
      'national ?, municipal ?, village ?',
      ['彭水苗族土家族自治县走马乡 exact', '万州区走马镇 similar'],
    ],
    ['彭水县走马乡', 'national 14, village ?', ['彭水苗族土家族自治县走马乡 short-form']],
    [
      '万州区走马乡百草村',
      'national 1, village ?',
      ['万州区走马镇白草村 similar', '万州区 exact unlisted township'],
    ],
    [
      '彭水县走马乡百草村',
      'national 14',
      ['彭水苗族土家族自治县走马乡 short-form unlisted village'],
    ],
    ['双龙镇', OPEN, ['云阳县双龙镇 exact', '巫山县双龙镇 exact']],
    ['云阳县双龙镇', 'national 7, village ?', ['云阳县双龙镇 exact']],
    ['巫山县双龙镇', 'national 8, township 12', ['巫山县双龙镇 exact']],
    ['巫山县双龙镇竹坪村', 'national 8, township 12', ['巫山县双龙镇 exact unlisted village']],
    ['云阳县双龙镇竹坪村', 'national 7, village 13', ['云阳县双龙镇竹坪村 exact']],
    [
      '彭水县龙溪镇三湾村',
      'national 14',
      ['彭水苗族土家族自治县龙溪镇 short-form unlisted village'],
    ],
    ['巫山县龙溪镇三湾村', 'national 8, village 18', ['巫山县龙溪镇三湾村 exact']],
    [
      '高桥村',
      OPEN,
      ['秀山土家族苗族自治县石堤镇高桥村 exact', '酉阳土家族苗族自治县五福镇高桥村 exact'],
    ],
    [
      '酉阳县高桥村',
      'national 13, township ?, village ?',
      [
        '酉阳土家族苗族自治县五福镇高桥村 short-form',
        '酉阳土家族苗族自治县 short-form unlisted village',
      ],
    ],
    [
      '酉阳县五福镇高桥村',
      'national 13, village 67',
      ['酉阳土家族苗族自治县五福镇高桥村 short-form'],
    ],
    [
      '秀山县石堤镇高桥村',
      'national 5, village 45',
      ['秀山土家族苗族自治县石堤镇高桥村 short-form'],
    ],
    ['秀山县五福镇高桥村', 'national 5', ['秀山土家族苗族自治县 short-form unlisted township']],
    [
      '回龙村',
      OPEN,
      ['彭水苗族土家族自治县连湖镇回龙村 exact', '石柱土家族自治县六塘乡回龙村 exact'],
    ],
    ['石柱县六塘乡回龙村', 'national 10, village 71', ['石柱土家族自治县六塘乡回龙村 short-form']],
    [
      '彭水县连湖镇回龙村',
      'national 14, village 51',
      ['彭水苗族土家族自治县连湖镇回龙村 short-form'],
    ],
    ['巫溪县下堡镇宁桥村', 'national 12, village 25', ['巫溪县下堡镇宁桥村 exact']],
    ['巫溪县下堡镇宁桥社区', 'national 12', ['巫溪县下堡镇 exact unlisted village']],
    ['巫溪县下堡镇宁桥居民委员会', 'national 12', ['巫溪县下堡镇 exact unlisted village']],
    [
      '云阳县耀灵镇大兴村',
      'national 7, village ?',
      ['云阳县耀灵镇大兴社区 similar', '云阳县耀灵镇 exact unlisted village'],
    ],
    ['宁桥社区', 'national ?, municipal ?, township ?', []],
    ['桃树村', OPEN, ['奉节县平安乡桃树村 exact']],
    ['平安乡桃树村', OPEN, ['奉节县平安乡桃树村 exact', '云阳县平安镇 similar unlisted village']],
    [
      '永川区来苏镇五根松村，江津区柏林镇华盖村',
      'village met',
      ['永川区来苏镇五根松村 exact', '江津区柏林镇华盖村 exact'],
    ],
    ['奉节县，巫溪县', 'national met, township ?, village ?', ['奉节县 exact', '巫溪县 exact']],
    [
      '户籍地奉节县平安乡桃树村，现住渝北',
      'national ?, township ?, village ?',
      ['奉节县平安乡桃树村 exact', '渝北区 short-form'],
    ],
    ['奉节县，渝中区', 'national ?, township ?, village ?', ['奉节县 exact', '渝中区 exact']],
  ])('never crosses: %s', (query, answer, candidates) => {
    expect(answerTo(query)).toBe(answer)
    expect(candidatesOf(query)).toEqual(candidates)
  })

  it('is named as the place only if it is the only candidate', () => {
    expect(classifyPlace('双龙镇')).not.toHaveProperty('place')
    expect(classifyPlace('平安乡')).not.toHaveProperty('place')
    expect(classifyPlace('桃树村')).not.toHaveProperty('place')
    expect(classifyPlace('云阳县双龙镇').place?.name).toBe('云阳县双龙镇')
  })
})

describe('a place outside Chongqing', () => {
  it.each([
    '四川省成都市武侯区',
    '成都市武侯区高桥村',
    '武侯区',
    '河北区',
    '旬阳县',
    '湖北省平安镇红关村',
    '四川成都市',
    '四川省',
    '四川',
    '湖北省恩施土家族苗族自治州巴东县',
    '恩施州巴东县',
    '巴东县',
    '湖北巴东县平安镇',
    '中国湖北省宜昌市',
    '貴州省遵義市桐梓縣',
    '陝西省漢中市鎮巴縣',
    '內蒙古自治區錫林郭勒盟',
    '錫林郭勒盟',
    '大興安嶺地區',
    '廈門市',
    '荊門市',
    '遼寧省',
    '黑龍江省',
    '甘肅省',
    '臺灣省',
    '雲南省',
    '廣西壯族自治區',
    '新疆維吾爾自治區',
    '陕西省镇巴县',
    '汉中市镇巴县平安镇',
    '广东省肇庆市封开县江口镇',
    '肇庆市封开县江口镇',
    '四川省甘孜藏族自治州丹巴县',
    '甘孜州丹巴县章谷镇',
    '西宁市城中区南川东路街道',
    '南宁市青秀区青秀山',
    '浙江省宁波市江北区',
    '湖北省渝中区',
    '宁波市江北区',
    '河北省承德市双桥区',
    '承德市双桥区大石庙镇',
    '江苏省镇江市丹阳市云阳街道',
    '镇江市丹徒区',
    '厦门市思明区',
    '新乡市红旗区',
    '兴安盟扎赉特旗',
    '喀什地区莎车县',
    '内蒙古自治区呼和浩特市',
    '广西壮族自治区南宁市',
    '香港特别行政区',
    '北京市朝阳区',
    '上海市黄浦区重庆南路',
    '天津市和平区重庆道',
    '广东省深圳市龙岗区平安镇',
  ])('is unmet in every tier, without a candidate: %s', (address) => {
    expect(answerTo(address)).toBe('none')
    expect(findPlaces(address)).toEqual([])
    expect(classifyPlace(address)).not.toHaveProperty('place')
  })

  it.each<[address: string, answer: string, candidates: string[]]>([
    ['湖北省永川区', 'village ?', ['永川区 exact']],
    ['湖北省巫山县', 'national ?, township ?, village ?', ['巫山县 exact']],
    ['恩施州巫山县', 'national ?, township ?, village ?', ['巫山县 exact']],
    ['宜昌市开县大进镇', 'national ?, township ?, village ?', ['开州区大进镇 former']],
  ])('is not believed where a listed place may be meant: %s', (address, answer, candidates) => {
    expect(answerTo(address)).toBe(answer)
    expect(candidatesOf(address)).toEqual(candidates)
  })

  it.each(['四川路12号', '贵州大道', '上海花园', '北京路5号', '成都路高桥', '南京巷'])(
    'is not seen in the name of a road or compound: %s',
    (address) => {
      expect(answerTo(address)).toBe(OPEN)
      expect(answerTo(`渝中区${address}`)).toBe('none')
      expect(answerTo(`${address}，奉节县平安乡`)).toBe(PINGAN)
    },
  )
})

describe('words that name no place', () => {
  it.each([
    ['an empty code', '000000', OPEN],
    ['a postcode', '404600', OPEN],
    ['a county that nobody names', '某县平安乡', OPEN],
    ['a county of the speaker', '我们县', OPEN],
    ['a way from a county town', '离县城20公里', OPEN],
    ['a market', '农贸市场', OPEN],
    ['a zone', '现代农业示范区', OPEN],
    ['ours, misspelt', '凤节县', OPEN],
    ['with a sign that sounds alike', '开洲区', OPEN],
    ['with a sign that looks alike', '酋阳县', OPEN],
    ['ours, of another kind', '武隆市', OPEN],
  ])('leave everything open: %s', (_, query, answer) => {
    expect(answerTo(query)).toBe(answer)
  })

  it('leave a misspelt county open, with what may be meant as candidate', () => {
    expect(answerTo('奉杰县平安乡桃树村')).toBe(OPEN)
    expect(candidatesOf('奉杰县平安乡桃树村')).toEqual([
      '奉节县平安乡桃树村 exact',
      '云阳县平安镇 similar unlisted village',
    ])
  })

  it.each([
    '奉节县平安乡贫困村桃树村',
    '奉节县平安乡 行政村：桃树村',
    '奉节县平安乡大坪自然村桃树村',
  ])('do not hide the village behind them: %s', (address) => {
    expect(candidatesOf(address)).toEqual(['奉节县平安乡桃树村 exact'])
    expect(answerTo(address)).toBe('national 9, township 4, village 26')
  })

  it.each([
    ['奉节县XX乡XX村', 'national 9, township ?, village ?'],
    ['奉节县平安乡某村', 'national 9, township 4, village ?'],
    ['奉节县平安乡全村', 'national 9, township 4, village ?'],
    ['奉节县白帝镇、平安乡', 'national 9, township ?, village ?'],
    ['奉节县平安乡文昌村、桃树村', 'national 9, township 4, village ?'],
    ['奉节县平安乡驻村干部桃树村', 'national 9, township 4, village ?'],
  ])('leave open what they may hide: %s', (address, answer) => {
    expect(answerTo(address)).toBe(answer)
  })
})

describe('an autonomous county', () => {
  it.each([
    ['彭水土家族苗族自治县', '彭水苗族土家族自治县 exact'],
    ['酉阳苗族土家族自治县', '酉阳土家族苗族自治县 exact'],
    ['石柱土家自治县', '石柱土家族自治县 exact'],
  ])('is known whatever the order of its nationalities: %s', (name, candidate) => {
    expect(candidatesOf(name)).toEqual([candidate])
  })
})

describe('Sichuan', () => {
  it('says nothing before a county of ours, alone or with a prefecture that came to Chongqing', () => {
    expect(candidatesOf('四川省万县市奉节县平安乡')).toEqual(['奉节县平安乡 former'])
    expect(answerTo('四川省万县市奉节县平安乡')).toBe('national 9, township 4, village ?')
  })

  it('with a place of its own is elsewhere, or nobody knows', () => {
    expect(answerTo('四川省成都市双流区云阳县')).toBe('national ?, township ?, village ?')
    expect(answerTo('四川省宣汉县')).toBe('none')
  })
})

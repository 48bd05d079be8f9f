import {
  classifyPlace,
  findPlaces,
  type PlaceCode,
  type PlaceCodes,
  type PlaceMatch,
  type PlaceQuery,
} from 'chongqing-aid-guideline'
import {
  counties,
  deepPovertyTownships,
  designatedVillages,
  focusCounties,
} from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { answerTo, candidatesOf, OPEN } from '../support/place-answers.ts'
import { toTraditional } from '../support/traditional.ts'

const countyOf = (id: string) => counties.find((county) => county.id === id)?.label.zh ?? ''

/** Each code with its system: the two systems give some numbers to different places. */
const codesOf = ({ nbs2020 = '', nbs2023, mca2025 }: PlaceCodes): PlaceCode[] => [
  { code: nbs2020, system: 'nbs2020' },
  ...(nbs2023 ? [{ code: nbs2023, system: 'nbs2020' } as const] : []),
  ...(mca2025 ? [{ code: mca2025, system: 'mca2025' } as const] : []),
]

/** Every row of the annexes: the tier with its number, the official name, and all names and codes that lead to it. */
const ROWS = [
  ...focusCounties.map(({ tier, no, official, zh, codes }) => ({
    row: `${tier === 'national-key-county' ? 'national' : 'municipal'} ${no}`,
    official,
    names: [official, zh],
    codes: codesOf(codes),
  })),
  ...deepPovertyTownships.map(({ no, county, official, zh, codes }) => ({
    row: `township ${no}`,
    official: countyOf(county) + official,
    names: [countyOf(county) + official, zh],
    codes: codesOf(codes),
  })),
  ...designatedVillages.map(({ no, county, township, official, zh, codes }) => ({
    row: `village ${no}`,
    official: countyOf(county) + township.official + official,
    names: [countyOf(county) + township.official + official, countyOf(county) + zh],
    codes: codesOf(codes),
  })),
]

const listed = (query: PlaceQuery) => answerTo(query).split(', ')
const bestOf = (query: PlaceQuery) => findPlaces(query)[0] as PlaceMatch

describe('a row of the annexes', () => {
  it('is one of 136', () => {
    expect(ROWS).toHaveLength(136)
  })

  it('is met under the printed and under the official name', () => {
    for (const { row, names, official } of ROWS) {
      for (const name of names) {
        expect(listed(name), name).toContain(row)
        expect(findPlaces(name).map(({ place }) => place.name)).toEqual([official])
      }
    }
  })

  it('is met under each of its codes', () => {
    for (const { row, codes, official } of ROWS) {
      expect(codes.length).toBeGreaterThan(0)
      for (const code of codes) {
        expect(listed(code), code.code).toContain(row)
        expect(findPlaces(code).map(({ place }) => place.name)).toEqual([official])
      }
    }
  })

  it('is met in traditional script', () => {
    for (const { row, names } of ROWS) {
      for (const name of names.flatMap(toTraditional)) expect(listed(name), name).toContain(row)
    }
  })

  it('is met with a space between any two characters', () => {
    for (const { row, names } of ROWS) {
      for (const name of names) expect(listed([...name].join(' ')), name).toContain(row)
    }
  })

  it('tells the official name, the code and the county', () => {
    expect(classifyPlace('开县大进镇年化村').place).toEqual({
      level: 'village',
      county: 'kaizhou',
      name: '开州区大进镇年华村',
      codes: { nbs2020: '500154109201' },
    })
    expect(classifyPlace('万盛').place).toEqual({
      level: 'county',
      county: 'wansheng',
      name: '万盛经开区',
    })
  })
})

describe('a name that is printed otherwise than it is', () => {
  it.each([
    ['秀山县', '秀山土家族苗族自治县', 'national 5', 'short-form'],
    ['石柱县', '石柱土家族自治县', 'national 10', 'short-form'],
    ['酉阳县', '酉阳土家族苗族自治县', 'national 13', 'short-form'],
    ['彭水县', '彭水苗族土家族自治县', 'national 14', 'short-form'],
    ['武隆区后坪乡', '武隆区后坪苗族土家族乡', 'township 7', 'short-form'],
    ['万州区走马镇百草村', '万州区走马镇白草村', 'village 4', 'misprint'],
    ['万州区恒合乡里坪村', '万州区恒合土家族乡里坪村', 'village 7', 'short-form'],
    ['开州区大进镇年化村', '开州区大进镇年华村', 'village 36', 'misprint'],
    ['黔江区太极乡大河村', '黔江区太极乡太河村', 'village 43', 'misprint'],
    ['武隆区浩口乡落心村', '武隆区浩口苗族仡佬族乡落心村', 'village 49', 'short-form'],
    ['武隆区石桥乡天池村', '武隆区石桥苗族土家族乡天池村', 'village 50', 'short-form'],
    ['酉阳县车田乡清明村', '酉阳土家族苗族自治县车田乡清明坝村', 'village 62', 'short-form'],
    ['丰都县保和镇余家坝村', '丰都县保合镇余家坝村', 'village 77', 'misprint'],
    ['北碚区金刀峡镇小华莹村', '北碚区金刀峡镇小华蓥村', 'village 86', 'older-spelling'],
    ['綦江区顶山镇石佛村', '綦江区丁山镇石佛村', 'village 93', 'misprint'],
  ])('%s leads to the same row as %s: %s', (printed, official, row, match) => {
    expect(listed(printed)).toContain(row)
    expect(listed(official)).toEqual(listed(printed))
    expect(bestOf(printed)).toMatchObject({ place: bestOf(official).place, match })
    expect(bestOf(official).match).toBe('exact')
  })
})

describe('a place that changed since', () => {
  it.each([
    ['丰都县三建乡', '丰都县三建镇', ['500230210', '500230131'], 'township 1', ['renamed']],
    ['城口县北屏乡松柏村', '城口县北屏镇松柏村', ['500229202200'], 'village 40', ['renamed']],
    [
      '黔江区太极乡太河村',
      '黔江区太极镇太河村',
      ['500114250206', '500114123206'],
      'village 43',
      ['renamed'],
    ],
    [
      '涪陵区同乐乡实胜村',
      '涪陵区同乐镇实胜村',
      ['500102222204', '500102128204'],
      'village 78',
      ['renamed'],
    ],
    [
      '渝北区大盛镇千盏村',
      '北碚区大盛镇千盏村',
      ['500112143214'],
      'village 87',
      ['abolished', 'moved'],
    ],
  ])('is met as %s, as %s and by its codes %j', (old, now, codes, row, kinds) => {
    for (const query of [old, now, ...codes]) {
      expect(listed(query), query).toContain(row)
      expect(classifyPlace(query).changes.map(({ kind }) => kind)).toEqual(kinds)
      expect(classifyPlace(query).place).toEqual(bestOf(old).place)
    }
    expect([old, now, ...codes].map((query) => bestOf(query).match)).toEqual(
      ['exact', 'later', 'exact', 'later'].slice(0, 2 + codes.length),
    )
  })

  it.each([
    ['城口县北屏镇', '500229118', 'national 11, village ?'],
    ['黔江区太极镇', '500114123', 'national 2, village ?'],
    ['黔江区太极镇', '500114118', 'national 2, village ?'],
    ['涪陵区同乐镇', '500102128', 'municipal 15, village ?'],
    ['涪陵区同乐镇', '500102116', 'municipal 15, village ?'],
    ['北碚区大盛镇', '500109125', 'village ?'],
  ])('is known as township too: %s %s', (name, code, answer) => {
    expect(answerTo(name)).toBe(answer)
    expect(answerTo(code)).toBe(answer)
    expect(candidatesOf(code)).toEqual(candidatesOf(name))
  })

  it.each([
    ['开县', 'national 6, township ?, village ?', '开州区 former'],
    ['武隆县', 'national 3, township ?, village ?', '武隆区 former'],
    ['万县市', 'national 1, township ?, village ?', '万州区 former'],
    ['万县区', 'national 1, township ?, village ?', '万州区 former'],
    ['黔江土家族苗族自治县', 'national 2, township ?, village ?', '黔江区 former'],
    ['枳城区', 'municipal 15, village ?', '涪陵区 former'],
    ['忠州', 'municipal 18, village ?', '忠县 former'],
    ['酆都县', 'national 4, township ?, village ?', '丰都县 older-spelling'],
    ['石砫', 'national 10, township ?, village ?', '石柱土家族自治县 older-spelling'],
    ['綦江县', 'village ?', '綦江区 former'],
    ['万盛区', 'village ?', '万盛经开区 former'],
    ['双桥区', 'village ?', '大足区 former'],
    ['巴县', 'village ?', '巴南区 former'],
    ['江北县', 'village ?', '渝北区 former'],
    ['两江新区', 'none', '江北区 later'],
  ])('is known as county under another name: %s', (name, answer, candidate) => {
    expect(answerTo(name)).toBe(answer)
    expect(candidatesOf(name)).toEqual([candidate])
  })

  it.each([
    ['500234', 'national 6, township ?, village ?', '开州区 former'],
    ['500232', 'national 3, township ?, village ?', '武隆区 former'],
    ['500239', 'national 2, township ?, village ?', '黔江区 former'],
    ['500222', 'village ?', '綦江区 former'],
    ['500157', 'none', '江北区 later'],
  ])('is known as county under another code: %s', (code, answer, candidate) => {
    expect(answerTo(code)).toBe(answer)
    expect(candidatesOf(code)).toEqual([candidate])
  })

  it('is told for the county too', () => {
    expect(classifyPlace('渝北区').changes.map(({ kind }) => kind)).toEqual(['abolished'])
    expect(classifyPlace('北碚区').changes.map(({ kind }) => kind)).toEqual(['boundary'])
    expect(classifyPlace('奉节县').changes).toEqual([])
  })
})

describe('a code', () => {
  it.each([
    ['of the whole city is no county', '500000', OPEN],
    ['of an unknown county', '500199', OPEN],
    ['of before 1997', '512301', OPEN],
    ['of Sichuan before 1997, Chongqing', '510202', OPEN],
    ['of Sichuan before 1997, Wanxian', '511202', OPEN],
    ['of Sichuan before 1997, Wanxian Prefecture', '512201', OPEN],
    ['of Sichuan before 1997, Qianjiang', '513522', OPEN],
    ['of another province', '420528', 'none'],
    ['of another province that holds such digits', '425102', 'none'],
    ['of Sichuan', '510104', 'none'],
    ['of an unlisted township', '500236203', 'national 9'],
    ['of a village in an unlisted township', '500236001001', 'national 9'],
    ['that nobody gave to a village', '500236266999', 'national 9, township ?, village ?'],
    ['of an unlisted village', '500236266200', 'national 9, township 4'],
    ['of a township filled up with zeros', '500236266000', 'national 9, township 4, village ?'],
    ['of a township behind a former county code', '500234109', 'national 6, township ?, village ?'],
    ['of a village behind a later township code', '500109125214', 'village ?'],
    ['of seven digits is no code', '5002362', OPEN],
    ['of fifteen digits is none', '500236266205001', OPEN],
  ])('%s: %s', (_, code, answer) => {
    expect(answerTo(code)).toBe(answer)
  })
})

describe('parts', () => {
  it.each<[name: string, query: PlaceQuery, answer: string]>([
    ['of the county alone', { county: '奉节县' }, 'national 9, township ?, village ?'],
    [
      'that are null are not known',
      { county: '奉节县', township: null, village: null },
      'national 9, township ?, village ?',
    ],
    [
      'that are empty are not known',
      { county: '奉节县', township: '', village: ' ' },
      'national 9, township ?, village ?',
    ],
    [
      'without the township',
      { county: '奉节县', village: '桃树村' },
      'national 9, township ?, village ?',
    ],
    [
      'of names and a code',
      { county: '奉节县', township: '500236266' },
      'national 9, township 4, village ?',
    ],
    [
      'of a code between names',
      { county: '奉节县', township: '500236266', village: '桃树村' },
      'national 9, township 4, village 26',
    ],
    [
      'of a code of an unlisted township',
      { county: '奉节县', township: '500236203', village: '天台村' },
      'national 9',
    ],
    [
      'of a former county code',
      { county: '500234', township: '大进镇', village: '年华村' },
      'national 6, township 13, village 36',
    ],
    [
      'of a county that statistics put over it',
      { county: '500110', township: '500110105', village: '庙坝村' },
      'village 100',
    ],
    ['of a later county', { county: '500109', township: '500109125' }, 'village ?'],
    [
      'that contradict one another',
      { county: '奉节县', township: '500235133' },
      'national met, township ?, village ?',
    ],
    [
      'of a village that holds the name of a county',
      { county: '渝中区', village: '巴县衙门社区' },
      'none',
    ],
    ['outside Chongqing', { county: '巴东县', township: '平安镇', village: '龙坪村' }, 'none'],
    ['outside Chongqing, by code', { county: '420528' }, 'none'],
    [
      'of signs before a place outside',
      { county: ' ', township: '。', village: '成都市武侯区高桥村' },
      'none',
    ],
    ['that end with a sign', { county: '宁波市。', township: '江北区' }, 'none'],
    ['without a county', { county: '', township: '', village: '' }, OPEN],
  ])('%s', (_, query, answer) => {
    expect(answerTo(query)).toBe(answer)
  })
})

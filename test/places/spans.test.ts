import { classifyPlace, findPlaces } from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textArbitrary } from '../support/places.ts'

const readOf = (text: string) =>
  findPlaces(text).map(({ span }) => (span ? text.slice(...span) : undefined))

describe('the span of a match', () => {
  it.each<[text: string, read: string[]]>([
    ['重庆市奉节县平安乡桃树村3组12号', ['奉节县平安乡桃树村']],
    ['重庆市 奉节县 平安乡 桃树村 3组', ['奉节县 平安乡 桃树村']],
    ['张三，重庆市奉节县平安乡', ['奉节县平安乡']],
    ['家住奉节，务农', ['奉节']],
    ['重慶市奉節縣平安鄉', ['奉節縣平安鄉']],
    ['奉节县永安街道3号', ['奉节县永安街道']],
    ['奉节县平安乡桃树村村民委员会', ['奉节县平安乡桃树村']],
    ['秀山县龙洞居民委员会', ['秀山县龙洞居民委', '秀山县龙洞居民委']],
    ['巫溪县；奉节县', ['巫溪县', '奉节县']],
    ['奉节县，奉节县平安乡', ['奉节县平安乡']],
    ['平安乡', ['平安乡', '平安乡']],
    ['驻村工作队桃树村', ['桃树村']],
    ['🏠奉节县🏠', ['奉节县']],
    ['５００２３６', ['５００２３６']],
    ['重庆市彭水苗族土家族自治', ['彭水苗族土家族自治']],
    ['万州区龙驹场镇3号', ['万州区龙驹场镇']],
    ['四川省涪陵地区南川县', ['南川县']],
    ['奉\u200b节县', ['奉\u200b节县']],
  ])('tells what of %j was read', (text, read) => {
    expect(readOf(text)).toEqual(read)
  })

  it('is not there for parts or a code with its system, which are no text', () => {
    for (const query of [
      { county: '奉节县', township: '平安乡' },
      { code: '500236', system: 'nbs2020' },
    ] as const) {
      expect(findPlaces(query)[0]).not.toHaveProperty('span')
    }
  })

  it('lies in the text and holds something, whatever the text is', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        for (const { span } of findPlaces(text)) {
          const [from, to] = span ?? []
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from as number)
          expect(to).toBeLessThanOrEqual(text.length)
        }
      }),
      { seed: 20200514, numRuns: 3000 },
    )
  })
})

describe('what a place is today', () => {
  it.each([
    ['渝北区大盛镇千盏村', { name: '北碚区大盛镇千盏村', county: 'beibei' }],
    ['北碚区大盛镇', { name: '北碚区大盛镇', county: 'beibei', codes: { mca2025: '500109125' } }],
    ['丰都县三建乡', { name: '丰都县三建镇', county: 'fengdu', codes: { mca2025: '500230131' } }],
    [
      '黔江区太极乡太河村',
      { name: '黔江区太极镇太河村', county: 'qianjiang', codes: { nbs2023: '500114123206' } },
    ],
    [
      '黔江区太极乡',
      {
        name: '黔江区太极镇',
        county: 'qianjiang',
        codes: { nbs2023: '500114123', mca2025: '500114118' },
      },
    ],
    [
      '涪陵区同乐乡实胜村',
      { name: '涪陵区同乐镇实胜村', county: 'fuling', codes: { nbs2023: '500102128204' } },
    ],
    ['城口县北屏乡松柏村', { name: '城口县北屏镇松柏村', county: 'chengkou' }],
    ['江北区', { name: '两江新区', county: 'liangjiang', codes: { mca2025: '500157' } }],
    ['渝北区', { name: '两江新区', county: 'liangjiang', codes: { mca2025: '500157' } }],
  ])('is told where a change is known: %s', (text, today) => {
    expect(classifyPlace(text).today).toEqual(today)
  })

  it.each([
    ['nothing changed', '奉节县平安乡'],
    ['only the border changed', '北碚区'],
    ['several places may be meant', '大盛镇'],
    ['the words go on to an unlisted place', '渝北区龙溪街道'],
    ['nothing is named', '重庆市'],
    ['the place is elsewhere', '成都市'],
  ])('is not told where %s', (_, text) => {
    expect(classifyPlace(text)).not.toHaveProperty('today')
  })
})

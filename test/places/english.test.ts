import { classifyPlace, findPlaces } from 'chongqing-aid-guideline'
import { counties, deepPovertyTownships, designatedVillages } from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { answerTo, candidatesOf, OPEN } from '../support/place-answers.ts'

const FENGJIE = 'national 9, township ?, village ?'
const PINGAN = 'national 9, township 4, village ?'

describe('an address in English or pinyin', () => {
  it.each([
    ['Fengjie', FENGJIE],
    ['Fengjie County', FENGJIE],
    ['Fengjie Xian', FENGJIE],
    ['FENGJIE COUNTY, CHONGQING', FENGJIE],
    ['Chongqing Fengjie', FENGJIE],
    ['Fèngjié Xiàn, Chóngqìng Shì', FENGJIE],
    ["Ping'an Township, Fengjie County, Chongqing", PINGAN],
    ['Ping’an Township, Fengjie County, Chongqing Municipality, China', PINGAN],
    ['Pingan Xiang, Fengjie Xian, Chongqing Shi', PINGAN],
    ['Chongqing, Fengjie County, Pingan Township', PINGAN],
    ['Chongqing Fengjie Xian Pingan Xiang', PINGAN],
    ['No. 12, Group 3, Taoshu Village, Pingan Township, Fengjie County', PINGAN],
    ['Dajin Town, Kaizhou District, Chongqing', 'national 6, township 13, village ?'],
    ['Hongchiba Town, Wuxi County, Chongqing', 'national 12, township 14'],
    [
      'Chetian Township, Youyang Tujia and Miao Autonomous County',
      'national 13, township 5, village ?',
    ],
    ['Houping Miao and Tujia Township, Wulong District', 'national 3, township 7'],
    ['Zhong County, Chongqing', 'municipal 18, village ?'],
    ['Zhongxian County', 'municipal 18, village ?'],
    ["Nan'an District, Chongqing", 'none'],
    ['Yuzhong, Chongqing', 'none'],
    ["Yong'an Subdistrict, Fengjie County", 'national 9'],
    ['Yunyang Town, Yunyang County, Chongqing', 'national 7'],
    ['Changshou Lake Town, Changshou District, Chongqing', 'village ?'],
  ])('is read: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })

  it.each([
    'Chengdu, Sichuan',
    'Enshi, Hubei Province',
    'Haidian District, Beijing',
    'Xi’an, Shaanxi, China',
    'Shanghai',
    'Wuxi, Jiangsu',
    'Wushan County, Gansu',
    'Hohhot, Inner Mongolia',
    'Lhasa, Tibet',
    'Kowloon, Hong Kong',
  ])('elsewhere is elsewhere: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })

  it.each([
    'Wuxi',
    'Wushan County',
    'Yunyang',
    'Qianjiang',
    'Sichuan Road',
    'Fengjie Road 12',
    'Pingan Township',
    'hello world',
    'A-12',
    'Room 500236',
  ])('that may mean another place, or none, is open: %s', (text) => {
    expect(classifyPlace(text).tiers.filter(({ verdict }) => verdict === 'met')).toEqual([])
    expect(classifyPlace(text).verdict).toBe('unknown')
  })

  it('is known for every county by its English name', () => {
    for (const { label, id } of counties) {
      const [found, ...others] = findPlaces(`${label.en}, Chongqing`)
      expect([label.en, found?.place.county, others]).toEqual([label.en, id, []])
    }
  })

  it('is known for every township of the annexes by its English name, with its county and alone', () => {
    const inVillages = designatedVillages.map(({ label, county, township }) => ({
      en: label.en.replace(/^[^,]*, /, ''),
      county,
      official: township.official,
    }))
    const alone = deepPovertyTownships.map(({ label, county, official }) => ({
      en: label.en,
      county,
      official,
    }))
    const namesOf = (query: string) => findPlaces(query).map(({ place }) => place.name)
    for (const { en, county, official } of [...alone, ...inVillages]) {
      const host = counties.find(({ id }) => id === county)?.label.zh
      const [name, ...others] = namesOf(`${host}${official}`)
      expect([...namesOf(`${en}, Chongqing`), ...others]).toEqual([name])
      const [township = ''] = en.split(', ')
      expect(namesOf(`${township}, Chongqing`)).toContain(name)
    }
  })

  it('tells how it fits and what was read', () => {
    const text = "3 Main Street, Ping'an Township, Fengjie County, Chongqing"
    const [match] = findPlaces(text)
    expect(match).toMatchObject({ place: { name: '奉节县平安乡' }, match: 'exact' })
    expect(text.slice(...(match?.span ?? []))).toBe("Ping'an Township, Fengjie County")
    expect(candidatesOf('Fengjie')).toEqual(['奉节县 short-form'])
    expect(findPlaces('Chongqing, Fengjie County')[0]?.span).toEqual([11, 25])
  })

  it('beside Chinese says nothing more', () => {
    expect(answerTo('奉节县 Fengjie County')).toBe(FENGJIE)
    expect(answerTo('渝中区 Fengjie Tower')).toBe('none')
    expect(answerTo('渝中区 Fengjie County')).toBe('none')
    expect(answerTo('A座12楼')).toBe(OPEN)
  })
})

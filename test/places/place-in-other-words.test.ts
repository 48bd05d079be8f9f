import { describe, expect, it } from 'vitest'
import { answerTo, OPEN } from '../support/place-answers.ts'

const FENGJIE = 'national 9, township ?, village ?'

describe('the short name of a county that ends in the middle of another word', () => {
  it.each([
    '重庆云阳光小区',
    '重庆市云阳光幼儿园',
    '重庆丰都会大厦',
    '重庆秀山水花园',
    '重庆城口腔门诊部',
    '重庆南川菜馆',
    '重庆涪陵园',
    '重庆市奉节能环保公司',
    '重庆大足球俱乐部',
    '重庆巫山庄酒店',
    '重庆彭水晶酒店',
    '重庆永川剧团',
    '重庆长寿司店',
    '丰都会大厦',
    '涪陵园',
    '云阳光小区',
  ])('is not read: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
  })

  it.each([
    ['重庆巫山城市花园', 'national 8, township ?, village ?'],
    ['重庆奉节白帝城景区', FENGJIE],
    ['重庆云阳县阳光小区', 'national 7, township ?, village ?'],
    ['重庆奉节县能源公司', FENGJIE],
  ])('is read where it ends with its word: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })
})

describe('a county of ours with a slip', () => {
  it.each([
    '风节县',
    '奉捷县',
    '节奉县',
    '芸阳县',
    '澎水县',
    '铜南县',
    '付陵区',
    '千江区',
    '阳云县',
    '溪巫县',
    '柱石县',
  ])('is not taken for one elsewhere: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
  })

  it.each([
    ['巫谿縣', '巫溪县'],
    ['巫谿县', '巫溪县'],
    ['鄷都县', '丰都县'],
    ['鄷都縣', '丰都县'],
  ])('in an older sign is the county: %s', (text, name) => {
    expect(answerTo(text)).toBe(answerTo(name))
  })

  it.each(['开阳县', '泾阳县', '江山市', '崇阳县'])('no other county is one: %s', (text) => {
    expect(answerTo(text)).toBe('none')
  })
})

describe('an English text that says more than where', () => {
  it.each([
    'not in Fengjie County',
    'outside Fengjie County, Chongqing',
    'near Fengjie County',
    'near Taoshu Village, Fengjie County',
    'not in Pingan Township, Fengjie County',
    'Fengjie Restaurant, New York',
    'Wanzhou Hotel, Haikou',
    'Fengjie County Road, Chengdu',
    'Fengjie County Road, Chongqing',
    'Nanchuan District Xining',
    'Qianjiang District, Hangzhou',
    'Wuxi Chongqing Hotpot Restaurant',
    'moved from Fengjie County',
    'formerly Fengjie County',
    'Chongqing Fengjie Orange Shop',
    'not Sichuan',
  ])('is open: %s', (text) => {
    expect(answerTo(text)).toBe(OPEN)
  })

  it.each([
    'Room 3, Building B, 12F, Fengjie County, Chongqing, P.R. China 404600',
    'Fengjie County, Chongqing, PRC, postcode 404600',
    'Group 2, Taoshu Village, Fengjie County',
    'No. 5 Main Street, Fengjie County',
  ])('is read if it is all understood: %s', (text) => {
    expect(answerTo(text)).toBe(FENGJIE)
  })
})

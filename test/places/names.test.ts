import { describe, expect, it } from 'vitest'
import {
  type Cut,
  nextTownship,
  nextVillage,
  otherEndings,
  plainName,
} from '../../src/places/facts/names.ts'

const inPart = (cut: Cut | undefined, text: string) =>
  cut && { name: cut.name, rest: text.slice(cut.next) }
const cutTownship = (text: string) => inPart(nextTownship(text, 0, text.length), text)
const cutVillage = (text: string) => inPart(nextVillage(text, 0, text.length), text)

describe('the name of a township', () => {
  it.each([
    ['平安乡桃树村', '平安乡', '桃树村'],
    ['永安街道', '永安街道', ''],
    ['白土镇大林村', '白土镇', '大林村'],
    ['平安乡人民政府桃树村', '平安乡', '桃树村'],
    ['平安乡政府桃树村', '平安乡', '桃树村'],
    ['永安街道办事处桃树村', '永安街道', '桃树村'],
    ['永安街道办桃树村', '永安街道', '桃树村'],
    ['平安乡的政府', '平安乡', '的政府'],
    ['木村乡', '木村乡', ''],
    ['万各乡', '万各乡', ''],
    ['大全镇', '大全镇', ''],
    ['古路镇', '古路镇', ''],
    ['白土镇路边', '白土镇', '路边'],
    ['平安乡平安镇', '平安乡', '平安镇'],
    [`${'甲'.repeat(15)}乡`, `${'甲'.repeat(15)}乡`, ''],
    [`${'甲'.repeat(14)}街道`, `${'甲'.repeat(14)}街道`, ''],
  ])('ends the first part of %s', (text, name, rest) => {
    expect(cutTownship(text)).toEqual({ name, rest })
  })

  it.each([
    '',
    '桃树村',
    '乡',
    '城乡居民',
    '场镇',
    '新场镇社区',
    '新场镇居委会',
    '新场镇居民委员会',
    '和平乡村',
    '白土镇路12号',
    '白土镇路|3组',
    '白土镇路',
    '第3个乡',
    '甲号房乡',
    '甲组平乡',
    '甲栋平乡',
    '幸福社区平安镇',
    '幸福小区平安镇',
    '桃树村平安镇',
    '各个乡',
    '全部乡',
    `${'甲'.repeat(16)}乡`,
    `${'甲'.repeat(15)}街道`,
  ])('is not seen in %j', (text) => {
    expect(cutTownship(text)).toBeUndefined()
  })
})

describe('the name of a village', () => {
  it.each([
    ['桃树村3组', '桃树村', '3组'],
    ['大林村村民委员会', '大林村', '村民委员会'],
    ['大兴社区居民委员会', '大兴社区', '居民委员会'],
    ['龙洞居委会', '龙洞社区', '会'],
    ['龙洞居民委员会', '龙洞社区', '员会'],
    ['工农村', '工农村', ''],
    ['水乡村桃树村', '水乡村桃树村', ''],
    ['农村桃树村', '农村桃树村', ''],
    ['广大农村桃树村', '广大农村桃树村', ''],
    ['村社区', '村社区', ''],
    ['新村村委会', '新村', '村委会'],
    [`${'甲'.repeat(15)}村`, `${'甲'.repeat(14)}村`, ''],
  ])('ends the first part of %s', (text, name, rest) => {
    expect(cutVillage(text)).toEqual({ name, rest })
  })

  it.each(['', '村', '社区', '居委会', '平安乡', '乡村', '农村', '广大农村', '度假村', '水乡村'])(
    'is not seen in %j',
    (text) => {
      expect(cutVillage(text)).toBeUndefined()
    },
  )
})

describe('endings', () => {
  it.each([
    ['平安乡', '平安乡', ['平安街道', '平安镇', '平安街办']],
    ['永安街道', '永安街道', ['永安镇', '永安乡', '永安街办']],
    ['大林村民委员会', '大林村', ['大林社区']],
    ['龙洞居委会', '龙洞社区', ['龙洞村']],
    ['大兴社区居民委员会', '大兴社区', ['大兴村']],
    ['奉节县', '奉节县', []],
  ])('of %s can be told from the name', (name, plain, others) => {
    expect(plainName(name)).toBe(plain)
    expect(otherEndings(name)).toEqual(others)
  })
})

import {
  classifyPlace,
  findPlaces,
  type PlaceCodes,
  type PlaceParts,
  type PlaceQuery,
} from 'chongqing-aid-guideline'
import {
  deepPovertyTownships,
  designatedVillages,
  focusCounties,
} from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { type Division, readDivisions } from '../support/divisions.ts'
import { answerTo } from '../support/place-answers.ts'

const divisions = readDivisions()
const countOf = (level: Division['level']) => divisions.filter((one) => one.level === level).length

/** The rows of the annexes by their codes: names have no part in what is expected. */
const countiesByCode = byCode(focusCounties)
const townshipsByCode = byCode(deepPovertyTownships)
const villagesByCode = byCode(designatedVillages)

function byCode<Row extends { readonly codes: PlaceCodes }>(
  rows: readonly Row[],
): Map<string, Row> {
  return new Map(rows.map((row) => [row.codes.nbs2020 ?? '', row]))
}

/** What a tier says of a code: its row, that one lies inside, or nothing. */
function tierOf(name: string, code: string, rows: ReadonlyMap<string, { no: number }>): string[] {
  const length = name === 'township' ? 9 : 12
  const row = rows.get(code.slice(0, length))
  if (row) return [`${name} ${row.no}`]
  const isInside = code.length < length && [...rows.keys()].some((key) => key.startsWith(code))
  return isInside ? [`${name} ?`] : []
}

function expectedOf({ code }: Division): string {
  const county = countiesByCode.get(code.slice(0, 6))
  const isNational = county?.tier === 'national-key-county'
  const tiers = [
    ...(county ? [`${isNational ? 'national' : 'municipal'} ${county.no}`] : []),
    ...tierOf('township', code, townshipsByCode),
    ...tierOf('village', code, villagesByCode),
  ]
  return tiers.join(', ') || 'none'
}

const expected = new Map(divisions.map((division) => [division.code, expectedOf(division)]))

const CITY = '重庆市'
const join = (names: readonly string[]) => names.join('')

/** 忠县 is never called 忠. */
function shortName(county: string): string {
  return county.replace(/(?:苗族土家族|土家族(?:苗族)?)自治县$|(?<=..)[区县]$/, '')
}

const withShortCounty = ([county = '', ...lower]: readonly string[]) => [
  shortName(county),
  ...lower,
]

const VILLAGE = /(?:村村民|村民|村村|村)委员?会$/
const COMMUNITY = /(?:社区居民|居民|社区居)委员?会$/

/** Swaps the ending of a village for one of each kind. */
const withEndings =
  (village: string, community: string) =>
  ({ names, level }: Division): string => {
    if (level !== 'village') return CITY + join(names)
    return CITY + join(names).replace(VILLAGE, village).replace(COMMUNITY, community)
  }

const partsOf = ([county = '', township, village]: readonly string[]): PlaceParts => ({
  county,
  township,
  village,
})

/** Digits and letters as wide as a Chinese character. */
const widened = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const FORMS: Record<string, (division: Division) => PlaceQuery> = {
  'in full': ({ names }) => CITY + join(names),
  'by code': ({ code }) => ({ code, system: 'nbs2020' }),
  'by code, filled up with zeros': ({ code }) => ({
    code: code.padEnd(12, '0'),
    system: 'nbs2020',
  }),
  'by code in wide digits': ({ code }) => ({ code: widened(code), system: 'nbs2020' }),
  'without the city': ({ names }) => join(names),
  'with the short name of the county': ({ names }) => join(withShortCounty(names)),
  'with short names of city and county': ({ names }) => `重庆${join(withShortCounty(names))}`,
  'with wide spaces between': ({ names }) => [CITY, ...names].join('　'),
  'with commas between': ({ names }) => [CITY, ...names].join('，'),
  'with slashes and the group of the city': ({ names }) => [CITY, '市辖区', ...names].join('/'),
  'with the county twice': ({ names }) => (names[0] ?? '') + CITY + join(names),
  'with a sentence around it': ({ names }) => `我家住在${CITY}${join(names)}，请问是不是重点地区？`,
  'with a group and a house behind': ({ names }) => `${CITY}${join(names)}3组12号`,
  'with a group and a compound behind': ({ names }) => `${CITY}${join(names)}十二组幸福小区5栋`,
  'with 村 and 社区': withEndings('村', '社区'),
  'with 村委会 and 居委会': withEndings('村委会', '居委会'),
  'with 村民委员会 and 居民委员会': withEndings('村民委员会', '居民委员会'),
  'with 村村委会 and 社区居委会': withEndings('村村委会', '社区居委会'),
  'with 村村民委员会 and 社区居民委员会': withEndings('村村民委员会', '社区居民委员会'),
  'in parts': ({ names }) => partsOf(names),
  'in parts, with the short name of the county': ({ names }) => partsOf(withShortCounty(names)),
  'in parts, with the code of the county': ({ names, code }) =>
    partsOf([code.slice(0, 6), ...names.slice(1)]),
  'in parts that are codes, the township by name where the village does not tell': ({
    code,
    level,
    names,
  }) =>
    partsOf([
      code.slice(0, 6),
      ...(level === 'county' ? [] : [level === 'village' ? code.slice(0, 9) : (names[1] ?? '')]),
      ...(level === 'village' ? [code] : []),
    ]),
}

/** Whether the deepest tier that a division can be in is met. */
function isMetInItsTier({ level }: Division, query: PlaceQuery): boolean {
  const [national, municipal, township, village] = classifyPlace(query).tiers
  const own = { county: [national, municipal], township: [township], village: [village] }[level]
  return own.some((tier) => tier?.verdict === 'met')
}

describe('the divisions of 2020', () => {
  it('are 38 counties, 1,029 townships and 11,224 villages', () => {
    expect([countOf('county'), countOf('township'), countOf('village')]).toEqual([38, 1029, 11224])
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(12291)
  })

  it.each([
    ['500101', '万州区'],
    ['500101001', '万州区高笋塘街道'],
    ['500101001001', '万州区高笋塘街道东方广场社区居民委员会'],
    ['500101157206', '万州区白土镇大林村村民委员会'],
    ['500114110200', '黔江区金溪镇长春村民委员会'],
    ['500243', '彭水苗族土家族自治县'],
  ])('have the code %s for %s', (code, name) => {
    expect(join(divisions.find((one) => one.code === code)?.names ?? [])).toBe(name)
  })

  it('hold every place of the annexes under its code', () => {
    const codes = new Set(divisions.map(({ code }) => code))
    for (const [rows, count] of [
      [countiesByCode, 18],
      [townshipsByCode, 18],
      [villagesByCode, 100],
    ] as const) {
      expect([...rows.keys()].filter((code) => codes.has(code))).toHaveLength(count)
    }
  })

  describe.each(Object.entries(FORMS))('%s', (_, formOf) => {
    it('are met where an annex lists them, unknown where a listed place lies inside, and unmet elsewhere', () => {
      const wrong = divisions
        .map((division) => ({ division, answer: answerTo(formOf(division)) }))
        .filter(({ division, answer }) => answer !== expected.get(division.code))
        .map(({ division, answer }) => `${join(division.names)}: ${answer}`)
      expect(wrong).toEqual([])
    })

    it('are met in their own tier: 18 counties, 18 townships, 100 villages', () => {
      const met = divisions.filter((division) => isMetInItsTier(division, formOf(division)))
      const levels = ['county', 'township', 'village'] as const
      expect(levels.map((level) => met.filter((one) => one.level === level).length)).toEqual([
        18, 18, 100,
      ])
    })

    it('are one place each', () => {
      const several = divisions.filter((division) => findPlaces(formOf(division)).length !== 1)
      expect(several.map(({ names }) => join(names))).toEqual([])
    })
  })
})

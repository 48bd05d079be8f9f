import type { PlaceQuery } from 'chongqing-aid-guideline'
import { counties, deepPovertyTownships, designatedVillages } from 'chongqing-aid-guideline/data'
import fc from 'fast-check'

const LONGEST = 200

/** Names of counties as they may be written, and what may stand below and around them. */
const COUNTY_NAMES = counties.flatMap(({ label, official, names }) => [
  label.zh,
  official,
  ...names.map(({ name }) => name),
])
const TOWNSHIP_NAMES = [
  ...deepPovertyTownships.flatMap(({ official, written }) => [official, written]),
  ...designatedVillages.flatMap(({ township }) => [township.official, township.written]),
]
const VILLAGE_NAMES = designatedVillages.flatMap(({ official, written }) => [official, written])
const ENDINGS =
  '省 市 州 县 区 街道 乡 镇 村 社区 村委会 居委会 居民委员会 人民政府 办事处 地区'.split(' ')
const WORDS =
  '重庆市 重庆 四川省 中国 家住 现居 位于 户籍 附近 3组12号 十二组 小区 路 农村 乡村 度假村 低保户 成都 本 全 各 電 鄉 龍 🏠 \ud800 \u200b ， 、 （ ） a 7'.split(
    ' ',
  )
const CODES = [
  ...counties.map(({ codes }) => codes?.nbs2020 ?? '500000'),
  ...deepPovertyTownships.map(({ codes }) => codes.nbs2020 ?? ''),
  ...designatedVillages.map(({ codes }) => codes.nbs2020 ?? ''),
]

const nameArbitrary = fc.constantFrom(...COUNTY_NAMES, ...TOWNSHIP_NAMES, ...VILLAGE_NAMES)
const scrapArbitrary = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...ENDINGS),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

/** Names and scraps in any order, or nothing of the kind; never too long. */
export const textArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.oneof(nameArbitrary, scrapArbitrary), { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 1 }) },
  )
  .map((parts) => parts.join('').slice(0, LONGEST))

export const queryArbitrary: fc.Arbitrary<PlaceQuery> = fc.oneof(
  textArbitrary,
  fc.record(
    { county: textArbitrary, township: textArbitrary, village: textArbitrary },
    { requiredKeys: ['county'] },
  ),
)

/** Words that name no place, to stand around one. */
export const scrapsArbitrary: fc.Arbitrary<string> = fc
  .array(scrapArbitrary, { maxLength: 10 })
  .map((parts) => parts.join('').slice(0, 60))

/** The parts of every listed village, and of every listed township. */
export const LISTED_PARTS: readonly (readonly string[])[] = [
  ...deepPovertyTownships.map(({ county, official }) => [countyOf(county), official]),
  ...designatedVillages.map(({ county, township, official }) => [
    countyOf(county),
    township.official,
    official,
  ]),
]

function countyOf(id: string): string {
  return counties.find((county) => county.id === id)?.label.zh ?? ''
}

import { findPlaces } from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../support/place-answers.ts'
import { queryArbitrary } from '../support/places.ts'

/** From the best to the least exact. */
const BY_EXACTNESS = [
  'exact',
  'short-form',
  'older-spelling',
  'former',
  'later',
  'misprint',
  'similar',
]
const BY_DEPTH = ['village', 'township', 'county']

describe('candidates', () => {
  it.each<[query: string, candidates: string[]]>([
    ['万州区院子村', ['万州区普子乡院子村 exact', '万州区 exact unlisted village']],
    ['万州区走马镇白草社区', ['万州区走马镇白草村 similar', '万州区走马镇 exact unlisted village']],
    [
      '普子镇院子村',
      ['万州区普子乡院子村 similar', '彭水苗族土家族自治县普子镇 exact unlisted village'],
    ],
    ['平安镇', ['云阳县平安镇 exact', '奉节县平安乡 similar']],
    [
      '奉节县；云阳县平安镇红关村；巫山县双龙镇',
      ['云阳县平安镇红关村 exact', '巫山县双龙镇 exact', '奉节县 exact'],
    ],
    [
      '云阳县平安镇长安村；开县大进镇；奉节县永安街道；酆都县',
      [
        '开州区大进镇 former',
        '云阳县平安镇 exact unlisted village',
        '丰都县 older-spelling',
        '奉节县 exact unlisted township',
      ],
    ],
    ['开县；奉节县；酆都县', ['奉节县 exact', '丰都县 older-spelling', '开州区 former']],
    [
      '綦江区顶山镇石佛村；酉阳县车田乡清明村；北碚区金刀峡镇小华莹村；黔江区太极镇太河村；武隆县石桥乡天池村；永川区来苏镇五根松村',
      [
        '永川区来苏镇五根松村 exact',
        '酉阳土家族苗族自治县车田乡清明坝村 short-form',
        '北碚区金刀峡镇小华蓥村 older-spelling',
        '武隆区石桥苗族土家族乡天池村 former',
        '黔江区太极乡太河村 later',
        '綦江区丁山镇石佛村 misprint',
      ],
    ],
  ])('come best first, the deepest and then the most exact: %s', (query, candidates) => {
    expect(candidatesOf(query)).toEqual(candidates)
  })

  it('are in this order for any words, each once', () => {
    fc.assert(
      fc.property(queryArbitrary, (query) => {
        const found = findPlaces(query)
        const ranks = found.map(
          ({ place, match, unlisted }) =>
            BY_DEPTH.indexOf(place.level) * 20 + (unlisted ? 10 : 0) + BY_EXACTNESS.indexOf(match),
        )
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
        const keys = found.map(({ place, unlisted }) => `${place.name} ${unlisted}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { seed: 20200514, numRuns: 2000 },
    )
  })
})

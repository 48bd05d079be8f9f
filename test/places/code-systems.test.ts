import { classifyPlace, findPlaces, type PlaceQuery } from 'chongqing-aid-guideline'
import {
  type CodeSystem,
  counties,
  deepPovertyTownships,
  designatedVillages,
} from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { data } from '../../scripts/generate/data.ts'
import { answerTo, OPEN } from '../support/place-answers.ts'

const { townships } = data.townshipCodes
const inSystem = (system: CodeSystem) =>
  townships.flatMap(({ codes, county, name }) => {
    const code = codes[system]
    return code ? [{ code, county, name }] : []
  })
const NBS = new Map(inSystem('nbs2020').map((row) => [row.code, row]))
const MCA = new Map(inSystem('mca2025').map((row) => [row.code, row]))

const countyOf = (id: string) => counties.find((county) => county.id === id)?.label.zh ?? ''
const plain = (name: string) => name.replace(/(?:土家族|苗族|仡佬族)+(?=乡$)/, '')

/** The rows of the annexes that lie in a township or are it, by its names of 2020. */
function rowsIn(county: string, name: string): { township?: number; villages: number } {
  const isIt = (one: string) => plain(one) === plain(name)
  const ids = county === 'qijiang' ? ['qijiang', 'wansheng'] : [county]
  const deep = deepPovertyTownships.find((row) => ids.includes(row.county) && isIt(row.official))
  const villages = designatedVillages.filter(
    (row) => ids.includes(row.county) && isIt(row.township.official),
  )
  return { villages: villages.length, ...(deep && { township: deep.no }) }
}

/** What the lower tiers should say of a township. */
function expectedLower(county: string, name: string): string {
  const { township, villages } = rowsIn(county, name)
  const tiers = [
    ...(township ? [`township ${township}`] : []),
    ...(villages > 0 ? ['village ?'] : []),
  ]
  return tiers.join(', ') || 'none'
}

const lowerOf = (query: PlaceQuery) =>
  answerTo(query).replace(/(?:national|municipal) (?:\d+|\?)(?:, )?/g, '') || 'none'

describe('the two systems of codes', () => {
  it('hold 1,029 townships of 2020 and 1,021 of 2025', () => {
    expect([NBS.size, MCA.size]).toEqual([1029, 1021])
  })

  it('give 305 numbers to different townships', () => {
    const clashing = [...MCA.values()].filter(({ code, county, name }) => {
      const other = NBS.get(code)
      return other && (other.county !== county || plain(other.name) !== plain(name))
    })
    expect(clashing).toHaveLength(303)
  })
})

describe.each(['nbs2020', 'mca2025'] as const)('every township of %s', (system) => {
  it('is what its list says, by the code and its system', () => {
    const wrong = inSystem(system)
      .filter(({ code, county, name }) => lowerOf({ code, system }) !== expectedLower(county, name))
      .map(({ code, name }) => `${code} ${name}: ${lowerOf({ code, system })}`)
    expect(wrong).toEqual([])
  })

  it('is what its list says, by its name', () => {
    const wrong = inSystem(system)
      // A zone that counts as a township: its name does not say so, and the lower tiers stay open.
      .filter(({ name }) => name !== '红池坝经济开发区')
      .map(({ county, name }) => ({ text: `重庆市${countyOf(county)}${name}`, county, name }))
      .filter(({ text, county, name }) => lowerOf(text) !== expectedLower(county, name))
      .map(({ text }) => `${text}: ${lowerOf(text)}`)
    expect(wrong).toEqual([])
  })

  it('is right by the code alone, or unknown where the other system means another place', () => {
    const wrong = inSystem(system).filter(({ code }) => {
      const [nbs, mca] = [NBS.get(code), MCA.get(code)].map(
        (row) => row && expectedLower(row.county, row.name),
      )
      const tiers = (answer = '') =>
        [/township (\S+)/, /village (\S+)/].map((one) => one.exec(answer)?.[1] ?? 'no')
      const [first, second] = [tiers(nbs ?? mca), tiers(mca ?? nbs)]
      const expected = first.map((one, index) =>
        one.replace(',', '') === second[index]?.replace(',', '') ? one.replace(',', '') : '?',
      )
      const found = tiers(lowerOf(code)).map((one) => one.replace(',', ''))
      return JSON.stringify(found) !== JSON.stringify(expected)
    })
    expect(wrong.map(({ code, name }) => `${code} ${name}: ${lowerOf(code)}`)).toEqual([])
  })
})

describe('a code with its system', () => {
  it.each<[code: string, nbs: string, mca: string]>([
    ['500101123', 'national 1', 'national 1, township 15'],
    ['500235132', 'national 7, village ?', 'national 7, township 6'],
    ['500154100', 'national 6', 'national 6, township 13, village ?'],
    ['500236201', 'national 9, township ?, village ?', 'national 9, township 4, village ?'],
    ['500236266', 'national 9, township 4, village ?', 'national 9, township ?, village ?'],
    ['500230118', 'national 4', 'national 4, village ?'],
    ['500230119', 'national 4, village ?', 'national 4'],
    ['500112123', 'village ?', 'village ?'],
    ['500109125', 'village ?', 'village ?'],
    ['500242117', 'national 13, village ?', 'national 13, village ?'],
    ['500236', 'national 9, township ?, village ?', 'national 9, township ?, village ?'],
    ['500157', 'none', 'none'],
    ['500234', 'national 6, township ?, village ?', 'national 6, township ?, village ?'],
    ['110101', 'none', 'none'],
    ['510104', 'none', 'none'],
    ['512301', OPEN, OPEN],
    ['000000', OPEN, OPEN],
  ])('%s means what that system says', (code, nbs, mca) => {
    expect(answerTo({ code, system: 'nbs2020' })).toBe(nbs)
    expect(answerTo({ code, system: 'mca2025' })).toBe(mca)
  })

  it.each([
    ['500236999', 'national 9, township ?, village ?'],
    ['500236999999', 'national 9, township ?, village ?'],
    ['500236266999', 'national 9, township ?, village ?'],
    ['500103999', 'none'],
    ['500233999', 'municipal 18, village ?'],
    ['500199001', OPEN],
  ])('that no system lists tells the county at most: %s', (code, answer) => {
    expect(answerTo(code)).toBe(answer)
    expect(answerTo({ code, system: 'nbs2020' })).toBe(answer)
  })

  it('may be written in wide digits and with spaces', () => {
    expect(answerTo({ code: ' ５００２３６２６６２０５ ', system: 'nbs2020' })).toBe(
      'national 9, township 4, village 26',
    )
  })

  it('leads to the changes too', () => {
    const focus = classifyPlace({ code: '500109125', system: 'mca2025' })
    expect(focus.place?.name).toBe('渝北区大盛镇')
    expect(focus.candidates[0]?.match).toBe('later')
    expect(focus.candidates[0]).not.toHaveProperty('span')
    expect(focus.today?.name).toBe('北碚区大盛镇')
  })

  it('alone has both places as candidates where the systems clash', () => {
    expect(findPlaces('500235132').map(({ place, match }) => [place.name, match])).toEqual([
      ['云阳县高阳镇', 'exact'],
      ['云阳县泥溪镇', 'later'],
    ])
  })
})

import type { Data } from './data.ts'
import { byEnd } from './joined-words.ts'
import { BANNER } from './source-text.ts'

type PlaceWords = Data['placeWords']

/** Prints the words by which places are read: lists with a space between words, tables with a line a row. */
export function placeWordsText({ placeWords }: Data): string {
  const constants = Object.entries(plain(placeWords)).map(([name, value]) => {
    const text =
      typeof value === 'string' && value.includes('\n') ? `\`${value}\`` : JSON.stringify(value)
    return `export const ${name} = ${text}\n`
  })
  return BANNER + constants.join('\n')
}

/** What is alike stands together: bundles weigh less so. */
function plain(words: PlaceWords): Record<string, unknown> {
  const { provinces, shortEndings, villageEndings, zones, across, english, ...others } = words
  const { ordinary, notCounties, directions, numerals, commonCities, script, ...lists } = others
  const { countyUnits, townshipUnits, ...names } = english
  const { before, anywhere, autonomous } = notCounties
  return {
    villageEndings: lines(villageEndings, ({ ending, plain }) => [ending, plain]),
    ordinary: joined(ordinary),
    ...Object.fromEntries(Object.entries(lists).map(([name, value]) => [name, joined(value)])),
    directions: directions.join(''),
    numerals: numerals.join(''),
    districtsElsewhere: byEnding(words, ({ districts }) => districts),
    countiesElsewhere: byEnding(words, ({ counties }) => counties),
    commonCities: joined(commonCities),
    provinces: lines(provinces, ({ code, full, zh, en, cities }) => [
      code,
      zh,
      // 河北 and 省.
      full.slice(zh.length),
      letters(en.toLowerCase()),
      ...byEnd(cities),
    ]),
    lowerEndings: joined([...lists.townshipEndings, ...villageEndings.map(({ ending }) => ending)]),
    notCounties: {
      anywhere: anywhere.join(''),
      autonomous: autonomous.join(''),
      before: lines(before, (row) => [row.ending, row.signs]),
    },
    across: lines(Object.entries(across), (pair) => pair),
    script,
    zones: lines(zones, ({ name, counties, behindCity }) => [
      name,
      behindCity ? 'city' : 'alone',
      ...counties,
    ]),
    english: {
      ...(joined(names) as object),
      countyUnits: units(countyUnits),
      townshipUnits: units(townshipUnits),
    },
  }
}

/** A line for each ending: 新区 浦东 滨海. */
function byEnding(
  { provinces, autonomous, divisionEndings }: PlaceWords,
  listOf: (province: PlaceWords['provinces'][number]) => readonly string[] | undefined,
): string {
  const selfGoverned = `(?:${autonomous.nationalities.join('|')})*(?:${autonomous.endings.join('|')})`
  const form = new RegExp(`^(.+?)(${selfGoverned}|新?(?:${divisionEndings.join('|')}))$`)
  const stems = new Map<string, Set<string>>()
  for (const name of provinces.flatMap((province) => listOf(province) ?? [])) {
    const [, stem = '', ending = ''] = form.exec(name) ?? []
    stems.set(ending, (stems.get(ending) ?? new Set()).add(stem))
  }
  return lines([...stems], ([ending, own]) => [ending, ...byEnd(own)])
}

function joined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(letters).join(' ')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, joined(part)]))
}

function lines<Row>(rows: readonly Row[], partsOf: (row: Row) => readonly string[]): string {
  return rows.map((row) => partsOf(row).join(' ')).join('\n')
}

function units(list: PlaceWords['english']['countyUnits']): string {
  return lines(list, ({ word, ending }) => [letters(word), ending])
}

/** Spaces and hyphens are not kept in a text either. */
function letters(word: string): string {
  return word.replaceAll(/[ -]/g, '')
}

import type { NameMatch } from '../../generated/ids.ts'
import * as words from '../../generated/place-words.ts'
import { gazetteer } from './gazetteer.ts'
import type { Unit } from './units.ts'
import { alternatives, rowsOf, type SignSet, signSet, wordsOf } from './word-list.ts'

/** A word that says where one is, or that holds such a word and says nothing. */
export interface Word {
  readonly kind: 'city' | 'county' | 'elsewhere' | 'ordinary'
  readonly text: string
  /** With its ending (奉节县, 成都市): it names the place wherever it stands. */
  readonly isFull: boolean
  /** Of a county, or of a zone in it. */
  readonly units: readonly Unit[] | undefined
  readonly match: NameMatch | undefined
  readonly zone: string | undefined
  /** Of a place elsewhere: a province or country, the province of before 1997, a city, one that is a word too, a county. */
  readonly elsewhere: 'large' | 'former' | 'city' | 'common' | 'county' | undefined
}

interface Dictionary {
  /** The words by their first two signs, the longest first. */
  readonly words: ReadonlyMap<number, readonly Word[]>
  readonly starts: SignSet
  readonly seconds: SignSet
}

let built: Dictionary | undefined

/** The longest word that begins at a place of a text. */
export function wordAt(text: string, start: number): Word | undefined {
  built ??= build()
  const { starts, seconds } = built
  if (!starts[text.charCodeAt(start)] || !seconds[text.charCodeAt(start + 1)]) return undefined
  const same = built.words.get(keyAt(text, start))
  if (same) for (const word of same) if (text.startsWith(word.text, start)) return word
  return undefined
}

/** Whether the name of a place begins there. */
export function isRegionWord(text: string, start: number): boolean {
  return !['ordinary', undefined].includes(wordAt(text, start)?.kind)
}

function keyAt(text: string, start: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1)
}

function build(): Dictionary {
  const words = new Map<number, Word[]>()
  const all = [
    ...cityWords(),
    ...countyWords(),
    ...zoneWords(),
    ...elsewhereWords(),
    ...ordinaryWords(),
  ].sort((a, b) => b.text.length - a.text.length)
  for (const word of all) {
    const key = keyAt(word.text, 0)
    words.set(key, [...(words.get(key) ?? []), word])
  }
  return {
    words,
    starts: signSet(all.map(({ text }) => text)),
    seconds: signSet(all.map(({ text }) => text.slice(1))),
  }
}

const SAYS_NOTHING = { units: undefined, match: undefined, zone: undefined, elsewhere: undefined }

/** All words have the same fields of their own, in the same order: reading one of many shapes costs more. */
export function wordOf(
  kind: Word['kind'],
  text: string,
  isFull: boolean,
  says: Partial<Word> = {},
): Word {
  return { kind, text, isFull, ...SAYS_NOTHING, ...says }
}

function ordinaryWords(): Word[] {
  return wordsOf(words.ordinary).map((text) => wordOf('ordinary', text, false))
}

function cityWords(): Word[] {
  return wordsOf(words.city).map((text, index) => wordOf('city', text, index === 0))
}

/** 奉节县, but neither 奉节 nor 忠县: two signs stand in other words too (离开县城, 青秀山). */
function countyWords(): Word[] {
  const full = new RegExp(`..${alternatives(words.divisionEndings)}$`)
  return [...gazetteer().counties.values()].flatMap((unit) =>
    unit.names.map(([text, match]) =>
      wordOf('county', text, full.test(text), { units: [unit], match }),
    ),
  )
}

function zoneWords(): Word[] {
  const { counties } = gazetteer()
  return rowsOf(words.zones).map(([text = '', zone, ...ids]) => {
    const units = ids.flatMap((id) => counties.get(id) ?? [])
    return wordOf('county', text, false, { units, match: 'short-form', zone })
  })
}

/** By their endings. */
export const countiesElsewhere = /* @__PURE__ */ rowsOf(words.countiesElsewhere)
/** Districts of large cities. */
export const districtsElsewhere = /* @__PURE__ */ rowsOf(words.districtsElsewhere)

function elsewhereWords(): Word[] {
  const prefecture = new RegExp(`^(..+?)${alternatives(words.prefectureEndings)}$`)
  const provinces = rowsOf(words.provinces).flatMap((row) => {
    const [, short = '', ending = '', , ...cities] = row
    const elsewhere = short === words.formerProvince ? 'former' : 'large'
    return [
      wordOf('elsewhere', short + ending, true, { elsewhere }),
      wordOf('elsewhere', short, false, { elsewhere }),
      ...cities.flatMap((city) => {
        const stem = prefecture.exec(city)?.[1]
        return [
          wordOf('elsewhere', stem ? city : city + words.cityEnding, true),
          wordOf('elsewhere', stem ?? city, false, {
            elsewhere: words.commonCities.includes(stem ?? city) ? 'common' : 'city',
          }),
        ]
      }),
    ]
  })
  const countries = wordsOf(words.countries)
  return [
    ...provinces,
    ...countries.map((one) => wordOf('elsewhere', one, false, { elsewhere: 'large' })),
    ...[...countiesElsewhere, ...districtsElsewhere].flatMap(([ending, ...stems]) =>
      stems.map((stem) => wordOf('elsewhere', stem + ending, false, { elsewhere: 'county' })),
    ),
  ]
}

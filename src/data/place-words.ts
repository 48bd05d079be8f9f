import rows from '../../data/place-words.json'
import type { CountyId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'

/** Another province of China, with its cities and prefectures in short form (恩施州). */
export interface Province {
  /** The first two digits of its division codes. */
  readonly code: string
  readonly zh: string
  readonly full: string
  readonly en: string
  readonly cities: readonly string[]
}

/** A zone that is no division and holds no place of the annexes. */
export interface Zone {
  readonly name: string
  readonly counties: readonly CountyId[]
  /** Every city has one of this name: it counts behind the city's name only. */
  readonly behindCity?: boolean
}

type Words = readonly string[]

/** A word of English or pinyin for a kind of division, and the ending that it stands for. */
interface Unit {
  readonly word: string
  readonly ending: string
}

/** The words by which places are read; `data/README.md` tells what each list is for. */
export interface PlaceWords {
  readonly city: Words
  readonly cityCode: string
  readonly formerCityCodes: Words
  readonly cityGroups: Words
  readonly provinces: readonly Province[]
  readonly cityEnding: string
  readonly prefectureEndings: Words
  readonly commonWords: Words
  readonly formerProvince: string
  readonly formerPrefecture: string
  readonly divisionEndings: Words
  readonly autonomous: {
    readonly nationalities: Words
    readonly endings: Words
    readonly cutOff: string
  }
  readonly townshipEndings: Words
  readonly townshipOffices: Words
  readonly marketWords: Words
  readonly villageEndings: readonly { readonly ending: string; readonly plain: string }[]
  readonly nameless: Words
  readonly namelessStarts: Words
  readonly natural: Words
  readonly notTownships: Words
  readonly notVillages: Words
  readonly villagesNamedSo: Words
  readonly notInTownships: Words
  readonly notBehindTownships: Words
  readonly market: string
  readonly ordinary: Words
  readonly leadIns: Words
  readonly roads: Words
  readonly directions: Words
  readonly sites: Words
  readonly epithets: Words
  readonly closers: Words
  readonly conjunctions: Words
  readonly neighbors: Readonly<Record<'with' | 'touching' | 'near' | 'helping', Words>>
  readonly notCounties: {
    readonly anywhere: Words
    readonly beforeDistrict: Words
    readonly districts: Words
    readonly partOfDistrict: Words
  }
  readonly alike: Readonly<Record<string, string>>
  readonly zones: readonly Zone[]
  readonly english: {
    readonly city: string
    readonly cityUnits: Words
    readonly provinceUnits: Words
    readonly countyUnits: readonly Unit[]
    readonly nationalities: Words
    readonly townshipUnits: readonly Unit[]
    readonly roads: Words
    readonly namesakes: Words
  }
  readonly script: { readonly traditional: string; readonly simplified: string }
}

/**
 * The words by which addresses are read: provinces and cities elsewhere, endings, and ordinary words that look like a
 * place.
 *
 * @example
 * import { placeWords } from 'chongqing-aid-guideline/data'
 *
 * placeWords.townshipEndings //=> ['街道', '镇', '乡']
 */
export const placeWords: PlaceWords = /* @__PURE__ */ deepFreeze(rows as PlaceWords)

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

/** A word of English or pinyin for a kind of division, and the ending that it stands for. */
export interface UnitWord {
  readonly word: string
  readonly ending: string
}

/** The words by which places are read; `data/README.md` tells what each list is for. */
export interface PlaceWords {
  readonly city: readonly string[]
  readonly cityCode: string
  readonly formerCityCodes: readonly string[]
  readonly cityGroups: readonly string[]
  readonly provinces: readonly Province[]
  readonly cityEnding: string
  readonly prefectureEndings: readonly string[]
  readonly commonWords: readonly string[]
  readonly formerProvince: string
  readonly formerPrefecture: string
  readonly divisionEndings: readonly string[]
  readonly autonomous: {
    readonly nationalities: readonly string[]
    readonly endings: readonly string[]
    readonly cutOff: string
  }
  readonly townshipEndings: readonly string[]
  readonly townshipOffices: readonly string[]
  readonly marketWords: readonly string[]
  readonly villageEndings: readonly { readonly ending: string; readonly plain: string }[]
  readonly kinds: readonly string[]
  readonly nameless: readonly string[]
  readonly namelessStarts: readonly string[]
  readonly counts: readonly string[]
  readonly natural: readonly string[]
  readonly notTownships: readonly string[]
  readonly notVillages: readonly string[]
  readonly villagesNamedSo: readonly string[]
  readonly notInTownships: readonly string[]
  readonly notBehindTownships: readonly string[]
  readonly market: string
  readonly ordinary: readonly string[]
  readonly across: Readonly<Record<string, string>>
  readonly leadIns: readonly string[]
  readonly roads: readonly string[]
  readonly directions: readonly string[]
  readonly sites: readonly string[]
  readonly epithets: readonly string[]
  readonly closers: readonly string[]
  readonly numerals: readonly string[]
  /** What is counted as a division is: 两地. */
  readonly counted: readonly string[]
  readonly links: readonly string[]
  readonly conjunctions: readonly string[]
  readonly neighbors: Readonly<
    Record<'joins' | 'with' | 'touching' | 'near' | 'helping', readonly string[]>
  >
  readonly doubts: Readonly<
    Record<
      'denied' | 'beside' | 'outside' | 'routes' | 'branches' | 'posted' | 'now' | 'origin',
      readonly string[]
    >
  >
  readonly notCounties: {
    readonly anywhere: readonly string[]
    readonly before: readonly { readonly ending: string; readonly signs: string }[]
    readonly unlessInCity: readonly { readonly ending: string; readonly signs: string }[]
  }
  readonly alike: Readonly<Record<string, string>>
  readonly telling: Readonly<Record<string, string>>
  readonly zones: readonly Zone[]
  readonly english: {
    readonly city: string
    readonly cityUnits: readonly string[]
    readonly provinceUnits: readonly string[]
    readonly countyUnits: readonly UnitWord[]
    readonly nationalities: readonly string[]
    readonly townshipUnits: readonly UnitWord[]
    readonly roads: readonly string[]
    readonly fillers: readonly string[]
    readonly villageUnits: readonly string[]
    readonly denials: readonly string[]
    readonly namesakes: readonly string[]
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

import type {
  CodeSystem,
  CountyId,
  FocusAreaTierId,
  NameMatch,
  PresentCountyId,
  ProvisionId,
} from '../../generated/ids.ts'
import type { PlaceChange } from '../../generated/place-rules.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import type { Verdict } from '../../logic/ternary.ts'

/**
 * A place as it is asked for: a free text, a code of 6, 9 or 12 digits, or names level by level (a part may also be a
 * code). Each text has at most 200 characters.
 */
export type PlaceQuery = string | PlaceParts | PlaceCode

/** A division code, and whose it is: 6, 9 or 12 digits of statistics, 6 or 9 of civil affairs. */
export interface PlaceCode {
  /** Digits only, plain or full-width, spaces around them aside. */
  readonly code: string
  /** `nbs2020`: the National Bureau of Statistics, 2020; `mca2025`: the Ministry of Civil Affairs, 2025. */
  readonly system: CodeSystem
}

/** A place by its levels; what is null or empty is not known. */
export interface PlaceParts {
  /** District or county, such as 奉节县. */
  readonly county: string
  /** Township, town or subdistrict. */
  readonly township?: string | null | undefined
  /** Village or community. */
  readonly village?: string | null | undefined
}

/** A county-level unit of Chongqing, or a township or village that the annexes list or imply. */
export interface Place {
  /** How far down it is; a `township` is also a town or subdistrict, a `village` also a community. */
  readonly level: 'county' | 'township' | 'village'
  /** The county-level unit that it is or lies in, a row of `counties`, such as `fengjie`. */
  readonly county: CountyId
  /** The official names of 2020 in full, such as 奉节县平安乡桃树村. */
  readonly name: string
  /** 万盛经开区 has none. */
  readonly codes?: {
    /** Of the National Bureau of Statistics, 2020: 6, 9 or 12 digits, by the level. */
    readonly nbs2020: string
  }
}

/** A place that the words of a query fit. */
export interface PlaceMatch {
  /** With `unlisted`, the smallest place known around the one that is meant. */
  readonly place: Place
  /** How the words or the code fit it; of several levels, the least exact. */
  readonly match: NameMatch
  /** What of the text was read, from the first sign to behind the last; only of a text. */
  readonly span?: readonly [from: number, to: number]
  /** The words go on to a township or village inside this place that no annex lists. */
  readonly unlisted?: 'township' | 'village'
  /** The system that gives this place the code; only of a code, and of none of another year. */
  readonly system?: CodeSystem
}

/** Whether a place is of one of the four kinds of focus areas. */
export interface TierVerdict {
  /** The row of `focusAreaTiers`. */
  readonly id: FocusAreaTierId
  /** `unknown` while a listed place may lie in what was given, the candidates differ, or there are none. */
  readonly verdict: Verdict
  /** The item of Article 2. */
  readonly provision: ProvisionId
  /** Where the verdict is met: the number of the row in the annex, unless the words fit several. */
  readonly row?: number
}

/** What a place is called and belongs to now. */
export interface PlaceToday {
  /** The names in full, from the county down. */
  readonly name: string
  /** The county-level unit that it now is or lies in; `liangjiang` came after 2020. */
  readonly county: PresentCountyId
  /** Its codes since the change, where they are known. */
  readonly codes?: {
    /** Of the National Bureau of Statistics, 2023. */
    readonly nbs2023?: string
    /** Of the Ministry of Civil Affairs, 2025: 6 digits of a county, 9 of a township. */
    readonly mca2025?: string
  }
}

/** Whether a place is a focus area, and why. */
export interface PlaceFocus {
  /** Met if any tier is met, unmet if all are unmet. */
  readonly verdict: Verdict
  /** All four, in the order of Article 2. */
  readonly tiers: readonly TierVerdict[]
  /** The place, if the query can mean only one. */
  readonly place?: Place
  /** Every place that the words fit, best first; none if the query names no place of Chongqing. */
  readonly candidates: readonly PlaceMatch[]
  /** What became of these places after the document was issued. */
  readonly changes: readonly PlaceChange[]
  /** What the place is called and belongs to now, where a change is known. */
  readonly today?: PlaceToday
  /** Which rules decided. */
  readonly ruleset: Ruleset
}

import data from '../../data/township-codes.json'
import type { CodeSystem, CountyId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { OutsideSource } from './successors.ts'

/** The townships of Chongqing in both systems of codes. */
export interface TownshipCodes {
  /** The two systems of codes, and the day of the list that was read of each. */
  readonly systems: readonly {
    /** The key under `codes` of a township. */
    readonly id: CodeSystem
    /** What the codes are called. */
    readonly label: Text
    /** The day or year of the list, `YYYY-MM-DD` or `YYYY`. */
    readonly asOf: string
    /** The lists themselves. */
    readonly sources: readonly OutsideSource[]
  }[]
  /** Each stands here once, with the code of every system that lists it. */
  readonly townships: readonly {
    /** The county of 2020 that it lies in. */
    readonly county: CountyId
    /** The official name in full, such as 后坪苗族土家族乡. */
    readonly name: string
    /** 9 digits, in each system that lists it. */
    readonly codes: { readonly [System in CodeSystem]?: string }
    /** Of a township that the annexes name: the last three digits of its villages (2020), runs as 200-205. */
    readonly villages?: readonly string[]
  }[]
}

/**
 * The codes of all townships of Chongqing, of the National Bureau of Statistics (2020) and of the Ministry of Civil
 * Affairs (2025): one code can mean two places.
 *
 * @example
 * import { townshipCodes } from 'chongqing-aid-guideline/data'
 *
 * const { townships } = townshipCodes
 * townships.find(({ codes }) => codes.nbs2020 === '500101123')?.name //=> '新乡镇'
 * townships.find(({ codes }) => codes.mca2025 === '500101123')?.name //=> '龙驹镇'
 */
export const townshipCodes: TownshipCodes = /* @__PURE__ */ deepFreeze(data as TownshipCodes)

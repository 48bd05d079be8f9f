import data from '../../data/township-codes.json'
import type { CodeSystem, CountyId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { OutsideSource } from './successors.ts'

/** The townships of Chongqing in both systems of codes. */
export interface TownshipCodes {
  readonly systems: readonly {
    readonly id: CodeSystem
    readonly label: Text
    readonly asOf: string
    readonly sources: readonly OutsideSource[]
  }[]
  readonly townships: readonly {
    readonly county: CountyId
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

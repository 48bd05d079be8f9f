import { placeTable } from './place-table.ts'
import type { Data } from './product.ts'
import { BANNER, table } from './source-text.ts'

const TYPES = `import type { CountyId, FocusAreaTierId, NameMatch, ProvisionId } from './ids.ts'

/** A kind of focus areas, and the provision that names it. */
export interface TierRule {
  readonly id: FocusAreaTierId
  readonly provision: ProvisionId
}

/** What places are found by at any level. */
export interface PlaceRule {
  /** The official name of its own level, such as 平安乡. */
  readonly name: string
  /** The NBS code of 2020. */
  readonly code?: string
  readonly names?: readonly (readonly [name: string, match: NameMatch])[]
  readonly laterCodes?: readonly string[]
  readonly changes?: readonly PlaceChangeRule[]
  /** Its number in the annex, if it is listed. */
  readonly no?: number
}

/** What became of a place. */
export interface PlaceChangeRule {
  readonly kind: 'renamed' | 'moved' | 'abolished' | 'boundary'
  readonly zh: string
  readonly en: string
  readonly name?: string
  readonly county?: CountyId
  readonly codes?: { readonly nbs2023?: string; readonly mca2025?: string }
  readonly date?: string
  readonly after?: string
  readonly by?: string
  readonly sources: readonly {
    readonly title: string
    readonly number?: string
    readonly body: string
    readonly date?: string
    readonly confirmation: 'primary' | 'secondary'
  }[]
}

/** A county-level unit with the places in it that the annexes list or imply. */
export interface CountyRule extends PlaceRule {
  readonly id: CountyId
  readonly tier?: FocusAreaTierId
  readonly formerCodes?: readonly string[]
  readonly statisticalParent?: CountyId
  readonly townships?: readonly TownshipRule[]
}

/** A township that is listed, or holds a listed village. */
export interface TownshipRule extends PlaceRule {
  readonly villages?: readonly VillageRule[]
}

/** A designated village. */
export interface VillageRule extends PlaceRule {
  readonly no: number
  /** Villages of the same township that have its name with another ending, and are other places. */
  readonly apartFrom?: readonly string[]
}
`

/** Prints the table by which places are found and classified. */
export function placeRulesText(data: Data): string {
  const tiers = data.focusAreaTiers.map(({ id, provision }) => ({ id, provision }))
  const counties = table('countyRules', 'CountyRule', placeTable(data))
  return BANNER + [TYPES, table('tierRules', 'TierRule', tiers), linePerPlace(counties)].join('\n')
}

/** Each place stands on a line of its own, so that a change is easy to review. */
function linePerPlace(text: string): string {
  return text.replaceAll('{"name":', '\n    {"name":')
}

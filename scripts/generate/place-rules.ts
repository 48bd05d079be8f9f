import { placeCodeLines } from './place-codes.ts'
import { placeTable } from './place-table.ts'
import type { Data } from './product.ts'
import { BANNER, table } from './source-text.ts'

const TYPES = `import type { FocusAreaTierId, PlaceChangeId, PresentCountyId, ProvisionId } from './ids.ts'

/** A kind of focus areas, and the provision that names it. */
export interface TierRule {
  readonly id: FocusAreaTierId
  readonly provision: ProvisionId
}

/** What became of a place after the document was issued. */
export interface PlaceChange {
  readonly id: PlaceChangeId
  readonly kind: 'renamed' | 'moved' | 'abolished' | 'boundary'
  /** Its name, or that of its successor, afterwards. */
  readonly name?: string
  /** The county that it went to, or that took its place. */
  readonly county?: PresentCountyId
  /** Its codes afterwards. */
  readonly codes?: { readonly nbs2023?: string; readonly mca2025?: string }
  /** The year or month, where it is known. */
  readonly date?: string
  /** Otherwise the days between which it happened. */
  readonly after?: string
  readonly by?: string
}
`

const CODES_DOC = `/**
 * A line a county: its code, the numbers of its townships in the codes of statistics (2020) and of civil affairs (2025).
 * A run of numbers is told by its distance from the last one, and how many follow: 1,16-9 is 1 and 17 to 26.
 * Indented: townships that the annexes name, with the numbers of their villages in the codes of statistics.
 */`

const PLACES_DOC = `/**
 * A place a line, counties, townships and villages one space deeper each: its NBS code of 2020 within the code above it
 * (- for none), its official name, and what the sign before says: : id, # number in the annex, * tier, % statistical
 * parent, other names and codes by how they match (= exact, ~ short form, ^ older spelling, < former, > later,
 * ! misprint; of codes & civil affairs, alone where it is the same), " pinyin, / villages that it is apart from, @ changes.
 */`

/** Prints what places are found and classified by. */
export function placeRulesText(data: Data): string {
  const tiers = data.focusAreaTiers.map(({ id, provision }) => ({ id, provision }))
  const changes = data.placeChanges.map(({ zh: _, en: __, sources: ___, ...slim }) => slim)
  return (
    BANNER +
    [
      TYPES,
      table('tierRules', 'TierRule', tiers),
      table('changeRules', 'PlaceChange', changes),
      `${CODES_DOC}\nexport const codeLines = \`${placeCodeLines(data)}\`\n`,
      `${PLACES_DOC}\nexport const placeLines = \`${placeTable(data)}\`\n`,
    ].join('\n')
  )
}

import type { Data } from './data.ts'
import { placeTable } from './place-table.ts'
import { BANNER, BARE, plainTable, table } from './source-text.ts'

const TYPES = `${BARE}import type { FocusAreaTierId, PlaceChangeId, PresentCountyId, ProvisionId } from './ids.ts'

/** A kind of focus areas, and the provision that names it. */
export interface TierRule {
  readonly id: FocusAreaTierId
  readonly provision: ProvisionId
}

/** What became of a place after the document was issued. */
export interface PlaceChange {
  /** The row of \`placeChanges\`, such as \`taiji-renamed\`. */
  readonly id: PlaceChangeId
  /** \`renamed\`: also from 乡 to 镇; \`moved\`: to another county; \`boundary\`: parts of it went or came. */
  readonly kind: 'renamed' | 'moved' | 'abolished' | 'boundary'
  /** Its name, or that of its successor, afterwards. */
  readonly name?: string
  /** The county that it went to, or that took its place. */
  readonly county?: PresentCountyId
  /** Its codes afterwards. */
  readonly codes?: {
    /** Of the National Bureau of Statistics, 2023. */
    readonly nbs2023?: string
    /** Of the Ministry of Civil Affairs, 2025: 6 digits of a county, 9 of a township. */
    readonly mca2025?: string
  }
  /** The year or month, \`YYYY\` or \`YYYY-MM\`, where it is known. */
  readonly date?: string
  /** Otherwise a day, \`YYYY-MM-DD\`, on which it had not happened yet. */
  readonly after?: string
  /** And a day on which it had. */
  readonly by?: string
}
`

const PLACES_DOC = `/**
 * A place a line, counties, townships and villages one space deeper each: its NBS code of 2020 within the code above it
 * (- for none), its official name, and what the sign before says: : id, # number in annex 1 or 2 (villages are numbered as they follow), * tier, % statistical
 * parent, other names and codes by how they match (= exact, ~ short form, ^ older spelling, < former, > later,
 * ! misprint; of codes & civil affairs, alone where it is the same), " pinyin, / names that it is apart from, @ changes,
 * [ numbers of the places in it in the codes of statistics, ] and of civil affairs: hundred by hundred how many are given,
 * how many left out, and so on, in base 36, from 1, 100 and 200 on.
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
      plainTable('changeRules', 'PlaceChange', changes),
      `${PLACES_DOC}\nexport const placeLines = \`${placeTable(data)}\`\n`,
    ].join('\n')
  )
}

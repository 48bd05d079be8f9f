import { deepPovertyTownships } from '../../data/deep-poverty-townships.ts'
import { focusCounties } from '../../data/focus-counties.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import { issued } from '../../generated/ruleset.ts'
import type { Loose } from '../../input/shape.ts'
import { readQuery } from '../facts/read-query.ts'
import type { Unit } from '../facts/units.ts'
import type { Place, PlaceQuery } from '../record/place.ts'
import type { ContactOptions, TownshipContact } from '../record/township-contacts.ts'
import { readContactOptions, townshipOf } from './contact-options.ts'

/** Whom to call about a place. */
export interface Contact {
  /** `county`: annex 1, its poverty alleviation office; `township`: annex 2, a contact person. */
  readonly level: 'county' | 'township'
  /** The county or township that the contact is for. */
  readonly place: Place
  /** The annex that lists it. */
  readonly provision: ProvisionId
  /** The number of the row in that annex. */
  readonly row: number
  /** When it was printed, `YYYY-MM`; of a later contact, the caller's day. */
  readonly dated: string
  /** Of the county's poverty alleviation office (annex 1), or of the caller's person. */
  readonly phone?: string
  /** The post of the contact person, as printed in annex 2, or as the caller has it. */
  readonly post?: string
  /** The person printed in annex 2, masked. */
  readonly nameMasked?: string
  /** The mobile number of that person, masked. */
  readonly phoneMasked?: string
  /** Only what the caller passed. */
  readonly name?: string
}

/** The month of issue: the annexes are as of then. */
const PRINTED = /* @__PURE__ */ issued.slice(0, 7)

/**
 * Tells whom the document names for a place at every level that it has (clause 5.1, annexes 1 and 2): of a deep-poverty
 * township the post, then the office of the county.
 *
 * @param query - the place as people or systems write it.
 * @param options - `townshipContacts`: contact persons whom the caller knows; they stand in place of the masked ones.
 * @returns the contacts from the township up; none where the document has none, or where the query can mean several
 * places.
 * @throws {InvalidInputError} if the query cannot be read, or a contact person does not belong where it says.
 * @example
 * import { contactsFor } from 'chongqing-aid-guideline'
 *
 * contactsFor('奉节县草堂镇')[0]?.phone //=> '023-56557211'
 * contactsFor('奉节县平安乡').map(({ level }) => level) //=> ['township', 'county']
 * contactsFor('奉节县平安乡')[0]?.post //=> '县民政局工作人员'
 * contactsFor('渝北区大盛镇千盏村') //=> []
 */
export function contactsFor(query: PlaceQuery, options?: ContactOptions | null): Contact[]
export function contactsFor(query: Loose<PlaceQuery>, options?: ContactOptions | null): Contact[]
export function contactsFor(query: unknown, options?: ContactOptions | null): Contact[] {
  const { townshipContacts = [] } = readContactOptions(options)
  const [reading, ...others] = readQuery(query)
  if (others.length > 0) return []
  return printedFor(reading?.unit).flatMap((printed) => {
    const own = townshipContacts.filter((contact) => isFor(contact, printed))
    return own.length > 0 ? own.map((contact) => personOf(contact, printed)) : [printed]
  })
}

/** What the annexes print for a place and those that it lies in, from the township up. */
function printedFor(unit: Unit | undefined): Contact[] {
  if (!unit) return []
  return [...PRINTED_FOR[unit.level](unit), ...printedFor(unit.above)]
}

const PRINTED_FOR: { readonly [level in Unit['level']]: (unit: Unit) => Contact[] } = {
  village: () => [],
  township: ({ no, place }) =>
    deepPovertyTownships
      .filter((row) => row.no === no)
      .map((row) => ({
        level: 'township',
        place: { ...place },
        provision: row.provision,
        row: row.no,
        dated: PRINTED,
        post: row.post,
        nameMasked: row.contactNameMasked,
        phoneMasked: row.contactPhoneMasked,
      })),
  county: ({ id, place }) =>
    focusCounties
      .filter((row) => row.id === id)
      .map(({ provision, no, phone }) => ({
        level: 'county',
        place: { ...place },
        provision,
        row: no,
        dated: phone.dated,
        phone: phone.number,
      })),
}

function isFor(contact: TownshipContact, { level, row }: Contact): boolean {
  return level === 'township' && townshipOf(contact)?.no === row
}

function personOf({ name, phone, post, asOf }: TownshipContact, printed: Contact): Contact {
  const { level, place, provision, row } = printed
  const isLater = asOf !== null && asOf !== undefined
  const held = post ?? (isLater ? undefined : printed.post)
  return {
    level,
    place,
    provision,
    row,
    dated: asOf ?? PRINTED,
    name,
    phone,
    ...(held && { post: held }),
  }
}

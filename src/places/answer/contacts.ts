import { deepPovertyTownships } from '../../data/deep-poverty-townships.ts'
import { focusCounties } from '../../data/focus-counties.ts'
import { orThrow } from '../../errors.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import { type Reading, UNLISTED } from '../facts/reading.ts'
import type { Place, PlaceQuery } from '../record/place.ts'
import { readQuery } from '../record/query.ts'
import {
  type ContactOptions,
  checkContactOptions,
  type TownshipContact,
  townshipOf,
} from '../record/township-contacts.ts'
import { placeOf } from './find-places.ts'

/** Whom to call about a place. */
export interface Contact {
  readonly level: 'county' | 'township'
  /** The county or township that the contact is for. */
  readonly place: Place
  /** The annex, and the number of the row in it. */
  readonly provision: ProvisionId
  readonly row: number
  /** When it was printed, `YYYY-MM`; of a later contact, the caller's day. */
  readonly dated: string
  /** Of the county's poverty alleviation office (annex 1), or of the caller's person. */
  readonly phone?: string
  /** The post of the contact person, as printed in annex 2, or as the caller has it. */
  readonly post?: string
  /** The person printed in annex 2, masked. */
  readonly nameMasked?: string
  readonly phoneMasked?: string
  /** Only what the caller passed. */
  readonly name?: string
}

/** The month of issue: the annexes are as of then. */
const PRINTED = '2020-05'

/**
 * Tells whom the document names for a place: of a deep-poverty township the post, otherwise the office of the county
 * (clause 5.1, annexes 1 and 2). If the query fits several places, only what holds for all of them.
 *
 * @param query - the place as people or systems write it.
 * @param options - `townshipContacts`: contact persons whom the caller knows; they stand in place of the masked ones.
 * @returns the contacts of the nearest listed level; none where the document has none.
 * @throws {InvalidInputError} if the query cannot be read, or a contact person does not belong where it says.
 * @example
 * import { contactsFor } from 'chongqing-aid-guideline'
 *
 * contactsFor('奉节县草堂镇')[0]?.phone //=> '023-56557211'
 * contactsFor('奉节县平安乡')[0]?.post //=> '县民政局工作人员'
 * contactsFor('渝北区大盛镇千盏村') //=> []
 */
export function contactsFor(query: PlaceQuery, options?: ContactOptions | null): Contact[]
export function contactsFor(query: unknown, options?: ContactOptions | null): Contact[]
export function contactsFor(query: unknown, options?: ContactOptions | null): Contact[] {
  const { townshipContacts = [] } = orThrow(checkContactOptions(options ?? {}))
  const chains = readQuery(query).map(chainOf)
  const shared = (chains[0] ?? []).filter(({ place }) =>
    chains.every((chain) => chain.some((contact) => contact.place.name === place.name)),
  )
  const [nearest] = shared
  if (!nearest) return []
  const own = townshipContacts.filter((contact) => isFor(contact, nearest))
  return own.length > 0 ? own.map((contact) => personOf(contact, nearest)) : [nearest]
}

/** The contacts from the township up. */
function chainOf(reading: Reading): Contact[] {
  return [townshipContact(reading), countyContact(reading)].flatMap((contact) => contact ?? [])
}

function townshipContact({ county, township }: Reading): Contact | undefined {
  if (!county || !township || township === UNLISTED) return undefined
  const row = deepPovertyTownships.find(({ no }) => no === township.rule.no)
  if (!row) return undefined
  return {
    level: 'township',
    place: placeOf(county, township),
    provision: row.provision,
    row: row.no,
    dated: PRINTED,
    post: row.post,
    nameMasked: row.contactNameMasked,
    phoneMasked: row.contactPhoneMasked,
  }
}

function countyContact({ county }: Reading): Contact | undefined {
  const row = focusCounties.find(({ id }) => id === county?.rule.id)
  if (!county || !row) return undefined
  const { provision, no, phone } = row
  const place = placeOf(county)
  return { level: 'county', place, provision, row: no, dated: phone.dated, phone: phone.number }
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

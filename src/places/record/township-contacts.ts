import * as s from '../../input/shape.ts'

/** A contact person whom the caller knows. Annex 2 ships masked, because its numbers are personal and stale. */
export interface TownshipContact {
  /** The township, by name or code: one of annex 2. */
  readonly township: string
  /** In full, at most 40 characters; it comes back in the contact, and never in an error. */
  readonly name: string
  /** Digits, spaces and hyphens. */
  readonly phone: string
  /** At most 100 characters. Without it and `asOf`, the post of annex 2 stands. */
  readonly post?: string | null | undefined
  /**
   * The day, `YYYY-MM-DD`, as of which this is the contact. Without it, it is the person printed in annex 2 and has to
   * fit the masked forms there.
   */
  readonly asOf?: string | null | undefined
}

/** How contacts are looked up. */
export interface ContactOptions {
  /** Persons that the caller knows, at most 200. */
  readonly townshipContacts?: readonly TownshipContact[] | null | undefined
}

const MOST = { contacts: 200, township: 200, name: 40, phone: 20, post: 100 }

/** The fields of the options of `contactsFor`. */
export function contactFields() {
  const contact = s.object({
    township: s.string(MOST.township),
    name: s.string(MOST.name),
    phone: s.string(MOST.phone),
    post: s.optional(s.string(MOST.post)),
    asOf: s.optional(s.day()),
  })
  return { townshipContacts: s.optional(s.array(contact, MOST.contacts)) }
}

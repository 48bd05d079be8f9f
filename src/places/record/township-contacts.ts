import {
  type DeepPovertyTownship,
  deepPovertyTownships,
} from '../../data/deep-poverty-townships.ts'
import type { IssueFacts } from '../../errors.ts'
import {
  FITS_PRINTED_CONTACT,
  PERSON_NAME,
  PHONE_FORM,
  TOWNSHIP_OF_ANNEX_2,
} from '../../explain/issue-rules.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { readQuery } from './query.ts'

/** A contact person whom the caller knows. Annex 2 ships masked, because its numbers are personal and stale. */
export interface TownshipContact {
  /** The township, by name or code: one of annex 2. */
  readonly township: string
  readonly name: string
  /** Digits, spaces and hyphens. */
  readonly phone: string
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
const PHONE = /^\d[\d -]{5,}\d$/

const contactShape = () =>
  s.object({
    township: s.string(MOST.township),
    name: s.string(MOST.name),
    phone: s.string(MOST.phone),
    post: s.optional(s.string(MOST.post)),
    asOf: s.optional(s.day()),
  })

/** Checks the options of `contactsFor`. */
export const checkContactOptions = /* @__PURE__ */ checkerOf(
  () => s.object({ townshipContacts: s.optional(s.array(contactShape(), MOST.contacts)) }),
  {
    path: 'options',
    rule: ({ townshipContacts = [] }) =>
      townshipContacts.flatMap((contact, index) => issuesOf(contact, `townshipContacts[${index}]`)),
  },
)

/**
 * Finds the township that a contact belongs to.
 *
 * @param contact - with the township by name or code.
 * @returns its row of annex 2; undefined if it is not listed there, or not one place alone.
 */
export function townshipOf(contact: TownshipContact): DeepPovertyTownship | undefined {
  const [reading, ...others] = readQuery(contact.township)
  const township = others.length === 0 ? reading?.township : undefined
  if (typeof township !== 'object') return undefined
  return deepPovertyTownships.find(({ no }) => no === township.rule.no)
}

function issuesOf(contact: TownshipContact, path: string): IssueFacts[] {
  const row = townshipOf(contact)
  if (!row) return [{ path: `${path}.township`, code: 'unknown-id', expected: TOWNSHIP_OF_ANNEX_2 }]
  if (!PHONE.test(contact.phone)) {
    return [{ path: `${path}.phone`, code: 'not-allowed', expected: PHONE_FORM }]
  }
  if (contact.name.trim() === '') {
    return [{ path: `${path}.name`, code: 'not-allowed', expected: PERSON_NAME }]
  }
  if (contact.asOf) return []
  const misfits = {
    name: !fits(contact.name, row.contactNameMasked),
    phone: !fits(contact.phone.replace(/\D/g, ''), row.contactPhoneMasked),
  }
  return (['name', 'phone'] as const)
    .filter((field) => misfits[field])
    .map((field) => ({
      path: `${path}.${field}`,
      code: 'contradiction',
      expected: FITS_PRINTED_CONTACT,
    }))
}

function fits(value: string, masked: string): boolean {
  const [signs, pattern] = [[...value], [...masked]]
  return (
    signs.length === pattern.length &&
    pattern.every((sign, index) => sign === '*' || sign === signs[index])
  )
}

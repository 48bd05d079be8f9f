import * as z from 'zod/mini'
import {
  type DeepPovertyTownship,
  deepPovertyTownships,
} from '../../data/deep-poverty-townships.ts'
import type { IssueFacts } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import { isoDate, listOf, unknownable } from '../../input/fields.ts'
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

/** Checks the options of `contactsFor`. */
export const checkContactOptions = /* @__PURE__ */ checkerOf(
  () => {
    const text = (most: number) => z.string().check(z.maxLength(most))
    const contact = z.strictObject({
      township: text(MOST.township),
      name: text(MOST.name),
      phone: text(MOST.phone),
      post: unknownable(text(MOST.post)),
      asOf: unknownable(isoDate()),
    })
    return z.strictObject({ townshipContacts: unknownable(listOf(contact, MOST.contacts)) })
  },
  {
    path: 'options',
    rule: ({ townshipContacts }) =>
      (townshipContacts ?? []).flatMap((contact, index) =>
        issuesOf(contact, `options.townshipContacts[${index}]`),
      ),
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
  const township = reading?.unit?.level === 'village' ? reading.unit.above : reading?.unit
  if (others.length > 0 || township?.level !== 'township') return undefined
  return deepPovertyTownships.find(({ no }) => no === township.no)
}

function issuesOf(contact: TownshipContact, path: string): IssueFacts[] {
  const row = townshipOf(contact)
  if (!row) return [{ path: `${path}.township`, code: 'unknown-id', expected: TOWNSHIP }]
  if (!PHONE.test(contact.phone)) {
    return [{ path: `${path}.phone`, code: 'not-allowed', expected: 'digits, spaces and hyphens' }]
  }
  if (contact.name.trim() === '') {
    return [{ path: `${path}.name`, code: 'not-allowed', expected: 'a name' }]
  }
  if (contact.asOf) return []
  const misfits = {
    name: !fits(contact.name, row.contactNameMasked),
    phone: !fits(contact.phone.replace(/\D/g, ''), row.contactPhoneMasked),
  }
  return (['name', 'phone'] as const)
    .filter((field) => misfits[field])
    .map((field) => ({ path: `${path}.${field}`, code: 'contradiction', expected: PRINTED }))
}

const TOWNSHIP = 'a township of annex 2 with its county, or its code'
const PRINTED = 'what fits the masked form in annex 2, or asOf for a later contact'

function fits(value: string, masked: string): boolean {
  const [signs, pattern] = [[...value], [...masked]]
  return (
    signs.length === pattern.length &&
    pattern.every((sign, index) => sign === '*' || sign === signs[index])
  )
}

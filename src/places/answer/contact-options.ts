import {
  type DeepPovertyTownship,
  deepPovertyTownships,
} from '../../data/deep-poverty-townships.ts'
import type { IssueFacts } from '../../errors.ts'
import * as rules from '../../generated/issue-rules.ts'
import { optionsReader } from '../../input/check.ts'
import { contradiction } from '../../issues.ts'
import { readQuery } from '../facts/read-query.ts'
import { contactFields, type TownshipContact } from '../record/township-contacts.ts'

const PHONE = /^\d[\d -]{5,}\d$/

/** Reads the options of `contactsFor`. */
export const readContactOptions = /* @__PURE__ */ optionsReader(
  contactFields,
  ({ townshipContacts = [] }) =>
    townshipContacts.flatMap((contact, index) => issuesOf(contact, `townshipContacts[${index}]`)),
)

/** The row of annex 2 that a contact belongs to; undefined if it is not listed there, or not one place alone. */
export function townshipOf(contact: TownshipContact): DeepPovertyTownship | undefined {
  const [reading, ...others] = readQuery(contact.township)
  const unit = reading?.unit
  if (others.length > 0 || unit?.level !== 'township') return undefined
  return deepPovertyTownships.find(({ no }) => no === unit.no)
}

function issuesOf(contact: TownshipContact, path: string): IssueFacts[] {
  const row = townshipOf(contact)
  if (!row)
    return [{ path: `${path}.township`, code: 'unknown-id', expected: rules.TOWNSHIP_OF_ANNEX_2 }]
  if (!PHONE.test(contact.phone)) {
    return [{ path: `${path}.phone`, code: 'not-allowed', expected: rules.PHONE_FORM }]
  }
  if (contact.name.trim() === '') {
    return [{ path: `${path}.name`, code: 'not-allowed', expected: rules.PERSON_NAME }]
  }
  if (contact.asOf) return []
  const misfits = {
    name: !fits(contact.name, row.contactNameMasked),
    phone: !fits(contact.phone.replace(/\D/g, ''), row.contactPhoneMasked),
  }
  return (['name', 'phone'] as const)
    .filter((field) => misfits[field])
    .map((field) => contradiction(`${path}.${field}`, rules.FITS_PRINTED_CONTACT))
}

function fits(value: string, masked: string): boolean {
  const [signs, pattern] = [[...value], [...masked]]
  return (
    signs.length === pattern.length &&
    pattern.every((sign, index) => sign === '*' || sign === signs[index])
  )
}

import { readFileSync } from 'node:fs'
import {
  type Contact,
  type ContactOptions,
  classifyPlace,
  contactsFor,
} from 'chongqing-aid-guideline'
import { deepPovertyTownships, focusCounties } from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'

/** A query and all its contacts, each with the name of its place. */
interface ValidCase {
  /** A sentence; no two cases have the same. */
  readonly name: string
  readonly query: unknown
  readonly options?: ContactOptions
  readonly contacts: readonly (Omit<Contact, 'place'> & { readonly place: string })[]
}

/** A query or options that are refused: every issue in order. */
interface InvalidCase {
  readonly name: string
  readonly query: unknown
  readonly options?: ContactOptions
  readonly error: readonly { readonly path: string; readonly code: string }[]
}

const file = new URL('../../data/conformance/contacts.json', import.meta.url)
const { cases, fingerprint }: { cases: (ValidCase | InvalidCase)[]; fingerprint: string } =
  JSON.parse(readFileSync(file, 'utf8'))
const valid = cases.filter((one): one is ValidCase => !('error' in one))
const invalid = cases.filter((one): one is InvalidCase => 'error' in one)

it.each(valid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  const contacts = contactsFor(one.query, one.options)
  expect(contacts.map((contact) => ({ ...contact, place: contact.place.name }))).toStrictEqual(
    one.contacts,
  )
})

it.each(invalid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  expect(issuesOf(() => contactsFor(one.query, one.options))).toEqual(one.error)
})

describe('the conformance cases of contacts', () => {
  it('belong to these rules', () => {
    expect(classifyPlace('').ruleset.fingerprint).toBe(fingerprint)
  })

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('are hundreds, to a quarter queries and options that have to be refused', () => {
    expect(cases.length).toBeGreaterThan(250)
    expect(invalid.length / cases.length).toBeGreaterThanOrEqual(0.25)
  })

  it('show every row of annexes 1 and 2', () => {
    const shown = new Set(
      valid.flatMap(({ contacts }) => contacts.map(({ level, row }) => level + row)),
    )
    const rows = [
      ...focusCounties.map(({ no }) => `county${no}`),
      ...deepPovertyTownships.map(({ no }) => `township${no}`),
    ]
    expect(rows.filter((row) => !shown.has(row))).toEqual([])
  })

  it('never mask a landline', () => {
    for (const { contacts } of valid) {
      for (const { level, phone, ...others } of contacts.filter((one) => one.level === 'county')) {
        expect(phone, level).toMatch(/^023-\d{8}$/)
        expect(others).not.toHaveProperty('phoneMasked')
      }
    }
  })
})

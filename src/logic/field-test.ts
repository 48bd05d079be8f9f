import { shiftYears } from './calendar.ts'
import type { AnyRecord, Code, FieldTest, Window } from './rule.ts'
import type { Ternary } from './ternary.ts'
import { silent, type Told } from './told.ts'

/** Tests one field of a record. */
export function testOf(test: FieldTest, record: AnyRecord, asOf: string): Told {
  if ('from' in test || 'below' in test) return ageTest(test, record, asOf)
  const { value, path } = lookUp(record, test.field)
  const told = (result: Ternary, open = result === null && value !== undefined): Told => ({
    value: result,
    paths: [path],
    readings: [],
    open,
  })
  // These tell only by being there: where they are not, the rest of the rule decides.
  if ('proves' in test) return isThere(value, test.proves) ? told(true, true) : silent(false)
  if ('suggests' in test) return isThere(value, test.suggests) ? told(null, true) : silent(false)
  if (value === undefined) return told(null)
  if ('is' in test) return told([test.is].flat().includes(value as Code))
  if ('has' in test) return told(hasLabel(value as readonly unknown[], test.has))
  if ('within' in test) return told(isWithin(value as string, test.within, asOf))
  if (test.yes.includes(value as Code)) return told(true)
  return told(test.no.includes(value as Code) ? false : null)
}

/** Whether a field is a code, or its labels are among others this one. */
function isThere(value: unknown, code: Code): boolean {
  return Array.isArray(value) ? value.includes(code) : value === code
}

/** The labels given are all there are, unless one of them could not be read. */
function hasLabel(labels: readonly unknown[], label: string): Ternary {
  if (labels.includes(label)) return true
  return labels.includes(null) ? null : false
}

/** Whole years at `asOf`, by the age that is stated or by the birth date. Someone born later is of no age. */
function ageTest(
  { from = 0, below }: { readonly from?: number; readonly below?: number },
  { age, birthDate }: AnyRecord,
  asOf: string,
): Told {
  const path = age === undefined && birthDate !== undefined ? 'birthDate' : 'age'
  const has = (years: number) =>
    age === undefined ? (birthDate as string) <= shiftYears(asOf, -years) : (age as number) >= years
  const value =
    (age ?? birthDate) === undefined ? null : has(from) && (below === undefined || !has(below))
  return { value, paths: [path], readings: [], open: false }
}

/** Tells whether a day lies within a window around `asOf`; `none` is no day. */
function isWithin(day: string, { from, after, to, before }: Window, asOf: string): boolean {
  const bound = (years: number | undefined, beyond: string) =>
    years === undefined ? beyond : shiftYears(asOf, years)
  return (
    day !== 'none' &&
    day >= bound(from, '') &&
    day > bound(after, '') &&
    day <= bound(to, '~') &&
    day < bound(before, '~')
  )
}

/** Reads a field; of a field within another one that is missing, the outer one lacks. */
function lookUp(record: AnyRecord, field: string): { value: unknown; path: string } {
  let value: unknown = record
  let path = ''
  for (const part of field.split('.')) {
    value = (value as AnyRecord)[part] ?? undefined
    path = path ? `${path}.${part}` : part
    if (value === undefined) break
  }
  return { value, path }
}

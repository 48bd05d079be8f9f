import { shiftYears } from './calendar.ts'
import type { AnyRecord, Code, FieldTest, Setting, Window } from './rule.ts'
import type { Ternary } from './ternary.ts'
import { silent, type Told } from './told.ts'

/** Tests one field of a record that stands at a place, such as `members[1].`. */
export function testOf(test: FieldTest, record: AnyRecord, setting: Setting, at: string): Told {
  if ('proves' in test) return labelTest(test.field, test.proves, true, record, at)
  if ('suggests' in test) return labelTest(test.field, test.suggests, null, record, at)
  if ('from' in test || 'below' in test) return ageTest(test, record, setting.asOf, at)
  const { value, path } = lookUp(record, test.field)
  const known = (result: Ternary): Told => ({
    value: result,
    paths: [at + path],
    readings: [],
    open: result === null && value !== undefined,
  })
  if (value === undefined) return known(null)
  if ('is' in test) return known([test.is].flat().includes(value as Code))
  if ('has' in test) return known(hasLabel(value as readonly unknown[], test.has))
  if ('within' in test) return known(isWithin(value as string, test.within, setting.asOf))
  if (test.yes.includes(value as Code)) return known(true)
  return known(test.no.includes(value as Code) ? false : null)
}

/** A field or a label that tells only by being there: where it is not, the rest of the rule decides. */
function labelTest(
  field: string,
  label: Code,
  says: true | null,
  record: AnyRecord,
  at: string,
): Told {
  const { value, path } = lookUp(record, field)
  const isThere = Array.isArray(value) ? value.includes(label) : value === label
  return isThere ? { value: says, paths: [at + path], readings: [], open: true } : silent(false)
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
  at: string,
): Told {
  const path = at + (age === undefined && birthDate !== undefined ? 'birthDate' : 'age')
  const has = (years: number) =>
    age === undefined ? (birthDate as string) <= shiftYears(asOf, -years) : (age as number) >= years
  const value =
    (age ?? birthDate) === undefined ? null : has(from) && (below === undefined || !has(below))
  return { value, paths: [path], readings: [] }
}

/** Tells whether a day lies within a window around `asOf`; `none` is no day. */
function isWithin(day: string, { from, after, to, before }: Window, asOf: string): boolean {
  if (day === 'none') return false
  return (
    (from === undefined || day >= shiftYears(asOf, from)) &&
    (after === undefined || day > shiftYears(asOf, after)) &&
    (to === undefined || day <= shiftYears(asOf, to)) &&
    (before === undefined || day < shiftYears(asOf, before))
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

import * as z from 'zod/mini'
import { FIRST_DAY, LAST_DAY } from '../logic/calendar.ts'

/** The notation in which an issue says which days are accepted. */
export const DATE_NOTATION = `YYYY-MM-DD, a real day, ${FIRST_DAY}..${LAST_DAY}`

/** A real day of the calendar; anything else that is a string is a bad date. */
export const isoDate = () =>
  z.iso.date().check(z.refine((day) => day >= FIRST_DAY && day <= LAST_DAY))

/** The caller's own key for a record; returned as it is. */
export const recordId = () =>
  z.union([z.string().check(z.maxLength(200)), z.number().check(z.overwrite(withoutMinusZero))])

/** A field that may be left out or null: both mean unknown. */
export const unknownable = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.optional(z.nullable(schema))

/** A list of bounded length. */
export const listOf = <Schema extends z.ZodMiniType>(schema: Schema, most: number) =>
  z.array(schema).check(z.maxLength(most))

/** JSON has no -0, and a result must survive JSON. */
function withoutMinusZero(key: number): number {
  return key === 0 ? 0 : key
}

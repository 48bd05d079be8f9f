import { z } from 'zod'

/** What rows of several datasets are made of. */

export const words = z.string().trim().min(1)
export const text = z.strictObject({ zh: words, en: words })
export const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const provisionId = z.string().regex(/^([a-z]+(-[a-z]+)*|\d+)(\.\d+)?$/)
/** The path of a field of a record. */
export const path = z.string().regex(/^[a-zA-Z]+(\[\])?(\.[a-zA-Z]+)*$/)
export const day = z.iso.date()
export const year = z.string().regex(/^\d{4}$/)
export const citation = { provision: provisionId, quote: words }
export const row = { id: kebab, label: text, zh: words, en: words, ...citation }
export const formula = z
  .union([
    kebab,
    z.strictObject({ all: z.array(z.json()).min(1) }),
    z.strictObject({ any: z.array(z.json()).min(1) }),
    z.strictObject({ not: z.json() }),
  ])
  .describe('A fact id, or all / any / not of formulas; each fact at most once.')
export const modality = z.enum(['should', 'encouraged', 'may'])
export const outsideSource = z.strictObject({
  title: words,
  number: words.optional(),
  body: words,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  confirmation: z.enum(['primary', 'secondary']),
})

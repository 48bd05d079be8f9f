import { z } from 'zod'
import {
  formula,
  kebab,
  outsideSource,
  path,
  provisionId,
  row,
  text,
  words,
  year,
} from './fields.ts'

const code = z.union([z.string(), z.boolean()])
const codes = z.array(code).min(1)
const years = z.int().optional()
const choice = z.strictObject({ by: kebab, options: z.record(kebab, z.string()) })
const field = path
/** A rule of the small language that `data/README.md` describes. */
const rule: z.ZodType = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.strictObject({ field, is: z.union([code, codes]) }),
    z.strictObject({ field, yes: codes, no: codes }),
    z.strictObject({ field, has: z.string() }),
    z.strictObject({ field, proves: code }),
    z.strictObject({ field, suggests: code }),
    z.strictObject({
      field,
      within: z.strictObject({ from: years, after: years, to: years, before: years }),
    }),
    z.strictObject({ field: z.literal('age'), from: z.int(), below: years }),
    z.strictObject({ field: z.literal('age'), below: z.int() }),
    z.strictObject({ first: z.array(rule).min(2) }),
    z.strictObject({ all: z.array(rule).min(2) }),
    z.strictObject({ any: z.array(rule).min(2) }),
    z.strictObject({ not: rule }),
    z.strictObject({ by: kebab, options: z.record(kebab, rule) }),
    z.strictObject({ fact: kebab }),
    z.strictObject({ some: kebab, where: rule, whole: z.boolean().optional() }),
    z.strictObject({ trend: kebab, measure: choice, against: choice }),
  ]),
)

const reading = { reading: kebab, option: kebab, formula }
const group = z.strictObject({
  ...row,
  formula,
  variants: z.array(z.strictObject(reading)).min(1).optional(),
  narrowed: z.array(z.strictObject(reading)).min(1).optional(),
})

const saying = z.strictObject({
  of: path.optional(),
  whole: path.optional(),
  impliedBy: kebab.optional(),
  zh: words,
  en: words,
})

export const householdDatasets = {
  'target-groups': z.array(group).min(1),
  'attention-groups': z.array(group).min(1),
  'household-facts': z.array(z.strictObject({ ...row, rule })).min(1),
  'household-fields': z
    .array(z.strictObject({ id: path, label: text, question: text, complete: path.optional() }))
    .min(1),
  readings: z
    .array(
      z.strictObject({
        ...row,
        scope: z.enum(['household', 'convention', 'organization']),
        question: text,
        // A convention has no alternative that could be computed.
        options: z.array(z.strictObject({ id: kebab, label: text })).min(1),
        default: kebab,
        why: text,
      }),
    )
    .min(1),
  'household-phrases': z.strictObject({
    facts: z
      .array(
        z.strictObject({
          id: kebab,
          holds: z.array(saying).min(1),
          fails: z.array(saying).min(1),
          open: text,
          topic: text,
        }),
      )
      .min(1),
    fields: z
      .array(
        z.union([
          z.strictObject({ id: path, noun: text, unclear: z.literal(true).optional() }),
          z.strictObject({ id: path, gap: text }),
        ]),
      )
      .min(1),
  }),
  'reading-phrases': z
    .array(
      z.strictObject({
        id: kebab,
        options: z.array(z.strictObject({ id: kebab, zh: words, en: words })).min(2),
      }),
    )
    .min(1),
  successors: z
    .array(
      z.strictObject({
        ...row,
        of: z.array(z.union([kebab, provisionId])).min(1),
        counties: z.array(kebab).min(1).optional(),
        from: year,
        to: year.optional(),
        sources: z.array(outsideSource).min(1),
      }),
    )
    .min(1),
}

import { z } from 'zod'
import { formula, kebab, outsideSource, path, row, text, words, year } from './fields.ts'

const reading = { reading: kebab, option: kebab, formula }
const group = z.strictObject({
  ...row,
  formula,
  variants: z.array(z.strictObject(reading)).min(1).optional(),
  narrowed: z.array(z.strictObject(reading)).min(1).optional(),
})

const saying = z.strictObject({ of: path.optional(), whole: path.optional(), zh: words, en: words })

export const householdDatasets = {
  'target-groups': z.array(group).min(1),
  'attention-groups': z.array(group).min(1),
  'household-facts': z
    .array(
      z.strictObject({
        ...row,
        fields: z.array(path).min(1),
        readings: z.array(kebab),
        ages: z.strictObject({ from: z.int().optional(), below: z.int().optional() }).optional(),
        includes: z.array(kebab).min(1).optional(),
      }),
    )
    .min(1),
  'household-fields': z.array(z.strictObject({ id: path, label: text, question: text })).min(1),
  readings: z
    .array(
      z.strictObject({
        ...row,
        scope: z.enum(['household', 'organization']),
        question: text,
        options: z
          .array(z.strictObject({ id: kebab, label: text, below: z.int().optional() }))
          .min(2),
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
        of: z.array(kebab).min(1),
        from: year,
        to: year.optional(),
        sources: z.array(outsideSource).min(1),
      }),
    )
    .min(1),
}

import { z } from 'zod'
import { citation, formula, kebab, path, provisionId, text } from './fields.ts'

const planRule = z.union([
  z.strictObject({ field: path, is: z.boolean() }),
  z.strictObject({ field: path, above: z.number() }),
  z.strictObject({
    some: path,
    where: z.strictObject({ field: path, is: kebab }).optional(),
    within: z.literal('period').optional(),
  }),
])

export const planDatasets = {
  'plan-evidence': z
    .array(
      z.strictObject({
        id: kebab,
        kind: z.enum(['fact', 'share']),
        label: text,
        fields: z.array(path).min(1),
        rule: planRule.optional(),
      }),
    )
    .min(1),
  'plan-phrases': z
    .array(
      z.union([
        z.strictObject({ id: kebab, holds: text, fails: text, need: text }),
        z.strictObject({ id: kebab, share: text, need: text }),
      ]),
    )
    .min(1),
  rubric: z.strictObject({
    id: kebab,
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    label: text,
    basis: text,
    outOf: z.number().positive(),
    criteria: z
      .array(
        z.strictObject({
          id: kebab,
          label: text,
          provisions: z.array(provisionId).min(1),
          quotes: z.array(z.strictObject(citation)).min(1),
          points: z.number().positive(),
          measure: z.union([
            z.strictObject({ fact: kebab }),
            z.strictObject({ formula }),
            z.strictObject({ share: kebab }),
          ]),
          appliesIf: kebab.optional(),
        }),
      )
      .min(1),
    notScored: z.array(z.strictObject({ ...citation, reason: text })).min(1),
  }),
}

import { z } from 'zod'
import { kebab, path, text, words } from './fields.ts'

const listName = z.string().regex(/^[a-z]+([A-Z][a-z]+)*$/)
const codeLabel = z.strictObject({ code: z.union([kebab, z.literal('zh-CN')]), label: text })

export const registryDatasets = {
  'code-labels': z.strictObject({
    fromRegistry: z.record(listName, words),
    lists: z.record(listName, z.array(codeLabel).min(1)),
  }),
  'registry-labels': z.strictObject({
    columns: z
      .array(
        z.strictObject({
          id: kebab,
          level: z.enum(['household', 'member']),
          field: path,
          headings: z.array(words).min(1),
        }),
      )
      .min(1),
    labels: z
      .array(
        z.strictObject({
          field: words,
          code: z.union([kebab, z.enum(['A', 'B', 'C', 'D']), z.boolean()]),
          label: text,
          registry: z.array(words),
          refines: z.array(kebab).min(1).optional(),
        }),
      )
      .min(1),
    unresolved: z.array(
      z.strictObject({ field: words, registry: z.array(words).min(1), why: text }),
    ),
  }),
}

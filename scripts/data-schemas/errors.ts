import { z } from 'zod'
import { kebab, path, text, words } from './fields.ts'

const labels = z.array(z.strictObject({ id: path, label: text })).min(1)

/** The words of errors, and of what is not understood in exports. */
export const errorDatasets = {
  'issue-rules': z
    .array(z.strictObject({ id: kebab, zh: words, en: words, short: text.optional() }))
    .min(1),
  'registry-issues': z.strictObject({
    issues: z
      .array(z.strictObject({ id: kebab, what: text, outcome: text.optional(), mend: text }))
      .min(1),
    leftOut: z.array(z.strictObject({ id: kebab, label: text })).min(1),
  }),
  'form-labels': z.strictObject({ fields: labels, entries: labels, codes: labels }),
}

import { z } from 'zod'
import { kebab, path, text, words } from './fields.ts'

const labels = z.array(z.strictObject({ id: path, label: text })).min(1)

/** The words of errors. */
export const errorDatasets = {
  'issue-rules': z
    .array(z.strictObject({ id: kebab, zh: words, en: words, short: text.optional() }))
    .min(1),
  'form-labels': z.strictObject({ fields: labels, entries: labels, codes: labels }),
}

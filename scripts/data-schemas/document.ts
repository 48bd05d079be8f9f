import { z } from 'zod'
import { citation, day, kebab, outsideSource, provisionId, row, text, words } from './fields.ts'

export const documentDatasets = {
  document: z.strictObject({
    id: kebab,
    number: words,
    numberEn: words,
    title: text,
    issuers: z.array(text).min(1),
    addressees: text,
    issued: day,
    effect: z.literal('guidance'),
    effectQuotes: z.array(z.strictObject(citation)).length(2),
    lifecycle: z.strictObject({
      status: z.literal('historical'),
      ended: day,
      basis: text,
      sources: z.array(outsideSource).min(1),
    }),
    source: z.strictObject({ publisher: text, url: z.url(), note: text }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  provisions: z
    .array(
      z.strictObject({
        id: provisionId,
        kind: z.enum([
          'letterhead',
          'notice-title',
          'addressees',
          'notice',
          'notice-item',
          'signature',
          'title',
          'preamble',
          'article',
          'item',
          'point',
          'annexes',
          'annex',
        ]),
        parent: provisionId.optional(),
        label: text,
        before: z.string().regex(/^\s*$/),
        marker: z.string(),
        zh: words,
        en: words,
        status: z.enum(['modelled', 'informative']),
        api: z.array(words),
        note: text.optional(),
      }),
    )
    .min(1),
  'focus-fields': z.array(z.strictObject(row)).min(1),
  pathways: z.array(z.strictObject(row)).min(1),
}

import { z } from 'zod'

/** The shape of every dataset in `data/`; the JSON Schemas in `data/schema` are generated from these. */

const words = z.string().trim().min(1)
const text = z.strictObject({ zh: words, en: words })
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const provisionId = z.string().regex(/^([a-z]+(-[a-z]+)*|\d+)(\.\d+)?$/)
const day = z.iso.date()
const citation = { provision: provisionId, quote: words }
const row = { id: kebab, label: text, zh: words, en: words, ...citation }
const formula = z
  .union([
    kebab,
    z.strictObject({ all: z.array(z.json()).min(1) }),
    z.strictObject({ any: z.array(z.json()).min(1) }),
    z.strictObject({ not: z.json() }),
  ])
  .describe('A fact id, or all / any / not of formulas; each fact at most once.')
const reading = { reading: kebab, option: kebab, formula }
const group = z.strictObject({
  ...row,
  formula,
  variants: z.array(z.strictObject(reading)).min(1).optional(),
  narrowed: z.array(z.strictObject(reading)).min(1).optional(),
})
const outsideSource = z.strictObject({
  title: words,
  number: words.optional(),
  body: words,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  confirmation: z.enum(['primary', 'secondary']),
})
const digits = (count: number) => z.string().regex(new RegExp(`^\\d{${count}}$`))
const codesOf = (count: number) =>
  z.strictObject({
    nbs2020: digits(count),
    nbs2023: digits(count).optional(),
    mca2025: digits(count).optional(),
  })
const nameMatch = z.enum([
  'exact',
  'short-form',
  'older-spelling',
  'former',
  'later',
  'misprint',
  'similar',
])
const placeChange = z.strictObject({
  kind: z.enum(['renamed', 'moved', 'abolished', 'boundary']),
  zh: words,
  en: words,
  name: words.optional(),
  county: kebab.optional(),
  codes: z.strictObject({ nbs2023: z.string(), mca2025: z.string() }).partial().optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/)
    .optional(),
  after: day.optional(),
  by: day.optional(),
  sources: z.array(outsideSource).min(1),
})
const no = z.int().min(1)
const written = { official: words, written: words, match: nameMatch }
const modality = z.enum(['should', 'encouraged', 'may'])
const wordList = z.array(words)
const path = z.string().regex(/^[a-zA-Z]+(\[\])?(\.[a-zA-Z]+)*$/)

const planRule = z.union([
  z.strictObject({ field: path, is: z.boolean() }),
  z.strictObject({ field: path, above: z.number() }),
  z.strictObject({
    some: path,
    where: z.strictObject({ field: path, is: kebab }).optional(),
    within: z.literal('period').optional(),
  }),
])

export const dataSchemas = {
  document: z.strictObject({
    id: kebab,
    number: words,
    title: text,
    issuers: z.array(text).min(1),
    addressees: text,
    issued: day,
    effect: z.strictObject({
      kind: z.literal('guidance'),
      quotes: z.array(z.strictObject(citation)).min(1),
    }),
    lifecycle: z.strictObject({ status: z.literal('historical'), ended: day, basis: text }),
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
        asks: z
          .array(
            z.strictObject({
              bearer: text,
              modality,
              quote: words,
            }),
          )
          .min(1)
          .optional(),
        note: text.optional(),
      }),
    )
    .min(1),
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
  'focus-fields': z.array(z.strictObject(row)).min(1),
  pathways: z.array(z.strictObject(row)).min(1),
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
  successors: z
    .array(
      z.strictObject({
        ...row,
        of: z.array(kebab).min(1),
        from: z.string().regex(/^\d{4}$/),
        to: z
          .string()
          .regex(/^\d{4}$/)
          .optional(),
        sources: z.array(outsideSource).min(1),
      }),
    )
    .min(1),
  counties: z
    .array(
      z.strictObject({
        id: kebab,
        label: text,
        kind: z.enum(['district', 'county', 'autonomous-county', 'development-zone']),
        official: words,
        codes: codesOf(6).optional(),
        statisticalParent: kebab.optional(),
        names: z.array(
          z.strictObject({
            name: words,
            match: nameMatch,
            code: digits(6).optional(),
            until: z
              .string()
              .regex(/^\d{4}$/)
              .optional(),
          }),
        ),
        changes: z.array(placeChange),
      }),
    )
    .min(1),
  'focus-area-tiers': z.array(z.strictObject({ ...row, count: no, annex: provisionId })).min(1),
  'focus-counties': z
    .array(
      z.strictObject({
        ...row,
        no,
        tier: kebab,
        official: words,
        match: nameMatch,
        codes: codesOf(6),
        phone: z.strictObject({
          number: z.string().regex(/^023-\d{8}$/),
          dated: z.string().regex(/^\d{4}-\d{2}$/),
        }),
      }),
    )
    .min(1),
  'deep-poverty-townships': z
    .array(
      z.strictObject({
        ...row,
        no,
        county: kebab,
        ...written,
        codes: codesOf(9),
        post: words,
        contactNameMasked: z.string().regex(/^\p{Script=Han}\*{1,3}$/u),
        contactPhoneMasked: z.string().regex(/^1\d{2}\*{4}\d{4}$/),
        changes: z.array(placeChange),
      }),
    )
    .min(1),
  'designated-villages': z
    .array(
      z.strictObject({
        ...row,
        no,
        county: kebab,
        township: z.strictObject({ ...written, codes: codesOf(9) }),
        kind: z.enum(['村', '社区', '居委会']),
        ...written,
        codes: codesOf(12),
        apartFrom: z.array(words).min(1).optional(),
        changes: z.array(placeChange),
      }),
    )
    .min(1),
  'script-variants': z
    .strictObject({ traditional: words, simplified: words })
    .describe('Characters of traditional script, and those of simplified script in their places.'),
  'organization-facts': z
    .array(
      z.union([
        z.strictObject({
          id: kebab,
          label: text,
          fields: z.tuple([z.literal('name')]),
          words: z.strictObject({
            yes: wordList,
            yesAtEnd: wordList,
            no: wordList,
            noAtEnd: wordList,
            silent: wordList,
          }),
        }),
        z.strictObject({
          id: kebab,
          label: text,
          fields: z.array(z.enum(['legalForm', 'creditCode', 'sector'])).min(1),
          codes: z.array(kebab).min(1),
        }),
        z.strictObject({ id: kebab, label: text, fields: z.tuple([z.literal('classes')]) }),
      ]),
    )
    .min(1),
  'organization-classes': z
    .array(
      z.strictObject({
        ...row,
        formula: formula.describe('A fact or an earlier class, or all / any / not of formulas.'),
        exact: z.literal(true).optional(),
      }),
    )
    .min(1),
  duties: z
    .array(
      z.strictObject({
        ...row,
        bearers: z.array(kebab).min(1),
        bearerWords: words,
        own: z.literal(true).optional(),
        actor: z.literal('member-units').optional(),
        modality,
        modalityFrom: z.enum(['own', 'carried']),
        condition: words.optional(),
        fields: z.array(kebab),
        serves: z.array(kebab),
        variants: z
          .array(
            z.strictObject({
              reading: kebab,
              option: kebab,
              bearers: z.array(kebab).min(1).optional(),
              within: kebab.optional(),
              modality: modality.optional(),
            }),
          )
          .min(1)
          .optional(),
      }),
    )
    .min(1),
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
} satisfies Record<string, z.ZodType>

export type DatasetName = keyof typeof dataSchemas

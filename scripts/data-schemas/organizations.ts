import { z } from 'zod'
import { formula, kebab, modality, row, text, words } from './fields.ts'

const wordList = z.array(words)

export const organizationDatasets = {
  'script-variants': z
    .strictObject({ traditional: words, simplified: words })
    .describe('Characters of traditional script, and those of simplified script in their places.'),
  'organization-names': z
    .strictObject({
      formerMarks: wordList,
      leastLength: z.int().min(2),
      lastSigns: wordList,
      branches: z
        .array(z.strictObject({ bodies: wordList, ends: wordList }))
        .min(1)
        .describe(
          'How bodies end, and how names of their branches: a branch is read by the name of its body.',
        ),
      statuses: wordList.describe(
        'What stands in brackets and is part of what the name tells: 慈善组织.',
      ),
      otherBodies: wordList.describe('How names end that are none of a social organization.'),
      clubs: z
        .strictObject({ stems: wordList, ends: wordList })
        .describe('How names of clubs end, every stem before every end: other words tell nothing.'),
      affiliation: words.describe(
        'What stands between a public body and a school or hospital of it.',
      ),
      ordinal: words.describe('What stands before the number of a school or hospital.'),
      publicKinds: wordList.describe(
        'What is a public body where it has no name but that of its place, and a number.',
      ),
    })
    .describe('By what a registered name is known, and how names end that are none.'),
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
            stems: wordList
              .optional()
              .describe('Words that tell yes at the end before one of the ends.'),
            ends: wordList.optional(),
            no: wordList,
            noAtEnd: wordList,
            silent: wordList,
            silentPairs: z
              .array(z.strictObject({ stems: wordList, ends: wordList }))
              .min(1)
              .optional()
              .describe('Words that tell nothing where a stem stands before an end.'),
            silentAtEnd: wordList
              .optional()
              .describe('Where the name ends so, no word in it tells anything.'),
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
  'organization-phrases': z
    .array(
      z.strictObject({ id: kebab, holds: text, fails: text, open: text, absent: text.optional() }),
    )
    .min(1),
  duties: z
    .array(
      z.strictObject({
        ...row,
        zhSentence: words.optional(),
        bearers: z.array(kebab).min(1),
        bearerWords: words,
        own: z.literal(true).optional(),
        actor: z.literal('member-units').optional(),
        modality,
        modalityFrom: z.enum(['own', 'carried']),
        condition: text.optional(),
        fields: z.array(kebab),
        serves: z.array(kebab),
        requires: formula.optional(),
        variants: z
          .array(
            z.strictObject({
              reading: kebab,
              option: kebab,
              bearers: z.array(kebab).min(1).optional(),
              within: kebab.optional(),
              modality: modality.optional(),
              sentence: text.optional(),
            }),
          )
          .min(1)
          .optional(),
      }),
    )
    .min(1),
}

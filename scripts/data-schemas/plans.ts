import { z } from 'zod'
import { citation, formula, kebab, path, provisionId, row, text, words } from './fields.ts'

const resource = z.enum(['people', 'funds', 'materials'])
const within = z.strictObject({ before: z.literal(true).optional(), yearsAfter: z.int().min(0) })
const basis = z.enum(['stated', 'dated', 'counted'])

const planRule = z.union([
  z.strictObject({ field: path, is: z.boolean() }),
  z.strictObject({ field: path, above: z.number() }),
  z.strictObject({
    some: path,
    open: kebab.optional(),
    where: z.strictObject({ field: path, is: kebab }).optional(),
    dated: z.literal(true).optional(),
    within: within.optional(),
  }),
  z.strictObject({
    amount: resource,
    in: z.literal('resources'),
    given: z.literal('delivered').optional(),
    instead: z.array(resource),
  }),
  z.strictObject({ share: path, of: path, promised: path.optional() }),
  z.strictObject({ places: path }),
  z.strictObject({ fit: path, by: z.literal('organization'), within: within.optional() }),
  z.strictObject({ fieldsOf: path, except: z.array(kebab), within }),
  z.strictObject({
    days: path,
    within,
    enough: z.int().positive(),
    enoughInOneQuarter: z.int().positive(),
  }),
  z.strictObject({ quarters: path, within, leastDays: z.int().positive() }),
])

const of = z.array(kebab).min(1).optional()

const remarkTest = z.union([
  z.strictObject({
    of,
    less: path,
    than: z.union([z.number().positive(), path]),
    times: z.number().positive().optional(),
    above: z.number().min(0).optional(),
  }),
  z.strictObject({ of, days: z.enum(['outside-period', 'after-as-of']) }),
  z.strictObject({ of, days: z.literal('too-early'), yearsBefore: z.int().positive() }),
  z.strictObject({ of, days: z.enum(['clustered', 'early']), withinDays: z.int().positive() }),
  z.strictObject({ of, periodUnderMonths: z.int().positive() }),
  z.strictObject({ of, empty: path }),
  z.strictObject({ of, activities: z.enum(['one-duty', 'only-common', 'repeated']) }),
  z.strictObject({ of, places: z.enum(['repeated', 'fewer-than-planned']) }),
  z.strictObject({ of, placesBelow: z.number().positive() }),
  z.strictObject({ excluded: z.literal(true) }),
])

const planSayings = {
  holds: text.optional(),
  fails: text.optional(),
  share: text.optional(),
  part: text.optional(),
  none: text.optional(),
  empty: text.optional(),
}

export const planDatasets = {
  'plan-evidence': z
    .array(
      z.strictObject({
        ...row,
        kind: z.enum(['fact', 'share']),
        fields: z.array(path).min(1),
        basis: z.strictObject({ plan: basis, done: basis }),
        rule: planRule,
        done: planRule.optional(),
      }),
    )
    .min(1),
  'plan-remarks': z
    .array(
      z.strictObject({
        id: kebab,
        label: text,
        zh: words,
        en: words,
        provision: provisionId.optional(),
        quote: words.optional(),
        rule: z.array(remarkTest).min(1),
      }),
    )
    .min(1),
  'plan-phrases': z
    .array(
      z.strictObject({
        id: kebab,
        ...planSayings,
        need: text,
        done: z.strictObject({ ...planSayings, need: text.optional() }).optional(),
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
            z.strictObject({ fact: kebab, atLeast: z.number().min(0).optional() }),
            z.strictObject({ formula }),
            z.strictObject({ share: kebab }),
          ]),
          appliesIf: formula.optional(),
        }),
      )
      .min(1),
    notScored: z.array(z.strictObject({ ...citation, reason: text })).min(1),
  }),
}

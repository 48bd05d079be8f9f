import { z } from 'zod'
import { kebab, text, words } from './fields.ts'

/** A field of a record, or a word for what only helps to read the others. */
const field = z.string().regex(/^[a-zA-Z-]+(\[\])?(\.[a-zA-Z]+)*$/)
const code = z.union([kebab, z.boolean(), z.array(kebab).min(2)])

const readColumn = z.strictObject({
  id: kebab,
  label: text,
  level: z.enum(['household', 'member', 'row']),
  field,
  reads: z.enum([
    'id',
    'year',
    'labels',
    'hint',
    'given',
    'count',
    'age',
    'day',
    'amount',
    'mark',
    'remark',
  ]),
  labels: z.array(field).min(1).optional(),
  yes: code.optional(),
  no: code.optional(),
  several: z.literal(true).optional(),
  blank: z.array(words).min(1).optional(),
  whenBlank: z.array(kebab).min(1).optional(),
  months: z.array(words).min(1).optional(),
  figuresOf: words.optional(),
  timeless: z.literal(true).optional(),
  examples: z.array(words).min(1).optional(),
  measure: z.enum(['perCapita', 'total']).optional(),
  basis: z.enum(['net', 'disposable']).optional(),
  words: z.array(words).min(1).optional(),
  headings: z.array(words).min(1),
})

const unreadColumn = z.strictObject({
  id: kebab,
  label: text,
  why: text,
  level: z.enum(['household', 'member']).optional(),
  personal: z.literal(true).optional(),
  compared: z.literal(true).optional(),
  divisions: z.array(words).min(1).optional(),
  words: z.array(words).min(1).optional(),
  headings: z.array(words).min(1),
})

const listName = z.string().regex(/^[a-z]+([A-Z][a-z]+)*$/)
const codeLabel = z.strictObject({ code: z.union([kebab, z.literal('zh-CN')]), label: text })

export const registryDatasets = {
  'registry-columns': z.array(z.union([readColumn, unreadColumn])).min(1),
  'code-labels': z.strictObject({
    fromRegistry: z.record(listName, words),
    lists: z.record(listName, z.array(codeLabel).min(1)),
  }),
  'registry-labels': z.strictObject({
    labels: z
      .array(
        z.strictObject({
          field,
          code: z.union([kebab, z.enum(['A', 'B', 'C', 'D']), z.boolean(), z.int()]),
          label: text.optional(),
          registry: z.array(words),
          refines: z.array(kebab).min(1).optional(),
          bare: z.literal(true).optional(),
          dated: z.literal(true).optional(),
        }),
      )
      .min(1),
    unresolved: z.array(
      z.strictObject({
        field,
        registry: z.array(words).min(1),
        admits: z.array(kebab).min(1).optional(),
      }),
    ),
    remarks: z
      .array(
        z.strictObject({
          words: z.array(words).min(1),
          admits: z.array(kebab).optional(),
        }),
      )
      .min(1),
    writing: z.strictObject({
      blanks: z.array(words).min(1),
      noIds: z.array(words).min(1),
      totals: z.array(words).min(1),
      groups: z.array(words).min(1),
      forms: z.array(words).min(1),
      examples: z.array(words).min(1),
      columnNumbers: z.array(words).min(1),
      conjunctions: z.array(words).min(1),
      denials: z.array(words).min(1),
      reasons: z.array(words).min(1),
      memberGroups: z.array(words).min(1),
      lastYear: z.array(words).min(1),
      thisYear: z.array(words).min(1),
      headingNotes: z.array(words).min(1),
      headingNoteBeginnings: z.array(words).min(1),
      headingQualifiers: z.array(words).min(1),
      askedAs: z.array(words).min(1),
      askedOfSome: z.array(words).min(1),
      someone: z.array(words).min(1),
      timesOf: z.array(words).min(1),
      statesOf: z.array(words).min(1),
      answersOf: z.array(words).min(1),
      nowBefore: z.array(words).min(1),
      headingSubjects: z.array(words).min(1),
      otherUnits: z.array(words).min(1),
      doubts: z.array(words).min(1),
      deaths: z.array(words).min(1),
      departures: z.array(words).min(1),
      departuresAlone: z.array(words).min(1),
      harmless: z.array(words).min(1),
      wholeHousehold: z.array(words).min(1),
      rehousing: z.array(words).min(1),
      ruins: z.array(words).min(1),
      illnesses: z.array(words).min(1),
      disabilities: z.array(words).min(1),
      recoveries: z.array(words).min(1),
      leavings: z.array(words).min(1),
      studies: z.array(words).min(1),
      steadyWork: z.array(words).min(1),
      oddJobs: z.array(words).min(1),
      legends: z.array(words).min(1),
      marking: z.array(words).min(1),
      whereabouts: z.array(words).min(1),
      benefitsBefore: z.array(words).min(1),
      benefitsBehind: z.array(words).min(1),
      causesBefore: z.array(words).min(1),
      causesBehind: z.array(words).min(1),
      kinBefore: z.array(words).min(1),
      foundBefore: z.array(words).min(1),
    }),
  }),
}

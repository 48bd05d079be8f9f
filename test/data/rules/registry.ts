import type { DataRule, Datasets } from './data-rule.ts'
import { idsOf, plain, repeated, rowOf } from './rows.ts'

/** Labels of a part of a field, and those that several fields share. */
const LABELS_WITHOUT_QUESTION = ['members[].disability.kind', 'yes-no']
/** The caller's own key, which no household is asked for. */
const COLUMNS_WITHOUT_QUESTION = ['id']

/** Fields that are in no list of fields, and exceptions that are not needed. */
function unknownFields(data: Datasets, used: string[], exceptions: string[]): string[] {
  const ofOrganizations = data['organization-facts'].flatMap(({ fields }) => fields)
  const fields = new Set([...idsOf(data['household-fields']), ...ofOrganizations])
  const outside = new Set(used.filter((field) => !fields.has(field)))
  return [
    ...[...outside].filter((field) => !exceptions.includes(field)),
    ...exceptions.filter((field) => !outside.has(field)).map((field) => `${field} is no exception`),
  ]
}

/** The headings and labels of registries. */
export const registryRules: readonly DataRule[] = [
  {
    name: 'A column heading belongs to one column.',
    check: (data) =>
      repeated(data['registry-labels'].columns.flatMap(({ headings }) => headings.map(plain))),
    break: (data) => {
      rowOf(data['registry-labels'].columns, 'sex').headings.push('年 龄')
    },
  },
  {
    name: 'A registry label has one meaning in its field.',
    check: (data) => {
      const { labels, unresolved } = data['registry-labels']
      return repeated(
        [...labels, ...unresolved].flatMap(({ field, registry }) =>
          registry.map((label) => `${field}: ${plain(label)}`),
        ),
      )
    },
    break: (data) => {
      data['registry-labels'].unresolved[0]?.registry.push('脱贫　户')
    },
  },
  {
    name: 'A code stands once in its field.',
    check: (data) =>
      repeated(data['registry-labels'].labels.map(({ field, code }) => `${field}: ${code}`)),
    break: (data) => {
      const { labels } = data['registry-labels']
      labels.push(...labels.slice(0, 1).map((label) => ({ ...label, registry: [] })))
    },
  },
  {
    name: 'A label belongs to a field of a household or an organization.',
    check: (data) => {
      const { labels, unresolved } = data['registry-labels']
      const used = [...labels, ...unresolved].map(({ field }) => field)
      return unknownFields(data, used, LABELS_WITHOUT_QUESTION)
    },
    break: (data) => {
      for (const row of data['registry-labels'].unresolved) row.field = 'schooling'
    },
  },
  {
    name: 'A column belongs to a field of a household.',
    check: (data) => {
      const used = data['registry-labels'].columns.map(({ field }) => field)
      return unknownFields(data, used, COLUMNS_WITHOUT_QUESTION)
    },
    break: (data) => {
      rowOf(data['registry-labels'].columns, 'sex').field = 'sex'
    },
  },
]

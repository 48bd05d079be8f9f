import type { DataRule, Datasets } from './data-rule.ts'
import { idsOf, plain, repeated, rowOf } from './rows.ts'

/** Labels of a part of a field, those that answer a question of any column, and those that only help to read others. */
const LABELS_WITHOUT_QUESTION = [
  'dilapidated',
  'education',
  'has',
  'in-school',
  'members[].disability.grade',
  'members[].disability.kind',
  'presence',
  'provided-for',
  'recovered',
  'relation',
  'renovation',
  'risk-state',
  'safe',
  'said-out-of-school',
  'serious-illness',
  'chronic-illness',
  'turned-class',
  'yes-no',
]
/** The caller's own key, and what only helps to read the other columns. */
const COLUMNS_WITHOUT_QUESTION = [
  'chronic-illness',
  'education',
  'housing-safe',
  'id',
  'illness-named',
  'person-class',
  'presence',
  'recovered',
  'relation',
  'serious-illness',
  'turned-class',
  'year',
]

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

type Column = Datasets['registry-columns'][number]
type ReadColumn = Extract<Column, { field: string }>

const isRead = (column: Column): column is ReadColumn => 'field' in column

function readColumns(data: Datasets): ReadColumn[] {
  return data['registry-columns'].filter(isRead)
}

function columnOf(data: Datasets, id: string): ReadColumn {
  return rowOf(readColumns(data), id)
}

/** The headings and labels of registries. */
export const registryRules: readonly DataRule[] = [
  {
    name: 'A column heading belongs to one column.',
    check: (data) =>
      repeated(data['registry-columns'].flatMap(({ headings }) => headings.map(plain))),
    break: (data) => {
      columnOf(data, 'sex').headings.push('年 龄')
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
      const undecided = data['registry-labels'].unresolved.filter(({ admits }) => !admits)
      for (const row of undecided.slice(0, 1)) row.field = 'schooling'
    },
  },
  {
    name: 'A column belongs to a field of a household.',
    check: (data) =>
      unknownFields(
        data,
        readColumns(data).map(({ field }) => field),
        COLUMNS_WITHOUT_QUESTION,
      ),
    break: (data) => {
      columnOf(data, 'sex').field = 'sex'
    },
  },
  {
    name: 'The labels that a column reads are listed, and every list is read by a column or a form.',
    check: (data) => {
      const { labels } = data['registry-labels']
      const listed = new Set(labels.map(({ field }) => field))
      const used = new Set(readColumns(data).flatMap((column) => column.labels ?? []))
      const missing = [...used].filter((field) => !listed.has(field))
      const idle = LABELS_WITHOUT_QUESTION.filter((field) => !used.has(field))
      return [...missing, ...idle.filter((field) => field !== 'yes-no')]
    },
    break: (data) => {
      columnOf(data, 'relation').labels = ['members[].sex']
    },
  },
  {
    name: 'A column of labels says which, and no other column does.',
    check: (data) =>
      readColumns(data)
        .filter(
          ({ reads, labels }) =>
            (labels !== undefined) !== ['labels', 'hint', 'given', 'mark'].includes(reads),
        )
        .map(({ id }) => id),
    break: (data) => {
      columnOf(data, 'age').labels = ['members[].sex']
    },
  },
  {
    name: 'An income says how it was counted and for whom.',
    check: (data) =>
      readColumns(data)
        .filter(({ reads, basis, measure }) => (reads === 'amount') !== Boolean(basis && measure))
        .map(({ id }) => id),
    break: (data) => {
      delete columnOf(data, 'net-income').basis
    },
  },
  {
    name: 'What an empty cell or a half-known label leaves are codes of its field.',
    check: (data) => {
      const { labels, unresolved } = data['registry-labels']
      const codes = labels.map(({ field, code }) => `${field}: ${code}`)
      const left = [
        ...readColumns(data).flatMap(({ field, whenBlank = [] }) =>
          whenBlank.map((code) => `${field}: ${code}`),
        ),
        ...unresolved.flatMap(({ field, admits = [] }) =>
          admits.map((code) => `${field}: ${code}`),
        ),
        ...labels.flatMap(({ field, refines = [] }) => refines.map((code) => `${field}: ${code}`)),
      ]
      return left.filter((code) => !codes.includes(code))
    },
    break: (data) => {
      columnOf(data, 'monitoring-class').whenBlank = ['none']
    },
  },
]

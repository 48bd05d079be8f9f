import { completeness, factRules } from '../generated/household-rules.ts'
import { householdShape } from '../households/record/household-shape.ts'
import type { Fields, Form, FormOf, Shape } from '../input/shape.ts'
import { bare } from '../logic/bare.ts'
import {
  type FieldTest,
  type ListRule,
  type Rule,
  subrulesOf,
  type TrendRule,
} from '../logic/rule.ts'

/** The tables: one of households, and one for each list of which a rule asks the entries. */
export type TableName = 'household' | 'member' | 'income' | 'event'

export const TABLE_NAMES: readonly TableName[] = ['household', 'member', 'income', 'event']

export type ColumnType = 'text' | 'boolean' | 'integer' | 'number' | 'day'

/** Where in a record the value of a column comes from. */
export type Source =
  | { readonly kind: 'field'; readonly field: string }
  /** TRUE if the label is in the list, NULL if that is not known. */
  | { readonly kind: 'label'; readonly field: string; readonly label: string }
  /** TRUE if the field is `none`. */
  | { readonly kind: 'none'; readonly field: string }
  /** FALSE if the field is `none`, TRUE if it is anything else. */
  | { readonly kind: 'any'; readonly field: string }
  /** TRUE if the table has every entry of the list. */
  | { readonly kind: 'complete'; readonly field: string; readonly unless: string | undefined }

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly source: Source
  readonly isRequired: boolean
  /** Of a text: what it may be. */
  readonly codes?: readonly string[]
  /** Of a number: the least and the greatest. */
  readonly range?: readonly [min: number, max: number]
}

export interface SqlTable {
  readonly name: TableName
  /** The list of which it has the entries, and how many there may be. */
  readonly list?: { readonly field: string; readonly max: number }
  readonly columns: readonly Column[]
}

const TABLE_OF: Readonly<Record<string, TableName>> = {
  members: 'member',
  incomes: 'income',
  events: 'event',
}

let made: readonly SqlTable[] | undefined

/** The tables, with a column for whatever some rule asks and for nothing else. */
export function householdTables(): readonly SqlTable[] {
  made ??= bare(makeTables())
  return made
}

/** The table of the entries of a list, or of the households. */
export function tableOf(list?: string): SqlTable {
  const name = list === undefined ? 'household' : TABLE_OF[list]
  const table = householdTables().find((one) => one.name === name)
  if (!table) throw new Error(`No table has the entries of ${list}`)
  return table
}

/** The column of a table that tells something of a field, such as whether it has a label. */
export function sqlColumnOf(
  table: SqlTable,
  field: string,
  kind: Source['kind'],
  label?: unknown,
): Column {
  const column = table.columns.find(
    ({ source }) =>
      source.field === field &&
      source.kind === kind &&
      (source.kind !== 'label' || source.label === label),
  )
  if (!column) throw new Error(`No column of ${table.name} tells this of ${field}`)
  return column
}

function makeTables(): SqlTable[] {
  const { fields } = householdShape() as FormOf<'object'>
  const rules = factRules.map(({ rule }) => rule)
  const lists = rules.flatMap(listsIn)
  const names = [...new Set(lists.map(listOf))]
  const complete = names.filter((name) =>
    lists.some((rule) => 'some' in rule && listOf(rule) === name),
  )
  const household: SqlTable = {
    name: 'household',
    columns: [...columnsIn(fields, rules.flatMap(testsIn)), ...complete.map(completeColumn)],
  }
  return [household, ...names.map((name) => listTable(name, fields, lists))]
}

function listTable(
  field: string,
  fields: Fields,
  lists: readonly (ListRule | TrendRule)[],
): SqlTable {
  const { entry, max } = formOf(fields[field] as Shape) as FormOf<'array'>
  const entryFields = (formOf(entry) as FormOf<'object'>).fields
  const rules = lists.filter((rule) => listOf(rule) === field)
  const tests = rules.flatMap((rule) => ('some' in rule ? testsIn(rule.where) : []))
  // The one special form asks all that an entry has.
  const isTrend = rules.some((rule) => 'trend' in rule)
  const asked = isTrend ? Object.keys(entryFields).map((name) => ({ field: name, is: '' })) : tests
  return {
    name: TABLE_OF[field] as TableName,
    list: { field, max },
    columns: columnsIn(entryFields, asked),
  }
}

function listOf(rule: ListRule | TrendRule): string {
  return 'some' in rule ? rule.some : rule.trend
}

/** The tests of a record itself, under every reading. */
function testsIn(rule: Rule): FieldTest[] {
  if (rule === null || typeof rule === 'boolean' || 'some' in rule) return []
  return 'field' in rule ? [rule] : subrulesOf(rule).flatMap(testsIn)
}

function listsIn(rule: Rule): (ListRule | TrendRule)[] {
  if (rule === null || typeof rule === 'boolean') return []
  return 'some' in rule || 'trend' in rule ? [rule] : subrulesOf(rule).flatMap(listsIn)
}

function completeColumn(list: string): Column {
  const unless = (completeness as Readonly<Record<string, string>>)[list]
  return {
    name: `${snake(list)}_complete`,
    type: 'boolean',
    source: { kind: 'complete', field: list, unless },
    isRequired: false,
  }
}

function columnsIn(fields: Fields, tests: readonly FieldTest[], within = ''): Column[] {
  return Object.entries(fields).flatMap(([key, shape]) => {
    const field = within + key
    const form = formOf(shape)
    if (form.kind === 'object') return columnsIn(form.fields, tests, `${field}.`)
    const asked = tests.filter((test) => asks(test, field))
    return asked.length > 0 ? columnsOf(field, form, asked, shape.kind !== 'optional') : []
  })
}

/** An age is asked of either field. */
function asks(test: FieldTest, field: string): boolean {
  return test.field === field || (('from' in test || 'below' in test) && field === 'birthDate')
}

function columnsOf(
  field: string,
  form: Form,
  tests: readonly FieldTest[],
  isRequired: boolean,
): Column[] {
  const source: Source = { kind: 'field', field }
  const plain = { name: snake(field), source, isRequired }
  switch (form.kind) {
    case 'boolean':
      return [{ ...plain, type: 'boolean' }]
    case 'day':
      return [{ ...plain, type: 'day' }]
    case 'codes':
      return [{ ...plain, type: 'text', codes: form.codes.map(String) }]
    case 'integer':
    case 'number':
      return [{ ...plain, type: form.kind, range: [form.min, form.max] }]
    case 'array':
      return labelsIn(tests).map((label) => flag(field, { kind: 'label', field, label }, label))
    case 'union':
      if (form.options.some(({ kind }) => kind === 'object'))
        return [flag(field, { kind: 'any', field })]
      return [{ ...plain, type: 'day' }, flag(field, { kind: 'none', field }, 'none')]
    default:
      throw new Error(`No column can hold ${field}`)
  }
}

function labelsIn(tests: readonly FieldTest[]): string[] {
  const labels = tests.flatMap((test) => {
    if ('has' in test) return test.has
    if ('proves' in test) return String(test.proves)
    return 'suggests' in test ? String(test.suggests) : []
  })
  return [...new Set(labels)]
}

function flag(field: string, source: Source, ...more: readonly string[]): Column {
  return { name: snake([field, ...more].join('-')), type: 'boolean', source, isRequired: false }
}

/** What a shape is, whether or not it may be left out. */
function formOf(shape: Shape): Form {
  return shape.kind === 'optional' || shape.kind === 'nullable' ? formOf(shape.shape) : shape
}

/** `college_entrance_exam_none` for `collegeEntranceExam-none`. */
export function snake(name: string): string {
  return name.replaceAll(/[-.]/g, '_').replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)
}

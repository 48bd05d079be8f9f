import type { Form, Shape } from '../../src/input/shape.ts'
import type { CellTable } from '../../src/logic/cells.ts'
import { type FieldTest, type Rule, subrulesOf } from '../../src/logic/rule.ts'
import type { Data } from './data.ts'
import { classesOf, type FieldClasses, nameOf } from './field-classes.ts'
import { BANNER } from './source-text.ts'

/** A rule of a fact, or the part of it that asks about the entries of a list. */
interface Asking {
  readonly bit: number
  readonly rule: Rule
}

/** Rules that share a table, and the fields whose classes are its axes. */
interface Table {
  readonly facts: number
  readonly axes: readonly FieldClasses[]
}

/** Fewer tables are fewer look-ups, as long as they stay small. */
const MOST_CELLS = 4096

/** Prints how records are numbered, so that a table can hold what the rules say of all those that no rule tells apart. */
export async function householdCellsText({ householdFacts }: Data): Promise<string> {
  // It rests on codes that are generated before.
  const { householdShape } = await import('../../src/households/record/household-shape.ts')
  const facts = householdFacts.map(({ rule }, index) => ({ bit: 1 << index, rule }))
  const rules = Object.fromEntries(householdFacts.map(({ id, rule }) => [id, rule]))
  const shapes = fieldsOf(householdShape())
  const inTables = facts.filter(({ rule }) => listIn(rule) !== rule && !isTrend(rule))
  return (
    BANNER +
    [
      HEAD,
      ...['members', 'events'].map((list) => {
        const name = list.slice(0, -1)
        const asking = facts.flatMap(({ bit, rule }) => {
          const part = listIn(rule)
          return part?.some === list ? [{ bit, rule: part.where }] : []
        })
        return printed(name, asking, fieldsOf(shapes[list] as Shape), rules)
      }),
      printed('household', inTables, shapes, rules),
      `/** The bits of the facts of which nothing is asked but their list or the trend. */
export const leafFacts = ${bitsOf(facts.filter((fact) => !inTables.includes(fact)))}

/** The bit of the fact that asks for the trend. */
export const trendFact = ${bitsOf(facts.filter(({ rule }) => isTrend(rule)))}
`,
    ].join('\n')
  )
}

const HEAD = `import type { ParsedEvent, ParsedHousehold, ParsedMember } from '../households/record/household.ts'
import type { Bounds, CellTable, EntryTables } from '../logic/cells.ts'

/** How many of the bounds a day has reached. */
function bandOf(day: string, bounds: readonly string[]): number {
  let band = 0
  while (band < bounds.length && day >= (bounds[band] as string)) band++
  return band
}
`

function bitsOf(facts: readonly Asking[]): number {
  return facts.reduce((bits, { bit }) => bits | bit, 0)
}

function isTrend(rule: Rule): boolean {
  return typeof rule === 'object' && rule !== null && 'trend' in rule
}

function listIn(rule: Rule): Extract<Rule, { some: string }> | undefined {
  if (typeof rule === 'object' && rule !== null && 'some' in rule) return rule
  return subrulesOf(rule).map(listIn).find(Boolean)
}

/** The shapes of the fields of a record, or of the entries of a list, those within them (`housing.grade`) too. */
function fieldsOf(shape: Shape): Record<string, Shape> {
  const form: Form = shape
  if (form.kind === 'optional' || form.kind === 'nullable') return fieldsOf(form.shape)
  if (form.kind === 'array') return fieldsOf(form.entry)
  if (form.kind !== 'object') return {}
  return Object.fromEntries(
    Object.entries(form.fields).flatMap(([field, one]) => [
      [field, one],
      ...Object.entries(fieldsOf(one)).map(([inner, part]) => [`${field}.${inner}`, part]),
    ]),
  )
}

/** The tests of fields in a rule; what it names of other facts is a part of it, what it asks of a list is not. */
function testsIn(rule: Rule, rules: Readonly<Record<string, Rule>>): FieldTest[] {
  if (rule === null || typeof rule === 'boolean' || 'some' in rule) return []
  if ('field' in rule) return [rule]
  if ('fact' in rule) return testsIn(rules[rule.fact] as Rule, rules)
  return subrulesOf(rule).flatMap((part) => testsIn(part, rules))
}

/** Prints the tables of one kind of record, and the function that gives its cells in them. */
function printed(
  record: string,
  asking: readonly Asking[],
  shapes: Readonly<Record<string, Shape>>,
  rules: Readonly<Record<string, Rule>>,
): string {
  const asked = asking.map(({ bit, rule }) => {
    const tests = testsIn(rule, rules)
    const fields = tests.flatMap(({ field }) => [field, outerOf(field)])
    return { bit, tests, fields: listIn(rule) ? [...fields, listField(bit)] : fields, rule }
  })
  const tests = asked.flatMap((one) => one.tests)
  const axes: FieldClasses[] = []
  for (const [field, shape] of Object.entries(shapes)) {
    if (!asked.some(({ fields }) => fields.includes(field))) continue
    const place = axes.filter(({ days }) => days).length
    axes.push(
      classesOf(
        field,
        shape,
        tests.filter((test) => test.field === field),
        place,
      ),
    )
  }
  const lists = asked.flatMap(({ bit, rule }) => (listIn(rule) ? [listClasses(bit)] : []))
  const tables = grouped(
    asked.map(({ bit, fields }) => ({
      facts: bit,
      axes: [...axes, ...lists].filter(({ field }) => fields.includes(field)),
    })),
  )
  const { laid, factors } = laidOut(tables)
  const days = axes.flatMap((axis) => (axis.days ? [axis.days] : []))
  const type = `Parsed${record.charAt(0).toUpperCase()}${record.slice(1)}`
  const rows = `[\n${laid.map((table) => `  ${JSON.stringify(table)},\n`).join('')}]`
  const terms = [...axes, ...lists].map((axis) => {
    const factor = factors.get(axis)
    return `    ${factor === 1 ? '' : `${factor} * `}(${axis.number})`
  })
  return `${
    lists.length > 0
      ? `export const ${record}Tables: readonly CellTable[] = ${rows}`
      : `export const ${record}Tables: EntryTables<${type}> = {\n  days: ${JSON.stringify(days)},\n  tables: ${rows.replaceAll('\n', '\n  ')},\n  cellsOf: ${record}Cells,\n}`
  }

${lists.length > 0 ? 'export ' : ''}function ${record}Cells(${record}: ${type}, ${(lists.length > 0 ? LISTS : BOUNDS).join(', ')}): number {
${localsOf(record, axes)}  return (
${terms.join(' +\n')}
  )
}
`
}

function outerOf(field: string): string {
  return field.split('.')[0] as string
}

function listField(bit: number): string {
  return `list of ${bit}`
}

const LISTS = ['isTrue: number', 'isFalse: number']
const BOUNDS = ['bounds: Bounds']

/** What a list says of a fact. */
function listClasses(bit: number): FieldClasses {
  const place = 31 - Math.clz32(bit)
  return {
    field: listField(bit),
    size: 3,
    number: `((isTrue >> ${place}) & 1) + 2 * ((isFalse >> ${place}) & 1)`,
  }
}

/** Reads the fields; of an age also the birth date. */
function localsOf(record: string, axes: readonly FieldClasses[]): string {
  const fields = axes.flatMap(({ field }) => (field === 'age' ? [field, 'birthDate'] : [field]))
  const own = fields.filter((field) => !field.includes('.'))
  const inner = fields.filter((field) => field.includes('.'))
  return [
    `  const { ${own.join(', ')} } = ${record}\n`,
    ...inner.map((field) => `  const ${nameOf(field)} = ${field.replace('.', '?.')}\n`),
  ].join('')
}

/** Puts rules into one table as long as it stays small, the largest first. */
function grouped(alone: readonly Table[]): Table[] {
  const tables: Table[] = []
  for (const one of [...alone].sort((a, b) => sizeOf(b.axes) - sizeOf(a.axes))) {
    const joined = ({ axes }: Table) => [...new Set([...axes, ...one.axes])]
    const at = tables.findIndex(
      (table) => sizeOf(joined(table)) <= Math.max(MOST_CELLS, sizeOf(table.axes)),
    )
    const table = tables[at]
    if (table) tables[at] = { facts: table.facts | one.facts, axes: joined(table) }
    else tables.push(one)
  }
  return tables
}

function sizeOf(axes: readonly FieldClasses[]): number {
  return axes.reduce((size, axis) => size * axis.size, 1)
}

/** Lays the cells of all tables side by side into one number: by which factor each class counts there. */
function laidOut(tables: readonly Table[]) {
  const factors = new Map<FieldClasses, number>()
  let shift = 0
  const laid = tables.map(({ facts, axes }): CellTable => {
    const table = { facts, size: sizeOf(axes), shift }
    axes.forEach((axis, place) => {
      const factor = sizeOf(axes.slice(0, place)) * 2 ** shift
      factors.set(axis, (factors.get(axis) ?? 0) + factor)
    })
    shift += 32 - Math.clz32(table.size - 1)
    return table
  })
  if (shift > 32) throw new Error(`The cells of ${tables.length} tables take ${shift} bits`)
  return { laid, factors }
}

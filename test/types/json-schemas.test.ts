import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import household from '../../data/schema/household.schema.json'
import organization from '../../data/schema/organization.schema.json'
import placeQuery from '../../data/schema/place-query.schema.json'
import plan from '../../data/schema/plan.schema.json'

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

/** Writes what a schema accepts as a type. */
function typeOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  switch (schema.type) {
    case 'integer':
      return 'number'
    case 'array':
      return `readonly (${typeOf(schema.items as JsonSchema)})[]`
    case 'object':
      return objectType(schema)
    case undefined:
      return (schema.anyOf ?? []).map((one) => `(${typeOf(one)})`).join(' | ')
    default:
      return schema.type
  }
}

/** JSON has no undefined, but a field that may be left out takes it in TypeScript. */
function objectType({ properties = {}, required = [] }: JsonSchema): string {
  const fields = Object.entries(properties).map(([name, field]) =>
    required.includes(name)
      ? `readonly ${JSON.stringify(name)}: ${typeOf(field)}`
      : `readonly ${JSON.stringify(name)}?: ${typeOf(field)} | undefined`,
  )
  return `{ ${fields.join('; ')} }`
}

const RECORDS = {
  Household: { schema: household as JsonSchema, module: 'households/record/household.ts' },
  Organization: {
    schema: organization as JsonSchema,
    module: 'organizations/record/organization.ts',
  },
  PlaceQuery: { schema: placeQuery as JsonSchema, module: 'places/record/place.ts' },
  Plan: { schema: plan as JsonSchema, module: 'plans/record/plan.ts' },
}

/** A file that compiles only if each type can be given for the other. */
function assignments(name: keyof typeof RECORDS, schema: JsonSchema): string {
  return [
    `import type { ${name} } from '../../src/${RECORDS[name].module}'`,
    `type FromSchema = ${typeOf(schema)}`,
    `export const there = (value: ${name}): FromSchema => value`,
    `export const back = (value: FromSchema): ${name} => value`,
  ].join('\n')
}

/** Compiles texts as if they stood beside this file, and tells what is wrong with them. */
function errorsIn(texts: Readonly<Record<string, string>>): string[] {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  const folder = dirname(fileURLToPath(import.meta.url))
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [`${folder}/${name}.virtual.ts`, text]),
  )
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path)
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  }
  const program = ts.createProgram([...files.keys()], { ...options, types: [] }, host)
  return [...files.keys()].flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  )
}

describe('the JSON Schemas and the interfaces', () => {
  it('can be given for each other', () => {
    const texts = Object.entries(RECORDS).map(([name, { schema }]) => [
      name,
      assignments(name as keyof typeof RECORDS, schema),
    ])
    expect(errorsIn(Object.fromEntries(texts))).toEqual([])
  })

  it('could not if a code, a field or a type were another', () => {
    const { properties } = household
    const broken = {
      code: { ...properties, registration: { enum: ['rich', null] } },
      field: { ...properties, name: { type: 'string' } },
      type: { ...properties, incomeStable: { type: 'string' } },
    }
    const texts = Object.entries(broken).map(([what, changed]) => [
      what,
      assignments('Household', { ...(household as JsonSchema), properties: changed as never }),
    ])
    expect(errorsIn(Object.fromEntries(texts)).length).toBeGreaterThanOrEqual(3)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type DatasetName, dataSchemas } from '../../scripts/data-schemas.ts'
import { type Datasets, dataRules } from '../support/data-rules.ts'

const folder = new URL('../../data/', import.meta.url)
const names = Object.keys(dataSchemas) as DatasetName[]

function readText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}

function readDatasets(): Datasets {
  const read = (path: string) => [path, JSON.parse(readText(`${path}.json`))]
  return {
    ...Object.fromEntries(names.map(read)),
    source: readText('source/guideline.zh.txt'),
    conformance: JSON.parse(readText('conformance/households.json')),
  }
}

const data = readDatasets()

/** The schema and the JSON Schema made from it, each as a yes or no. */
function validatorsOf(name: DatasetName) {
  const jsonSchema = JSON.parse(readText(`schema/${name}.schema.json`))
  const validate = new Ajv2020({ validateFormats: false }).compile(jsonSchema)
  return {
    zod: (value: unknown) => dataSchemas[name].safeParse(value).success,
    json: (value: unknown) => validate(value) === true,
  }
}

describe('the data', () => {
  for (const { name, check } of dataRules) {
    it(name, () => expect(check(data)).toEqual([]))
  }

  it.each(names)('%s satisfies its schema', (name) => {
    expect(dataSchemas[name].safeParse(data[name]).error).toBeUndefined()
  })

  it.each(names)('%s satisfies its JSON Schema', (name) => {
    const ajv = new Ajv2020({ validateFormats: false, allErrors: true })
    const validate = ajv.compile(JSON.parse(readText(`schema/${name}.schema.json`)))
    validate(data[name])
    expect(validate.errors).toBeNull()
  })

  it('has a schema for every JSON file', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    expect(files.sort()).toEqual(names.map((name) => `${name}.json`).sort())
  })

  it('has a README that names every file', () => {
    const readme = readText('README.md')
    const files = readdirSync(folder, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((file) => file !== 'README.md')
    expect(files.filter((file) => !readme.includes(`\`${file}`))).toEqual([])
  })
})

describe('the rules of the data', () => {
  for (const rule of dataRules) {
    it(`alone reports the data broken for it: ${rule.name}`, () => {
      const broken = structuredClone(data)
      rule.break(broken)
      expect(broken).not.toEqual(data)
      const reporting = dataRules.filter(({ check }) => check(broken).length > check(data).length)
      expect(reporting.map(({ name }) => name)).toEqual([rule.name])
    })
  }

  it('have names of their own', () => {
    expect(new Set(dataRules.map(({ name }) => name)).size).toBe(dataRules.length)
  })
})

describe('the schemas of the data', () => {
  it.each(names)('the schema of %s rejects empty objects and lists', (name) => {
    const { zod, json } = validatorsOf(name)
    const empty = Array.isArray(data[name]) ? [{}, [{}], []] : [{}]
    for (const value of empty) expect([zod(value), json(value)]).toEqual([false, false])
  })
})

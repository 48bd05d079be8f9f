import { readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type DatasetName, dataSchemas } from '../../scripts/data-schemas.ts'
import { datasetNames, readDatasets, readDataText } from '../support/datasets.ts'

const folder = new URL('../../data/', import.meta.url)
const data = readDatasets()

/** The schema and the JSON Schema made from it, each as a yes or no. */
function validatorsOf(name: DatasetName) {
  const jsonSchema = JSON.parse(readDataText(`schema/${name}.schema.json`))
  const validate = new Ajv2020({ validateFormats: false }).compile(jsonSchema)
  return {
    zod: (value: unknown) => dataSchemas[name].safeParse(value).success,
    json: (value: unknown) => validate(value) === true,
  }
}

describe('the datasets', () => {
  it.each(datasetNames)('%s satisfies its schema', (name) => {
    expect(dataSchemas[name].safeParse(data[name]).error).toBeUndefined()
  })

  it.each(datasetNames)('%s satisfies its JSON Schema', (name) => {
    const ajv = new Ajv2020({ validateFormats: false, allErrors: true })
    const validate = ajv.compile(JSON.parse(readDataText(`schema/${name}.schema.json`)))
    validate(data[name])
    expect(validate.errors).toBeNull()
  })

  it('have a schema for every JSON file', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    expect(files.sort()).toEqual(datasetNames.map((name) => `${name}.json`).sort())
  })

  it('have a README that names every file', () => {
    const readme = readDataText('README.md')
    const files = readdirSync(folder, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((file) => file !== 'README.md')
    expect(files.filter((file) => !readme.includes(`\`${file}`))).toEqual([])
  })
})

describe('the schemas of the data', () => {
  it.each(datasetNames)('the schema of %s rejects empty objects and lists', (name) => {
    const { zod, json } = validatorsOf(name)
    const empty = Array.isArray(data[name]) ? [{}, [{}], []] : [{}]
    for (const value of empty) expect([zod(value), json(value)]).toEqual([false, false])
  })
})

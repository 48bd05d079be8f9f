import { readFileSync } from 'node:fs'
import { type DatasetName, dataSchemas } from '../../scripts/data-schemas.ts'
import type { Datasets } from '../data/rules/data-rule.ts'

const folder = new URL('../../data/', import.meta.url)

/** The names of the datasets: a JSON file and a schema each. */
export const datasetNames = Object.keys(dataSchemas) as DatasetName[]

/** Reads a file of the data. */
export function readDataText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}

/** Reads all the data, as it stands on disk. */
export function readDatasets(): Datasets {
  const read = (path: string) => [path, JSON.parse(readDataText(`${path}.json`))]
  return {
    ...Object.fromEntries(datasetNames.map(read)),
    source: readDataText('source/guideline.zh.txt'),
    conformance: JSON.parse(readDataText('conformance/households.json')).cases,
  }
}

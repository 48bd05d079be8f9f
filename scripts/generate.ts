import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import * as data from '../src/data/index.ts'
import { type DatasetName, dataSchemas } from './data-schemas.ts'
import { citationsText } from './generate/citations.ts'
import { codesText } from './generate/codes.ts'
import { conformanceText } from './generate/conformance.ts'
import { conformanceNames } from './generate/conformance-cases.ts'
import { coverageText } from './generate/coverage.ts'
import { factsPage } from './generate/facts-page.ts'
import { groupWordsText } from './generate/group-words.ts'
import { householdRulesText } from './generate/household-rules.ts'
import { idsText } from './generate/ids.ts'
import { inputSchemaNames, inputSchemaText } from './generate/input-schemas.ts'
import { llmsText } from './generate/llms.ts'
import { organizationRulesText } from './generate/organization-rules.ts'
import { placeRulesText } from './generate/place-rules.ts'
import { placeWordsText } from './generate/place-words.ts'
import { planRulesText } from './generate/plan-rules.ts'
import { playgroundText } from './generate/playground.ts'
import type { Data, Product } from './generate/product.ts'
import { proofPage } from './generate/proof-page.ts'
import { readingsPage } from './generate/readings-page.ts'
import { rulesetText } from './generate/ruleset.ts'
import { sentencesText } from './generate/sentences.ts'
import { jsonText } from './generate/source-text.ts'
import { sqlFiles } from './generate/sql-files.ts'

const root = new URL('../', import.meta.url)
const datasets = Object.keys(dataSchemas) as DatasetName[]

/** What the package's own code imports, so that it is written before any of that code runs. */
const SOURCES: readonly Product[] = [
  { path: 'src/generated/ids.ts', text: idsText },
  { path: 'src/generated/codes.ts', text: codesText },
  { path: 'src/generated/citations.ts', text: citationsText },
  { path: 'src/generated/household-rules.ts', text: householdRulesText },
  { path: 'src/generated/group-words.ts', text: groupWordsText },
  { path: 'src/generated/organization-rules.ts', text: organizationRulesText },
  { path: 'src/generated/plan-rules.ts', text: planRulesText },
  { path: 'src/generated/place-rules.ts', text: placeRulesText },
  { path: 'src/generated/place-words.ts', text: placeWordsText },
]

/** What is printed from the data alone, or by running the package's code. */
const OTHERS: readonly Product[] = [
  { path: 'docs/coverage.md', text: coverageText },
  { path: 'docs/facts.md', text: factsPage },
  { path: 'docs/sentences.md', text: sentencesText },
  ...sqlFiles,
  { path: 'docs/readings.md', text: readingsPage },
  { path: 'docs/proof.md', text: proofPage },
  ...datasets.map((name) => ({
    path: `data/schema/${name}.schema.json`,
    text: () => jsonText(z.toJSONSchema(dataSchemas[name])),
  })),
  ...inputSchemaNames.map((name) => ({
    path: `data/schema/${name}.schema.json`,
    text: (data: Data) => inputSchemaText(name, data),
  })),
  { path: 'src/generated/ruleset.ts', text: rulesetText },
  ...conformanceNames.map((name) => ({
    path: `data/conformance/${name}.json`,
    text: (data: Data) => conformanceText(name, data),
  })),
  { path: 'llms.txt', text: llmsText },
  // It holds what all others made.
  { path: 'docs/playground/playground.js', text: playgroundText },
]

/** Every generated file, with what should stand in it. */
export const generatedFiles = [...SOURCES, ...OTHERS].map(({ path, text }) => ({
  path,
  text: async () => text(data),
}))

/** Nothing is printed from a row that is not what its schema says. */
function checkDatasets(): void {
  for (const name of datasets) {
    const rows = JSON.parse(readFileSync(new URL(`data/${name}.json`, root), 'utf8'))
    const { error } = dataSchemas[name].safeParse(rows)
    if (error) throw new Error(`data/${name}.json: ${z.prettifyError(error)}`)
  }
}

async function write(products: readonly Product[]): Promise<void> {
  for (const { path, text } of products) writeFileSync(new URL(path, root), await text(data))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkDatasets()
  await write(SOURCES)
  await write(OTHERS)
}

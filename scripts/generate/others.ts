import { z } from 'zod'
import { type DatasetName, dataSchemas } from '../data-schemas.ts'
import { conformanceText } from './conformance.ts'
import { conformanceNames } from './conformance-cases.ts'
import { coverageText } from './coverage.ts'
import type { Data } from './data.ts'
import { factsPage } from './facts-page.ts'
import { inputSchemaNames, inputSchemaText } from './input-schemas.ts'
import { llmsText } from './llms.ts'
import { playgroundText } from './playground.ts'
import type { Product } from './product.ts'
import { proofPage } from './proof-page.ts'
import { readingsPage } from './readings-page.ts'
import { rulesetText } from './ruleset.ts'
import { sentencesText } from './sentences.ts'
import { jsonText } from './source-text.ts'
import { sqlFiles } from './sql-files.ts'

const datasets = Object.keys(dataSchemas) as DatasetName[]

/** What is printed from the data alone, or by running the package's code as the sources of this folder made it. */
export const others: readonly Product[] = [
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

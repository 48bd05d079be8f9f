import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { dataSchemas } from './data-schemas.ts'
import { data } from './generate/data.ts'
import type { Product } from './generate/product.ts'
import { sources } from './generate/sources.ts'

// Writes every generated file: `npm run generate`.
const root = new URL('../', import.meta.url)

/** Nothing is printed from a row that is not what its schema says. */
function checkDatasets(): void {
  for (const [name, schema] of Object.entries(dataSchemas)) {
    const rows = JSON.parse(readFileSync(new URL(`data/${name}.json`, root), 'utf8'))
    const { error } = schema.safeParse(rows)
    if (error) throw new Error(`data/${name}.json: ${z.prettifyError(error)}`)
  }
}

async function write(products: readonly Product[]): Promise<void> {
  for (const { path, text } of products) writeFileSync(new URL(path, root), await text(data))
}

checkDatasets()
await write(sources)
// The others run the package, which must not be read before its sources are written.
const { others } = await import('./generate/others.ts')
await write(others)

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { data } from '../../scripts/generate/data.ts'
import { others } from '../../scripts/generate/others.ts'
import { sources } from '../../scripts/generate/sources.ts'

const root = new URL('../../', import.meta.url)
const generatedFiles = [...sources, ...others]

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

function list(folder: string): string[] {
  return readdirSync(new URL(folder, root)).map((file) => folder + file)
}

describe('generated files', () => {
  for (const { path, text } of generatedFiles) {
    it(`${path} is what the data makes`, async () => {
      expect(read(path), `${path} is out of date: run \`npm run generate\``).toBe(await text(data))
    })
  }

  it('are all the files that say so', () => {
    // Of the conformance cases only the fingerprint in their head is generated.
    const paths = generatedFiles
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('data/conformance/'))
    const pages = list('docs/').filter((path) => path.endsWith('.md'))
    const marked = pages.filter((path) => read(path).includes('\nGenerated from '))
    const sqlFiles = readdirSync(new URL('docs/sql/', root), { recursive: true, encoding: 'utf8' })
      .map((path) => `docs/sql/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.sql'))
    const found = [
      ...list('src/generated/'),
      ...list('data/schema/'),
      ...marked,
      ...sqlFiles,
      'docs/playground/playground.js',
      'llms.txt',
    ]
    expect(found.sort()).toEqual(paths.sort())
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../scripts/generate.ts'

const root = new URL('../../', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

function list(folder: string): string[] {
  return readdirSync(new URL(folder, root)).map((file) => folder + file)
}

describe('generated files', () => {
  it.each(generatedFiles)('$path is what the data makes', async ({ path, text }) => {
    expect(read(path), `${path} is out of date: run \`npm run generate\``).toBe(await text())
  })

  it('every file that says it is generated still is', () => {
    const paths = generatedFiles.map(({ path }) => path)
    const marked = [...list('src/generated/'), ...list('data/schema/')]
    expect(marked.filter((path) => !paths.includes(path))).toEqual([])
  })
})

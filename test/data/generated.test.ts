import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../scripts/generate.ts'

const root = new URL('../../', import.meta.url)
const files = await generatedFiles()

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

function list(folder: string): string[] {
  return readdirSync(new URL(folder, root)).map((file) => folder + file)
}

describe('generated files', () => {
  it.each(Object.keys(files))('%s is what the data makes', (path) => {
    expect(read(path), `${path} is out of date: run \`npm run generate\``).toBe(files[path])
  })

  it('every file that says it is generated still is', () => {
    const marked = list('src/generated/')
    expect([...marked, ...list('data/schema/')].filter((path) => !(path in files))).toEqual([])
  })
})

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const page = new URL('../../docs/playground/', import.meta.url)

/** The script of the page, with the package in it: one classic file that runs from the file system. */
export async function playgroundText(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/main.tsx', page))],
    tsconfig: fileURLToPath(new URL('tsconfig.json', page)),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    loader: { '.csv': 'text' },
  })
  return outputFiles[0]?.text ?? ''
}

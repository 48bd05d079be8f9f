/** The first line of every generated source file. */
export const BANNER = '// Generated from data/*.json by `npm run generate`. Do not edit.\n\n'

/** Prints a union of literals, one a line. */
export function union(name: string, doc: string, ids: readonly string[]): string {
  return `${comment(doc)}\nexport type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}\n`).join('')}`
}

function comment(doc: string): string {
  return doc.includes('\n') ? `/**\n * ${doc}\n */` : `/** ${doc} */`
}

/** Prints a constant list of rows, one a line. */
export function table(name: string, type: string, rows: readonly unknown[]): string {
  const lines = rows.map((row) => `  ${JSON.stringify(row)},\n`)
  return `export const ${name}: readonly ${type}[] = [\n${lines.join('')}]\n`
}

/** Prints a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

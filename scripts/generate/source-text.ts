/** The first line of every generated source file. */
export const BANNER = '// Generated from data/*.json by `npm run generate`. Do not edit.\n\n'

/** Prints a union of literals, one a line. */
export function union(name: string, doc: string, ids: readonly string[]): string {
  return `${comment(doc)}\nexport type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}\n`).join('')}`
}

function comment(doc: string): string {
  return doc.includes('\n') ? `/**\n * ${doc}\n */` : `/** ${doc} */`
}

/** What a file with tables imports. */
export const BARE = "import { bare } from '../logic/bare.ts'\n"

/** Prints a constant list of rows that inherit nothing. */
export function table(name: string, type: string, rows: readonly unknown[]): string {
  return `export const ${name}: readonly ${type}[] = /* @__PURE__ */ bare(${list(rows)})\n`
}

/** Prints a constant list of rows that results hold: these stay plain objects. */
export function plainTable(name: string, type: string, rows: readonly unknown[]): string {
  return `export const ${name}: readonly ${type}[] = ${list(rows)}\n`
}

/** Prints a list, one row a line. */
export function list(rows: readonly unknown[]): string {
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}]`
}

/** Prints a constant record, one entry a line. */
export function record(
  name: string,
  type: string,
  entries: readonly (readonly unknown[])[],
): string {
  const lines = entries.map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  return `export const ${name}: ${type} = {\n${lines.join('')}}\n`
}

/** Prints a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

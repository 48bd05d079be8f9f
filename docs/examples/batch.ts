/**
 * Classifies a stream of households, a JSON object a line: `npx tsx docs/examples/batch.ts 2020-06-01 < households.ndjson`.
 * A line that is wrong comes out as its issues, in its place, and stops nothing.
 */
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { classificationJson, classifyHouseholds } from 'chongqing-aid-guideline'

/** A line of text a line of text, however many there are: nothing is kept. */
export async function* classifyLines(
  lines: AsyncIterable<string>,
  asOf: string,
): AsyncGenerator<string> {
  for await (const row of classifyHouseholds(recordsIn(lines), { asOf })) {
    yield row.ok
      ? classificationJson(row.value)
      : JSON.stringify({ line: row.index + 1, issues: row.error.issues })
  }
}

/** A line that is no JSON is handed on as the text that it is, and refused like any other wrong record. */
async function* recordsIn(lines: AsyncIterable<string>): AsyncGenerator<unknown> {
  for await (const line of lines) {
    try {
      yield JSON.parse(line)
    } catch {
      yield line
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , asOf = ''] = process.argv
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of classifyLines(lines, asOf)) {
    if (!process.stdout.write(`${line}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
}

import { SPEECH, type SqlDialect } from './dialect.ts'
import type { ColumnType } from './tables.ts'

/** How an engine reads a record that it has as JSON: `doc` is an expression, `steps` the keys that lead into it. */
export interface JsonSpeech {
  /** A scalar; NULL where it is missing or null. A whole number may be written 45.0 or 4.5e1, and half an age stays one. */
  readonly scalar: (doc: string, steps: readonly string[], type: ColumnType) => string
  /** Whether there is a list, or a record. */
  readonly is: (kind: 'array' | 'object', doc: string, steps: readonly string[]) => string
  /** Whether a list has an entry, a text or null; whatever is not TRUE is no. */
  readonly holds: (doc: string, steps: readonly string[], entry: string | null) => string
  /** What follows the table in FROM, so that there is a row for each entry of a list. */
  readonly entries: (doc: string, list: string) => string
  /** The entry of such a row. */
  readonly entry: string
}

const pathOf = (steps: readonly string[]) => `'$.${steps.join('.')}'`
const keysOf = (steps: readonly string[]) => `'{${steps.join(',')}}'`
const jsonOf = (entry: string | null) => `'${JSON.stringify(entry)}'`

const isNumber = (type: ColumnType) => type === 'integer' || type === 'number'

/** PostgreSQL alone ends the query at a number too small or too large for its type. */
function postgresDouble(number: string): string {
  return `CASE WHEN ABS(${number}) < 2.5e-324 THEN 0 WHEN ABS(${number}) > ${Number.MAX_VALUE} THEN SIGN(${number}) * DOUBLE PRECISION 'Infinity' ELSE CAST(${number} AS DOUBLE PRECISION) END`
}

const POSTGRES: JsonSpeech = {
  scalar: (doc, steps, type) => {
    const text = `${doc} #>> ${keysOf(steps)}`
    return isNumber(type)
      ? postgresDouble(`CAST(${text} AS NUMERIC)`)
      : `CAST(${text} AS ${SPEECH.postgres.types[type]})`
  },
  is: (kind, doc, steps) => `jsonb_typeof(${doc} #> ${keysOf(steps)}) = '${kind}'`,
  holds: (doc, steps, entry) => `${doc} #> ${keysOf(steps)} @> '[${JSON.stringify(entry)}]'`,
  entries: (doc, list) =>
    `CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(${doc} -> '${list}') = 'array' THEN ${doc} -> '${list}' END) AS "list"("entry")`,
  entry: '"list"."entry"',
}

const DUCKDB: JsonSpeech = {
  scalar: (doc, steps, type) =>
    `CAST(json_extract_string(${doc}, ${pathOf(steps)}) AS ${SPEECH.duckdb.types[isNumber(type) ? 'number' : type]})`,
  is: (kind, doc, steps) => `json_type(${doc}, ${pathOf(steps)}) = '${kind.toUpperCase()}'`,
  holds: (doc, steps, entry) =>
    `json_contains(json_extract(${doc}, ${pathOf(steps)}), ${jsonOf(entry)})`,
  entries: (doc, list) =>
    `CROSS JOIN LATERAL unnest(CAST(json_extract(${doc}, '$.${list}') AS JSON[])) AS "list"("entry")`,
  entry: '"list"."entry"',
}

const SQLITE: JsonSpeech = {
  scalar: (doc, steps) => `json_extract(${doc}, ${pathOf(steps)})`,
  is: (kind, doc, steps) => `json_type(${doc}, ${pathOf(steps)}) = '${kind}'`,
  holds: (doc, steps, entry) =>
    `EXISTS (SELECT 1 FROM json_each(${doc}, ${pathOf(steps)}) WHERE json_quote(value) = ${jsonOf(entry)})`,
  entries: (doc, list) =>
    `CROSS JOIN json_each(CASE WHEN json_type(${doc}, '$.${list}') = 'array' THEN ${doc} ELSE '{}' END, '$.${list}') AS \`list\``,
  entry: '`list`.value',
}

/** MySQL says `true` where MariaDB says 1, and only MariaDB knows no `CAST(… AS JSON)`. */
const MYSQL: JsonSpeech = {
  scalar: (doc, steps, type) => {
    if (type === 'boolean') {
      const text = `JSON_UNQUOTE(JSON_EXTRACT(${doc}, ${pathOf(steps)}))`
      return `CASE ${text} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`
    }
    const text = `JSON_VALUE(${doc}, ${pathOf(steps)})`
    const types = { integer: 'DOUBLE', number: 'DOUBLE', day: 'DATE' }
    return type === 'text' ? text : `CAST(${text} AS ${types[type]})`
  },
  is: (kind, doc, steps) =>
    `JSON_TYPE(JSON_EXTRACT(${doc}, ${pathOf(steps)})) = '${kind.toUpperCase()}'`,
  holds: (doc, steps, entry) => `JSON_CONTAINS(${doc}, ${jsonOf(entry)}, ${pathOf(steps)})`,
  entries: (doc, list) =>
    `CROSS JOIN JSON_TABLE(${doc}, '$.${list}[*]' COLUMNS (entry JSON PATH '$')) AS \`list\``,
  entry: '`list`.entry',
}

const SPARK: JsonSpeech = {
  scalar: (doc, steps, type) =>
    `CAST(get_json_object(${doc}, ${pathOf(steps)}) AS ${SPEECH.spark.types[isNumber(type) ? 'number' : type]})`,
  is: (kind, doc, steps) =>
    `get_json_object(${doc}, ${pathOf(steps)}) LIKE '${kind === 'array' ? '[' : '{'}%'`,
  holds: (doc, steps, entry) => {
    const list = `from_json(get_json_object(${doc}, ${pathOf(steps)}), 'array<string>')`
    return entry === null
      ? `exists(${list}, entry -> entry IS NULL)`
      : `array_contains(${list}, '${entry}')`
  },
  entries: (doc, list) =>
    `LATERAL VIEW explode(from_json(get_json_object(${doc}, '$.${list}'), 'array<string>')) \`list\` AS entry`,
  entry: '`list`.entry',
}

/** How each dialect reads JSON. */
export const JSON_SPEECH: Readonly<Record<SqlDialect, JsonSpeech>> = {
  postgres: POSTGRES,
  duckdb: DUCKDB,
  sqlite: SQLITE,
  mysql: MYSQL,
  spark: SPARK,
}

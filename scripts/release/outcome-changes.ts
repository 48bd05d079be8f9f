import { readFileSync } from 'node:fs'
import * as data from '../../src/data/index.ts'
import { conformanceNames } from '../generate/conformance-cases.ts'
import { type ChangedAnswer, compareVectors, type Vector } from './compare-vectors.ts'
import { fileAt } from './last-release.ts'

const root = new URL('../../', import.meta.url)

const ROWS: readonly { readonly id: string; readonly provision: string }[] = [
  ...data.householdFacts,
  ...data.targetGroups,
  ...data.attentionGroups,
  ...data.focusAreaTiers,
  ...data.organizationClasses,
  ...data.duties,
]
const clauseOf = new Map(ROWS.map(({ id, provision }) => [id, provision]))

/** Says which vectors are answered otherwise than at a release, by clause, and how many came and went. */
export function outcomeChanges(tag: string): string {
  const compared = conformanceNames.map((question) => {
    const path = `data/conformance/${question}.json`
    const before = vectorsIn(fileAt(tag, path))
    const after = vectorsIn(readFileSync(new URL(path, root), 'utf8'))
    return { question, ...compareVectors(before, after, clauseOf, question) }
  })
  const counts = compared.map(
    ({ question, added, removed }) =>
      `${question}: ${added.length} vectors added, ${removed.length} removed`,
  )
  const changed = compared.flatMap((one) => one.changed)
  return [...counts, `${changed.length} answers changed`, ...changesByClause(changed)].join('\n')
}

function vectorsIn(text = '{ "cases": [] }'): Vector[] {
  return JSON.parse(text).cases
}

function changesByClause(changes: readonly ChangedAnswer[]): string[] {
  const clauses = [...new Set(changes.map(({ clause }) => clause))].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
  return clauses.flatMap((clause) => [
    `${clause}:`,
    ...changes.filter((change) => change.clause === clause).map(line),
  ])
}

function line({ name, path, before = 'not said', after = 'not said' }: ChangedAnswer): string {
  return `  ${name} ${path}: ${before} → ${after}`
}

import { readFileSync } from 'node:fs'
import { compareReports } from './compare-reports.ts'
import { fileAt } from './last-release.ts'

const PATH = 'docs/api-report.md'

/** Says which exports are new, gone or declared otherwise since a release. */
export function apiChanges(tag: string): string {
  const now = readFileSync(new URL(`../../${PATH}`, import.meta.url), 'utf8')
  const before = fileAt(tag, PATH)
  if (before === undefined) return `${tag} has no ${PATH}.`
  const changes = compareReports(before, now)
  return Object.entries(changes)
    .map(([kind, names]) => `${names.length} exports ${kind}${names.map(line).join('')}`)
    .join('\n')
}

const line = (name: string) => `\n  ${name}`

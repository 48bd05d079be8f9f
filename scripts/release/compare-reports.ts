/** What became of the exports between two API reports: `./sql verdictSql`. */
export interface ComparedReports {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** Compares two pages as `npm run api` prints them. */
export function compareReports(before: string, after: string): ComparedReports {
  const [old, now] = [declarationsOf(before), declarationsOf(after)]
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now.keys()].filter((name) => old.has(name) && old.get(name) !== now.get(name)),
  }
}

function declarationsOf(page: string): Map<string, string> {
  const entries = page.split(/^## /m).slice(1)
  return new Map(entries.flatMap((text) => declarationsOfEntry(text)))
}

function declarationsOfEntry(text: string): [name: string, declaration: string][] {
  const [head = '', ...parts] = text.split(/^### /m)
  const entry = /`(.*)`/.exec(head)?.[1] ?? ''
  const shared = /^As in `\.`: (.*)\.$/m.exec(head)?.[1]?.split(', ') ?? []
  return [
    ...shared.map((name): [string, string] => [`${entry} ${name}`, 'as in the root']),
    ...parts.map((part): [string, string] => {
      const end = part.indexOf('\n')
      return [`${entry} ${part.slice(0, end)}`, part.slice(end)]
    }),
  ]
}

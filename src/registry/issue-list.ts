import type { RegistryIssue, RegistryIssueCode } from './registry-reading.ts'

/** Takes down that something could not be used. */
export type Reporter = (
  row: number,
  column: string,
  code: RegistryIssueCode,
  household?: string,
) => void

type Found = Omit<RegistryIssue, 'row' | 'rows'> & { rows: number[] }

/** Collects issues: one a household, column and kind, with all its rows. */
export function newIssueList(): { report: Reporter; issues: () => RegistryIssue[] } {
  const found = new Map<string, Found>()
  return {
    report(row, column, code, household) {
      const kind = [code, household, column].join('\u0000')
      const one = found.get(kind)
      if (!one) found.set(kind, { rows: [row], column, code, ...(household && { household }) })
      else if (one.rows.at(-1) !== row) one.rows.push(row)
    },
    issues: () =>
      Array.from(found.values(), ({ rows, ...issue }) => {
        rows.sort((a, b) => a - b)
        return { row: rows[0] as number, ...(rows.length > 1 && { rows }), ...issue }
      }).sort((a, b) => a.row - b.row),
  }
}

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
  const found: Found[] = []
  const ofKinds = new Map<string, Map<string | undefined, Found>>()
  return {
    report(row, column, code, household) {
      const kind = `${code} ${column}`
      const ofKind = ofKinds.get(kind) ?? new Map<string | undefined, Found>()
      ofKinds.set(kind, ofKind)
      const one = ofKind.get(household)
      if (one === undefined) {
        const first = { rows: [row], column, code, ...(household !== undefined && { household }) }
        ofKind.set(household, first)
        found.push(first)
      } else if (one.rows.at(-1) !== row) one.rows.push(row)
    },
    issues: () =>
      Array.from(found, ({ rows, ...issue }) => {
        rows.sort((a, b) => a - b)
        return { row: rows[0] as number, ...(rows.length > 1 && { rows }), ...issue }
      }).sort((a, b) => a.row - b.row),
  }
}

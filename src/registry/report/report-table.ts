import type { Text } from '../../locale.ts'

/** A line of a report, the same in every language or not. */
export type ReportLine = Text | string

/** The heading of a part, with what stands around it. */
export function reportSection(title: Text): ReportLine[] {
  return ['', { zh: `## ${title.zh}`, en: `## ${title.en}` }, '']
}

/** A table; its rows have as many cells as its head. */
export function table(head: Text, rows: readonly (readonly ReportLine[])[]): ReportLine[] {
  return [head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...rows.map(row)]
}

function row(cells: readonly ReportLine[]): Text {
  const write = (locale: keyof Text) =>
    `| ${cells
      .map((cell) => (typeof cell === 'string' ? cell : cell[locale]))
      .map(inCell)
      .join(' | ')} |`
  return { zh: write('zh'), en: write('en') }
}

/** A heading of the export may hold what Markdown would take for its own. */
function inCell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|')
}

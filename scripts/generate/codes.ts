import rows from '../../data/code-labels.json'
import type { Data } from './product.ts'
import { BANNER } from './source-text.ts'

/** Prints the codes that records and results are made of, in the order of their labels. */
export function codesText({ registryLabels, focusFields }: Data): string {
  const ofRegistry = Object.entries(rows.fromRegistry).map(([name, field]) =>
    list(
      `${name}Codes`,
      registryLabels.labels.filter((label) => label.field === field).map(({ code }) => code),
    ),
  )
  const others = Object.entries(rows.lists).map(([name, labels]) =>
    list(
      `${name}Codes`,
      labels.map(({ code }) => code),
    ),
  )
  const ids = focusFields.map(({ id }) => id)
  return BANNER + [...ofRegistry, ...others].join('') + list('focusFieldIds', ids)
}

function list(name: string, codes: readonly unknown[]): string {
  return `export const ${name} = ${JSON.stringify(codes)} as const\n`
}

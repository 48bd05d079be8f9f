import type { Data } from './data.ts'

const HEAD = `# Coverage

Generated from \`data/provisions.json\` by \`npm run generate\`: what of the document the package carries out.
\`informative\` provisions ship as text and can be cited.

| Provision | 内容 | About | Status | API |
|---|---|---|---|---|
`

/** Prints what of the document the package carries out. */
export function coverageText({ provisions }: Data): string {
  const rows = provisions.map(({ id, label, status, api }) => {
    const names = api.map((name) => `\`${name}\``).join(', ')
    return `| ${id} | ${label.zh} | ${label.en} | ${status} | ${names} |\n`
  })
  return HEAD + rows.join('')
}

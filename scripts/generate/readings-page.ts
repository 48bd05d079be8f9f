import type { Reading } from '../../src/data/readings.ts'
import { citation } from './citation.ts'
import type { Data } from './data.ts'

const HEAD = `# Readings · 理解

Generated from \`data/readings.json\` by \`npm run generate\`.

Where the text is vague, the package says how it reads it. Every place stands here with the words of the document, the
ways in which they can be read, the one that is taken unless the caller chooses another, and the reason. Results name
the readings that they rest on; \`sensitivity\` tells which of them mattered to a household.

原文有不明确之处，本库写明怎样理解。下面逐条列出原文、可以怎样理解、默认取哪一种、为什么；调用时可以另选。结果写明依据了哪些理解。
`

/** What readings bear on. */
const TITLES: Readonly<Record<string, string>> = {
  household: 'Households · 家庭',
  organization: 'Organizations · 社会组织',
  convention: 'Conventions · 惯例',
}

/** Prints every reading, in both languages. */
export function readingsPage(data: Data): string {
  const chapters = Object.entries(TITLES).map(([scope, title]) => {
    const rows = data.readings.filter((row) => row.scope === scope)
    return rows.length > 0 ? `\n## ${title}\n${rows.map((row) => section(row, data)).join('')}` : ''
  })
  return HEAD + chapters.join('')
}

function section(reading: Reading, data: Data): string {
  const { id, label, provision, quote, question, options, default: chosen, why } = reading
  const rows = options.map((option) => {
    const name = option.id === chosen ? `**\`${option.id}\`**` : `\`${option.id}\``
    return `| ${name} | ${option.label.zh} | ${option.label.en} |\n`
  })
  return `
### ${id}

**${label.zh} · ${label.en}**

${citation(provision, data)}: “${quote}”

${question.zh}

${question.en}

| id | 选项 | Option |
|---|---|---|
${rows.join('')}
${options.length > 1 ? `默认 · Default: \`${chosen}\`` : '惯例，没有可供计算的另一种理解 · A convention: no other reading can be computed'}

${why.zh}

${why.en}
`
}

import type { HouseholdFact } from '../../src/data/household-facts.ts'
import { citation } from './citation.ts'
import type { Data } from './data.ts'
import { ruleWords } from './rule-words.ts'

const HEAD = `# Facts of households · 家庭的事实

Generated from \`data/household-facts.json\` by \`npm run generate\`.

Every fact is true, false or open. Its rule stands here in words and as the data has it; the same row gives the value, the
fields that it was read from, the questions to ask and the SQL. What is not given is open, unless the rule says otherwise;
of a list, something is denied only if the list is complete and it is denied of every entry.

每项事实有成立、不成立、不能确定三种结果。下面写出每项事实的规则，并附数据中的原样。没有填写的，除规则另有说明外，不能确定；
一份名单只有齐全，而且每一项都不符合的，才是不成立。
`

/** Prints the rule of every fact, in both languages. */
export function factsPage(data: Data): string {
  return HEAD + data.householdFacts.map((fact) => section(fact, data)).join('')
}

function section({ id, label, zh, en, provision, quote, rule }: HouseholdFact, data: Data): string {
  return `
## ${id}

**${label.zh} · ${label.en}**

${citation(provision, data)}: “${quote}”

${zh}

${ruleWords(rule, data, 'zh-CN')}
${en}

${ruleWords(rule, data, 'en')}
\`\`\`json
${JSON.stringify(rule)}
\`\`\`
`
}

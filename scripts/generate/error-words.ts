import type { Data } from './data.ts'
import { BANNER, record } from './source-text.ts'

const RULE = `/** Makes a rule that several fields, or the form of one, can break: an id, and what is wrong in a whole sentence. */
/* @__NO_SIDE_EFFECTS__ */
function rule<Id extends string>(id: Id, says: string): { readonly rule: Id; readonly says: string } {
  return { rule: id, says }
}
`

/** Prints each rule as a constant of its own, so that a bundle holds those alone that its inputs can break. */
export function issueRulesText({ issueRules }: Data): string {
  const lines = issueRules.map(({ id, en }) => {
    const name = id.replaceAll('-', '_').toUpperCase()
    return `export const ${name} = rule(${JSON.stringify(id)}, ${JSON.stringify(en)})\n`
  })
  return `${BANNER}${RULE}\n${lines.join('')}`
}

/** Prints the other words of errors; apart from the English rules, so that not every bundle holds both. */
export function errorWordsText({ issueRules, formLabels }: Data): string {
  const { fields, entries, codes } = formLabels
  const labelsOf = (rows: typeof fields) => rows.map(({ id, label }) => [id, label] as const)
  return `${BANNER}import type { Text } from '../locale.ts'\n\n${[
    record(
      'chineseRules',
      'Readonly<Record<string, string>>',
      issueRules.map(({ id, zh }) => [id, zh]),
    ),
    record(
      'shortRuleWords',
      TEXTS,
      issueRules.flatMap(({ id, short }) => (short ? [[id, short]] : [])),
    ),
    record('fieldLabels', TEXTS, labelsOf(fields)),
    record('entryLabels', TEXTS, labelsOf(entries)),
    record('commonCodeLabels', TEXTS, labelsOf(codes)),
  ].join('\n')}`
}

const TEXTS = 'Readonly<Record<string, Text>>'

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

const REGISTRY_TYPES = `import type { Text } from '../locale.ts'
import type { leftOutReasonCodes, registryIssueCodes } from './codes.ts'

/** What an issue of an export says, and what to do about it. */
export interface IssueWords {
  /** What is the case in the cells of a column. */
  readonly what: Text
  /** What is done about it, unless it stays open. */
  readonly outcome?: Text
  readonly mend: Text
}
`

/** Prints what is said of an export, by code: none is left without words. */
export function registryWordsText({ registryIssues }: Data): string {
  const issues = registryIssues.issues.map(({ id, ...words }) => [id, words])
  const leftOut = registryIssues.leftOut.map(({ id, label }) => [id, label])
  return [
    BANNER + REGISTRY_TYPES,
    record('issueWords', typeOf('registryIssueCodes', 'IssueWords'), issues),
    record('leftOutWords', typeOf('leftOutReasonCodes', 'Text'), leftOut),
  ].join('\n')
}

function typeOf(codes: string, words: string): string {
  return `Readonly<Record<(typeof ${codes})[number], ${words}>>`
}

const TEXTS = 'Readonly<Record<string, Text>>'

import { codeLists } from '../data/code-lists.ts'
import { focusFields } from '../data/focus-fields.ts'
import { organizationClasses } from '../data/organization-classes.ts'
import { registryLabels } from '../data/registry-labels.ts'
import { commonCodeLabels, entryLabels, shortRuleWords } from '../generated/error-words.ts'
import { type IssueFacts, pathTo, stepsOf } from '../issues.ts'
import type { Text } from '../locale.ts'
import { own } from '../logic/own.ts'
import type { Language } from './explain-options.ts'
import { labelOf, suffixed, withoutIndexes } from './field-label.ts'
import { numbered, spotOf } from './numbered.ts'
import { capitalized } from './sentences.ts'
import { shortIssueFrames as frames, shortIssueWords } from './short-issue-words.ts'
import { inQuotes } from './word-lists.ts'

/** Says what is wrong to who fills in a form: by the labels of fields and codes, with no path, code or key. */
export function shortIssue(issue: IssueFacts, language: Language): string {
  const { expected, suggestion } = issue
  const { entries, label } = placeOf(issue.path, language)
  const rule = own(shortRuleWords)[expected?.rule ?? '']
  if (rule) {
    const within = frames.within[language](entries)
    const said = rule[language]
    return capitalized(entries.length > 0 ? frames.rule[language](within, said) : said)
  }
  const said = shortIssueWords[issue.code](boundsOf(issue))[language]
  const named = suggestion === undefined ? undefined : suggestedLabel(issue, suggestion)
  return (
    capitalized(frames.about[language](subjectOf(issue, entries, label, language), said)) +
    (named ? frames.suggestion[language](named[language]) : '')
  )
}

function subjectOf(
  { path, code }: IssueFacts,
  entries: readonly string[],
  label: Text | undefined,
  language: Language,
): string {
  const parts = label ? [...entries, inQuotes(label[language])] : entries
  if (parts.length > 0) return frames.within[language](parts)
  if (path !== '') return frames.nameless[language]
  return (code === 'too-long' || code === 'bad-check' ? frames.text : frames.whole)[language]
}

/** Where a path leads, in words: the entries that it passes, and the field behind the last of them. */
function placeOf(
  path: string,
  language: Language,
): { entries: readonly string[]; label: Text | undefined } {
  const entries: string[] = []
  let field = ''
  for (const step of stepsOf(path)) {
    if (typeof step === 'number') {
      entries.push(entryText(field, step, language))
      field += '[]'
    } else field = field === '' ? step : `${field}.${step}`
  }
  return { entries, label: labelAround(field) }
}

function entryText(list: string, index: number, language: Language): string {
  const name = list.split('.').at(-1) ?? ''
  const { list: ofHousehold } = spotOf(`${name}[0]`)
  if (ofHousehold) return numbered(ofHousehold, [index], language)
  const word = suffixed(list, (one) => own(entryLabels)[one])
  return word
    ? frames.entry[language](word[language], index + 1)
    : frames.entryOf[language](labelOf(list)?.[language] ?? '', index + 1)
}

/** The label of a field, or of the nearest one around it within the same entry. */
function labelAround(field: string): Text | undefined {
  for (let around = field; around !== '' && !around.endsWith('[]'); ) {
    const label = labelOf(around)
    if (label) return label
    around = around.slice(0, Math.max(0, around.lastIndexOf('.')))
  }
  return undefined
}

function boundsOf({ path, expected = {} }: IssueFacts) {
  const { type = [], codes = [], ...bounds } = expected
  const labels = codes.flatMap((code) => codeLabel(path, code) ?? [])
  return { ...bounds, labels: labels.length === codes.length ? labels : [], types: [type].flat() }
}

/** The lists of the codes of fields that no registry has. */
const LISTS: Readonly<Record<string, readonly { readonly code: string; readonly label: Text }[]>> =
  /* @__PURE__ */ listsOf()

function listsOf() {
  const { followUpChannel, reportRecipient, coordination, side, excludedPoints, locale, risk } =
    codeLists
  const rows = (of: readonly { readonly id: string; readonly label: Text }[]) =>
    of.map(({ id, label }) => ({ code: id, label }))
  return {
    // Those of `risks` stand in the labels.
    causes: risk,
    channel: followUpChannel,
    to: reportRecipient,
    coordination,
    of: side,
    excluded: excludedPoints,
    locale,
    fields: rows(focusFields),
    classes: rows(organizationClasses),
  }
}

function codeLabel(path: string, code: string | number): Text | undefined {
  const found = suffixed(
    withoutIndexes(path),
    (one) =>
      registryLabels.labels.find((label) => label.field === one && label.code === code)?.label ??
      own(LISTS)[one]?.find((label) => label.code === code)?.label,
  )
  return found ?? own(commonCodeLabels)[String(code)]
}

/** What an unknown key or code was probably meant to be. */
function suggestedLabel({ path, code }: IssueFacts, suggestion: string): Text | undefined {
  if (code !== 'unknown-key') return codeLabel(path, suggestion)
  return labelOf(withoutIndexes(pathTo(path, suggestion)))
}

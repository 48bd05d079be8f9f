import {
  codeLists,
  type Household,
  type Locale,
  targetGroups,
  type Verdict,
} from 'chongqing-aid-guideline'
import Papa from 'papaparse'
import type { Entry } from './list.ts'
import { reasonsOf } from './reasons.ts'
import { say, words } from './words.ts'

/** The answers as a table that a spreadsheet opens: a row a household, a column a group, and why. */
export function resultCsv(entries: readonly Entry[], ofSeveral: boolean, locale: Locale): string {
  const head = [
    ...(ofSeveral ? [say(words.sheet, locale)] : []),
    say(words.householdId, locale),
    say(words.anyGroup, locale),
    ...targetGroups.map(({ label }) => say(label, locale)),
    say(words.why, locale),
    say(words.asOf, locale),
  ]
  const rows = entries.map(({ sheet, household, row }) => {
    const named = [...(ofSeveral ? [sheet] : []), asText(household.id)]
    if (!row.ok) return [...named, say(words.notClassified, locale)]
    const { verdict, groups, asOf } = row.value
    return [
      ...named,
      labelOf(verdict, locale),
      ...groups.map((group) => labelOf(group.verdict, locale)),
      reasonsOf(row.value, locale).join(' '),
      asOf,
    ]
  })
  // Without the mark in front a spreadsheet takes the text for GB 18030.
  return `\ufeff${Papa.unparse([head, ...rows], { escapeFormulae: true })}`
}

/** A spreadsheet would round a long number and compute what begins like a formula: a tab makes it text. */
function asText(id: Household['id']): string {
  const text = String(id ?? '')
  return /^\d{12,}$/.test(text) ? `\t${text}` : text
}

function labelOf(verdict: Verdict, locale: Locale): string {
  const row = codeLists.verdict.find(({ code }) => code === verdict)
  return row ? say(row.label, locale) : ''
}

import type { Language } from '../../explain/explain-options.ts'
import { pointsText, planWords as words } from '../../explain/plan-words.ts'
import type { CriterionScore, PlanScore } from '../answer/plan-score.ts'
import type { Side } from '../answer/side.ts'
import { citeAll } from './cite-all.ts'
import { findingText, isOpen, needOf } from './finding-text.ts'

/** Writes the criteria as a table: what is promised, what is done and on what evidence, what is missing. */
export function criteriaTable(
  { criteria, done }: PlanScore,
  labelOf: (id: string) => string,
  language: Language,
): string[] {
  return [
    row(words.columns[language]),
    row(words.columns[language].map(() => '---')),
    ...criteria.map((criterion, index) =>
      criterionRow(
        criterion,
        done.criteria[index] as CriterionScore,
        labelOf(criterion.id),
        language,
      ),
    ),
  ]
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inline).join(' | ')} |`
}

/** Text within a line. Labels of a caller's rubric may hold anything: what would break a cell or make a tag is written out. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|`*_~[\]<>]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`))
}

function criterionRow(
  plan: CriterionScore,
  done: CriterionScore,
  label: string,
  language: Language,
): string {
  const planned = foundText(plan, 'plan', language)
  const found = foundText(done, 'done', language)
  const needs = new Set([...needsOf(plan, 'plan', language), ...needsOf(done, 'done', language)])
  return row([
    label,
    citeAll(plan.provisions, language),
    String(plan.outOf),
    pointsCell(plan, language),
    planned,
    pointsCell(done, language),
    found === planned && found !== words.open[language] ? words.same[language] : found,
    words.basis[done.basis][language],
    [...needs].join(words.separator[language]) || words.none[language],
  ])
}

function pointsCell({ points, outOf }: CriterionScore, language: Language): string {
  return outOf === 0 ? words.left[language] : pointsText(points)
}

function foundText({ reasons }: CriterionScore, side: Side, language: Language): string {
  const found = reasons.map((finding) => findingText(finding, side, language))
  return [...new Set(found)].join(words.separator[language])
}

function needsOf(criterion: CriterionScore, side: Side, language: Language): string[] {
  const { reasons, missing, appliesIf = [] } = criterion
  const open = reasons.filter(isOpen).map(({ fact }) => fact)
  return [...missing, ...open, ...appliesIf].map((id) => needOf(id, side, language))
}

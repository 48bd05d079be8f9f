import { planEvidence } from '../data/plan-evidence.ts'
import { type Criterion, rubric as defaultRubric, type Rubric } from '../data/rubric.ts'
import { ended, issued } from '../data/ruleset.ts'
import { type LocaleOptions, localeOf } from '../input/locale-option.ts'
import type { Locale } from '../locale.ts'
import { citeAll } from './clauses.ts'
import type { CriterionScore, Improvement, PlanFinding, PlanScore } from './plan-score.ts'
import { CHINESE, ENGLISH, type ReportWords } from './report-words.ts'

/** How a report is written. */
export interface ReportOptions extends LocaleOptions {
  /** The rubric of the score, if it is the caller's own: its labels are used. Without it, ids stand for them. */
  readonly rubric?: Pick<Rubric, 'id' | 'label' | 'criteria' | 'notScored'> | null | undefined
}

/**
 * Writes a score as a report in Markdown: the total, the three focuses, a table of the criteria with clause, points,
 * evidence and what is missing, then what would raise the score. It gives no grade.
 *
 * @param score - of `scorePlan`.
 * @param options - `locale`: `zh-CN` (default) or `en`; `rubric`, if the score is of the caller's own.
 * @returns Markdown.
 * @example
 * import { planReport, scorePlan } from 'chongqing-aid-guideline'
 *
 * const plan = { organization: {}, period: { start: '2020-06-01', end: '2020-12-31' }, fields: [] }
 * const lines = planReport(scorePlan(plan, { asOf: '2020-06-01' })).split('\n')
 * lines[0] //=> '# 帮扶计划评分报告'
 * lines[4] //=> '得分：**0–95**（满分 100）'
 */
export function planReport(score: PlanScore, options?: ReportOptions): string {
  const locale = localeOf(options)
  const words = locale === 'en' ? ENGLISH : CHINESE
  const rubric = options?.rubric ?? defaultRubric
  const isOwn = rubric.id === score.rubric.id
  const criteria = isOwn ? rubric.criteria : []
  const write = writerOf(criteria, words, locale)
  const { label } = rubric
  const name = isOwn && label ? words.of(label) : score.rubric.id
  const { points, outOf, ruleset } = score
  return [
    `# ${words.title}`,
    '',
    words.facts(score.asOf, inline(`${name} ${score.rubric.version}`)),
    '',
    words.total(words.points(points), String(outOf)),
    ...(score.outOfPeriod ? ['', words.outOfPeriod(issued, ended)] : []),
    ...section(words.focuses, focusLines(score, words)),
    ...section(words.criteria, [
      row(words.columns),
      row(words.columns.map(() => '---')),
      ...score.criteria.map(write.criterion),
    ]),
    ...section(words.improvements, score.improvements.map(write.improvement)),
    ...section(words.notScored, isOwn ? notScoredLines(rubric, words, locale) : []),
    '',
    words.notice,
    '',
    words.ruleset(ruleset.version, ruleset.fingerprint),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inline).join(' | ')} |`
}

/** Labels of a caller's rubric may hold anything: what would break a cell or make a tag is written out. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|`*_[\]<>]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`))
}

function focusLines({ focuses }: PlanScore, words: ReportWords): string[] {
  return (['areas', 'groups', 'fields'] as const).map(
    (focus) => `- ${words.focus[focus]}${words.colon}${words.verdict[focuses[focus]]}`,
  )
}

function notScoredLines(
  { notScored }: Pick<Rubric, 'notScored'>,
  words: ReportWords,
  locale: Locale,
): string[] {
  return (notScored ?? []).map(
    ({ provision, reason }) =>
      `- ${citeAll([provision], words, locale)}${words.colon}${inline(words.of(reason))}`,
  )
}

function writerOf(criteria: readonly Criterion[], words: ReportWords, locale: Locale) {
  const labels = new Map(criteria.map(({ id, label }) => [id, label ? words.of(label) : id]))
  const labelOf = (id: string) => labels.get(id) ?? id
  return {
    criterion: ({ id, provisions, points, outOf, reasons, missing }: CriterionScore) =>
      row([
        labelOf(id),
        citeAll(provisions, words, locale),
        outOf === 0 ? words.left : words.points(points),
        String(outOf),
        reasons.map((finding) => explainFinding(finding, words)).join(words.separator),
        missing.map((one) => evidenceLabel(one, words)).join(words.separator) || words.none,
      ]),
    improvement: ({ id, gain, provisions, missing }: Improvement) => {
      const clause = citeAll(provisions, words, locale)
      const how =
        missing.length > 0
          ? words.toState(missing.map((one) => evidenceLabel(one, words)))
          : words.toDo
      const text = words.improvement(inline(labelOf(id)), String(gain), clause)
      return `1. ${text}${words.separator}${how}`
    },
  }
}

function explainFinding({ evidence, value, share }: PlanFinding, words: ReportWords): string {
  const { yes, no, unknown } = words.evidence
  const said = share ? words.share(share) : value === null ? unknown : value ? yes : no
  return `${evidenceLabel(evidence, words)}${words.colon}${said}`
}

function evidenceLabel(id: PlanFinding['evidence'], words: ReportWords): string {
  const found = planEvidence.find((one) => one.id === id)
  return found ? words.of(found.label) : id
}

import { planEvidence } from '../../data/plan-evidence.ts'
import { rubric as defaultRubric, type Rubric } from '../../data/rubric.ts'
import { InvalidInputError, orThrow } from '../../errors.ts'
import { RUBRIC_OF_SCORE } from '../../explain/issue-rules.ts'
import { CHINESE, ENGLISH, type ReportWords } from '../../explain/plan-phrases.ts'
import { ended, issued } from '../../generated/ruleset.ts'
import { checkerOf } from '../../input/check.ts'
import { type LocaleOptions, localeField } from '../../input/locale-option.ts'
import * as s from '../../input/shape.ts'
import type { Locale } from '../../locale.ts'
import type { CriterionScore, Improvement, PlanFinding, PlanScore } from '../answer/plan-score.ts'
import { readScore } from '../answer/read-score.ts'
import { completeRubric } from '../rubric/check-rubric.ts'
import { rubricShape } from '../rubric/rubric-shape.ts'
import { citeAll } from './clauses.ts'

/** How a report is written. */
export interface ReportOptions extends LocaleOptions {
  /** The rubric of the score, if it is the caller's own: its labels are used. Without it, ids stand for them. */
  readonly rubric?: Rubric | null | undefined
}

const check = /* @__PURE__ */ checkerOf(
  s.object({ locale: localeField, rubric: s.optional(rubricShape) }),
  { path: 'options' },
)

/** In which language to write, and of what rubric. */
interface Writing {
  readonly locale: Locale
  readonly words: ReportWords
  /** None if it is the caller's own and was not given. */
  readonly rubric: Rubric | undefined
}

/**
 * Writes a score as a report in Markdown: the total, the three focuses, a table of the criteria with clause, points,
 * evidence and what is missing, then what would raise the score. It gives no grade, and holds no value of the plan.
 *
 * @param score - of `scorePlan`.
 * @param options - `locale`: `zh-CN` (default) or `en`; `rubric`, if the score is of the caller's own.
 * @returns Markdown.
 * @throws {InvalidInputError} if the score is none, or the language or the rubric is wrong or another one.
 * @example
 * import { planReport, scorePlan } from 'chongqing-aid-guideline'
 *
 * const plan = { organization: {}, period: { start: '2020-06-01', end: '2020-12-31' }, fields: [] }
 * const lines = planReport(scorePlan(plan, { asOf: '2020-06-01' })).split('\n')
 * lines[0] //=> '# 帮扶计划评分报告'
 * lines[4] //=> '得分：**0–95**（满分 100）'
 */
export function planReport(score: PlanScore, options?: ReportOptions): string {
  const read = readScore(score)
  return linesOf(read, chooseWriting(options, read)).join('\n')
}

function chooseWriting(options: unknown, { rubric: { id, version } }: PlanScore): Writing {
  const { locale, rubric: given } = orThrow(check(options ?? {}))
  const rubric = given ? completeRubric(given, 'options.rubric') : defaultRubric
  const isOf = rubric.id === id && rubric.version === version
  if (given && !isOf) {
    const path = 'options.rubric'
    throw new InvalidInputError([{ path, code: 'contradiction', expected: RUBRIC_OF_SCORE }])
  }
  return {
    locale: locale ?? 'zh-CN',
    words: locale === 'en' ? ENGLISH : CHINESE,
    rubric: isOf ? rubric : undefined,
  }
}

function linesOf(score: PlanScore, writing: Writing): string[] {
  const { words, rubric } = writing
  const { points, outOf, ruleset, criteria, improvements } = score
  const name = rubric?.label ? words.of(rubric.label) : score.rubric.id
  const labels = new Map(
    rubric?.criteria.map(({ id, label }) => [id, label ? words.of(label) : id]),
  )
  const labelOf = (id: string) => labels.get(id) ?? id
  const short = new Set(criteria.flatMap((one) => (one.points.max < one.outOf ? [one.id] : [])))
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
      ...criteria.map((criterion) => criterionRow(criterion, labelOf(criterion.id), writing)),
    ]),
    ...section(
      words.improvements,
      improvements.map((one) => improvementLine(one, labelOf(one.id), short.has(one.id), writing)),
    ),
    ...section(words.notScored, notScoredLines(writing)),
    '',
    words.notice,
    '',
    inline(words.ruleset(ruleset.version, ruleset.fingerprint)),
  ]
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
    .replace(/[\\|`*_~[\]<>]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`))
}

function focusLines({ focuses }: PlanScore, words: ReportWords): string[] {
  return (['areas', 'groups', 'fields'] as const).map(
    (focus) => `- ${words.focus[focus]}${words.colon}${words.verdict[focuses[focus]]}`,
  )
}

function criterionRow(
  { provisions, points, outOf, reasons, missing }: CriterionScore,
  label: string,
  { words, locale }: Writing,
): string {
  return row([
    label,
    citeAll(provisions, words, locale),
    outOf === 0 ? words.left : words.points(points),
    String(outOf),
    reasons.map((finding) => explainFinding(finding, words)).join(words.separator),
    missing.map((one) => evidenceLabel(one, words)).join(words.separator) || words.none,
  ])
}

/** Stating what is so already is enough, unless even then the criterion falls short. */
function improvementLine(
  { gain, provisions, missing }: Improvement,
  label: string,
  fallsShort: boolean,
  { words, locale }: Writing,
): string {
  const evidence = missing.map((one) => evidenceLabel(one, words))
  return [
    `1. ${words.improvement(inline(label), String(gain), citeAll(provisions, words, locale))}`,
    ...(evidence.length > 0 ? [words.toState(evidence)] : []),
    ...(fallsShort ? [evidence.length > 0 ? words.toDoBeside : words.toDo] : []),
  ].join(words.separator)
}

function notScoredLines({ rubric, words, locale }: Writing): string[] {
  return (rubric?.notScored ?? []).map(
    ({ provision, reason }) =>
      `- ${citeAll([provision], words, locale)}${words.colon}${inline(words.of(reason))}`,
  )
}

/** A plan may have a thousand places: a reader wants to know where to begin. */
function firstOf(paths: readonly string[]): string {
  return paths.slice(0, MOST_PATHS).join(', ') + (paths.length > MOST_PATHS ? ' …' : '')
}

const MOST_PATHS = 5

function explainFinding(
  { evidence, value, share, paths }: PlanFinding,
  words: ReportWords,
): string {
  const said = share ? words.share(share) : words.evidence(value ?? null)
  const where = value === null || value === undefined ? words.at(firstOf(paths)) : ''
  return `${evidenceLabel(evidence, words)}${words.colon}${said}${where}`
}

function evidenceLabel(id: PlanFinding['evidence'], words: ReportWords): string {
  const found = planEvidence.find((one) => one.id === id)
  return found ? words.of(found.label) : id
}

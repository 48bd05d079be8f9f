import { type PlanPhrases, planPhrases } from '../../data/plan-phrases.ts'
import { rubric as defaultRubric, type Rubric } from '../../data/rubric.ts'
import { InvalidInputError, orThrow } from '../../errors.ts'
import {
  detailField,
  type ExplainOptions,
  type Language,
  type Writing,
} from '../../explain/explain-options.ts'
import { RUBRIC_OF_SCORE } from '../../explain/issue-rules.ts'
import { pointsText, shareText, planWords as words } from '../../explain/plan-words.ts'
import { recordWords } from '../../explain/record-words.ts'
import { rubricHead } from '../../generated/plan-rules.ts'
import { ended, issued } from '../../generated/ruleset.ts'
import { checkerOf } from '../../input/check.ts'
import { localeField } from '../../input/locale-option.ts'
import * as s from '../../input/shape.ts'
import type { CriterionScore, Improvement, PlanFinding, PlanScore } from '../answer/plan-score.ts'
import { readScore } from '../answer/read-score.ts'
import { completeRubric } from '../rubric/check-rubric.ts'
import { headOf } from '../rubric/digest.ts'
import { rubricShape } from '../rubric/rubric-shape.ts'
import { citeAll } from './clauses.ts'

/** How a report is written. */
export interface ReportOptions extends ExplainOptions {
  /** The rubric of the score, if it is the caller's own: its labels are used. Without it, ids stand for them. */
  readonly rubric?: Rubric | null | undefined
}

const check = /* @__PURE__ */ checkerOf(
  () =>
    s.object({ locale: localeField(), detail: detailField(), rubric: s.optional(rubricShape()) }),
  { path: 'options' },
)

/** How to write, and of what rubric. */
interface ReportWriting extends Writing {
  /** None if it is the caller's own and was not given. */
  readonly rubric: Rubric | undefined
}

/**
 * Writes a score as a report in Markdown: the total, the three focuses, a table of the criteria with clause, points,
 * evidence and what is missing, then what would raise the score. It gives no grade, and holds no value of the plan.
 *
 * @param score - of `scorePlan`.
 * @param options - `locale`: `zh-CN` (default) or `en`; `detail`: `short` (default), or `full`, which adds ids, paths
 * and the fingerprint for the file; `rubric`, if the score is of the caller's own.
 * @returns Markdown.
 * @throws {InvalidInputError} if the score is none, or the language or the rubric is wrong or another one.
 * @example
 * import { planReport, scorePlan } from 'chongqing-aid-guideline'
 *
 * const plan = { organization: {}, period: { start: '2020-06-01', end: '2020-12-31' }, fields: [] }
 * const lines = planReport(scorePlan(plan, { asOf: '2020-06-01' })).split('\n')
 * lines[0] //=> '# 帮扶计划评分报告'
 * lines[2] //=> '得分：**0–95**（满分 100）'
 */
export function planReport(score: PlanScore, options?: ReportOptions): string {
  const read = readScore(score)
  return linesOf(read, chooseWriting(options, read)).join('\n')
}

function chooseWriting(options: unknown, { rubric: { digest } }: PlanScore): ReportWriting {
  const { locale, detail, rubric: given } = orThrow(check(options ?? {}))
  const rubric = given ? completeRubric(given, 'options.rubric') : defaultRubric
  const isOf = digest === (given ? headOf(rubric) : rubricHead).digest
  if (given && !isOf) {
    const path = 'options.rubric'
    throw new InvalidInputError([{ path, code: 'contradiction', expected: RUBRIC_OF_SCORE }])
  }
  return {
    language: locale === 'en' ? 'en' : 'zh',
    isFull: detail === 'full',
    rubric: isOf ? rubric : undefined,
  }
}

function linesOf(score: PlanScore, writing: ReportWriting): string[] {
  const { language, isFull, rubric } = writing
  const { points, outOf, criteria, improvements } = score
  const name = rubric?.label ? rubric.label[language] : score.rubric.id
  const labels = new Map(rubric?.criteria.map(({ id, label }) => [id, label?.[language] ?? id]))
  const labelOf = (id: string) => labels.get(id) ?? id
  const short = new Set(criteria.flatMap((one) => (one.points.max < one.outOf ? [one.id] : [])))
  return [
    `# ${words.title[language]}`,
    '',
    words.total[language](pointsText(points), outOf),
    ...(points.min < points.max ? ['', words.range[language]] : []),
    '',
    words.asOf[language](score.asOf, inline(`${name} ${score.rubric.version}`)),
    '',
    recordWords.basis[language](),
    ...(score.outOfPeriod ? ['', words.outOfPeriod[language](issued, ended)] : []),
    ...part(words.focuses[language], focusLines(score, writing)),
    ...part(words.criteria[language], [
      row(words.columns[language]),
      row(words.columns[language].map(() => '---')),
      ...criteria.map((criterion) => criterionRow(criterion, labelOf(criterion.id), writing)),
    ]),
    ...part(
      words.improvements[language],
      improvements.length === 0
        ? []
        : [
            words.howToImprove[language],
            '',
            ...improvements.map((one) =>
              improvementLine(one, labelOf(one.id), short.has(one.id), writing),
            ),
          ],
    ),
    ...part(words.notScored[language], notScoredLines(writing)),
    '',
    words.notice[language],
    ...(isFull ? part(recordWords.title[language], fileLines(score, writing)) : []),
  ]
}

function part(title: string, lines: readonly string[]): string[] {
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

function focusLines({ focuses }: PlanScore, { language }: ReportWriting): string[] {
  return (['areas', 'groups', 'fields'] as const).map(
    (focus) => `- ${words.focus[focus][focuses[focus]][language]}`,
  )
}

function criterionRow(
  { provisions, points, outOf, reasons, missing }: CriterionScore,
  label: string,
  { language }: ReportWriting,
): string {
  const listed = (texts: readonly string[]) => texts.join(words.separator[language])
  return row([
    label,
    citeAll(provisions, language),
    outOf === 0 ? words.left[language] : pointsText(points),
    String(outOf),
    listed(reasons.map((finding) => findingText(finding, language))),
    listed(missing.map((id) => needOf(id, language))) || words.none[language],
  ])
}

/** Of a share of which nothing is known, and of an open fact, what is not stated; otherwise what was found. */
function findingText({ fact, value, share }: PlanFinding, language: Language): string {
  const phrases = phrasesOf(fact)
  const isOpen = share ? share.min === 0 && share.max === 1 : value !== true && value !== false
  if (isOpen) return words.open[language]([phrases.need[language]])
  if (share) return phrases.share?.[language].replace('{share}', shareText(share)) ?? ''
  return phrases[value ? 'holds' : 'fails']?.[language] ?? ''
}

function needOf(id: PlanFinding['fact'], language: Language): string {
  return phrasesOf(id).need[language]
}

function phrasesOf(fact: PlanFinding['fact']): PlanPhrases {
  return planPhrases.find(({ id }) => id === fact) as PlanPhrases
}

/** Stating what is so already is enough, unless even then the criterion falls short. */
function improvementLine(
  { gain, provisions, missing }: Improvement,
  label: string,
  fallsShort: boolean,
  { language }: ReportWriting,
): string {
  const needs = missing.map((id) => needOf(id, language))
  return [
    `1. ${words.improvement[language](inline(label), gain, citeAll(provisions, language))}`,
    ...(needs.length > 0 ? [words.toState[language](needs)] : []),
    ...(fallsShort ? [words.toDo[language]] : []),
  ].join(words.separator[language])
}

function notScoredLines({ rubric, language }: ReportWriting): string[] {
  return (rubric?.notScored ?? []).map(({ provision, reason }) => {
    return `- ${words.found[language](citeAll([provision], language), inline(reason[language]))}`
  })
}

/** What an auditor needs to follow the score: ids, paths, rules. A plan may have a thousand places: the first few. */
function fileLines({ criteria, ruleset }: PlanScore, { language }: ReportWriting): string[] {
  const lines = criteria.map(({ id, reasons }) => {
    const findings = reasons.map(
      ({ fact, paths }) => `${fact} [${paths.slice(0, MOST_PATHS).join(', ')}]`,
    )
    return `${id}: ${findings.join('; ')}`
  })
  return [...lines, recordWords.ruleset[language](ruleset)].map((line) => `- ${inline(line)}`)
}

const MOST_PATHS = 5

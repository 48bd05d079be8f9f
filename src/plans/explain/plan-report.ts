import { rubric as defaultRubric, type Rubric } from '../../data/rubric.ts'
import { InvalidInputError, orThrow } from '../../errors.ts'
import {
  detailField,
  type ExplainOptions,
  type Language,
  type Writing,
} from '../../explain/explain-options.ts'
import { findRemark } from '../../explain/find-for-plans.ts'
import { pointsText, shareText, planWords as words } from '../../explain/plan-words.ts'
import { recordWords } from '../../explain/record-words.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import { rubricHead } from '../../generated/plan-rules.ts'
import { ended, issued } from '../../generated/ruleset.ts'
import { checkerOf } from '../../input/check.ts'
import { localeField } from '../../input/locale-option.ts'
import * as s from '../../input/shape.ts'
import { AS_IT_WAS_GIVEN, RUBRIC_OF_SCORE } from '../../issue-rules.ts'
import { partUnlike } from '../answer/altered.ts'
import type { CriterionScore, Improvement, PlanRemark, PlanScore } from '../answer/plan-score.ts'
import { readScore } from '../answer/read-score.ts'
import type { Side } from '../answer/side.ts'
import { contradiction } from '../record/contradictions.ts'
import { completeRubric } from '../rubric/check-rubric.ts'
import { headOf } from '../rubric/digest.ts'
import { rubricShape } from '../rubric/rubric-shape.ts'
import { citeAll } from './clauses.ts'
import { criteriaTable, inline } from './criteria-table.ts'
import { needOf } from './finding-text.ts'

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
 * Writes a score as a report in Markdown: what is judged, the totals of the plan and of what is done, the three focuses
 * with their counts, what to look at, a table of the criteria with clause, points, what is promised, what is done and on
 * what evidence, and what is missing, then what would raise the score. It gives no grade and names nobody and no place.
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
 * lines[0] //=> '# 帮扶方案评分报告'
 * lines[4] //=> '- 计划得分：**0–95**（满分 100）'
 */
export function planReport(score: PlanScore, options?: ReportOptions): string {
  const read = readScore(score)
  return linesOf(read, chooseWriting(options, read)).join('\n')
}

function chooseWriting(options: unknown, score: PlanScore): ReportWriting {
  const { digest } = score.rubric
  const { locale, detail, rubric: given } = orThrow(check(options ?? {}))
  const rubric = given ? completeRubric(given, 'options.rubric') : defaultRubric
  const head = given ? headOf(rubric) : rubricHead
  const isOf = digest === head.digest
  if (given && !isOf) {
    const path = 'options.rubric'
    throw new InvalidInputError([{ path, code: 'contradiction', expected: RUBRIC_OF_SCORE }])
  }
  const part = given && partUnlike(score, rubric, head)
  if (part) throw new InvalidInputError([contradiction(`score.${part}`, AS_IT_WAS_GIVEN)])
  return {
    language: locale === 'en' ? 'en' : 'zh',
    isFull: detail === 'full',
    rubric: isOf ? rubric : undefined,
  }
}

function linesOf(score: PlanScore, writing: ReportWriting): string[] {
  const { language, isFull, rubric } = writing
  const { criteria, improvements } = score
  const labels = new Map(rubric?.criteria.map(({ id, label }) => [id, label?.[language] ?? id]))
  const labelOf = (id: string) => labels.get(id) ?? id
  const short = new Set(criteria.flatMap((one) => (one.points.max < one.outOf ? [one.id] : [])))
  return [
    ...headLines(score, labelOf, writing),
    ...part(words.focuses[language], focusLines(score, writing)),
    ...part(words.remarks[language], remarkLines(score.remarks, labelOf, language)),
    ...part(words.criteria[language], criteriaTable(score, labelOf, language)),
    ...part(
      words.improvements[language],
      improvements.length === 0
        ? []
        : [
            words.howToImprove[language],
            '',
            ...improvements.map((one, index) => {
              const line = improvementLine(one, labelOf(one.id), short.has(one.id), writing)
              return `${index + 1}. ${line}`
            }),
          ],
    ),
    ...part(words.notScored[language], notScoredLines(writing)),
    '',
    words.notice[language],
    ...(isFull ? part(recordWords.title[language], fileLines(score, writing)) : []),
  ]
}

/** So many digits of a digest tell two rubrics of one name apart on paper; the full report has all. */
const DIGITS = 8

/** What is judged, what it comes to, and by what. */
function headLines(
  score: PlanScore,
  labelOf: (id: string) => string,
  { language, rubric }: ReportWriting,
): string[] {
  const { points, outOf, done, asOf } = score
  const { id, version, digest } = score.rubric
  const name = rubric?.label ? rubric.label[language] : id
  const isOpen = points.min < points.max || done.points.min < done.points.max
  return [
    `# ${words.title[language]}`,
    '',
    words.judges[language](asOf),
    '',
    `- ${words.total.plan[language](pointsText(points), outOf)}`,
    `- ${words.total.done[language](pointsText(done.points), done.outOf)}`,
    ...(isOpen ? ['', words.range[language]] : []),
    ...applicabilityLines(score, labelOf, language),
    '',
    words.rubric[language](
      inline(`${name} ${version}`),
      digest === rubricHead.digest ? undefined : inline(digest.slice(0, DIGITS)),
    ),
    '',
    recordWords.basis[language](),
    ...(score.outOfPeriod ? ['', words.outOfPeriod[language](issued, ended)] : []),
  ]
}

/** Of which criteria it is open whether they apply, and what the scores come to if they do or do not. */
function applicabilityLines(
  { criteria, share, done }: PlanScore,
  labelOf: (id: string) => string,
  language: Language,
): string[] {
  const open = [...criteria, ...done.criteria].filter(({ appliesIf }) => appliesIf !== undefined)
  if (open.length === 0) return []
  const labels = [...new Set(open.map(({ id }) => inline(labelOf(id))))]
  return ['', words.applicability[language](labels, shareText(share), shareText(done.share))]
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []
}

function focusLines({ focuses }: PlanScore, { language }: ReportWriting): string[] {
  return (['areas', 'groups', 'fields'] as const).map((focus) => {
    const { inFocus, of } = focuses[focus]
    // What is null is undefined once it is read.
    if (typeof of !== 'number') return `- ${words.noFocus[focus][language]}`
    return `- ${words.focus[focus][language](of, pointsText(inFocus))}`
  })
}

/** What is remarked upon in several criteria is said once. */
function remarkLines(
  remarks: readonly PlanRemark[],
  labelOf: (id: string) => string,
  language: Language,
): string[] {
  const codes = [...new Set(remarks.map(({ code }) => code))]
  return codes.map((one) => {
    const same = remarks.filter(({ code }) => code === one)
    const remark = findRemark(one)
    const labels = same.map(({ criterion }) =>
      criterion === undefined ? remark.label[language] : inline(labelOf(criterion)),
    )
    const clauses = [...new Set(same.map(({ provision }) => provision))]
    return `- ${words.remark[language](labels, remark[language], citeAll(clauses, language))}`
  })
}

/** Stating what is so already is enough, unless even then the criterion falls short; where nothing is to be stated, the lead has said what to do. */
function improvementLine(
  { gain, provisions, missing }: Improvement,
  label: string,
  fallsShort: boolean,
  { language }: ReportWriting,
): string {
  const needs = missing.map((id) => needOf(id, 'plan', language))
  return [
    words.improvement[language](inline(label), gain, citeAll(provisions, language)),
    ...(needs.length > 0 ? [words.toState[language](needs)] : []),
    ...(needs.length > 0 && fallsShort ? [words.toDo[language]] : []),
  ].join(words.separator[language])
}

/** What is not scored, each clause once. */
function notScoredLines({ rubric, language }: ReportWriting): string[] {
  const reasons = new Map<ProvisionId, string[]>()
  for (const { provision, reason } of rubric?.notScored ?? []) {
    reasons.set(provision, [...(reasons.get(provision) ?? []), inline(reason[language])])
  }
  return Array.from(reasons, ([provision, texts]) => {
    const all = texts.join(words.between[language])
    return `- ${words.found[language](citeAll([provision], language), all)}`
  })
}

/** What an auditor needs to follow the score: ids, paths, rules. A plan may have a thousand places: the first few. */
function fileLines(
  { criteria, done, remarks, rubric, ruleset }: PlanScore,
  { language }: ReportWriting,
): string[] {
  const found = (side: Side, { id, basis, reasons }: CriterionScore) => {
    const findings = reasons.map(
      ({ fact, paths }) => `${fact} [${paths.slice(0, MOST_PATHS).join(', ')}]`,
    )
    return `${side}.${id} (${basis}): ${findings.join('; ')}`
  }
  const lines = [
    ...criteria.map((criterion) => found('plan', criterion)),
    ...done.criteria.map((criterion) => found('done', criterion)),
    ...remarks.map(({ code, criterion }) => `remarks: ${code} ${criterion ?? ''}`.trim()),
    `rubric: ${rubric.id} ${rubric.version} ${rubric.digest}`,
  ]
  return [...lines, recordWords.ruleset[language](ruleset)].map((line) => `- ${inline(line)}`)
}

const MOST_PATHS = 5

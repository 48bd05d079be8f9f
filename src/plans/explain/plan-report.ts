import { rubric as defaultRubric, type Rubric } from '../../data/rubric.ts'
import { InvalidInputError, orThrow } from '../../errors.ts'
import {
  type ExplainOptions,
  type Language,
  languageOf,
  type Writing,
  writingFields,
} from '../../explain/explain-options.ts'
import { findRemark } from '../../explain/find-for-plans.ts'
import { pointsText, shareText, planWords as words } from '../../explain/plan-words.ts'
import { otherRulesLines, outOfPeriodWords, recordWords } from '../../explain/record-words.ts'
import { AS_IT_WAS_GIVEN, RUBRIC_OF_SCORE } from '../../generated/issue-rules.ts'
import { rubricHead } from '../../generated/plan-rules.ts'
import { ended, issued } from '../../generated/ruleset.ts'
import { optionsReader } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { contradiction } from '../../issues.ts'
import { grouped } from '../../logic/grouped.ts'
import { partUnlike } from '../answer/altered.ts'
import type { CriterionScore, Improvement, PlanScore } from '../answer/plan-score.ts'
import { readScore } from '../answer/read-score.ts'
import type { Side } from '../answer/side.ts'
import { completeRubric } from '../rubric/check-rubric.ts'
import { headOf } from '../rubric/rubric-head.ts'
import { type GivenRubric, rubricShape } from '../rubric/rubric-shape.ts'
import { citeAll } from './cite-all.ts'
import { criteriaTable, inline } from './criteria-table.ts'
import { needOf } from './finding-text.ts'

/** How a report is written. */
export interface ReportOptions extends ExplainOptions {
  /** The rubric of the score, if it is the caller's own: its labels are used. Without it, ids stand for them. */
  readonly rubric?: Rubric | null | undefined
}

const readOptions = /* @__PURE__ */ optionsReader(() => ({
  ...writingFields(),
  rubric: s.optional(rubricShape()),
}))

/** How to write, and of what rubric. */
interface ReportWriting extends Writing {
  /** None if it is the caller's own and was not given. */
  readonly rubric: Rubric | undefined
  /** What a criterion is called. */
  readonly labelOf: (id: string) => string
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
  const { locale, detail, rubric: given } = readOptions(options)
  const language = languageOf(locale)
  const isDefault = read.rubric.digest === rubricHead.digest
  const rubric = given ? rubricGiven(given, read) : isDefault ? defaultRubric : undefined
  const labels = new Map(rubric?.criteria.map(({ id, label }) => [id, label?.[language]]))
  const labelOf = (id: string) => labels.get(id) ?? id
  return linesOf(read, { language, isFull: detail === 'full', rubric, labelOf }).join('\n')
}

/** The rubric of a caller: it has to be that of the score. */
function rubricGiven(given: GivenRubric, score: PlanScore): Rubric {
  const rubric = orThrow(completeRubric(given, 'options.rubric'))
  const head = headOf(rubric)
  if (head.digest !== score.rubric.digest) {
    throw new InvalidInputError([contradiction('options.rubric', RUBRIC_OF_SCORE)])
  }
  const unlike = partUnlike(score, rubric, head)
  if (unlike) throw new InvalidInputError([contradiction(`score.${unlike}`, AS_IT_WAS_GIVEN)])
  return rubric
}

function linesOf(score: PlanScore, writing: ReportWriting): string[] {
  const { language, isFull, labelOf } = writing
  return [
    ...headLines(score, writing),
    ...part(words.focuses[language], focusLines(score, language)),
    ...part(words.remarks[language], remarkLines(score, writing)),
    ...part(words.criteria[language], criteriaTable(score, labelOf, language)),
    ...part(words.improvements[language], improvementLines(score, writing)),
    ...part(words.notScored[language], notScoredLines(writing)),
    '',
    words.notice[language],
    ...(isFull ? part(words.file[language], fileLines(score, language)) : []),
  ]
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []
}

/** So many digits of a digest tell two rubrics of one name apart on paper; the full report has all. */
const DIGITS = 8

/** What is judged, what it comes to, and by what. */
function headLines(score: PlanScore, writing: ReportWriting): string[] {
  const { language, rubric } = writing
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
    ...applicabilityLines(score, writing),
    '',
    words.rubric[language](
      inline(`${name} ${version}`),
      digest === rubricHead.digest ? undefined : inline(digest.slice(0, DIGITS)),
    ),
    '',
    recordWords.basis[language](),
    ...otherRulesLines(score.ruleset, language).flatMap((line) => ['', line]),
    ...(score.outOfPeriod ? ['', outOfPeriodWords[language](issued, ended)] : []),
  ]
}

/** Of which criteria it is open whether they apply, and what the scores come to if they do or do not. */
function applicabilityLines(
  { criteria, share, done }: PlanScore,
  { labelOf, language }: ReportWriting,
): string[] {
  const open = [...criteria, ...done.criteria].filter(({ appliesIf }) => appliesIf !== undefined)
  if (open.length === 0) return []
  const labels = [...new Set(open.map(({ id }) => inline(labelOf(id))))]
  return ['', words.applicability[language](labels, shareText(share), shareText(done.share))]
}

function focusLines({ focuses }: PlanScore, language: Language): string[] {
  return (['areas', 'groups', 'fields'] as const).map((focus) => {
    const { inFocus, of } = focuses[focus]
    const said =
      of === null
        ? words.noFocus[language](focus)
        : words.focus[language](focus, of, pointsText(inFocus))
    return `- ${said}`
  })
}

/** What is remarked upon in several criteria is said once. */
function remarkLines({ remarks }: PlanScore, { labelOf, language }: ReportWriting): string[] {
  const byCode = grouped(remarks, ({ code }) => code)
  return Array.from(byCode, ([code, same]) => {
    const remark = findRemark(code)
    const labels = same.map(({ criterion }) =>
      criterion === undefined ? remark.label[language] : inline(labelOf(criterion)),
    )
    const clauses = [...new Set(same.map(({ provision }) => provision))]
    return `- ${words.remark[language](labels, remark[language], citeAll(clauses, language))}`
  })
}

function improvementLines({ criteria, improvements }: PlanScore, writing: ReportWriting): string[] {
  if (improvements.length === 0) return []
  const short = new Set(criteria.flatMap((one) => (one.points.max < one.outOf ? [one.id] : [])))
  const lines = improvements.map((one) => improvementLine(one, short.has(one.id), writing))
  const lead = words.howToImprove[writing.language]
  return [lead, '', ...lines.map((line, index) => `${index + 1}. ${line}`)]
}

/** Stating what is so already is enough, unless even then the criterion falls short; where nothing is to be stated, the lead has said what to do. */
function improvementLine(
  { id, gain, provisions, missing }: Improvement,
  fallsShort: boolean,
  { labelOf, language }: ReportWriting,
): string {
  const needs = missing.map((fact) => needOf(fact, 'plan', language))
  return [
    words.improvement[language](inline(labelOf(id)), gain, citeAll(provisions, language)),
    ...(needs.length > 0 ? [words.toState[language](needs)] : []),
    ...(needs.length > 0 && fallsShort ? [words.toDo[language]] : []),
  ].join(words.separator[language])
}

/** What is not scored, each clause once. */
function notScoredLines({ rubric, language }: ReportWriting): string[] {
  const byClause = grouped(rubric?.notScored ?? [], ({ provision }) => provision)
  return Array.from(byClause, ([provision, those]) => {
    const all = those.map(({ reason }) => inline(reason[language])).join(words.between[language])
    return `- ${words.found[language](citeAll([provision], language), all)}`
  })
}

/** What an auditor needs to follow the score: ids, paths, rules. A plan may have a thousand places: the first few. */
function fileLines(
  { criteria, done, remarks, rubric, ruleset }: PlanScore,
  language: Language,
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

import {
  rubric as defaultRubric,
  type Locale,
  type PlanScore,
  planReport,
  type Rubric,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../support/explanations.ts'
import { goldenResults } from '../../support/golden-results.ts'
import {
  expectCriteria,
  expectFocuses,
  expectImprovements,
  expectRemarks,
  points,
  type Scored,
} from '../../support/plan-report.ts'
import { addedTo, clauseOf, keyOf } from '../../support/read-back.ts'

/** The golden scores, each with the rubric that it was made by. */
const cases: readonly Scored[] = goldenResults('plans').map(({ result, options }) => ({
  score: result as PlanScore,
  rubric: (options as { rubric?: Rubric }).rubric ?? defaultRubric,
}))

const reportOf = ({ score, rubric }: Scored, locale: Locale, detail: 'short' | 'full' = 'short') =>
  planReport(score, { locale, detail, rubric })

/** Every finding of plan and of done, with the first places that it was read from. */
const factsIn = ({ criteria, done }: PlanScore) =>
  [
    ...criteria.map((criterion) => ({ side: 'plan', ...criterion })),
    ...done.criteria.map((criterion) => ({ side: 'done', ...criterion })),
  ].map(({ side, id, basis, reasons }) => {
    const facts = reasons.map(({ fact, paths }) => `${fact} [${paths.slice(0, 5).join(', ')}]`)
    return `- ${side}.${id} (${basis}): ${facts.join('; ')}`
  })

describe.each(LOCALES)('the report in %s on each golden plan', (locale) => {
  it('has what it comes to, and by which rubric', () => {
    expect(cases.length).toBeGreaterThan(50)
    for (const one of cases) {
      const { points: planned, outOf, done, outOfPeriod } = one.score
      const report = reportOf(one, locale)
      expect(report).toContain(`**${points(planned)}**`)
      expect(report).toContain(`**${points(done.points)}**`)
      expect(report).toMatch(new RegExp(`(满分 |out of )${outOf}\\b`))
      expect(report).toMatch(new RegExp(`(满分 |out of )${done.outOf}\\b`))
      expect(report).toContain(`${one.rubric.label?.[keyOf(locale)] ?? one.rubric.id} `)
      expect(report.includes(locale === 'en' ? 'campaign' : '不在这段时间内')).toBe(outOfPeriod)
    }
  })

  it('has of each criterion every reason and everything that is missing, of plan and of done', () => {
    for (const one of cases) expectCriteria(reportOf(one, locale), one, locale)
  })

  it('has the three focuses, each remark and each improvement', () => {
    for (const one of cases) {
      const report = reportOf(one, locale)
      expectFocuses(report, one, locale)
      expectRemarks(report, one, locale)
      expectImprovements(report, one, locale)
    }
  })

  it('has what is asked for and not scored', () => {
    for (const one of cases) {
      const report = reportOf(one, locale)
      for (const { provision, reason } of one.rubric.notScored ?? []) {
        expect(report).toContain(clauseOf(provision, locale))
        expect(report).toContain(reason[keyOf(locale)])
      }
    }
  })

  it('in full has every fact with its place, every remark and the rules', () => {
    for (const one of cases) {
      const { remarks, rubric, ruleset } = one.score
      const rest = addedTo(reportOf(one, locale), reportOf(one, locale, 'full')).replaceAll(
        '\\',
        '',
      )
      for (const told of factsIn(one.score)) expect(rest).toContain(told)
      for (const { code } of remarks) expect(rest).toContain(`- remarks: ${code}`)
      expect(rest).toContain(rubric.digest)
      expect(rest).toContain(ruleset.fingerprint)
    }
  })
})

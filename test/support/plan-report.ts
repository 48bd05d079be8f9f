import {
  type CriterionScore,
  findRemark,
  type Locale,
  type PlanFinding,
  type PlanScore,
  type Rubric,
  type Side,
} from 'chongqing-aid-guideline'
import { expect } from 'vitest'
import { type PlanPhrases, planPhrases } from '../../src/data/plan-phrases.ts'
import { cellsOf, clauseOf, keyOf } from './read-back.ts'

/** A score, and the rubric that it was made by. */
export interface Scored {
  readonly score: PlanScore
  readonly rubric: Rubric
}

const labelOf = ({ rubric }: Scored, id: string, locale: Locale) =>
  rubric.criteria.find((one) => one.id === id)?.label?.[keyOf(locale)] ?? id

/** 12 or 12–15. */
export const points = ({ min, max }: { min: number; max: number }) =>
  min === max ? `${min}` : `${min}–${max}`

function phrasesOf(id: PlanFinding['fact'], side: Side): PlanPhrases {
  const { done, ...plan } = planPhrases.find((one) => one.id === id) as PlanPhrases
  return side === 'done' ? { ...plan, ...done } : plan
}

function isOpen({ value, share, count, paths }: PlanFinding): boolean {
  if (paths.length === 0 || count?.of === 0) return false
  return share ? share.min === 0 && share.max === 1 : typeof value !== 'boolean'
}

/** What has to be said of a finding: that it holds or does not, how much of it, or what is to be supplied. */
function saidOf(finding: PlanFinding, side: Side, locale: Locale): string | undefined {
  const { value, share, count, paths } = finding
  const phrases = phrasesOf(finding.fact, side)
  const key = keyOf(locale)
  if (paths.length === 0 || count?.of === 0) return saidOfNothing(phrases, value)?.[key]
  if (isOpen(finding)) return locale === 'en' ? 'not stated' : '没有写明'
  if (!share) return phrases[value ? 'holds' : 'fails']?.[key]
  const whole = share.min === 1 ? phrases.holds : share.max === 0 ? phrases.fails : undefined
  const part = phrases[count ? 'share' : 'part']
  return partSaid((whole ?? part)?.[key] ?? '', share, count, whole === undefined)
}

function saidOfNothing({ empty, none }: PlanPhrases, value: PlanFinding['value']) {
  return value === false && empty ? empty : none
}

/** A share in words, in the singular where it counts one. */
function partSaid(
  text: string,
  share: NonNullable<PlanFinding['share']>,
  count: PlanFinding['count'],
  isPart: boolean,
): string {
  const percent = (figure: number) => `${Number((figure * 100).toFixed(2))}%`
  const of = `${count?.of}`
  const counted = count ? points({ min: count.counted, max: count.counted + count.open }) : ''
  return text
    .replace(
      '{share}',
      share.min === share.max ? percent(share.min) : `${percent(share.min)}–${percent(share.max)}`,
    )
    .replace('{counted}', counted)
    .replaceAll('{of}', of)
    .replaceAll(/\{([^{}/]*)\/([^{}]*)\}/g, (isPart ? counted : of) === '1' ? '$1' : '$2')
}

/** One side of a row: the points and what was found. */
function expectSide(
  [scored, found, planned]: readonly (string | undefined)[],
  { points: given, outOf, reasons }: CriterionScore,
  side: Side,
  locale: Locale,
): void {
  if (outOf === 0) expect(scored).toMatch(/^(不计入满分|left out of the total)$/)
  else expect(scored).toBe(points(given))
  const isSame = found === '同左' || found === 'the same'
  for (const reason of reasons) {
    expect(isSame ? planned : found).toContain(saidOf(reason, side, locale))
  }
}

/** What is to be supplied for one side of a row. */
function needsOf(criterion: CriterionScore, side: Side, locale: Locale): string[] {
  const { reasons, missing, appliesIf = [] } = criterion
  const unstated = reasons.filter(isOpen).map(({ fact }) => fact)
  return [...missing, ...unstated, ...appliesIf].map(
    (id) => phrasesOf(id, side).need[keyOf(locale)],
  )
}

/** Every criterion has its row: label, clauses, points, every finding and everything that is missing. */
export function expectCriteria(report: string, one: Scored, locale: Locale): void {
  const { criteria, done } = one.score
  const rows = report.split('\n').filter((line) => line.startsWith('|'))
  expect(rows).toHaveLength(criteria.length + 2)
  for (const [index, criterion] of criteria.entries()) {
    const [label, clauses, outOf, scored, found, doneScored, doneFound, basis, missing] = cellsOf(
      rows[index + 2] as string,
    )
    const ofDone = done.criteria[index] as CriterionScore
    expect(label).toBe(labelOf(one, criterion.id, locale))
    expect(outOf).toBe(`${criterion.outOf}`)
    expect(basis).not.toBe('')
    const cited = criterion.provisions.filter((id) => clauses?.includes(clauseOf(id, locale)))
    // From three articles in a row on, the first and the last are named.
    expect(cited.length).toBeGreaterThanOrEqual(Math.min(2, criterion.provisions.length))
    expectSide([scored, found], criterion, 'plan', locale)
    expectSide([doneScored, doneFound, found], ofDone, 'done', locale)
    const needs = [...needsOf(criterion, 'plan', locale), ...needsOf(ofDone, 'done', locale)]
    expect(missing).toBe([...new Set(needs)].join(locale === 'en' ? '; ' : '；') || '—')
  }
}

/** 3个地点中2个属于; 3个地点都属于. */
function focusText(of: number, inFocus: string, line: string): string {
  const things = line.includes('户') ? '户' : line.includes('领域：') ? '个领域' : '个地点'
  const all = `${of}${things}${of === 1 ? '' : '都'}`
  if (inFocus === '0') return `${all}不属于`
  return inFocus === `${of}` ? `${all}属于` : `${of}${things}中${inFocus}${things[0]}属于`
}

/** Each of the three focuses has its counts. */
export function expectFocuses(
  report: string,
  { score: { focuses } }: Scored,
  locale: Locale,
): void {
  const heads = {
    'zh-CN': { areas: '重点地区：', groups: '重点对象：', fields: '重点领域：' },
    en: { areas: 'Focus areas: ', groups: 'Focus groups: ', fields: 'Focus fields: ' },
  }[locale]
  for (const [focus, { inFocus, of }] of Object.entries(focuses)) {
    const head = `- ${heads[focus as keyof typeof heads]}`
    const line = report.split('\n').find((one) => one.startsWith(head)) ?? ''
    if (of === null || of === 0) expect(line).not.toMatch(/\d/)
    else if (locale === 'en') expect(line).toContain(`${points(inFocus)} of ${of} `)
    else expect(line.slice(head.length)).toBe(focusText(of, points(inFocus), line))
  }
}

/** Every remark is made of its criterion, with its clause. */
export function expectRemarks(report: string, one: Scored, locale: Locale): void {
  for (const { code, criterion, provision } of one.score.remarks) {
    const remark = findRemark(code)
    const key = keyOf(locale)
    const label = criterion === undefined ? remark.label[key] : labelOf(one, criterion, locale)
    const clause = clauseOf(provision, locale)
    const lines = report.split('\n')
    const told = (line: string) =>
      [label, remark[key], clause].every((part) => line.includes(part)) && line.startsWith('- ')
    expect(lines.some(told), `${label} ${remark[key]}\n${report}`).toBe(true)
  }
}

/** Every improvement has its line, with its gain and what to supply. */
export function expectImprovements(report: string, one: Scored, locale: Locale): void {
  const lines = report.split('\n').filter((line) => /^\d+\. /.test(line))
  expect(lines).toHaveLength(one.score.improvements.length)
  for (const [index, { id, gain, missing }] of one.score.improvements.entries()) {
    const line = lines[index]
    expect(line).toContain(labelOf(one, id, locale))
    expect(line).toMatch(new RegExp(locale === 'en' ? `up to ${gain} point` : `可加${gain}分`))
    for (const need of missing) {
      expect(line).toContain(phrasesOf(need, 'plan').need[keyOf(locale)])
    }
    if (missing.length === 0) expect(line).toMatch(/(?:more|分)$/)
  }
}

import * as z from 'zod/mini'
import type { PlanFactId } from '../data/ids.ts'
import { evidenceRules, provisionIds } from '../data/plan-rules.ts'
import type { Criterion, Rubric } from '../data/rubric.ts'
import type { IssueFacts } from '../errors.ts'
import { listOf, unknownable } from '../input/fields.ts'
import { nearest } from '../input/nearest.ts'
import { type Formula, factsOf } from '../logic/formula.ts'
import { type Checked, plainFormula } from './plain-rubric.ts'
import { hundredthsOf } from './points.ts'

const MOST = { text: 2000, id: 100, criteria: 200, entries: 200, points: 1_000_000 }

/** How deep formulas go; deeper ones are read by nobody. */
const DEPTH = 4

/**
 * Makes the schema of a rubric; what its rows must say together is in `findRubricIssues`.
 *
 * @returns a zod schema.
 */
export function rubricSchema() {
  const text = (most = MOST.text) => z.string().check(z.minLength(1), z.maxLength(most))
  const both = () => z.strictObject({ zh: text(), en: text() })
  const points = () => z.number().check(z.gte(0.01), z.lte(MOST.points))
  const quotation = { provision: text(MOST.id), quote: text() }
  const criterion = z.strictObject({
    id: text(MOST.id),
    label: unknownable(both()),
    provisions: listOf(text(MOST.id), MOST.entries),
    quotes: unknownable(listOf(z.strictObject(quotation), MOST.entries)),
    points: points(),
    measure: z.strictObject({
      fact: unknownable(text(MOST.id)),
      formula: unknownable(formulaSchema(DEPTH)),
      share: unknownable(text(MOST.id)),
    }),
    appliesIf: unknownable(text(MOST.id)),
  })
  const notScored = z.strictObject({ ...quotation, reason: both() })
  return z.strictObject({
    id: text(MOST.id),
    version: text(MOST.id),
    label: unknownable(both()),
    basis: unknownable(both()),
    outOf: points(),
    criteria: listOf(criterion, MOST.criteria),
    notScored: unknownable(listOf(notScored, MOST.entries)),
  })
}

function formulaSchema(depth: number): z.ZodMiniType {
  const fact = z.string().check(z.maxLength(MOST.id))
  if (depth === 0) return fact
  const part = formulaSchema(depth - 1)
  const parts = unknownable(listOf(part, MOST.entries))
  return z.union([fact, z.strictObject({ all: parts, any: parts, not: unknownable(part) })])
}

/**
 * Finds what is wrong with a rubric whose every field is right.
 *
 * @param rubric - the rubric.
 * @param path - where it stands.
 * @returns an issue for each row that is wrong, by its path.
 */
export function findRubricIssues(rubric: Rubric, path: string): IssueFacts[] {
  const { criteria, outOf } = rubric
  const seen = new Set<string>()
  const issues = criteria.flatMap((criterion, index) => {
    const at = `${path}.criteria[${index}]`
    const isAgain = seen.has(criterion.id)
    seen.add(criterion.id)
    return [
      ...(isAgain ? [contradiction(`${at}.id`, 'an id of its own')] : []),
      ...ofProvisions(criterion, at),
      ...ofPoints(criterion.points, `${at}.points`),
      ...ofMeasure(criterion, at),
      ...ofIds(criterion.appliesIf ? [criterion.appliesIf] : [], 'fact', `${at}.appliesIf`),
    ]
  })
  const sum = criteria.reduce((total, { points }) => total + hundredthsOf(points), 0)
  if (sum === hundredthsOf(outOf)) return issues
  return [...issues, contradiction(`${path}.outOf`, 'the sum of the points')]
}

function ofProvisions({ provisions }: Criterion, at: string): IssueFacts[] {
  if (provisions.length === 0) {
    return [{ path: `${at}.provisions`, code: 'out-of-range', expected: 'at least 1' }]
  }
  return provisions.flatMap((id, index) =>
    (provisionIds as readonly string[]).includes(id)
      ? []
      : [unknownId(`${at}.provisions[${index}]`, id, 'a provision id', provisionIds)],
  )
}

function ofPoints(points: number, path: string): IssueFacts[] {
  const isWhole = Math.abs(points * 100 - hundredthsOf(points)) < 1e-6
  return isWhole ? [] : [{ path, code: 'out-of-range', expected: 'steps of 0.01' }]
}

function ofMeasure({ measure }: Criterion, at: string): IssueFacts[] {
  const { fact, formula, share } = measure as Record<string, unknown>
  const given = [fact, formula, share].filter((one) => one !== undefined && one !== null)
  const path = `${at}.measure`
  if (given.length !== 1) return [contradiction(path, 'one of fact, formula, share')]
  if (typeof fact === 'string') return ofIds([fact], 'fact', `${path}.fact`)
  if (typeof share === 'string') return ofIds([share], 'share', `${path}.share`)
  return ofFormula(formula as Formula, `${path}.formula`)
}

function ofFormula(formula: Formula, path: string): IssueFacts[] {
  if (!isWellFormed(formula)) {
    return [contradiction(path, 'a fact, or one of all, any (not empty), not')]
  }
  const facts = factsOf(plainFormula(formula as PlanFactId | Checked))
  const unknown = ofIds(facts, 'fact', path).slice(0, 1)
  if (unknown.length > 0 || new Set(facts).size === facts.length) return unknown
  return [contradiction(path, 'each fact at most once')]
}

function isWellFormed(formula: Formula): boolean {
  if (typeof formula === 'string') return true
  const given = Object.entries(formula).filter(([, part]) => part !== undefined && part !== null)
  const [[key, part] = ['', undefined]] = given
  if (given.length !== 1) return false
  if (key === 'not') return isWellFormed(part as Formula)
  return (part as Formula[]).length > 0 && (part as Formula[]).every(isWellFormed)
}

function ofIds(ids: readonly string[], kind: 'fact' | 'share', path: string): IssueFacts[] {
  const known = evidenceRules.filter((rule) => rule.kind === kind).map((rule) => rule.id as string)
  return ids.flatMap((id) =>
    known.includes(id) ? [] : [unknownId(path, id, `a ${kind} of planEvidence`, known)],
  )
}

function unknownId(
  path: string,
  id: string,
  expected: string,
  known: readonly string[],
): IssueFacts {
  return { path, code: 'unknown-id', expected, ...nearest(id, known) }
}

function contradiction(path: string, expected: string): IssueFacts {
  return { path, code: 'contradiction', expected }
}

import type { IssueFacts } from '../../errors.ts'
import type { PlanFactId } from '../../generated/ids.ts'
import type { Layout } from '../../input/layout.ts'
import { readPlain } from '../../input/read.ts'
import type { Formula } from '../../logic/formula.ts'
import { findUnknownEvidence } from './unknown-ids.ts'

/** How many rules may lie within each other; a formula of more is read by nobody. */
const MOST_LEVELS = 4

/** Each fact is named once, and there are far fewer. */
const MOST_PARTS = 100

const LIST: Layout = { entry: {}, most: MOST_PARTS }
/** One level of a formula: what its parts are is read in their turn. */
const RULE: Layout = {
  fields: /* @__PURE__ */ new Map([
    ['all', LIST],
    ['any', LIST],
    ['not', {}],
  ]),
}

/** What is known while a formula is read. */
interface Reading {
  readonly issues: IssueFacts[]
  readonly seen: Set<string>
}

/**
 * Reads a formula that nobody vouches for. It stops at the first thing that is wrong, and a fact that is named again is
 * wrong: so it never reads more than there are facts, whatever is put in.
 *
 * @param input - anything.
 * @param path - where it stands.
 * @param issues - takes what is wrong.
 * @returns the formula, or undefined once something is wrong.
 */
export function readFormula(
  input: unknown,
  path: string,
  issues: IssueFacts[],
): Formula<PlanFactId> | undefined {
  return readPart(input, path, MOST_LEVELS, { issues, seen: new Set() })
}

function readPart(
  input: unknown,
  path: string,
  levels: number,
  reading: Reading,
): Formula<PlanFactId> | undefined {
  if (typeof input === 'string') return readFact(input, path, reading)
  const { issues } = reading
  if (levels === 0) {
    issues.push({ path, code: 'out-of-range', expected: `at most ${MOST_LEVELS} levels` })
    return undefined
  }
  const before = issues.length
  const rule = readPlain(input, RULE, path, issues)
  if (issues.length > before) return undefined
  if (typeof rule !== 'object' || rule === null) {
    issues.push({ path, code: 'wrong-type', expected: 'a fact | object' })
    return undefined
  }
  const given = Object.entries(rule).filter(([, part]) => part !== undefined)
  const [[key, part] = ['', undefined]] = given
  if (given.length !== 1) {
    issues.push({ path, code: 'contradiction', expected: 'one of all, any, not' })
    return undefined
  }
  const inside = `${path}.${key}`
  if (key !== 'not') {
    const parts = readParts(part, inside, levels - 1, reading)
    return parts && (key === 'all' ? { all: parts } : { any: parts })
  }
  const negated = readPart(part, inside, levels - 1, reading)
  return negated && { not: negated }
}

function readParts(
  list: unknown,
  path: string,
  levels: number,
  reading: Reading,
): Formula<PlanFactId>[] | undefined {
  if (!Array.isArray(list) || list.length === 0) {
    const code = Array.isArray(list) ? 'out-of-range' : 'wrong-type'
    reading.issues.push({ path, code, expected: 'array of at least 1' })
    return undefined
  }
  const parts: Formula<PlanFactId>[] = []
  for (const [index, entry] of list.entries()) {
    const part = readPart(entry, `${path}[${index}]`, levels, reading)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return parts
}

function readFact(
  id: string,
  path: string,
  { issues, seen }: Reading,
): Formula<PlanFactId> | undefined {
  const unknown = findUnknownEvidence(id, 'fact', path)
  if (unknown) issues.push(unknown)
  else if (seen.has(id)) {
    issues.push({ path, code: 'contradiction', expected: 'each fact at most once' })
  } else {
    seen.add(id)
    return id as PlanFactId
  }
  return undefined
}

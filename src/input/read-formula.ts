import type { IssueFacts } from '../errors.ts'
import { FACT_ONCE, FORMULA_DEPTH, FORMULA_FORM, NOT_EMPTY } from '../generated/issue-rules.ts'
import { contradiction } from '../issues.ts'
import type { Formula } from '../logic/formula.ts'
import { checkerOf } from './check.ts'
import * as s from './shape.ts'

/** How many rules may lie within each other; a formula of more is read by nobody. */
const MOST_LEVELS = 4

/** Each fact is named once, and there are far fewer. */
const MOST_PARTS = 100

const list = () => s.optional(s.array(s.unknown(), MOST_PARTS))

/** One level of a formula: what its parts are is read in their turn. */
const checkLevel = /* @__PURE__ */ checkerOf(() =>
  s.object({ all: list(), any: list(), not: s.optional(s.unknown()) }),
)

/** What is known while a formula is read. */
interface FormulaReading {
  readonly issues: IssueFacts[]
  readonly wrongIn: FactCheck
  readonly seen: Set<string>
}

/** What is wrong with the id of a fact. */
type FactCheck = (id: string, path: string) => readonly IssueFacts[]

/**
 * Reads an untrusted formula. It stops at the first thing that is wrong, and a fact that is named twice is wrong, so that
 * it never reads more than there are facts.
 */
export function readFormula(
  input: unknown,
  path: string,
  issues: IssueFacts[],
  wrongIn: FactCheck = () => [],
): Formula | undefined {
  return readPart(input, path, MOST_LEVELS, { issues, wrongIn, seen: new Set() })
}

function readPart(
  input: unknown,
  path: string,
  levels: number,
  reading: FormulaReading,
): Formula | undefined {
  if (typeof input === 'string') return readFact(input, path, reading)
  const { issues } = reading
  if (levels === 0) {
    issues.push({ path, code: 'out-of-range', expected: FORMULA_DEPTH })
    return undefined
  }
  const level = checkLevel(input, path)
  if (!level.ok) {
    issues.push(...level.error.issues)
    return undefined
  }
  const { all, any, not } = level.value
  const [given, ...others] = [all, any, not].filter((part) => part !== undefined)
  if (given === undefined || others.length > 0) {
    issues.push(contradiction(path, FORMULA_FORM))
    return undefined
  }
  if (not !== undefined) {
    const negated = readPart(not, `${path}.not`, levels - 1, reading)
    return negated && { not: negated }
  }
  const parts = readParts(all ?? any ?? [], `${path}.${all ? 'all' : 'any'}`, levels - 1, reading)
  return parts && (all ? { all: parts } : { any: parts })
}

function readParts(
  list: readonly unknown[],
  path: string,
  levels: number,
  reading: FormulaReading,
): Formula[] | undefined {
  if (list.length === 0) {
    reading.issues.push({ path, code: 'out-of-range', expected: NOT_EMPTY })
    return undefined
  }
  const parts: Formula[] = []
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
  { issues, wrongIn, seen }: FormulaReading,
): string | undefined {
  const wrong = wrongIn(id, path)
  if (wrong.length > 0) issues.push(...wrong)
  else if (seen.has(id)) issues.push(contradiction(path, FACT_ONCE))
  else {
    seen.add(id)
    return id
  }
  return undefined
}

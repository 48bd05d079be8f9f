import * as z from 'zod/mini'
import { InvalidInputError, type IssueFacts, type Result } from '../errors.ts'
import { DATE_NOTATION } from './fields.ts'
import { type Layout, layoutOf } from './layout.ts'
import { readPlain } from './read.ts'

/** What a checker may also ask of a value whose every field is right. */
export type Rule<Value> = (value: Value) => readonly IssueFacts[]

/**
 * Makes the check of one kind of input. The schema is built on first use, so importing it costs nothing.
 *
 * @param schemaOf - gives the schema.
 * @param options - `path`: where the input stands, such as `options`; `rule`: what the fields must say together.
 * @returns a function that takes anything and gives the value or the error, and never throws.
 */
export function checkerOf<Schema extends z.ZodMiniType>(
  schemaOf: () => Schema,
  options: { path?: string; rule?: Rule<z.output<Schema>> } = {},
): (input: unknown) => Result<z.output<Schema>> {
  const { path = '', rule } = options
  let layout: Layout | undefined
  return (input) => {
    const schema = schemaOf()
    layout ??= layoutOf(schema)
    const issues: IssueFacts[] = []
    const plain = readPlain(input, layout, path, issues)
    if (plain === undefined && issues.length > 0) return refuse(issues)
    const parsed = z.safeParse(schema, plain, OUR_OWN_WORDS)
    if (!parsed.success) issues.push(...unseen(issues, parsed.error.issues as readonly Raw[], path))
    if (issues.length > 0 || !parsed.success) return refuse(issues)
    const broken = rule?.(parsed.data) ?? []
    return broken.length > 0 ? refuse(broken) : { ok: true, value: parsed.data }
  }
}

/** Keeps zod from asking the host's global configuration for a message. */
const OUR_OWN_WORDS = { error: () => 'invalid' }

function refuse(issues: readonly IssueFacts[]): Result<never> {
  return { ok: false, error: new InvalidInputError(issues) }
}

/** Leaves out what zod says again of a place: one issue a path is enough, and what could not be read comes first. */
function unseen(seen: readonly IssueFacts[], raws: readonly Raw[], base: string): IssueFacts[] {
  const paths = new Set(seen.map((issue) => issue.path))
  return raws
    .map((raw) => issueOf(raw, base))
    .filter(({ path }) => !paths.has(path) && paths.add(path))
}

/** What is read of a zod issue; never its message, its input or its keys. */
interface Raw {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly origin?: string
  readonly expected?: string
  readonly format?: string
  readonly values?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly errors?: readonly (readonly Raw[])[]
}

function issueOf(raw: Raw, base: string): IssueFacts {
  const path = raw.path.reduce<string>(joinPath, base)
  switch (raw.code) {
    case 'invalid_union':
      return unionIssue(raw, path)
    case 'invalid_value':
      return { path, code: 'not-allowed', expected: (raw.values ?? []).join(' | ') }
    case 'too_big':
      return raw.origin === 'string'
        ? { path, code: 'too-long', expected: `at most ${raw.maximum} characters` }
        : { path, code: 'out-of-range', expected: `at most ${raw.maximum}` }
    case 'too_small':
      return { path, code: 'out-of-range', expected: `at least ${raw.minimum}` }
    case 'invalid_type':
      return {
        path,
        code: 'wrong-type',
        expected: TYPE_NOTATION[raw.expected ?? ''] ?? raw.expected ?? '',
      }
    default:
      // The only format and the only refinement of the schemas are those of days.
      return { path, code: 'bad-date', expected: DATE_NOTATION }
  }
}

const TYPE_NOTATION: Record<string, string> = { int: 'integer', record: 'object' }

/** Of a union, the branch that got furthest speaks; when none did, all of them say what they expect. */
function unionIssue(raw: Raw, path: string): IssueFacts {
  const branches = (raw.errors ?? []).map((issues) => issueOf(issues[0] as Raw, path))
  const deeper = branches.find(
    (issue) => issue.path !== path || issue.code === 'bad-date' || issue.code === 'too-long',
  )
  if (deeper) return deeper
  const expected = branches.map((issue) => issue.expected).join(' | ')
  return { path, code: branches.at(-1)?.code ?? 'wrong-type', expected }
}

function joinPath(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`
  return path ? `${path}.${String(key)}` : String(key)
}

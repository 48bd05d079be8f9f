/** A case of `data/conformance`. */
export interface Vector {
  readonly name: string
  readonly provision?: string
  readonly [key: string]: unknown
}

/** Something that is answered otherwise than before. */
export interface ChangedAnswer {
  /** The clause that the part of the answer belongs to, or the case; else the name of the question. */
  readonly clause: string
  readonly name: string
  /** What of the answer: `verdicts.illness`. */
  readonly path: string
  /** As JSON; `undefined` where it was not said. */
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface ComparedVectors {
  readonly changed: readonly ChangedAnswer[]
  /** The names of questions that were not asked before. */
  readonly added: readonly string[]
  /** The names of questions that are no longer asked. */
  readonly removed: readonly string[]
}

/** What is asked; all else of a case but its name and its clause is the answer. */
const ASKED = ['input', 'query', 'rows', 'classification', 'options', 'asOf']
const NO_ANSWER = [...ASKED, 'name', 'provision']

interface Answered {
  readonly name: string
  readonly provision: string | undefined
  readonly answer: Map<string, string>
}

/**
 * Compares the answers to the same questions. Names of cases do not count: another name is no other outcome.
 *
 * @param clauseOf - the clause of an id of a group, a fact or a tier.
 * @param question - stands where nothing tells a clause.
 */
export function compareVectors(
  before: readonly Vector[],
  after: readonly Vector[],
  clauseOf: ReadonlyMap<string, string>,
  question: string,
): ComparedVectors {
  const [old, now] = [answersOf(before), answersOf(after)]
  const changed = [...now].flatMap(([asked, { name, provision, answer }]) => {
    const earlier = old.get(asked)?.answer
    return differences(earlier ?? answer, answer).map((difference) => ({
      clause: clauseOfPath(difference.path, clauseOf) ?? provision ?? question,
      name,
      ...difference,
    }))
  })
  return { changed, added: missingIn(old, now), removed: missingIn(now, old) }
}

/** What is asked twice is answered by both cases together. */
function answersOf(vectors: readonly Vector[]): Map<string, Answered> {
  const answers = new Map<string, Answered>()
  for (const vector of vectors) {
    const question = JSON.stringify(ASKED.map((key) => vector[key]))
    const entries = Object.entries(vector).filter(([key]) => !NO_ANSWER.includes(key))
    const { name, provision, answer } = answers.get(question) ?? { ...vector, answer: [] }
    const whole = [...answer, ...leavesOf(Object.fromEntries(entries))]
    answers.set(question, { name, provision, answer: new Map(whole) })
  }
  return answers
}

/** The parts of an answer by their paths; a list is one part. */
function leavesOf(value: object, path = ''): [path: string, json: string][] {
  return Object.entries(value).flatMap(([key, part]) =>
    isRecord(part)
      ? leavesOf(part, `${path}${key}.`)
      : [[path + key, JSON.stringify(part)] satisfies [string, string]],
  )
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((one) => one.before !== one.after)
}

function clauseOfPath(path: string, clauseOf: ReadonlyMap<string, string>): string | undefined {
  return path
    .split('.')
    .map((id) => clauseOf.get(id))
    .find((clause) => clause !== undefined)
}

function missingIn(known: ReadonlyMap<string, unknown>, all: ReadonlyMap<string, Answered>) {
  return [...all].filter(([question]) => !known.has(question)).map(([, { name }]) => name)
}

const ROUNDS = 15

/** What each contender does per second. */
export type Speeds<Name extends string> = Readonly<Record<Name, number>>

/**
 * Lets contenders take turns, so that a slow moment of the machine slows all of them, and gives each the median of the
 * processor time that it took: what else the machine was doing is not counted.
 *
 * @param count - how many things a contender does in one go.
 * @param contenders - each goes once through all of them.
 * @returns things per second of processor time.
 */
export async function race<Name extends string>(
  count: number,
  contenders: Readonly<Record<Name, () => void | Promise<void>>>,
): Promise<Speeds<Name>> {
  const entries = Object.entries(contenders) as [Name, () => void | Promise<void>][]
  const times = new Map<Name, number[]>(entries.map(([name]) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of entries) {
      const start = process.cpuUsage()
      await run()
      const { user, system } = process.cpuUsage(start)
      times.get(name)?.push((user + system) / 1e6)
    }
  }
  const speeds = Array.from(times, ([name, list]) => [name, count / median(list)])
  return Object.fromEntries(speeds)
}

/**
 * Makes the yardstick of a question: parsing its inputs from JSON and writing its answers as JSON, and nothing else.
 *
 * @param inputs - what is asked.
 * @param answers - what is answered.
 * @returns a contender.
 */
export function jsonAlone(inputs: readonly unknown[], answers: Iterable<unknown>): () => number {
  const lines = inputs.map((input) => JSON.stringify(input))
  const copy = copier()
  const copies = Array.from(answers, copy)
  return () => {
    let sum = 0
    for (const [index, line] of lines.entries()) {
      JSON.parse(line)
      sum += endOf(JSON.stringify(copies[index]))
    }
    return sum
  }
}

/** The last sign of a line: an engine puts a long text together only when it is read, as whoever sends it does. */
export function endOf(line: string): number {
  return line.charCodeAt(line.length - 1)
}

/**
 * Copies answers; what is one object in many of them stays one. Keeping the answers themselves would teach the engine
 * that answers live long, and it would make all later ones among the old objects, which a stream of lines never sees.
 */
function copier(): (value: unknown) => unknown {
  const copies = new WeakMap<object, unknown>()
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const known = copies.get(value)
    if (known !== undefined) return known
    const made = Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]))
    copies.set(value, made)
    return made
  }
  return copy
}

function median(list: number[]): number {
  return list.sort((a, b) => a - b)[Math.floor(list.length / 2)] as number
}

/**
 * Prints speeds.
 *
 * @param title - what was done, and how many.
 * @param unit - the thing that is counted.
 * @param speeds - per second.
 */
export function printSpeeds(title: string, unit: string, speeds: Speeds<string>): void {
  console.log(`\n${title}, ${ROUNDS} rounds, medians\n`)
  for (const [name, perSecond] of Object.entries(speeds)) {
    const figure = Math.round(perSecond).toLocaleString('en').padStart(12)
    console.log(`${name.padEnd(48)} ${figure} ${unit}/s`)
  }
}

/**
 * Prints figures beside their budgets.
 *
 * @param figures - name, figure, and the least that it should be.
 */
export function printBudgets(figures: readonly (readonly [string, number, number])[]): void {
  const write = (figure: number) =>
    (figure < 100 ? figure.toFixed(2) : Math.round(figure).toLocaleString('en')).padStart(12)
  console.log(`\n${''.padEnd(48)} ${'here'.padStart(12)} ${'budget'.padStart(12)}`)
  for (const [name, here, budget] of figures) {
    console.log(
      `${name.padEnd(48)} ${write(here)} ${write(budget)}${here < budget ? '  MISSED' : ''}`,
    )
  }
}

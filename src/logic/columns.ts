import type { Formula } from './formula.ts'
import { type Clause, clausesOf } from './masks.ts'

/** What is known of many records, a number each: fact n has bit n, true or false; in neither it is unknown. */
export interface KnownColumns {
  readonly isTrue: Uint32Array
  readonly isFalse: Uint32Array
}

/** Writes one outcome of every rule for every record: rule n gets bit n. */
export type ColumnJudge = (columns: KnownColumns, out: Uint16Array) => void

/** Facts that are looked up together: a table of 4,096 entries of two bytes stays in the fastest memory. */
const WINDOW = 12

/** A part of a formula that one look-up settles: what it comes to rests on one column, within one window. */
interface Atom {
  readonly column: keyof KnownColumns
  readonly window: number
  /** At least one fact of each mask. */
  readonly masks: readonly number[]
}

/** Every value that a window of a column can have, with the atoms that it settles. */
interface Pass {
  readonly column: keyof KnownColumns
  readonly shift: number
  readonly table: Uint16Array
}

/**
 * Compiles formulas to tables over columns, filled from the formulas themselves. What makes a formula true, or false,
 * rests on facts known to be true or known to be false, each in one column; so a record costs a look-up or two.
 *
 * @param formulas - at most 16 rules.
 * @param factOrder - the facts in the order of their bits, at most 32.
 * @param value - which outcome is asked for.
 */
export function compileColumns<Fact extends string>(
  formulas: readonly Formula<Fact>[],
  factOrder: readonly Fact[],
  value: boolean,
): ColumnJudge {
  const atoms = new Map<string, Atom>()
  const rules = formulas.map((formula) => split(formula, factOrder, value, atoms))
  const passes = passesOver([...atoms.values()])
  const join = joinOf(rules, [...atoms.keys()])
  const [first, second] = passes
  const isPair = first !== undefined && first.column === second?.column
  const rest = isPair ? passes.slice(2) : passes
  return (columns, out) => {
    if (isPair) putBoth(columns[first.column], first, second, out)
    else out.fill(0)
    for (const pass of rest) add(columns[pass.column], pass, out)
    if (join) map(join, out)
  }
}

/** Takes a formula apart into atoms; what comes back asks for atoms, and only for what is settled of them. */
function split<Fact extends string>(
  formula: Formula<Fact>,
  factOrder: readonly Fact[],
  value: boolean,
  atoms: Map<string, Atom>,
): Formula {
  const atom = atomOf(clausesOf(formula, factOrder, !value))
  if (atom) {
    const name = `${atom.column} ${atom.masks.join()}`
    atoms.set(name, atom)
    return name
  }
  const { not, all, any } = formula as { not?: Formula<Fact>; all?: []; any?: [] }
  if (not !== undefined) return split(not, factOrder, !value, atoms)
  const parts = ((all ?? any) as Formula<Fact>[]).map((part) =>
    split(part, factOrder, value, atoms),
  )
  return (any !== undefined) === value ? { any: parts } : { all: parts }
}

function atomOf(clauses: readonly Clause[]): Atom | undefined {
  const isTrue = clauses.reduce((bits, { positive }) => bits | positive, 0)
  const isFalse = clauses.reduce((bits, { negative }) => bits | negative, 0)
  if (isTrue !== 0 && isFalse !== 0) return undefined
  const bits = isTrue | isFalse
  const window = Math.floor((31 - Math.clz32(bits & -bits)) / WINDOW)
  if (Math.floor((31 - Math.clz32(bits)) / WINDOW) !== window) return undefined
  const masks = clauses.map(({ positive, negative }) => positive | negative)
  return { column: isTrue !== 0 ? 'isTrue' : 'isFalse', window, masks }
}

function passesOver(atoms: readonly Atom[]): Pass[] {
  const places = new Map<string, Pass>()
  atoms.forEach(({ column, window, masks }, index) => {
    const name = `${column} ${window}`
    const shift = window * WINDOW
    const pass = places.get(name) ?? { column, shift, table: new Uint16Array(1 << WINDOW) }
    places.set(name, pass)
    settle(
      pass.table,
      masks.map((mask) => mask >>> shift),
      1 << index,
    )
  })
  return [...places.values()]
}

/** What the atoms that are settled mean for the rules; undefined where each rule is the atom of its own place. */
function joinOf(rules: readonly Formula[], atoms: readonly string[]): Uint16Array | undefined {
  if (rules.every((rule, index) => rule === atoms[index])) return undefined
  const join = new Uint16Array(1 << atoms.length)
  rules.forEach((rule, index) => {
    const masks = clausesOf(rule, atoms, false).map(({ positive }) => positive)
    settle(join, masks, 1 << index)
  })
  return join
}

/** Marks every number that has a bit of each mask. */
function settle(table: Uint16Array, masks: readonly number[], bit: number): void {
  for (let bits = 0; bits < table.length; bits++) {
    if (masks.every((mask) => (bits & mask) !== 0)) table[bits] = (table[bits] as number) | bit
  }
}

/** The bits of one window. */
const LOW = 0xfff

/** Two windows of one column in one go: what it costs is to read and to write. */
function putBoth(column: Uint32Array, one: Pass, other: Pass, out: Uint16Array): void {
  const { shift, table } = one
  const { shift: otherShift, table: otherTable } = other
  for (let row = 0; row < out.length; row++) {
    const bits = column[row] as number
    out[row] =
      (table[(bits >>> shift) & LOW] as number) |
      (otherTable[(bits >>> otherShift) & LOW] as number)
  }
}

function add(column: Uint32Array, { shift, table }: Pass, out: Uint16Array): void {
  for (let row = 0; row < out.length; row++) {
    out[row] = (out[row] as number) | (table[((column[row] as number) >>> shift) & LOW] as number)
  }
}

function map(join: Uint16Array, out: Uint16Array): void {
  for (let row = 0; row < out.length; row++) out[row] = join[out[row] as number] as number
}

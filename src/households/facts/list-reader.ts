import type { Known } from '../../logic/finding.ts'
import { type AnyRecord, type ListRule, type Setting, tell } from '../../logic/rule.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { type Axis, type EntryAxes, tablesFor, testsOf } from './axes.ts'
import { type Evidence, joinEvidence, MOST_KEPT, sharedEvidence } from './evidence.ts'

/** A rule that asks for one entry that fits, and the bit of the fact that it belongs to. */
export interface ListNode {
  readonly bit: number
  readonly rule: ListRule
}

/** What the rules say of the entries of one list of a household: members or events. */
export interface ListReader<Entry> {
  /** The bits of what is true of the list last read. */
  isTrue: number
  /** The bits of what is false of it. */
  isFalse: number
  readonly read: (entries: readonly Entry[] | undefined, isComplete: boolean) => void
  /** Makes the function that tells where the list last read says so. */
  readonly evidenceOf: (bit: number) => (value: Ternary) => Evidence
}

/** Where something of one entry was read, for entries that show it in the same fields. */
interface Look {
  readonly value: Ternary
  /** Of the entry at an index. */
  readonly of: (index: number) => Evidence
  /** Of several entries, by a bit for each. */
  readonly among: (entries: number) => Evidence
  /** Of every entry. */
  readonly ofAll: Evidence
}

/** A rule with what it says of each combination of its cluster. */
interface LookingNode extends ListNode {
  readonly looks: Look[]
}

/** Rules that share fields, with a table of what they say. */
interface Cluster {
  readonly nodes: readonly LookingNode[]
  readonly axes: readonly number[]
  readonly strides: readonly number[]
  /** For each combination of numbers the bits that are true, `UNASKED` until it first occurs. */
  readonly isTrue: Int32Array
  readonly isFalse: Int32Array
  /** The combination of each entry of the list last read. */
  readonly cells: Int32Array
}

/** No rule is true and false at once, so no combination has every bit. */
const UNASKED = -1

/** Entries beyond this have no bit of their own. */
const MOST_BITS = 30

/**
 * Makes the reader of a list. What a rule says of an entry is asked of the rule itself when a combination of its fields
 * first occurs, and looked up from then on.
 */
export function listReader<Entry extends AnyRecord>(
  nodes: readonly ListNode[],
  { axes, number }: EntryAxes<Entry>,
  setting: Setting,
  most: number,
): ListReader<Entry> {
  const list = (nodes[0] as ListNode).rule.some
  const clusters = clustersOf(nodes, axes, most)
  const numbers = new Int32Array(axes.length)
  const looksOf = keepLooks(list)
  const allFalse = nodes.reduce((bits, { bit }) => bits | bit, 0)
  const theList = sharedEvidence([list])
  let count = 0
  let complete = true

  const fill = ({ nodes, isTrue, isFalse }: Cluster, cell: number, entry: Entry): void => {
    let bits = 0
    for (const { rule, bit, looks } of nodes) {
      const look = looksOf(rule, tell(rule.where, entry, setting))
      looks[cell] = look
      if (look.value === true) bits |= bit
      else if (look.value === false) isFalse[cell] = (isFalse[cell] as number) | bit
    }
    isTrue[cell] = bits
  }
  const reader: ListReader<Entry> = {
    isTrue: 0,
    isFalse: 0,
    read: (entries, isComplete) => {
      count = entries ? entries.length : 0
      complete = isComplete
      let isTrue = 0
      let isFalse = entries ? allFalse : 0
      for (let index = 0; index < count; index++) {
        const entry = (entries as Entry[])[index] as Entry
        number(entry, numbers)
        let entryFalse = 0
        for (let at = 0; at < clusters.length; at++) {
          const cluster = clusters[at] as Cluster
          const cell = cellOf(cluster, numbers)
          if (cluster.isTrue[cell] === UNASKED) fill(cluster, cell, entry)
          cluster.cells[index] = cell
          isTrue |= cluster.isTrue[cell] as number
          entryFalse |= cluster.isFalse[cell] as number
        }
        isFalse &= entryFalse
      }
      reader.isTrue = isTrue
      reader.isFalse = isComplete ? isFalse : 0
    },
    evidenceOf: (bit) => {
      const isOfBit = (node: ListNode) => node.bit === bit
      const { cells, nodes } = clusters.find((one) => one.nodes.some(isOfBit)) as Cluster
      const { looks } = nodes.find(isOfBit) as LookingNode
      return (value) => {
        if (count === 0) return theList
        if (value === false) return ofAll(looks, cells, count)
        const found = ofSome(looks, cells, count, value)
        if (value || complete) return found ?? theList
        // Where entries are left out, the list itself lacks them.
        return joinEvidence(found ? [found, theList] : [theList])
      }
    },
  }
  return reader
}

function cellOf({ axes, strides }: Cluster, numbers: Int32Array): number {
  let cell = 0
  for (let at = 0; at < axes.length; at++) {
    cell += (numbers[axes[at] as number] as number) * (strides[at] as number)
  }
  return cell
}

function clustersOf(nodes: readonly ListNode[], axes: readonly Axis[], most: number): Cluster[] {
  const asking = nodes.map((node) => {
    const fields = new Set(testsOf([node.rule], node.rule.some).map(({ field }) => field))
    const used = axes.flatMap(({ field }, axis) => (fields.has(field) ? [axis] : []))
    return { ...node, axes: used, looks: [] }
  })
  return tablesFor(asking, axes).map(({ asking, axes, strides, size }) => ({
    nodes: asking,
    axes,
    strides,
    isTrue: new Int32Array(size).fill(UNASKED),
    isFalse: new Int32Array(size),
    cells: new Int32Array(most),
  }))
}

/** Gives the same look for the same fields, so that what rests on it can be shared. */
function keepLooks(list: string) {
  const kept = new Map<string, Look>()
  return ({ whole = false }: ListRule, { value, paths, readings }: Known): Look => {
    const key = JSON.stringify([whole, value, paths, readings])
    const look = kept.get(key) ?? makeLook(list, whole, value, paths, readings)
    kept.set(key, look)
    return look
  }
}

function makeLook(
  list: string,
  whole: boolean,
  value: Ternary,
  fields: readonly string[],
  readings: readonly string[],
): Look {
  const pathsAt = (index: number | string) =>
    whole && value ? [`${list}[${index}]`] : fields.map((field) => `${list}[${index}].${field}`)
  const kept = new Map<number, Evidence>()
  const make = (entries: number) => {
    const indexes = Array.from({ length: MOST_BITS }, (_, index) => index)
    return sharedEvidence(
      indexes.filter((index) => (entries >> index) & 1).flatMap(pathsAt),
      readings,
    )
  }
  return {
    value,
    of: (index) => ({ paths: pathsAt(index), readings, isShared: false }),
    among: (entries) => {
      const evidence = kept.get(entries) ?? make(entries)
      if (kept.size < MOST_KEPT) kept.set(entries, evidence)
      return evidence
    },
    ofAll: sharedEvidence(whole ? [list] : pathsAt(''), readings),
  }
}

function ofAll(looks: readonly Look[], cells: Int32Array, count: number): Evidence {
  const first = looks[cells[0] as number] as Look
  let index = 1
  while (index < count && looks[cells[index] as number] === first) index++
  if (index === count) return first.ofAll
  const found = new Set<Look>()
  for (index = 0; index < count; index++) found.add(looks[cells[index] as number] as Look)
  return joinEvidence(Array.from(found, (look) => look.ofAll))
}

/** Entries that show it in the same fields share their evidence; any others are joined one by one. */
function ofSome(
  looks: readonly Look[],
  cells: Int32Array,
  count: number,
  value: Ternary,
): Evidence | undefined {
  let first: Look | undefined
  let who = 0
  for (let index = 0; index < count; index++) {
    const look = looks[cells[index] as number] as Look
    if (look.value !== value) continue
    first ??= look
    if (look !== first || index >= MOST_BITS) return joinedOf(looks, cells, count, value)
    who |= 1 << index
  }
  return first?.among(who)
}

function joinedOf(
  looks: readonly Look[],
  cells: Int32Array,
  count: number,
  value: Ternary,
): Evidence {
  const parts: Evidence[] = []
  for (let index = 0; index < count; index++) {
    const look = looks[cells[index] as number] as Look
    if (look.value === value) parts.push(look.of(index))
  }
  return joinEvidence(parts)
}

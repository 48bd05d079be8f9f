import type { PlanRule } from '../../data/plan-evidence.ts'
import { type EvidenceId, type EvidenceRule, evidenceRules } from './evidence-rules.ts'
import { fieldReader } from './field-reader.ts'
import { daysReader, quartersReader } from './read-days.ts'
import { fieldsReader, fitReader, placesReader } from './read-lists.ts'
import { amountReader, partReader } from './read-parts.ts'
import { someReader } from './read-some.ts'
import { plainShares, type Share } from './share.ts'
import type { View } from './view.ts'

/**
 * What a plan shows; none where there is nothing to share. Of an amount, `atLeast` is the least that counts; without it,
 * the least that counts for any criterion.
 */
export type Evidence = (id: EvidenceId, atLeast?: number) => Share | undefined

type EvidenceReader = (view: View, atLeast?: number) => Share | undefined

interface Readers {
  readonly plan: EvidenceReader
  readonly done: EvidenceReader
  /** Its place among all. */
  readonly index: number
}

let built: ReadonlyMap<EvidenceId, Readers> | undefined

/** Reads a plan, or what is done of it: each piece of evidence once, as it is asked for. */
export function readEvidence(view: View): Evidence {
  built ??= new Map(evidenceRules.map((row, index) => [row.id, readersOf(row, index)]))
  const readers = built
  const read: (Share | undefined)[] = []
  const side = view.until === undefined ? 'plan' : 'done'
  return (id, atLeast) => {
    const reader = readers.get(id) as Readers
    if (atLeast !== undefined) return reader[side](view, atLeast)
    if (!(reader.index in read)) read[reader.index] = reader[side](view)
    return read[reader.index]
  }
}

function readersOf({ rule, done }: EvidenceRule, index: number): Readers {
  const plan = readerOf(rule)
  return { plan, done: done ? readerOf(done) : plan, index }
}

function readerOf(rule: PlanRule): EvidenceReader {
  if ('some' in rule) return someReader(rule)
  if ('amount' in rule) return amountReader(rule)
  if ('share' in rule) return partReader(rule)
  if ('places' in rule) return placesReader(rule.places)
  if ('fit' in rule) return fitReader(rule)
  if ('fieldsOf' in rule) return fieldsReader(rule)
  if ('days' in rule) return daysReader(rule)
  if ('quarters' in rule) return quartersReader(rule)
  const given = fieldReader<boolean | number>(rule.field)
  const share = plainShares([rule.field])
  const holds = (value: boolean | number) =>
    'is' in rule ? value === rule.is : (value as number) > rule.above
  return ({ plan }) => {
    const value = given(plan)
    return share(value === undefined ? null : holds(value))
  }
}

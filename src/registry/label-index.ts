import type { RegistryColumn } from '../data/registry-columns.ts'
import { registryLabels } from '../data/registry-labels.ts'
import { plainText } from './plain-text.ts'
import { BLANK, type Code, type Said, saySame, type Value } from './said.ts'

/** Finds what a label says in a column; undefined for one that is not known. */
export type LabelIndex = (label: string) => Said | undefined

/** The fields of the labels that answer a question: what yes and no say, the column tells. */
const ANSWERS = ['yes-no', 'has']

/** A number before a label: 2.患有大病, 01 健康, 03-长期慢性病, (1)健康. */
const NUMBER_BEFORE = /^(?:\d{1,2}[.、:_-]?|\(\d{1,2}\))(?=[^\d.])/

/** A note behind a label: 长期慢性病(高血压). */
const NOTE_BEHIND = /^([^()]+)\(([^()]*)\)$/

/** Indexes the labels of a column. */
export function labelIndexOf(column: RegistryColumn): LabelIndex {
  const known = knownLabels(column)
  const { doubts } = registryLabels.writing
  /** Whether a note leaves what the label says as it is. */
  const isHarmless = (note: string, said: Said) =>
    !doubts.some((doubt) => note.includes(doubt)) &&
    ![...known].some(([label, other]) => !saySame(other, said) && note.includes(label))
  const plainLabel = (label: string) => {
    const exact = known.get(label)
    if (exact) return exact
    const [, base = '', note = ''] = NOTE_BEHIND.exec(label) ?? []
    const said = known.get(base)
    return said && isHarmless(note, said) ? said : undefined
  }
  return (label) => {
    const said = plainLabel(label) ?? plainLabel(label.replace(NUMBER_BEFORE, ''))
    return said ?? twoLabels(label, known)
  }
}

function knownLabels(column: RegistryColumn): Map<string, Said> {
  const known = new Map<string, Said>()
  const add = (label: string, value: Value) => {
    const text = plainText(label)
    known.set(text, { values: [...(known.get(text)?.values ?? []), value] })
  }
  const fields = column.labels ?? []
  for (const { field, code, registry } of registryLabels.labels) {
    if (field === 'yes-no' || fields.includes(field)) {
      const meant = ANSWERS.includes(field) ? answerOf(column, code) : { field, code }
      if (meant) for (const label of registry) add(label, meant)
    }
  }
  for (const { field, registry, admits } of registryLabels.unresolved) {
    if (!fields.includes(field)) continue
    const said: Said = { values: [], problem: 'unresolved-label', ...(admits && { admits }) }
    for (const label of registry)
      if (!known.has(plainText(label))) known.set(plainText(label), said)
  }
  for (const word of [...registryLabels.writing.blanks, ...(column.blank ?? [])]) {
    known.set(plainText(word), BLANK)
  }
  return known
}

function answerOf({ field = '', yes, no }: RegistryColumn, isYes: Code): Value | undefined {
  const code = isYes ? yes : no
  return code === undefined ? undefined : { field, code }
}

/** Two labels of different fields without anything between them: 肢体四级. */
function twoLabels(text: string, known: ReadonlyMap<string, Said>): Said | undefined {
  for (let at = 1; at < text.length; at++) {
    const [one, other] = [known.get(text.slice(0, at)), known.get(text.slice(at))]
    if (one && other && areOfDifferentFields(one, other)) {
      return { values: [...one.values, ...other.values] }
    }
  }
  return undefined
}

function areOfDifferentFields(one: Said, other: Said): boolean {
  const fields = [one, other].map(({ values }) => values.map(({ field }) => field))
  return fields.every(({ length }) => length > 0) && !fields[0]?.some((f) => fields[1]?.includes(f))
}

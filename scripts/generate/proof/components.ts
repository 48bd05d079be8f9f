import { factRules } from '../../../src/generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../../src/generated/ids.ts'
import { householdShape } from '../../../src/households/record/household-shape.ts'
import type { Shape } from '../../../src/input/shape.ts'
import { type AnyRecord, type Rule, subrulesOf } from '../../../src/logic/rule.ts'
import { tell } from '../../../src/logic/tell.ts'
import type { Ternary } from '../../../src/logic/ternary.ts'
import { plainSetting } from './plain-setting.ts'

/** Facts that are read from the same few fields of closed lists, so that all their joint states can be gone through. */
export interface FactComponent {
  readonly facts: readonly FactId[]
  readonly fields: readonly string[]
  readonly readings: readonly string[]
}

const RULES = Object.fromEntries(factRules.map(({ id, rule }) => [id, rule]))

/** Every rule that stands within another one, and that one. */
function within(rule: Rule): Rule[] {
  if (rule !== null && typeof rule === 'object' && 'fact' in rule) {
    return within(RULES[rule.fact] as Rule)
  }
  return [rule, ...subrulesOf(rule).flatMap(within)]
}

/** The values of a field, if they are a closed list. */
function valuesOf(field: string): readonly unknown[] | undefined {
  const [name = ''] = field.split('.')
  const { fields } = householdShape() as { fields?: Record<string, Shape> }
  const shape = fields?.[name]
  const inner = shape?.kind === 'optional' ? shape.shape : shape
  if (field.includes('.')) return undefined
  if (inner?.kind === 'boolean') return [true, false]
  return inner?.kind === 'codes' ? inner.codes : undefined
}

/** The fields of a rule, if all of them are of closed lists. */
function closedFields(rule: Rule): string[] | undefined {
  const parts = within(rule).filter((part) => part !== null && typeof part === 'object')
  if (parts.some((part) => 'some' in part || 'trend' in part)) return undefined
  const fields = parts.flatMap((part) => ('field' in part ? [part.field] : []))
  return fields.every((field) => valuesOf(field)) ? [...new Set(fields)] : undefined
}

/** What facts that share a field have to do with each other; every other fact is on its own. */
export const factComponents: readonly FactComponent[] = factRules.reduce<FactComponent[]>(
  (sofar, { id, rule }) => {
    const fields = closedFields(rule) ?? []
    const readings = within(rule).flatMap((part) =>
      part !== null && typeof part === 'object' && 'by' in part ? [part.by] : [],
    )
    const shares = (one: FactComponent) => one.fields.some((field) => fields.includes(field))
    const joined = [...sofar.filter(shares), { facts: [id], fields, readings }]
    const all = (list: 'fields' | 'readings') => [...new Set(joined.flatMap((one) => one[list]))]
    return [
      ...sofar.filter((one) => !shares(one)),
      {
        facts: joined.flatMap(({ facts }) => facts),
        fields: all('fields'),
        readings: all('readings'),
      },
    ]
  },
  [],
)

/** The values of some facts together. */
export type FactValues = ReadonlyMap<FactId, Ternary>

/**
 * Every joint state that the facts of a component have in records of which all is known: of closed lists by asking the
 * rules about every combination; a fact of its own may be true and may be false.
 */
export function jointStates(component: FactComponent, readings: HouseholdReadings): FactValues[] {
  const { facts, fields } = component
  if (fields.length === 0)
    return [true, false].map((value) => new Map(facts.map((id) => [id, value])))
  const records = fields.reduce<AnyRecord[]>(
    (sofar, field) =>
      sofar.flatMap((record) =>
        (valuesOf(field) ?? []).map((value) => ({ ...record, [field]: value })),
      ),
    [{}],
  )
  const setting = plainSetting('2020-06-01', readings)
  const states = records.map((record) =>
    facts.map((id): [FactId, Ternary] => [id, tell(RULES[id] as Rule, record, setting).value]),
  )
  const distinct = new Map(states.map((state) => [JSON.stringify(state), new Map(state)]))
  return [...distinct.values()]
}

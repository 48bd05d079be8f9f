import {
  attentionGroups,
  counties,
  duties,
  findClass,
  findColumn,
  findCounty,
  findCriterion,
  findDuty,
  findEvidence,
  findFact,
  findField,
  findFocusField,
  findGroup,
  findOrganizationFact,
  findPlaceChange,
  findProvision,
  findReading,
  findTier,
  focusAreaTiers,
  focusFields,
  householdFacts,
  householdFields,
  isInvalidInputError,
  organizationClasses,
  organizationFacts,
  placeChanges,
  planEvidence,
  provisions,
  readings,
  registryColumns,
  rubric,
  targetGroups,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

type Find = (id: never) => { readonly id: string }

const FINDS: [name: string, find: Find, rows: readonly { readonly id: string }[]][] = [
  ['findProvision', findProvision, provisions],
  ['findGroup', findGroup, [...targetGroups, ...attentionGroups]],
  ['findFact', findFact, householdFacts],
  ['findField', findField, householdFields],
  ['findClass', findClass, organizationClasses],
  ['findOrganizationFact', findOrganizationFact, organizationFacts],
  ['findDuty', findDuty, duties],
  ['findTier', findTier, focusAreaTiers],
  ['findReading', findReading, readings],
  ['findEvidence', findEvidence, planEvidence],
  ['findCriterion', findCriterion, rubric.criteria],
  ['findFocusField', findFocusField, focusFields],
  ['findCounty', findCounty, counties],
  ['findPlaceChange', findPlaceChange, placeChanges],
  ['findColumn', findColumn, registryColumns],
]

describe.each(FINDS)('%s', (_, find, rows) => {
  it('finds every row by its id', () => {
    for (const row of rows) expect(find(row.id as never)).toBe(row)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a number', 3],
    ['a list', ['3']],
    ['the name of the prototype', '__proto__'],
    ['the name of a method', 'toString'],
    ['any other text', 'MARKER-张三'],
  ])('refuses %s, and does not repeat it', (_name, id) => {
    let thrown: unknown
    try {
      find(id as never)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path: 'id', code: 'unknown-id' },
    ])
    expect(JSON.stringify(thrown)).not.toContain('MARKER')
  })
})

import {
  attentionGroups,
  type Bearer,
  cite,
  counties,
  duties,
  dutiesOf,
  findBearer,
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
  findRemark,
  findSuccessors,
  findTier,
  focusAreaTiers,
  focusFields,
  householdFacts,
  householdFields,
  type InputIssue,
  isInvalidInputError,
  organizationClasses,
  organizationFacts,
  type ProvisionId,
  placeChanges,
  planEvidence,
  planRemarks,
  provisions,
  readings,
  registryColumns,
  rubric,
  type SuccessorSubject,
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
  ['findRemark', findRemark, planRemarks],
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

  it('names the id that was meant, where one letter of it is wrong', () => {
    const ids = rows.map(({ id }) => id).filter((id) => !/^\d/.test(id) && id.length > 5)
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) {
      expect(toldBy(() => find(`${id}x` as never))).toMatchObject([
        { path: 'id', code: 'unknown-id', suggestion: id },
      ])
    }
  })
})

describe('findBearer', () => {
  it('finds whoever is asked by any duty, a kind of organization by its own label', () => {
    const asked = new Set(duties.flatMap(({ bearers }) => bearers))
    expect([...asked]).toEqual(expect.arrayContaining(['every-organization', 'supervisory-unit']))
    for (const id of asked) expect(findBearer(id).code).toBe(id)
    for (const { id, label } of organizationClasses) expect(findBearer(id).label).toEqual(label)
    expect(findBearer('every-organization').label.zh).toBe('各类社会组织')
    expect(findBearer('recipient-place').label.en).toBe('Recipient places')
  })
})

describe('a look-up in vain', () => {
  it('names the bearer, the subject and the provision that were meant', () => {
    const meant = [
      () => dutiesOf('charty' as Bearer),
      () => findBearer('every-organisation' as Bearer),
      () => findSuccessors('ilness' as SuccessorSubject),
      () => cite('annex1' as ProvisionId),
    ].map((look) => toldBy(look)[0]?.suggestion)
    expect(meant).toEqual(['charity', 'every-organization', 'illness', 'annex.1'])
  })

  it('takes no number for another', () => {
    for (const id of ['3.9', '19', '30']) {
      const [issue] = toldBy(() => cite(id as ProvisionId))
      expect(issue).not.toHaveProperty('suggestion')
    }
  })
})

function toldBy(look: () => unknown): readonly InputIssue[] {
  try {
    look()
  } catch (thrown) {
    if (isInvalidInputError(thrown)) return thrown.issues
  }
  return []
}

import {
  type Bearer,
  type ClauseTrace,
  type CreditCode,
  type CriterionScore,
  codeLists,
  type Disability,
  type FocusFieldId,
  type IndexItem,
  type OrganizationClassId,
  type PlaceCode,
  type Plan,
  type RubricShift,
  registryLabels,
} from 'chongqing-aid-guideline'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as codes from '../../src/generated/codes.ts'

describe('the code lists', () => {
  it('label every code of a form or a result, in the order of the codes', () => {
    const lists = Object.fromEntries(
      Object.entries(codeLists).map(([list, rows]) => [
        `${list}Codes`,
        rows.map(({ code }) => code),
      ]),
    )
    const listed = Object.entries(codes).filter(([name]) => name.endsWith('Codes'))
    expect(lists).toEqual(Object.fromEntries(listed))
  })

  it('give a label in each language, and no two the same in one list', () => {
    for (const rows of Object.values(codeLists)) {
      for (const key of ['zh', 'en'] as const) {
        const labels = rows.map(({ label }) => label[key])
        expect(labels.every((label) => label.length > 0)).toBe(true)
        expect(new Set(labels).size).toBe(labels.length)
      }
    }
  })

  it('take the labels of records from the registry', () => {
    expect(codeLists.housingGrade[3]).toEqual({
      code: 'D',
      label: { zh: 'D级（整幢危房）', en: 'Grade D (wholly dilapidated)' },
    })
    const [poor] = registryLabels.labels
    expect(codeLists.registration[0]?.label).toEqual(poor?.label)
  })

  it('name every code of a score, of an index item and of a comparison of rubrics', () => {
    type Labelled<List extends keyof typeof codeLists> = (typeof codeLists)[List][number]['code']
    expectTypeOf<Labelled<'evidenceBasis'>>().toEqualTypeOf<CriterionScore['basis']>()
    expectTypeOf<Labelled<'side'>>().toEqualTypeOf<IndexItem['of']>()
    expectTypeOf<Labelled<'excludedPoints'>>().toEqualTypeOf<IndexItem['excluded']>()
    expectTypeOf<Labelled<'rankMove'>>().toEqualTypeOf<RubricShift['moved']>()
  })

  it('name every system of codes, every registrar of a credit code and every kind of verdict that is traced', () => {
    type Labelled<List extends keyof typeof codeLists> = (typeof codeLists)[List][number]['code']
    expectTypeOf<Labelled<'codeSystem'>>().toEqualTypeOf<PlaceCode['system']>()
    expectTypeOf<Labelled<'registrar'>>().toEqualTypeOf<CreditCode['authority']>()
    expectTypeOf<Labelled<'traceKind'>>().toEqualTypeOf<ClauseTrace['kind']>()
    expect(codeLists.codeSystem.map(({ code }) => code)).toEqual(['nbs2020', 'mca2025'])
    expect(codeLists.registrar.map(({ label }) => label.zh)).toEqual(['民政部门', '其他登记机关'])
    expect(codeLists.traceKind).toHaveLength(5)
  })

  it('name every bearer of a duty beside the classes, every grade of a disability and every field of a plan', () => {
    type Labelled<List extends keyof typeof codeLists> = (typeof codeLists)[List][number]['code']
    type Named = OrganizationClassId | Labelled<'commonBearer'> | Labelled<'authority'>
    expectTypeOf<Named>().toEqualTypeOf<Bearer>()
    expectTypeOf<Labelled<'disabilityGrade'>>().toEqualTypeOf<NonNullable<Disability['grade']>>()
    type Fields = NonNullable<Plan['fields']>[number]
    expectTypeOf<FocusFieldId | Labelled<'otherField'>>().toEqualTypeOf<Fields>()
    expect(codeLists.disabilityGrade.map(({ code }) => code)).toEqual([1, 2, 3, 4])
  })

  it('are typed by their codes, and frozen', () => {
    expectTypeOf(codeLists.modality[0]?.code).toEqualTypeOf<
      'should' | 'encouraged' | 'may' | undefined
    >()
    expect(Object.isFrozen(codeLists.verdict[0]?.label)).toBe(true)
  })
})

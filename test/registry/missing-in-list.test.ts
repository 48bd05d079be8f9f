import { classifyHouseholds } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { missingInList } from '../../src/registry/report/missing-in-list.ts'

const missing = (...households: unknown[]) =>
  missingInList([...classifyHouseholds(households, { asOf: '2020-06-01' })])

const counts = (...households: unknown[]) =>
  missing(...households).map(({ field, households: all, alone }) => [field, all, alone])

describe('what a list lacks', () => {
  it('is nothing of households that could not be classified, and of none', () => {
    expect(missing()).toEqual([])
    expect(missing({ registration: 'no such code' })).toEqual([])
  })

  it('is what keeps a group open, with the groups in the order of the document', () => {
    expect(missing({}).find(({ field }) => field === 'registration')?.groups).toEqual([
      'registered-poor',
      'edge-or-monitored',
    ])
    expect(missing({ registration: 'poor' }).map(({ field }) => field)).not.toContain(
      'registration',
    )
  })

  it('counts households, and those of which it alone keeps a group open; most come first, then those', () => {
    expect(counts({}, { registration: 'poor' }, { housing: 5 })).toEqual([
      ['members', 2, 2],
      ['incomes', 2, 2],
      ['housing', 2, 2],
      ['events', 2, 2],
      ['incomeStable', 2, 0],
      ['registration', 1, 1],
    ])
  })

  it('puts what many lack before what stands first', () => {
    const known = { registration: 'poor', members: [], membersComplete: true, incomeStable: true }
    const fields = counts({ registration: 'poor' }, known, {
      ...known,
      events: [],
      eventsComplete: true,
    })
    expect(fields.slice(0, 2).map(([field]) => field)).toEqual(['incomes', 'housing'])
  })

  it('names a field once, whoever it is of, and an income by its list', () => {
    const members = [{ health: null }, { health: null }]
    const incomes = [
      { periodEnd: '2018-12-31', total: 9000 },
      { periodEnd: '2019-12-31', perCapita: 4000 },
    ]
    const fields = missing({ registration: 'poor', members, incomes }).map(({ field }) => field)
    expect(fields).toContain('members[].health')
    expect(fields).toContain('incomes')
    expect(fields.filter((field) => /\d/.test(field) || field.startsWith('incomes'))).toEqual([
      'incomes',
    ])
  })
})

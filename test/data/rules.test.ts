import { describe, expect, it } from 'vitest'
import { readDatasets } from '../support/datasets.ts'
import { dataRules } from './rules/all.ts'

const data = readDatasets()

describe('the data', () => {
  for (const { name, check } of dataRules) {
    it(name, () => expect(check(data)).toEqual([]))
  }
})

describe('the rules of the data', () => {
  const counts = new Map(dataRules.map(({ name, check }) => [name, check(data).length]))

  for (const rule of dataRules) {
    it(`alone reports the data broken for it: ${rule.name}`, () => {
      const broken = structuredClone(data)
      rule.break(broken)
      expect(broken).not.toEqual(data)
      const reporting = dataRules.filter(
        ({ name, check }) => check(broken).length > (counts.get(name) ?? 0),
      )
      expect(reporting.map(({ name }) => name)).toEqual([rule.name])
    })
  }

  it('have names of their own', () => {
    expect(new Set(dataRules.map(({ name }) => name)).size).toBe(dataRules.length)
  })
})

import {
  householdFacts,
  householdFields,
  organizationFacts,
  planEvidence,
  readings,
} from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { householdPhrases } from '../../src/data/household-phrases.ts'
import { organizationPhrases } from '../../src/data/organization-phrases.ts'
import { planPhrases } from '../../src/data/plan-phrases.ts'
import { readingPhrases } from '../../src/data/reading-phrases.ts'

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort()
const optionsOf = (
  rows: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[],
) => rows.flatMap(({ id, options }) => options.map((option) => `${id}: ${option.id}`)).sort()

describe('the phrases of explanations', () => {
  it.each([
    ['fact of households', householdFacts, householdPhrases.facts],
    ['field of households', householdFields, householdPhrases.fields],
    ['fact of organizations', organizationFacts, organizationPhrases],
    ['piece of evidence of plans', planEvidence, planPhrases],
  ])('speak of every %s, and of nothing else', (_, rows, phrases) => {
    expect(idsOf(phrases)).toEqual(idsOf(rows))
  })

  it('speak of every option of every reading that leaves a choice, and of nothing else', () => {
    const open = readings.filter(({ options }) => options.length > 1)
    expect(optionsOf(readingPhrases)).toEqual(optionsOf(open))
  })

  it('name persons in both languages or in none', () => {
    for (const { id, holds } of householdPhrases.facts) {
      for (const { zh, en } of holds) {
        expect(zh.includes('{who}'), id).toBe(en.includes('{who}'))
      }
    }
  })
})

import * as api from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { conformanceCases } from '../../scripts/generate/conformance-cases.ts'
import { type Data, data } from '../../scripts/generate/data.ts'
import { decidingRules } from '../../scripts/generate/deciding-rules.ts'
import { fingerprint, hashOf } from '../../scripts/generate/fingerprint.ts'

/** The data, free to be changed. */
type Draft = { -readonly [Name in keyof Data]: Loose<Data[Name]> }
// biome-ignore lint/suspicious/noExplicitAny: any row may be changed to anything.
type Loose<Value> = Value extends (...args: any[]) => unknown ? Value : any

function changedBy(change: (draft: Draft) => void): string {
  const draft = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'function' ? value : structuredClone(value),
    ]),
  ) as Draft
  change(draft)
  return hashOf(decidingRules(draft as Data))
}

const asItIs = changedBy(() => {})
const row = (rows: { id: string }[], id: string) => rows.find((one) => one.id === id) as never
const first = (rows: object[], key: string) => rows.find((one) => Object.hasOwn(one, key)) as never

const RULES: Readonly<Record<string, (draft: Draft) => void>> = {
  'the code that a fact asks for': (draft) => {
    Object.assign(row(draft.householdFacts, 'registered-poor'), {
      rule: { field: 'registration', is: 'lifted' },
    })
  },
  'the age at which a fact begins': (draft) => {
    const text = JSON.stringify(draft.householdFacts).replace('"below":16', '"below":17')
    draft.householdFacts = JSON.parse(text)
  },
  'the order of facts, which is that of their bits': (draft) => {
    draft.householdFacts.reverse()
  },
  'the clause of a fact': (draft) => {
    draft.householdFacts[0].provision = '3.2'
  },
  'the formula of a group': (draft) => {
    draft.targetGroups[2].formula = 'serious-illness'
  },
  'the clause of a group': (draft) => {
    draft.targetGroups[2].provision = '3.4'
  },
  'what a reading makes of a group': (draft) => {
    draft.targetGroups[5].variants[0].formula = 'odd-jobs'
  },
  'to whom a reading narrows a group': (draft) => {
    draft.targetGroups[2].narrowed.pop()
  },
  'the formula of a group beside Article 3': (draft) => {
    draft.attentionGroups[1].formula = 'left-behind-child'
  },
  'the default of a reading': (draft) => {
    draft.readings[0].options.reverse()
    draft.readings[0].default = draft.readings[0].options[0].id
  },
  'the field that says whether a list is complete': (draft) => {
    Reflect.deleteProperty(row(draft.householdFields, 'members'), 'complete')
  },
  'a word of the names of organizations': (draft) => {
    ;(first(draft.organizationFacts, 'words') as Draft['organizationFacts']).words.yes.push('某')
  },
  'the formula of a class of organizations': (draft) => {
    draft.organizationClasses[0].formula = 'trade-name'
  },
  'who bears a duty': (draft) => {
    draft.duties[0].bearers = ['other']
  },
  'how binding a duty is': (draft) => {
    draft.duties[0].modality = draft.duties[0].modality === 'may' ? 'should' : 'may'
  },
  'whom a duty serves': (draft) => {
    draft.duties.findLast((duty: { serves: string[] }) => duty.serves.length > 0).serves = []
  },
  'for whom a duty is meant': (draft) => {
    ;(first(draft.duties, 'requires') as Draft['duties']).requires = 'has-elder'
  },
  'the points of a criterion': (draft) => {
    draft.rubric.criteria[0].points += 1
  },
  'how evidence of a plan is read': (draft) => {
    ;(first(draft.planEvidence, 'rule') as Draft['planEvidence']).rule = { some: 'places' }
  },
  'a village of the annexes': (draft) => {
    draft.designatedVillages[0].official = '某村'
  },
  'a code of a place': (draft) => {
    draft.counties[0].codes.nbs2020 = '599999'
  },
  'a word by which addresses are read': (draft) => {
    draft.placeWords.provinces.pop()
  },
  'a heading of registry exports': (draft) => {
    draft.registryColumns[0].headings.pop()
  },
  'what a label of registry exports stands for': (draft) => {
    draft.registryLabels.labels[0].code = 'lifted'
  },
  'the day on which the campaign ended': (draft) => {
    draft.sourceDocument.lifecycle.ended = '2021-02-26'
  },
}

const WORDING: Readonly<Record<string, (draft: Draft) => void>> = {
  'the label of a fact': (draft) => {
    draft.householdFacts[0].label = { zh: '某', en: 'some' }
  },
  'the words of a fact': (draft) => {
    draft.householdFacts[0].en = 'some'
  },
  'the label and the words of a group': (draft) => {
    Object.assign(draft.targetGroups[0], { label: { zh: '某', en: 'some' }, zh: '某', en: 'some' })
  },
  'why a reading is as it is': (draft) => {
    draft.readings[0].why = { zh: '某', en: 'some' }
  },
  'the label of an option of a reading': (draft) => {
    draft.readings[0].options[0].label = { zh: '某', en: 'some' }
  },
  'the question of a field': (draft) => {
    draft.householdFields[0].question = { zh: '某', en: 'some' }
  },
  'the label and the English of a duty': (draft) => {
    Object.assign(draft.duties[0], { label: { zh: '某', en: 'some' }, en: 'some' })
  },
  'the label of a criterion': (draft) => {
    draft.rubric.criteria[0].label = { zh: '某', en: 'some' }
  },
  'the label of a column of registry exports': (draft) => {
    draft.registryColumns[0].label = { zh: '某', en: 'some' }
  },
  'the label of a code': (draft) => {
    draft.registryLabels.labels[0].label = { zh: '某', en: 'some' }
  },
  'what is told of a change of a place': (draft) => {
    draft.placeChanges[0].zh = '某'
  },
  'the English of a provision': (draft) => {
    draft.provisions[0].en = 'some'
  },
}

describe('the fingerprint', () => {
  it.each(Object.entries(RULES))('changes with %s', (_, change) => {
    expect(changedBy(change)).not.toBe(asItIs)
  })

  it.each(Object.entries(WORDING))('does not change with %s', (_, change) => {
    expect(changedBy(change)).toBe(asItIs)
  })

  it('does not rest on the order of keys', () => {
    expect(hashOf({ a: 1, b: { c: 2, d: [3] } })).toBe(hashOf({ b: { d: [3], c: 2 }, a: 1 }))
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]))
  })

  const one = { name: 'A case.', input: {}, verdicts: { illness: 'unknown' } }
  const cases = (...list: object[]) =>
    hashOf(conformanceCases({ households: JSON.stringify({ cases: list }) }))

  it('changes with an answer of a case, and not with what the case is called', () => {
    expect(cases({ ...one, verdicts: { illness: 'met' } })).not.toBe(cases(one))
    expect(cases({ ...one, name: 'Another name.' })).toBe(cases(one))
  })

  it('changes with every further file of cases', () => {
    const file = JSON.stringify({ fingerprint: '', cases: [one] })
    const more = conformanceCases({ households: file, stars: file })
    expect(hashOf(more)).not.toBe(hashOf(conformanceCases({ households: file })))
  })

  it('stands in every result', async () => {
    const asOf = '2020-06-01'
    const results = [
      api.classifyHousehold({}, { asOf }),
      api.classifyPlace('奉节县'),
      api.classifyPlace('no place'),
      api.matchDuties({}),
      api.scorePlan(
        { organization: {}, period: { start: '2020-06-01', end: '2020-12-31' } },
        { asOf },
      ),
    ]
    const expected = await fingerprint(data)
    expect(results.map(({ ruleset }) => ruleset.fingerprint)).toEqual(results.map(() => expected))
  })
})

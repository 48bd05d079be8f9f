import {
  classifyHousehold,
  classifyHouseholds,
  createHouseholdClassifier,
  type FactId,
  type GroupVerdict,
  type Household,
  type HouseholdClassification,
  type HouseholdOptions,
  type HouseholdRow,
  householdFacts,
  type Member,
  parseHousehold,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../../src/data/deep-freeze.ts'
import { groupRules } from '../../src/generated/household-rules.ts'
import { groupFormula } from '../../src/households/answer/group-formula.ts'
import { chooseOptions } from '../../src/households/answer/options.ts'
import { FACT_ORDER } from '../../src/households/facts/setting.ts'
import { compiled } from '../support/compiled.ts'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'
import { runs } from '../support/runs.ts'

const RUNS = { seed: 20200514, numRuns: runs(400) }

/** Holds a property against random households and random options. */
function everyHousehold(check: (household: Household, options: HouseholdOptions) => void): void {
  fc.assert(fc.property(householdArbitrary, householdOptionsArbitrary, check), RUNS)
}

/** The verdicts on all groups: those of Article 3, then those of Articles 11, 13 and 16. */
function verdictsOf({ groups, attention }: HouseholdClassification): readonly GroupVerdict[] {
  return [...groups, ...attention]
}

/** What a classification says, without where it was read. */
function answersOf(classification: HouseholdClassification) {
  const { verdict, facts, openFacts } = classification
  const groups = verdictsOf(classification).map(({ id, verdict, missing }) => ({
    id,
    verdict,
    missing,
  }))
  return { verdict, facts, openFacts, groups }
}

/** The compiled rules of all groups under some options. */
function judgeOf(options: HouseholdOptions): (isTrue: number, isFalse: number) => number {
  const { readings } = chooseOptions(options)
  const formulas = groupRules.map((group) => groupFormula(group, readings))
  return compiled(formulas, FACT_ORDER)
}

describe('the bits of a household', () => {
  it('say the same as the verdicts: met in the low half, unmet in the high half', () => {
    everyHousehold((household, options) => {
      const classifier = createHouseholdClassifier(options)
      const parsed = parseHousehold(household)
      const verdicts = verdictsOf(classifier.classifyParsed(parsed))
      const bits = verdicts.reduce((sum, { verdict }, index) => {
        if (verdict === 'unknown') return sum
        return sum + 2 ** (verdict === 'met' ? index : index + 16)
      }, 0)
      expect(classifier.bits(parsed)).toBe(bits)
    })
  })
})

describe('the verdict of Article 3', () => {
  it('is met if a group is met, unmet if all are unmet, otherwise unknown', () => {
    everyHousehold((household, options) => {
      const { verdict, groups } = classifyHousehold(household, options)
      const verdicts = groups.map((group) => group.verdict)
      if (verdicts.includes('met')) expect(verdict).toBe('met')
      else expect(verdict).toBe(verdicts.includes('unknown') ? 'unknown' : 'unmet')
    })
  })
})

describe('the order of a list', () => {
  const order = fc.array(fc.nat(), { minLength: 5, maxLength: 5 })

  function reordered<Entry>(
    list: readonly Entry[] | null | undefined,
    order: readonly number[],
  ): Entry[] | undefined {
    const keyed = list?.map((entry, index) => ({ entry, key: order[index] ?? 0 }))
    return keyed?.sort((a, b) => a.key - b.key).map(({ entry }) => entry)
  }

  it.each(['members', 'incomes', 'events', 'risks', 'causes'] as const)(
    'of %s changes no answer',
    (field) => {
      fc.assert(
        fc.property(
          householdArbitrary,
          householdOptionsArbitrary,
          order,
          (household, options, order) => {
            const other = { ...household, [field]: reordered<unknown>(household[field], order) }
            expect(answersOf(classifyHousehold(other, options))).toEqual(
              answersOf(classifyHousehold(household, options)),
            )
          },
        ),
        RUNS,
      )
    },
  )

  it('of health labels changes no answer', () => {
    everyHousehold((household, options) => {
      const other = {
        ...household,
        members: household.members?.map(
          (member) =>
            member && { ...member, health: member.health && [...member.health].reverse() },
        ),
      }
      expect(answersOf(classifyHousehold(other, options))).toEqual(
        answersOf(classifyHousehold(household, options)),
      )
    })
  })
})

describe('another fact', () => {
  /** What is known of a fact in a state and in a fuller one: the value, and from where on it is known. */
  const knowledge = fc.record({
    value: fc.boolean(),
    known: fc.constantFrom('never', 'in the fuller', 'in both'),
  })
  const knowledgeOfAll = fc.array(knowledge, {
    minLength: FACT_ORDER.length,
    maxLength: FACT_ORDER.length,
  })

  it('never changes a verdict that is decided', () => {
    fc.assert(
      fc.property(knowledgeOfAll, householdOptionsArbitrary, (all, options) => {
        const judge = judgeOf(options)
        const bitsWhere = (value: boolean, known: readonly string[]) =>
          all.reduce((bits, fact, index) => {
            return fact.value === value && known.includes(fact.known) ? bits | (1 << index) : bits
          }, 0)
        const judged = (known: readonly string[]) =>
          judge(bitsWhere(true, known), bitsWhere(false, known))
        const before = judged(['in both'])
        const after = judged(['in both', 'in the fuller'])
        expect(before & ~after).toBe(0)
      }),
      { ...RUNS, numRuns: runs(2000) },
    )
  })
})

/** The fields that only tell more: no fact rests on their absence. */
const HOUSEHOLD_FIELDS: readonly (keyof Household)[] = [
  'id',
  'registration',
  'extremePoverty',
  'members',
  'incomes',
  'incomeStable',
  'housing',
  'events',
  'focusArea',
]
const MEMBER_FIELDS: readonly (keyof Member)[] = [
  'sex',
  'age',
  'birthDate',
  'health',
  'disability',
  'schooling',
  'employment',
  'leftBehind',
  'extremePoverty',
]

/** The household without some of those fields. */
function lessKnown(household: Household, forgets: () => boolean): Household {
  const without = <Value extends object>(record: Value, fields: readonly (keyof Value)[]): Value =>
    Object.fromEntries(
      Object.entries(record).filter(
        ([field]) => !fields.some((name) => name === field) || !forgets(),
      ),
    ) as Value
  const { members, housing, events } = household
  const emptied = {
    ...household,
    ...(members && {
      members: members.map((member) => {
        if (member === null || forgets()) return null
        return without(member, MEMBER_FIELDS)
      }),
    }),
    ...(housing && { housing: without(housing, ['grade', 'unsafe']) }),
    ...(events && {
      events: events.map((event) => without(event, ['severe', 'causedHardship'])),
    }),
  }
  return without(emptied, HOUSEHOLD_FIELDS)
}

describe('another field', () => {
  it('never changes a verdict that is decided, nor a fact that holds, where its absence said nothing', () => {
    const forgetting = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(
        householdArbitrary,
        householdOptionsArbitrary,
        forgetting,
        (household, options, forgetting) => {
          let next = 0
          const forgets = () => forgetting[next++ % forgetting.length] === true
          const before = classifyHousehold(lessKnown(household, forgets), options)
          const after = classifyHousehold(household, options)
          const decided = (_: unknown, index: number) =>
            verdictsOf(before)[index]?.verdict !== 'unknown'
          expect(verdictsOf(after).filter(decided).map(answerOf)).toEqual(
            verdictsOf(before).filter(decided).map(answerOf),
          )
          expect(after.facts).toEqual(expect.arrayContaining([...before.facts]))
        },
      ),
      { ...RUNS, numRuns: runs(1200) },
    )
  })

  const answerOf = ({ id, verdict }: GroupVerdict) => [id, verdict]

  it.each<{ why: string; before: Household; more: Household; group: string; change: string }>([
    {
      why: 'a risk that says nothing of its end stands',
      before: { registration: 'edge' },
      more: { riskEliminated: true },
      group: 'edge-or-monitored',
      change: 'met to unmet',
    },
    {
      why: 'a list that says nothing of monitoring tells of it',
      before: { registration: 'ordinary' },
      more: { monitoringKnown: false },
      group: 'edge-or-monitored',
      change: 'unmet to unknown',
    },
    {
      why: 'a label of a risk that is over proves nothing',
      before: { events: [], risks: ['accident'] },
      more: { riskEliminated: true },
      group: 'disaster-or-accident',
      change: 'met to unmet',
    },
    {
      why: 'a cause of a household not yet lifted proves more than its events',
      before: { registration: 'poor', events: [] },
      more: { causes: ['accident'] },
      group: 'disaster-or-accident',
      change: 'unmet to met',
    },
    {
      why: 'a member list that says nothing of its completeness is complete',
      before: { members: [{ health: ['healthy'] }] },
      more: { membersComplete: false },
      group: 'illness',
      change: 'unmet to unknown',
    },
    {
      why: 'a stated sitting overrides schooling',
      before: { members: [{ schooling: 'senior-3' }] },
      more: { members: [{ schooling: 'senior-3', collegeEntranceExam: 'none' }] },
      group: 'exam-candidate',
      change: 'met to unmet',
    },
    {
      why: 'an event without a date fits any time, one that is still to come does not',
      before: { events: [{ kind: 'flood', severe: true }] },
      more: { events: [{ kind: 'flood', severe: true, date: '2020-06-02' }] },
      group: 'disaster-or-accident',
      change: 'met to unmet',
    },
    {
      why: 'the label for unstable work wins over what is stated',
      before: { members: [], incomeStable: true },
      more: { risks: ['unstable-work'] },
      group: 'odd-jobs',
      change: 'unmet to met',
    },
    {
      why: 'another income may be the one to compare with',
      before: {
        incomes: [
          { periodEnd: '2019-12-31', perCapita: 2 },
          { periodEnd: '2017-12-31', perCapita: 1 },
        ],
      },
      more: {
        incomes: [
          { periodEnd: '2019-12-31', perCapita: 2 },
          { periodEnd: '2017-12-31', perCapita: 1 },
          { periodEnd: '2018-12-31', perCapita: 3 },
        ],
      },
      group: 'stagnant-income',
      change: 'unmet to met',
    },
  ])('may change one where its absence said something: $why', ({ before, more, group, change }) => {
    const [from, to] = [before, { ...before, ...more }].map((household) => {
      const verdicts = verdictsOf(classifyHousehold(household, { asOf: '2020-06-01' }))
      return verdicts.find(({ id }) => id === group)?.verdict
    })
    expect(`${from} to ${to}`).toBe(change)
  })
})

describe('what is missing', () => {
  it('is nothing exactly when the verdict is decided', () => {
    everyHousehold((household, options) => {
      for (const { verdict, missing } of verdictsOf(classifyHousehold(household, options))) {
        expect(missing.length === 0).toBe(verdict !== 'unknown')
      }
    })
  })
})

describe('the reasons', () => {
  it('of a decided verdict hold known facts, those of an open one exactly the missing facts, each read somewhere', () => {
    everyHousehold((household, options) => {
      for (const { verdict, reasons, missing } of verdictsOf(
        classifyHousehold(household, options),
      )) {
        const values = reasons.map(({ value }) => value)
        expect(reasons.every(({ paths }) => paths.length > 0)).toBe(true)
        expect(values.length).toBeGreaterThan(0)
        if (verdict === 'unknown') {
          expect(reasons.map(({ fact }) => fact)).toEqual(missing)
          expect(new Set(values)).toEqual(new Set([null]))
        } else expect(values).not.toContain(null)
      }
    })
  })

  it('name a fact, a path or a reading once, and facts and readings in the order of the data', () => {
    everyHousehold((household, options) => {
      for (const { reasons } of verdictsOf(classifyHousehold(household, options))) {
        const facts = reasons.map(({ fact }) => fact)
        expect(facts).toEqual(FACT_ORDER.filter((fact) => facts.includes(fact)))
        for (const { paths, readings } of reasons) {
          expect(new Set(paths).size).toBe(paths.length)
          expect(new Set(readings).size).toBe(readings.length)
        }
      }
    })
  })

  it('name only readings that govern the fact', () => {
    const governing = new Map<FactId, readonly string[]>(
      householdFacts.map(({ id, rule }) => [id, readingsIn(rule)]),
    )
    everyHousehold((household, options) => {
      for (const { reasons } of verdictsOf(classifyHousehold(household, options))) {
        for (const { fact, readings } of reasons) {
          expect(governing.get(fact)).toEqual(expect.arrayContaining([...readings]))
        }
      }
    })
  })

  it('point into the record: to what is there for a yes or a no, to what is not for an open question', () => {
    everyHousehold((household, options) => {
      for (const { reasons } of verdictsOf(classifyHousehold(household, options))) {
        for (const { fact, value, paths } of reasons) {
          const wrong = paths.filter((path) => {
            if (value === null) return !lacks(household, path)
            return valuesAt(household, path).length === 0 || (value && path.includes('[]'))
          })
          expect({ fact, value, wrong }).toEqual({ fact, value, wrong: [] })
        }
      }
    })
  })

  it('for a no about the members reach every member', () => {
    everyHousehold((household, options) => {
      for (const { reasons } of verdictsOf(classifyHousehold(household, options))) {
        for (const { value, paths } of reasons) {
          if (value !== false || !paths[0]?.startsWith('members[]')) continue
          const unreached = household.members?.filter((_, index) =>
            paths.every((path) => {
              return valuesAt(household, path.replace('[]', `[${index}]`)).length === 0
            }),
          )
          expect(unreached).toEqual([])
        }
      }
    })
  })
})

/** What stands at a path such as `members[0].health`, or at `members[].health` in any member; no nulls. */
function valuesAt(record: unknown, path: string): unknown[] {
  const steps = path.replaceAll('[', '.[').split('.')
  const found = steps.reduce<unknown[]>(
    (places, step) => places.flatMap((place) => childrenOf(place, step)),
    [record],
  )
  return found.filter((value) => value !== null && value !== undefined)
}

function childrenOf(place: unknown, step: string): unknown[] {
  if (Array.isArray(place)) return step === '[]' ? place : [place[Number(step.slice(1, -1))]]
  return [(place as Record<string, unknown> | null | undefined)?.[step]]
}

/** Whether an answer is lacking at a path. */
function lacks(household: Household, path: string): boolean {
  const [value] = valuesAt(household, path)
  switch (path) {
    case 'members':
      // The list is there, but not all of it.
      return value === undefined || household.membersComplete === false
    case 'risks':
    case 'causes':
      // The label is there, but bears no date.
      return value !== undefined
    case 'incomes':
      // Too few of them can be compared.
      return true
    case 'focusArea':
      return value === undefined || value === 'unknown'
    case 'monitoringKnown':
      // It is stated that the register lacks it.
      return value === false
    case 'registration':
    case 'riskEliminated':
      // Households in sudden hardship may have been lifted or may never have been registered.
      return value === undefined || household.registration === 'sudden-hardship'
    default:
      return value === undefined || (Array.isArray(value) && value.includes(null))
  }
}

describe('a classification', () => {
  it('is plain JSON: it survives the way there and back', () => {
    everyHousehold((household, options) => {
      const result = classifyHousehold(household, options)
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
    })
  })

  it('leaves the household and the options as they were, even frozen', () => {
    everyHousehold((household, options) => {
      const before = structuredClone({ household, options })
      const result = classifyHousehold(deepFreeze(household), deepFreeze(options))
      expect({ household, options }).toEqual(before)
      expect(result).toStrictEqual(classifyHousehold(before.household, before.options))
    })
  })

  it('holds no part of the household', () => {
    everyHousehold((household, options) => {
      const result = classifyHousehold(household, options)
      const own = new Set(objectsIn(household))
      expect(objectsIn(result).filter((part) => own.has(part))).toEqual([])
    })
  })

  it('is the same from every function that gives one', async () => {
    const property = fc.asyncProperty(
      fc.array(householdArbitrary, { maxLength: 8 }),
      householdOptionsArbitrary,
      async (households, options) => {
        const classifier = createHouseholdClassifier(options)
        const expected = households.map((household) => classifyHousehold(household, options))
        const asRows = expected.map((value, index) => ({ index, ok: true, value }))
        expect(households.map(classifier.classify)).toStrictEqual(expected)
        expect(
          households.map((household) => classifier.classifyParsed(parseHousehold(household))),
        ).toStrictEqual(expected)
        expect([...classifyHouseholds(households, options)]).toStrictEqual(asRows)
        expect(await collect(classifyHouseholds(oneByOne(households), options))).toStrictEqual(
          asRows,
        )
      },
    )
    await fc.assert(property, { ...RUNS, numRuns: 200 })
  })
})

async function* oneByOne<Entry>(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries
}

async function collect(rows: AsyncIterable<HouseholdRow>): Promise<HouseholdRow[]> {
  const collected: HouseholdRow[] = []
  for await (const row of rows) collected.push(row)
  return collected
}

/** A value's objects and lists, itself included. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

/** The parts of a result that its owner can change. */
function mutablePartsOf(result: HouseholdClassification): object[] {
  return objectsIn(result).filter((part) => !Object.isFrozen(part))
}

describe('one classifier for many households', () => {
  it('answers each as a fresh one would, whatever it was asked before', () => {
    const households = fc.array(householdArbitrary, { minLength: 100, maxLength: 200 })
    fc.assert(
      fc.property(households, householdOptionsArbitrary, (households, options) => {
        const classifier = createHouseholdClassifier(options)
        const fresh = households.map((household) =>
          createHouseholdClassifier(options).classify(household),
        )
        const parsed = households.map(parseHousehold)
        expect(households.map(classifier.classify)).toStrictEqual(fresh)
        const backwards = [...parsed].reverse().map((household) => {
          classifier.bits(household)
          return classifier.classifyParsed(household)
        })
        expect(backwards.reverse()).toStrictEqual(fresh)
      }),
      { ...RUNS, numRuns: 20 },
    )
  })

  it('shares nothing between its answers that can be changed', () => {
    const households = fc.array(householdArbitrary, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(households, householdOptionsArbitrary, (households, options) => {
        const classifier = createHouseholdClassifier(options)
        const results = [...households, ...households].map(classifier.classify)
        const parts = results.flatMap(mutablePartsOf)
        expect(new Set(parts).size).toBe(parts.length)
      }),
      RUNS,
    )
  })

  it('gives the same answer again after an earlier one was torn to pieces', () => {
    const households = fc.array(householdArbitrary, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(households, householdOptionsArbitrary, (households, options) => {
        const classifier = createHouseholdClassifier(options)
        const results = households.map(classifier.classify)
        const before = structuredClone(results)
        for (const part of results.flatMap(mutablePartsOf)) tear(part)
        expect(households.map(classifier.classify)).toStrictEqual(before)
        expect(households.map((household) => classifyHousehold(household, options))).toStrictEqual(
          before,
        )
      }),
      RUNS,
    )
  })
})

function tear(part: object): void {
  if (Array.isArray(part)) part.length = 0
  for (const key of Object.keys(part)) Reflect.deleteProperty(part, key)
}

/** Every reading that a rule follows, those of the facts that it names among them. */
function readingsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  const named = 'fact' in part ? householdFacts.find(({ id }) => id === part.fact)?.rule : null
  const inside = Object.values({ ...part, named }).flatMap(readingsIn)
  return 'by' in part ? [String(part.by), ...inside] : inside
}

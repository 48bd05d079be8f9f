import {
  attentionGroups,
  checkHousehold,
  classifyHousehold,
  classifyHouseholds,
  createHouseholdClassifier,
  type GroupVerdict,
  type HouseholdClassification,
  type HouseholdOptions,
  householdFacts,
  parseHousehold,
  readings,
  targetGroups,
  type Verdict,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import {
  type InvalidCase,
  isInvalid,
  issuesOf,
  readHouseholdConformance,
  type ValidCase,
} from '../support/conformance.ts'

const { cases, fingerprint } = readHouseholdConformance()
const invalid = cases.filter(isInvalid)
const valid = cases.filter((one): one is ValidCase => !isInvalid(one))

/** The share of cases that have to be refused. */
const LEAST_INVALID = 0.25

const optionsOf = ({ options }: ValidCase | InvalidCase) => options as HouseholdOptions

/** What a classification says of everything that the case names. */
function answerOf(
  { groups, attention, facts, openFacts }: HouseholdClassification,
  stated: ValidCase,
) {
  const verdicts = new Map<string, GroupVerdict>(
    [...groups, ...attention].map((group) => [group.id, group]),
  )
  const values = new Map<string, boolean | null>([
    ...facts.map((fact) => [fact, true] as const),
    ...openFacts.map((fact) => [fact, null] as const),
  ])
  const each = (named: object = {}, tell: (id: string) => unknown) =>
    Object.fromEntries(Object.keys(named).map((id) => [id, tell(id)]))
  return {
    verdicts: each(stated.verdicts, (id) => verdicts.get(id)?.verdict),
    missing: each(stated.missing, (id) => verdicts.get(id)?.missing),
    facts: each(stated.facts, (id) => values.get(id) ?? (values.has(id) ? null : false)),
  }
}

/** What the case says the answer is. */
const expectedOf = ({ verdicts = {}, missing = {}, facts = {} }: ValidCase) => ({
  verdicts,
  missing,
  facts,
})

const GROUP_IDS = [...targetGroups, ...attentionGroups].map(({ id }) => id)

/** The verdicts that stand in the bits of a household. */
function verdictsIn(bits: number, stated: ValidCase): Record<string, Verdict | undefined> {
  return Object.fromEntries(
    GROUP_IDS.flatMap((id, index) => {
      if (!stated.verdicts || !(id in stated.verdicts)) return []
      const [met, unmet] = [(bits >>> index) & 1, (bits >>> (index + 16)) & 1]
      return [[id, met ? 'met' : unmet ? 'unmet' : 'unknown']]
    }),
  )
}

describe.each(valid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  it('by classifyHousehold', () => {
    const answer = answerOf(classifyHousehold(one.input, optionsOf(one)), one)
    expect(answer).toEqual(expectedOf(one))
  })

  it('by classifyParsed', () => {
    const classifier = createHouseholdClassifier(optionsOf(one))
    const answer = answerOf(classifier.classifyParsed(parseHousehold(one.input)), one)
    expect(answer).toEqual(expectedOf(one))
  })

  it('by classifyHouseholds', () => {
    const [row] = classifyHouseholds([one.input], optionsOf(one))
    expect(row?.ok && answerOf(row.value, one)).toEqual(expectedOf(one))
  })

  it('by bits', () => {
    const bits = createHouseholdClassifier(optionsOf(one)).bits(parseHousehold(one.input))
    expect(verdictsIn(bits, one)).toEqual(one.verdicts ?? {})
  })
})

describe.each(invalid.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  const isRecord = one.error.every(({ path }) => !path.startsWith('options'))

  it('by classifyHousehold', () => {
    expect(issuesOf(() => classifyHousehold(one.input, optionsOf(one)))).toEqual(one.error)
  })

  if (isRecord) {
    it('by parseHousehold and checkHousehold', () => {
      expect(issuesOf(() => parseHousehold(one.input))).toEqual(one.error)
      expect(checkHousehold(one.input)).toMatchObject({ ok: false, error: { issues: one.error } })
    })

    it('by classifyHouseholds, which goes on', () => {
      const [row, next] = classifyHouseholds([one.input, {}], optionsOf(one))
      expect(row).toMatchObject({ index: 0, ok: false, error: { issues: one.error } })
      expect(next?.ok).toBe(true)
    })
  } else {
    it('by createHouseholdClassifier and classifyHouseholds', () => {
      expect(issuesOf(() => createHouseholdClassifier(optionsOf(one)))).toEqual(one.error)
      expect(issuesOf(() => [...classifyHouseholds([], optionsOf(one))])).toEqual(one.error)
    })
  }
})

/** What the cases say of something, each answer once. */
function answersOn(table: 'verdicts' | 'facts', id: string): Set<unknown> {
  const answers = valid.map((one) => (one[table] as Record<string, unknown> | undefined)?.[id])
  return new Set(answers.filter((answer) => answer !== undefined))
}

interface Answer {
  /** Nothing for the default. */
  readonly option: string | undefined
  readonly stated: Readonly<Record<string, unknown>>
}

/** What the cases answer to one and the same question, but for the option that each chooses of one reading. */
function answersBy(reading: string): Answer[][] {
  const byQuestion = new Map<string, Answer[]>()
  for (const { input, options, verdicts, facts } of valid) {
    const { [reading]: option, ...others } = options.readings ?? {}
    const question = JSON.stringify([input, options.asOf, Object.entries(others).sort()])
    const answer = { option: option ?? undefined, stated: { ...verdicts, ...prefixed(facts) } }
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), answer])
  }
  return [...byQuestion.values()]
}

/** Some facts and groups share their ids. */
function prefixed(facts: object = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [`fact ${id}`, value]))
}

/** Whether both say something of one thing, and not the same. */
function differ({ stated: one }: Answer, { stated: other }: Answer): boolean {
  return Object.keys(one).some((id) => id in other && one[id] !== other[id])
}

describe('the conformance cases of households', () => {
  it('belong to these rules', () => {
    expect(classifyHousehold({}, { asOf: '2020-06-01' }).ruleset.fingerprint).toBe(fingerprint)
  })

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('are to a quarter records and options that have to be refused', () => {
    expect(invalid.length / cases.length).toBeGreaterThanOrEqual(LEAST_INVALID)
  })

  it('each say something', () => {
    const silent = valid.filter(
      ({ verdicts = {}, facts = {} }) =>
        Object.keys(verdicts).length + Object.keys(facts).length === 0,
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('say of every verdict that is unknown what is missing', () => {
    const silent = valid.filter(({ verdicts = {}, missing = {} }) => {
      const open = Object.keys(verdicts).filter(
        (id) => verdicts[id as keyof typeof verdicts] === 'unknown',
      )
      return open.join() !== Object.keys(missing).join()
    })
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it.each(GROUP_IDS)('show %s met, unmet and unknown', (id) => {
    expect(answersOn('verdicts', id)).toEqual(new Set(['met', 'unmet', 'unknown']))
  })

  it.each(householdFacts.map(({ id }) => id))('show %s true, false and unknown', (id) => {
    expect(answersOn('facts', id)).toEqual(new Set([true, false, null]))
  })

  const alternatives = readings
    .filter(({ scope }) => scope === 'household')
    .flatMap(({ id, default: usual, options }) =>
      options.map((option) => ({ id, usual, option: option.id as string })),
    )
    .filter(({ usual, option }) => option !== usual)

  it.each(alternatives)('show a record that $id = $option answers otherwise', ({ id, option }) => {
    const turned = answersBy(id).filter((answers) => {
      const usual = answers.filter((answer) => answer.option === undefined)
      const others = answers.filter((answer) => answer.option === option)
      return usual.some((one) => others.some((other) => differ(one, other)))
    })
    expect(turned.length).toBeGreaterThan(0)
  })
})

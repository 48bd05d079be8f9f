import {
  classifyHousehold,
  type Household,
  type HouseholdFieldId,
  householdFacts,
  nextQuestions,
  type QuestionOptions,
  readings,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { population } from '../../bench/population.ts'
import { interviews, type Likely } from '../support/interview.ts'
import { drawHousehold, draws } from '../support/seeded-households.ts'

const ASKED_ON = { asOf: '2020-06-01' }

/** Set `INTERVIEWS=10000` to hold more of them. */
const INTERVIEWS = Number(process.env.INTERVIEWS ?? 400)

const people = population(INTERVIEWS)

/** How often each fact holds in the population where it is known. */
const OFTEN: Likely = Object.fromEntries(
  householdFacts.map(({ id }) => {
    const answers = people.map((one) => classifyHousehold(one, ASKED_ON))
    const known = answers.filter(({ openFacts }) => !openFacts.includes(id))
    const holds = known.filter(({ facts }) => facts.includes(id))
    return [id, known.length > 0 ? holds.length / known.length : 0.5]
  }),
)

type Part = Record<string, unknown>

/** Adds to a record what the household answers to a question: the whole field, if it knows it. */
function answered(record: Part, field: HouseholdFieldId, household: Part): Part {
  const [name = '', inner] = field.split(/\[\]\.|\./)
  const [had, has] = [record[name], household[name]]
  if (inner === undefined) return { ...record, [name]: has }
  if (!Array.isArray(had)) return { ...record, [name]: { ...(had as Part), ...pick(has, inner) } }
  const entries = had.map((entry, index) => ({
    ...entry,
    ...pick((has as Part[])?.[index], inner),
  }))
  return { ...record, [name]: entries }
}

const pick = (from: unknown, name: string): Part => {
  const value = (from as Part | undefined)?.[name]
  return value === undefined ? {} : { [name]: value }
}

/** Asks the first question again and again, and gives the fields that were asked for. */
function interview(household: Household, options: QuestionOptions): HouseholdFieldId[] {
  let record: Part = {}
  const asked: HouseholdFieldId[] = []
  for (;;) {
    const [next] = nextQuestions(classifyHousehold(record, ASKED_ON), { ...options, asked })
    if (!next) return asked
    asked.push(next.field)
    record = answered(record, next.field, household as Part)
  }
}

const meanOf = (counts: readonly number[]) =>
  counts.reduce((sum, count) => sum + count, 0) / counts.length

describe('an interview from an empty record', () => {
  it.each<[words: string, likely: Likely | undefined, most: number]>([
    ['3.2 questions without priors', undefined, 3.2],
    ['2.4 questions with those of the population', OFTEN, 2.4],
  ])('finds out in %s on average whether the household is in any group', (_, likely, most) => {
    const counts = people.map((one) => interview(one, { goal: 'verdict', likely }).length)
    expect(meanOf(counts)).toBeLessThanOrEqual(most)
  })

  it('asks for nothing twice, and ends once nothing is left that could help', () => {
    for (const one of people.slice(0, 200)) {
      for (const goal of ['verdict', 'groups'] as const) {
        const asked = interview(one, { goal })
        expect(new Set(asked).size).toBe(asked.length)
      }
    }
  })

  it('asks of the groups of Article 3 first, and ends for the verdict where it stands', () => {
    const poor: Household = { registration: 'poor', members: [], housing: { grade: 'A' } }
    expect(nextQuestions(classifyHousehold(poor, ASKED_ON), { goal: 'verdict' })).toEqual([])
    const fields = nextQuestions(classifyHousehold({}, ASKED_ON)).map(({ field }) => field)
    expect(fields.slice(0, 2)).toEqual(['members', 'registration'])
    expect(fields.at(-1)).toBe('focusArea')
  })
})

describe('the first question about the verdict', () => {
  /** A record of which most is not known, so that there is much to ask. */
  function sparse(seed: number): Household {
    const draw = draws(seed)
    const known = Object.entries(drawHousehold(draw, ASKED_ON.asOf))
    return Object.fromEntries(
      known.filter(([, value]) => value !== undefined && draw.below(4) === 0),
    )
  }

  const scopes = readings
    .filter(({ id }) => id === 'target-scope' || id === 'odd-jobs')
    .flatMap(({ id, options }) => options.map((option) => ({ [id]: option.id })))

  it.each(scopes)('is beaten by no other by more than a twentieth, under %j', (chosen) => {
    let count = 0
    for (let seed = 0; seed < INTERVIEWS / 20; seed++) {
      const classification = classifyHousehold(sparse(seed), { ...ASKED_ON, readings: chosen })
      for (const likely of [undefined, OFTEN]) {
        const questions = nextQuestions(classification, { goal: 'verdict', likely })
        const [first] = questions
        if (!first || questions.length < 2) continue
        const played = interviews(classification, questions, likely)
        expect(played.startingWith(first)).toBeLessThanOrEqual(1.05 * played.best())
        count++
      }
    }
    expect(count).toBeGreaterThan(10)
  })

  it('could be beaten: other first questions are', () => {
    const classification = classifyHousehold({}, ASKED_ON)
    const questions = nextQuestions(classification, { goal: 'verdict' })
    const played = interviews(classification, questions)
    const last = questions.at(-1)
    expect(last && played.startingWith(last)).toBeGreaterThan(1.05 * played.best())
  })
})

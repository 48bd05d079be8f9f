import {
  attentionGroups,
  clauseTrace,
  duties,
  focusAreaTiers,
  householdFacts,
  organizationClasses,
  type ProvisionId,
  provisions,
  rubric,
  targetGroups,
  type Verdict,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { goldenResults, type Question, questionsWithCases } from '../support/golden-results.ts'

const VERDICTS = ['met', 'unmet', 'unknown'] as const satisfies readonly Verdict[]

const householdGroups = [...targetGroups, ...attentionGroups]
const ofHouseholds = new Set(
  householdGroups.flatMap(({ formula }) => JSON.stringify(formula).match(/[a-z-]+/g) ?? []),
)

/** The provisions that the verdicts on a question rest on. */
const RESTS_ON: Readonly<Record<Question, readonly ProvisionId[]>> = {
  households: [...householdGroups, ...householdFacts.filter(({ id }) => ofHouseholds.has(id))].map(
    ({ provision }) => provision,
  ),
  places: focusAreaTiers.flatMap(({ provision, annex }) => [provision, annex]),
  organizations: [...organizationClasses, ...duties]
    .filter((row) => !('bearers' in row) || row.bearers.some(isOrganization))
    .map(({ provision }) => provision),
  plans: rubric.criteria.flatMap((criterion) => criterion.provisions),
}

function isOrganization(bearer: string): boolean {
  return bearer === 'every-organization' || organizationClasses.some(({ id }) => id === bearer)
}

/** Of duties: what every organization bears is always met; what a class bears is listed only while it may be met. */
const bearsEvery = (provision: ProvisionId) =>
  duties.some(
    ({ provision: of, bearers, variants }) =>
      of === provision && bearers.some((one) => one === 'every-organization') && !variants,
  )
const definesClass = (provision: ProvisionId) =>
  organizationClasses.some((row) => row.provision === provision)

/** Verdicts that no case can have, each with the reason. */
const CANNOT_BE: readonly {
  readonly question: Question
  readonly verdict: Verdict
  readonly applies: (provision: ProvisionId) => boolean
  readonly reason: string
}[] = [
  {
    question: 'organizations',
    verdict: 'unmet',
    applies: (provision) => !definesClass(provision),
    reason: 'a duty that an organization does not bear is not in its result',
  },
  {
    question: 'organizations',
    verdict: 'unknown',
    applies: (provision) => bearsEvery(provision) && !definesClass(provision),
    reason: 'under every reading every organization bears it, whatever is known of it',
  },
]

/** Provisions that are carried out by a function whose result has no verdicts. */
const WITHOUT_VERDICT: Partial<Record<ProvisionId, string>> = {
  'notice.1': 'toIndexItem turns a score into points of an index',
  'notice.2': 'dutiesOf lists what is asked of supervisory units',
  'notice.3': 'dutiesOf lists what is asked of recipient places',
  '5': 'it only introduces the pathways 5.1 to 5.9',
}

const seenIn = new Map(
  questionsWithCases().map((question) => {
    const traces = goldenResults(question).flatMap(({ result }) => clauseTrace(result))
    return [question, new Set(traces.map(({ provision, verdict }) => `${provision} ${verdict}`))]
  }),
)

describe.each([...seenIn])('the golden cases of %s', (question, seen) => {
  const wanted = [...new Set(RESTS_ON[question])].flatMap((provision) =>
    VERDICTS.map((verdict) => ({ provision, verdict })),
  )
  const cannotBe = ({ provision, verdict }: { provision: ProvisionId; verdict: Verdict }) =>
    CANNOT_BE.some(
      (one) => one.question === question && one.verdict === verdict && one.applies(provision),
    )

  it('cover every clause that a verdict rests on: met, unmet and unknown', () => {
    const lacking = wanted
      .filter((one) => !cannotBe(one))
      .map(({ provision, verdict }) => `${provision} ${verdict}`)
      .filter((one) => !seen.has(one))
    expect(lacking).toEqual([])
  })

  it('have no verdict that is said to be impossible', () => {
    const possible = wanted
      .filter(cannotBe)
      .map(({ provision, verdict }) => `${provision} ${verdict}`)
      .filter((one) => seen.has(one))
    expect(possible).toEqual([])
  })
})

it('every provision that is carried out bears a verdict, or is known to bear none', () => {
  const bearing = new Set(Object.values(RESTS_ON).flat())
  const without = provisions
    .filter(({ id, status }) => status === 'modelled' && !bearing.has(id))
    .map(({ id }) => id)
  expect(without.filter((id) => !Object.hasOwn(WITHOUT_VERDICT, id))).toEqual([])
})

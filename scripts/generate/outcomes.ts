import type { HouseholdOptions } from '../../src/households/answer/options.ts'
import { readConformance } from './conformance-cases.ts'

/** A case as it is asked. */
interface Case {
  readonly input?: unknown
  readonly query?: unknown
  readonly options?: unknown
}

/** What the rules make of cases beyond what the cases name, by question; of one that is refused, its issues. */
export async function outcomes(): Promise<unknown> {
  // The rules are generated too, so that they run only once they are written.
  const { classifyHousehold } = await import('../../src/households/answer/classify.ts')
  const { classifyPlace } = await import('../../src/places/answer/classify-place.ts')
  const { contactsFor } = await import('../../src/places/answer/contacts.ts')
  const { matchDuties } = await import('../../src/organizations/answer/match-duties.ts')
  const { InvalidInputError } = await import('../../src/errors.ts')
  const answers = (question: string, answer: (one: Case) => unknown) =>
    casesOf(question).map((one) => {
      try {
        return answer(one)
      } catch (error) {
        if (!(error instanceof InvalidInputError)) throw error
        return error.issues.map(({ path, code }) => [path, code])
      }
    })
  return {
    households: answers('households', ({ input, options }) => {
      const { groups, attention } = classifyHousehold(input, options as HouseholdOptions)
      return [...groups, ...attention].map(({ verdict, missing }) => [verdict, ...missing])
    }),
    places: answers('places', ({ query }) => {
      const { tiers, place } = classifyPlace(query)
      return [place?.name, ...tiers.map(({ verdict, row }) => [verdict, row])]
    }),
    organizations: answers('organizations', ({ input, options }) => {
      const { duties, possible, common } = matchDuties(input, options as object)
      return [duties, possible, common].map((matches) => matches.map(({ id }) => id))
    }),
    contacts: answers('contacts', ({ query, options }) => contactsFor(query, options as object)),
  }
}

function casesOf(question: string): readonly Case[] {
  return JSON.parse(readConformance(question)).cases
}

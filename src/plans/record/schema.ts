import * as z from 'zod/mini'
import { focusFieldIds } from '../../generated/codes.ts'
import { isoDate, listOf, recordId, unknownable } from '../../input/fields.ts'
import { organizationSchema } from '../../organizations/record/schema.ts'
import { LONGEST_TEXT } from '../../places/record/query.ts'

/** Design bounds: no list of an input is longer, so nothing costs more than its length. */
const MOST = { entries: 1000, note: 1000, id: 200, codes: 50, households: 10_000_000, amount: 1e15 }

let built: ReturnType<typeof build> | undefined

/**
 * Gives the schema of a plan, built on first use.
 *
 * @returns a zod schema; what its fields must say together is in `findContradictions`.
 */
export function planSchema(): ReturnType<typeof build> {
  built ??= build()
  return built
}

function build() {
  const yesNo = () => unknownable(z.boolean())
  const text = (most: number) => z.string().check(z.maxLength(most))
  const upTo = (most: number) => z.number().check(z.gte(0), z.lte(most), z.overwrite(Math.abs))
  const count = () => upTo(MOST.households).check(z.int())
  const amount = () => unknownable(upTo(MOST.amount))
  const place = z.union([
    text(LONGEST_TEXT),
    z.strictObject({
      county: text(LONGEST_TEXT),
      township: unknownable(text(LONGEST_TEXT)),
      village: unknownable(text(LONGEST_TEXT)),
    }),
  ])
  const activity = z.strictObject({
    // That there is such a duty is told apart in `findContradictions`, with a suggestion.
    duty: unknownable(text(MOST.id)),
    note: unknownable(text(MOST.note)),
  })
  return z.strictObject({
    id: unknownable(recordId()),
    organization: organizationSchema(),
    period: z.strictObject({ start: isoDate(), end: isoDate() }),
    places: unknownable(listOf(place, MOST.entries)),
    beneficiaries: unknownable(
      z.strictObject({ households: count(), inTargetGroups: unknownable(count()) }),
    ),
    fields: unknownable(listOf(z.enum(focusFieldIds), MOST.codes)),
    activities: unknownable(listOf(activity, MOST.entries)),
    survey: unknownable(z.strictObject({ fieldVisits: yesNo(), needsAnalysed: yesNo() })),
    resources: unknownable(
      z.strictObject({ people: amount(), funds: amount(), materials: amount() }),
    ),
    inAnnualPlan: yesNo(),
    inspections: unknownable(listOf(isoDate(), MOST.entries)),
    followUps: unknownable(
      listOf(
        z.strictObject({ date: isoDate(), channel: z.enum(['visit', 'phone']) }),
        MOST.entries,
      ),
    ),
    reports: unknownable(
      listOf(
        z.strictObject({
          date: isoDate(),
          to: z.enum(['supervisory-unit', 'registration-authority']),
        }),
        MOST.entries,
      ),
    ),
    coordination: unknownable(
      listOf(z.enum(['county-office', 'township-government', 'village-committee']), MOST.codes),
    ),
    staffInsured: yesNo(),
    followUpsFeasible: yesNo(),
    hasSupervisoryUnit: yesNo(),
  })
}

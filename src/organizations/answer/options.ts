import * as z from 'zod/mini'
import { focusFieldIds } from '../../generated/codes.ts'
import { groupRules } from '../../generated/household-rules.ts'
import type { FocusFieldId, GroupId, OrganizationReadings } from '../../generated/ids.ts'
import { organizationReadingRules } from '../../generated/organization-rules.ts'
import { checkerOf } from '../../input/check.ts'
import { listOf, unknownable } from '../../input/fields.ts'
import type { Unstated } from '../facts/read-facts.ts'

/** What the caller chooses. */
export interface DutyOptions {
  /** Readings other than the default. */
  readonly readings?:
    | { readonly [Id in keyof OrganizationReadings]?: OrganizationReadings[Id] | null | undefined }
    | null
    | undefined
  /** What counts where the record does not tell of a class: `unknown` (default) or `no`. */
  readonly unstated?: Unstated | null | undefined
  /** Only duties in one of these focus fields. */
  readonly fields?: readonly FocusFieldId[] | null | undefined
  /** Only duties that serve a need which makes a household part of one of these groups. */
  readonly groups?: readonly GroupId[] | null | undefined
}

/** The options with every default filled in. */
export interface ChosenDutyOptions {
  readonly readings: OrganizationReadings
  readonly unstated: Unstated
  readonly fields: readonly FocusFieldId[] | undefined
  readonly groups: readonly GroupId[] | undefined
}

/** A list may name an id twice; a longer one is none. */
const MOST_IDS = 100

let built: ReturnType<typeof build> | undefined

function build() {
  const readings = organizationReadingRules.map(({ id, options }) => [
    id,
    unknownable(z.enum(options)),
  ])
  return z.strictObject({
    readings: unknownable(z.strictObject(Object.fromEntries(readings))),
    unstated: unknownable(z.enum(['unknown', 'no'])),
    fields: unknownable(listOf(z.enum(focusFieldIds), MOST_IDS)),
    groups: unknownable(listOf(z.enum(groupRules.map(({ id }) => id)), MOST_IDS)),
  })
}

const check = /* @__PURE__ */ checkerOf(() => (built ??= build()), { path: 'options' })

/**
 * Checks the options and fills in the defaults.
 *
 * @param options - anything.
 * @returns the options, complete.
 * @throws {InvalidInputError} if a reading, a field or a group is wrong.
 */
export function chooseDutyOptions(options: unknown): ChosenDutyOptions {
  const result = check(options ?? {})
  if (!result.ok) throw result.error
  const { readings, unstated, fields, groups } = result.value
  const chosen = organizationReadingRules.map(({ id, options: [first] }) => [
    id,
    readings?.[id] ?? first,
  ])
  return {
    readings: Object.fromEntries(chosen) as OrganizationReadings,
    unstated: unstated ?? 'unknown',
    fields: fields ?? undefined,
    groups: groups ?? undefined,
  }
}

import type { HouseholdReadingId, HouseholdReadings } from '../../generated/ids.ts'
import { shiftYears } from '../../logic/calendar.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedHousehold } from '../record/household.ts'
import { type Evidence, sharedEvidence } from './evidence.ts'

type ParsedEvent = NonNullable<ParsedHousehold['events']>[number]

/** 3.8 under the chosen readings. */
export interface EventRule {
  readonly asOf: string
  /** An event counts if its day is later than this; empty where any time counts. */
  readonly after: string
  /** Whether an event counts only if it is recorded to have caused hardship. */
  readonly asksConsequence: boolean
}

/**
 * Works out which events count.
 *
 * @param asOf - an event after this day never counts.
 * @param readings - the chosen readings.
 * @returns the rule.
 */
export function eventRule(asOf: string, readings: HouseholdReadings): EventRule {
  return {
    asOf,
    after: readings['event-window'] === 'past-year' ? shiftYears(asOf, -1) : '',
    asksConsequence: readings['event-consequence'] === 'recorded',
  }
}

/** The two kinds of 3.8; the register's risk label proves its kind under every reading. */
export type Blow = 'natural-disaster' | 'accident'

/**
 * Reads one half of 3.8 (严重自然灾害, 较大意外事故).
 *
 * @param household - the record.
 * @param rule - which events count.
 * @param blow - which half.
 * @returns whether such a blow struck the household.
 */
export function struckBy({ events, risks }: ParsedHousehold, rule: EventRule, blow: Blow): Ternary {
  if (risks?.includes(blow)) return true
  if (events === undefined) return null
  let result: Ternary = false
  for (const event of events) {
    if (isAccident(event) !== (blow === 'accident')) continue
    const fits = eventFits(event, rule)
    if (fits === true) return true
    if (fits === null) result = null
  }
  return result
}

function isAccident(event: ParsedEvent): boolean {
  return event.kind === 'accident'
}

function eventFits(event: ParsedEvent, rule: EventRule): Ternary {
  const { asOf, after, asksConsequence } = rule
  const { severe, causedHardship, date } = event
  if (severe === false || (asksConsequence && causedHardship === false)) return false
  if (date !== undefined && (date > asOf || date <= after)) return false
  const isOpen =
    severe === undefined ||
    (asksConsequence && causedHardship === undefined) ||
    (after !== '' && date === undefined)
  return isOpen ? null : true
}

function missingOf(event: ParsedEvent, { after, asksConsequence }: EventRule): string[] {
  const missing: string[] = []
  if (event.severe === undefined) missing.push('severe')
  if (asksConsequence && event.causedHardship === undefined) missing.push('causedHardship')
  if (after !== '' && event.date === undefined) missing.push('date')
  return missing
}

const READINGS: readonly HouseholdReadingId[] = ['event-window', 'event-consequence']
const NO_SUCH_EVENT = /* @__PURE__ */ sharedEvidence(['events'])
const NONE_FITS = /* @__PURE__ */ sharedEvidence(['events'], READINGS)
const LABELLED = /* @__PURE__ */ sharedEvidence(['risks'])

/**
 * Tells where one half of 3.8 was read.
 *
 * @param household - the record.
 * @param rule - which events count.
 * @param blow - which half.
 * @param value - what was read.
 * @returns its evidence.
 */
export function eventEvidence(
  { events = [], risks }: ParsedHousehold,
  rule: EventRule,
  blow: Blow,
  value: Ternary,
): Evidence {
  const ofKind = (event: ParsedEvent) => isAccident(event) === (blow === 'accident')
  if (value === false) return events.some(ofKind) ? NONE_FITS : NO_SUCH_EVENT
  const paths: string[] = []
  for (const [index, event] of events.entries()) {
    if (!ofKind(event) || eventFits(event, rule) !== value) continue
    const path = `events[${index}]`
    if (value) paths.push(path)
    else paths.push(...missingOf(event, rule).map((field) => `${path}.${field}`))
  }
  if (paths.length === 0) return value ? LABELLED : NO_SUCH_EVENT
  if (risks?.includes(blow)) paths.push('risks')
  return { paths, readings: READINGS, isShared: false }
}

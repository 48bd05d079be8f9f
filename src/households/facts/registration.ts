import { registrationCodes } from '../../generated/codes.ts'
import type { HouseholdReadingId, HouseholdReadings } from '../../generated/ids.ts'
import type { ParsedHousehold, Registration } from '../record/household.ts'
import { type Evidence, sharedEvidence } from './evidence.ts'
import { FACT_BIT, type HouseholdFacts, note } from './known.ts'

/** What a registration says, while its risk stands and once it is eliminated. */
interface RegistrationOutcome {
  readonly standing: Readonly<HouseholdFacts>
  readonly eliminated: Readonly<HouseholdFacts>
}

/** What each registration says under the chosen readings. */
export type RegistrationTable = Readonly<Record<Registration, RegistrationOutcome>>

/**
 * Works out what every registration says of 3.1, 3.2 and "poor or at risk".
 *
 * @param readings - the chosen readings.
 * @returns a table by registration.
 */
export function registrationTable(readings: HouseholdReadings): RegistrationTable {
  return Object.fromEntries(
    registrationCodes.map((registration) => [
      registration,
      {
        standing: outcomeOf(registration, false, readings),
        eliminated: outcomeOf(registration, true, readings),
      },
    ]),
  ) as Record<Registration, RegistrationOutcome>
}

function outcomeOf(
  registration: Registration,
  eliminated: boolean,
  readings: HouseholdReadings,
): HouseholdFacts {
  const known: HouseholdFacts = { isTrue: 0, isFalse: 0 }
  const stands = !eliminated || readings['eliminated-risk'] === 'counts'
  const isPoor = registration === 'poor'
  const isEdge = registration === 'edge' && stands
  const isMonitored = isMonitoredKind(registration, readings) && stands
  note(known, FACT_BIT['registered-poor'], isPoor)
  note(known, FACT_BIT['edge-household'], isEdge)
  note(known, FACT_BIT['monitored-household'], isMonitored)
  const isAtRisk = isPoor || isEdge || isMonitored
  note(known, FACT_BIT['poor-or-at-risk'], isAtRisk || isInRegister(registration, readings))
  return known
}

/** 3.2: there was no 突发严重困难户 in May 2020. */
function isMonitoredKind(registration: Registration, readings: HouseholdReadings): boolean {
  return (
    registration === 'monitored' ||
    (registration === 'sudden-hardship' && readings['sudden-hardship'] === 'counts-as-monitored')
  )
}

/** 11, 16 read widely: monitored households are lifted ones. */
function isInRegister(registration: Registration, readings: HouseholdReadings): boolean {
  return (
    readings['poor-scope'] === 'any-registered' &&
    (registration === 'lifted' || registration === 'monitored')
  )
}

/**
 * Reads the four facts that the registration decides.
 *
 * @param household - the record.
 * @param table - what each registration says.
 * @param known - takes the facts.
 */
export function readRegistration(
  { registration, riskEliminated }: ParsedHousehold,
  table: RegistrationTable,
  known: HouseholdFacts,
): void {
  if (registration === undefined) return
  const { standing, eliminated } = table[registration]
  const outcome = riskEliminated === true ? eliminated : standing
  known.isTrue |= outcome.isTrue
  known.isFalse |= outcome.isFalse
}

/** A fact that the registration decides. */
export type RegistrationFactId =
  | 'registered-poor'
  | 'edge-household'
  | 'monitored-household'
  | 'poor-or-at-risk'

/**
 * Tells where a fact of the registration was read.
 *
 * @param household - the record.
 * @param fact - the fact.
 * @returns its evidence.
 */
export function registrationEvidence(
  { registration, riskEliminated }: ParsedHousehold,
  fact: RegistrationFactId,
): Evidence {
  if (registration === undefined) return MISSING
  const { standing, eliminated } = EVIDENCE[fact][registration]
  return riskEliminated === true ? eliminated : standing
}

const MISSING = /* @__PURE__ */ sharedEvidence(['registration'])

interface EvidencePair {
  readonly standing: Evidence
  readonly eliminated: Evidence
}

/** Pairs the evidence while the risk stands with that once it is eliminated, which the reading of 3.2 then governs. */
function pair(readings: readonly HouseholdReadingId[], afterwards = readings): EvidencePair {
  return {
    standing: sharedEvidence(['registration'], readings),
    eliminated: sharedEvidence(
      ['registration', 'riskEliminated'],
      ['eliminated-risk', ...afterwards],
    ),
  }
}

function plain(readings: readonly HouseholdReadingId[] = []): EvidencePair {
  const evidence = sharedEvidence(['registration'], readings)
  return { standing: evidence, eliminated: evidence }
}

/** Which part of the record, and which readings, each fact rests on for each registration. */
const EVIDENCE = /* @__PURE__ */ (() => {
  const none: Record<Registration, EvidencePair> = {
    poor: plain(),
    lifted: plain(),
    monitored: plain(),
    edge: plain(),
    'sudden-hardship': plain(),
    ordinary: plain(),
  }
  const sudden: HouseholdReadingId[] = ['sudden-hardship']
  return {
    'registered-poor': none,
    'edge-household': { ...none, edge: pair([]) },
    'monitored-household': { ...none, monitored: pair([]), 'sudden-hardship': pair(sudden) },
    'poor-or-at-risk': {
      ...none,
      lifted: plain(['poor-scope']),
      monitored: pair([], ['poor-scope']),
      edge: pair([]),
      'sudden-hardship': pair(sudden),
    },
  } satisfies Record<RegistrationFactId, Record<Registration, EvidencePair>>
})()

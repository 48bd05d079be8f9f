import { orThrow } from '../../errors.ts'
import {
  codeSystemCodes,
  nameMatchCodes,
  placeLevelCodes,
  verdictCodes,
} from '../../generated/codes.ts'
import { AS_IT_WAS_GIVEN, PLACE_RESULT } from '../../generated/issue-rules.ts'
import { changeRules, tierRules } from '../../generated/place-rules.ts'
import { checkerOf } from '../../input/check.ts'
import { same } from '../../input/same.ts'
import * as s from '../../input/shape.ts'
import { contradiction } from '../../issues.ts'
import { answerTo } from '../answer/classify-place.ts'
import { gazetteer } from '../facts/gazetteer.ts'
import { type PlaceReading, readingOf } from '../facts/reading.ts'
import type { Unit } from '../facts/units.ts'
import type { PlaceFocus } from '../record/place.ts'

const MOST = { text: 500, entries: 1000 }

function focusShape() {
  const text = s.string(MOST.text)
  const given = s.optional(text)
  const verdict = s.codes(verdictCodes)
  const laterCodes = s.optional(s.looseObject({ nbs2023: given, mca2025: given }))
  const place = s.looseObject({
    level: s.codes(placeLevelCodes),
    county: text,
    name: text,
    codes: s.optional(s.looseObject({ nbs2020: text })),
  })
  const candidate = s.looseObject({
    place,
    match: s.codes(nameMatchCodes),
    unlisted: s.optional(s.codes(['township', 'village'])),
    system: s.optional(s.codes(codeSystemCodes)),
  })
  const change = s.looseObject({
    id: s.codes(changeRules.map(({ id }) => id)),
    kind: text,
    name: given,
    county: given,
    codes: laterCodes,
    date: given,
    after: given,
    by: given,
  })
  const tier = s.looseObject({
    id: s.codes(tierRules.map(({ id }) => id)),
    verdict,
    provision: text,
    row: s.optional(s.integer(1, MOST.entries)),
  })
  return s.resultOf(PLACE_RESULT, {
    verdict,
    tiers: s.array(tier, tierRules.length),
    place: s.optional(place),
    candidates: s.array(candidate, MOST.entries),
    changes: s.array(change, MOST.entries),
    today: s.optional(s.looseObject({ name: text, county: text, codes: laterCodes })),
    ruleset: s.looseObject({ document: text, version: text, fingerprint: text }),
  })
}

type Read = s.Parsed<s.Accepted<ReturnType<typeof focusShape>>>

const check = /* @__PURE__ */ checkerOf(
  focusShape,
  (focus) => (isFounded(focus) ? [] : [contradiction('', AS_IT_WAS_GIVEN)]),
  'focus',
)

/** Whether an answer says what its candidates make. */
function isFounded({ candidates, ruleset, ...answer }: Read): boolean {
  const readings = candidates.map(({ place, unlisted }) =>
    readingOf({ unit: unitOf(place), unlisted }),
  )
  const isMadeBy = (all: readonly PlaceReading[]) => all.length > 0 && same(answer, answerTo(all))
  return (
    readings.every(({ unit }, index) => same(unit?.place, candidates[index]?.place)) &&
    (isMadeBy(readings) || BESIDE.some((one) => isMadeBy([...readings, readingOf(one)])))
  )
}

/** What may be read beside the candidates: a place elsewhere, one in any county, or one that no annex lists. */
const BESIDE = [{ outside: true }, {}, { unlisted: 'township' }, { unlisted: 'village' }] as const

function unitOf({ county, codes }: Read['candidates'][number]['place']): Unit | undefined {
  const { counties, codes: byCode } = gazetteer()
  if (!codes) return counties.get(county)
  return byCode.get(codes.nbs2020)?.find(({ match }) => match === 'exact')?.unit
}

/** Reads an answer about a place. It may come back from a file, or be anything; it gives a copy, or throws. */
export function readFocus(input: unknown, path?: string): PlaceFocus {
  return orThrow(check(input, path)) as PlaceFocus
}

import { orThrow } from '../../errors.ts'
import {
  codeSystemIds,
  nameMatchCodes,
  placeLevelCodes,
  verdictCodes,
} from '../../generated/codes.ts'
import { changeRules, tierRules } from '../../generated/place-rules.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { AS_IT_WAS_GIVEN } from '../../issue-rules.ts'
import { anyOf } from '../../logic/ternary.ts'
import type { PlaceFocus } from '../record/place.ts'

const MOST = { text: 500, entries: 1000 }

function focusShape() {
  const text = s.string(MOST.text)
  const given = s.optional(text)
  const verdict = s.codes(verdictCodes)
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
    system: s.optional(s.codes(codeSystemIds)),
  })
  const change = s.looseObject({
    id: s.codes(changeRules.map(({ id }) => id)),
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
  return s.looseObject({
    verdict,
    tiers: s.array(tier, tierRules.length),
    place: s.optional(place),
    candidates: s.array(candidate, MOST.entries),
    changes: s.array(change, MOST.entries),
    today: s.optional(s.looseObject({ name: text, county: text })),
    ruleset: s.looseObject({ document: text, version: text, fingerprint: text }),
  })
}

const check = /* @__PURE__ */ checkerOf(focusShape, {
  path: 'focus',
  rule: ({ verdict, tiers }) => {
    const isWhole =
      tiers.map(({ id }) => id).join() === tierRules.map(({ id }) => id).join() &&
      tiers.every((tier) => tier.row === undefined || tier.verdict === 'met')
    return isWhole && verdict === anyOf(tiers)
      ? []
      : [{ path: 'tiers', code: 'contradiction', expected: AS_IT_WAS_GIVEN }]
  },
})

/** Reads an answer about a place. It may come back from a file, or be anything; it gives a copy, or throws. */
export function readFocus(input: unknown): PlaceFocus {
  return orThrow(check(input)) as PlaceFocus
}

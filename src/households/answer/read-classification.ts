import { type IssueFacts, orThrow } from '../../errors.ts'
import { ALL_GROUPS } from '../../explain/issue-rules.ts'
import { factIds, verdictCodes } from '../../generated/codes.ts'
import { groupRules, readingRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { HouseholdReadings } from '../../generated/ids.ts'
import { checkerOf } from '../../input/check.ts'
import { allReadings, readingsField } from '../../input/readings-option.ts'
import * as s from '../../input/shape.ts'
import type { GroupVerdict, HouseholdClassification } from './classification.ts'

/** As much as 200 members and 1,000 events can give. */
const MOST = { text: 200, entries: 2000 }

function classificationShape() {
  const text = s.string(MOST.text)
  const verdict = s.codes(verdictCodes)
  const fact = s.codes(factIds)
  const facts = s.array(fact, MOST.entries)
  const finding = s.looseObject({
    fact,
    value: s.optional(s.boolean()),
    paths: s.array(text, MOST.entries),
    readings: s.array(s.codes(readingRules.map(({ id }) => id)), MOST.entries),
  })
  const group = s.looseObject({
    id: s.codes(groupRules.map(({ id }) => id)),
    verdict,
    provision: text,
    reasons: s.array(finding, MOST.entries),
    missing: facts,
  })
  return s.looseObject({
    id: s.key(),
    asOf: s.day(),
    readings: readingsField<HouseholdReadings>(readingRules),
    outOfPeriod: s.boolean(),
    ruleset: s.looseObject({ document: text, version: text, fingerprint: text }),
    verdict,
    groups: s.array(group, MOST.entries),
    attention: s.array(group, MOST.entries),
    facts,
    openFacts: facts,
  })
}

type Read = s.Parsed<s.Accepted<ReturnType<typeof classificationShape>>>

const check = /* @__PURE__ */ checkerOf(classificationShape, {
  path: 'classification',
  rule: ({ groups, attention }) => [
    ...otherGroups('groups', groups, 0, targetGroupCount),
    ...otherGroups('attention', attention, targetGroupCount, groupRules.length),
  ],
})

function otherGroups(
  path: string,
  verdicts: Read['groups'],
  from: number,
  to: number,
): IssueFacts[] {
  const ids = groupRules.slice(from, to).map(({ id }) => id)
  if (verdicts.map(({ id }) => id).join() === ids.join()) return []
  return [{ path, code: 'contradiction', expected: ALL_GROUPS }]
}

/** Reads a classification. It may come back from a file, or be anything; it gives a copy, or throws. */
export function readClassification(input: unknown): HouseholdClassification {
  const { readings, groups, attention, ...read } = orThrow(check(input))
  return {
    ...read,
    readings: allReadings<HouseholdReadings>(readingRules, readings),
    groups: groups.map(withNulls),
    attention: attention.map(withNulls),
  } as HouseholdClassification
}

/** In a finding null is a value: unknown. */
function withNulls(group: Read['groups'][number]): GroupVerdict {
  const reasons = group.reasons.map((finding) => ({ ...finding, value: finding.value ?? null }))
  return { ...group, reasons } as GroupVerdict
}

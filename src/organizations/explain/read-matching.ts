import { organizationFacts } from '../../data/organization-facts.ts'
import { type IssueFacts, orThrow } from '../../errors.ts'
import { modalityCodes, verdictCodes } from '../../generated/codes.ts'
import type { DutyId, OrganizationClassId, OrganizationReadings } from '../../generated/ids.ts'
import {
  dutyRules,
  organizationClassRules,
  organizationReadingRules,
} from '../../generated/organization-rules.ts'
import { checkerOf } from '../../input/check.ts'
import { allReadings, readingsField } from '../../input/readings-option.ts'
import * as s from '../../input/shape.ts'
import { AS_IT_WAS_GIVEN } from '../../issue-rules.ts'
import type { Ternary, Verdict } from '../../logic/ternary.ts'
import { dutiesUnder, dutyVerdict, isCommon } from '../answer/duty-rules.ts'
import type { ClassVerdict, DutyMatching } from '../answer/matching.ts'

const MOST = { text: 200, entries: 1000 }

function matchingShape() {
  const text = s.string(MOST.text)
  const texts = s.array(text, MOST.entries)
  const verdict = s.codes(verdictCodes)
  const classIds = organizationClassRules.map(({ id }) => id)
  const classId = s.codes(classIds)
  const fact = s.codes(organizationFacts.map(({ id }) => id))
  const finding = s.looseObject({
    fact,
    value: s.optional(s.boolean()),
    paths: texts,
    words: texts,
    assumed: s.optional(s.boolean()),
    silent: s.optional(s.boolean()),
  })
  const ofClass = s.looseObject({
    id: classId,
    verdict,
    provision: text,
    reasons: s.array(finding, MOST.entries),
    missing: s.array(fact, MOST.entries),
  })
  const duties = s.array(
    s.looseObject({
      id: s.codes(dutyRules.map(({ id }) => id)),
      verdict,
      provision: text,
      modality: s.codes(modalityCodes),
      condition: s.optional(s.looseObject({ zh: text, en: text })),
      bearers: s.array(s.codes([...classIds, 'every-organization']), MOST.entries),
      within: s.optional(classId),
    }),
    MOST.entries,
  )
  return s.looseObject({
    id: s.key(),
    readings: readingsField<OrganizationReadings>(organizationReadingRules),
    ruleset: s.looseObject({ document: text, version: text, fingerprint: text }),
    classes: s.array(ofClass, MOST.entries),
    duties,
    possible: duties,
    common: duties,
  })
}

type Read = s.Parsed<s.Accepted<ReturnType<typeof matchingShape>>>

const check = /* @__PURE__ */ checkerOf(matchingShape, {
  path: 'matching',
  rule: ({ classes, readings, duties, possible, common }) => {
    const ids = organizationClassRules.map(({ id }) => id)
    if (classes.map(({ id }) => id).join() !== ids.join()) {
      return [{ path: 'classes', code: 'contradiction', expected: AS_IT_WAS_GIVEN }]
    }
    const listOf = placer(classes, allReadings(organizationReadingRules, readings))
    return [
      ...misplaced('duties', duties, listOf),
      ...misplaced('possible', possible, listOf),
      ...misplaced('common', common, listOf),
    ]
  },
})

type List = 'duties' | 'possible' | 'common'

/** Makes the function that tells in which list a duty belongs, and with which verdict. */
function placer(
  classes: readonly { readonly id: OrganizationClassId; readonly verdict: Verdict }[],
  readings: OrganizationReadings,
): (duty: DutyId) => { readonly list: List; readonly verdict: Verdict } | undefined {
  const values = new Map(classes.map(({ id, verdict }) => [id, TERNARY[verdict]]))
  const rules = new Map(dutiesUnder(readings).map(({ rule }) => [rule.id, rule]))
  return (id) => {
    const rule = rules.get(id)
    if (!rule) return undefined
    const verdict = dutyVerdict(rule, (bearer) => values.get(bearer) ?? null)
    return { list: isCommon(rule) ? 'common' : verdict === 'met' ? 'duties' : 'possible', verdict }
  }
}

const TERNARY: Readonly<Record<Verdict, Ternary>> = { met: true, unmet: false, unknown: null }

function misplaced(
  list: List,
  duties: Read['duties'],
  listOf: ReturnType<typeof placer>,
): IssueFacts[] {
  return duties.flatMap(({ id, verdict }, index) => {
    const place = listOf(id)
    return place?.list === list && place.verdict === verdict && verdict !== 'unmet'
      ? []
      : [{ path: `${list}[${index}]`, code: 'contradiction', expected: AS_IT_WAS_GIVEN } as const]
  })
}

/** Reads a matching. It may come back from a file, or be anything; it gives a copy, or throws. */
export function readMatching(input: unknown): DutyMatching {
  const { readings, classes, ...read } = orThrow(check(input))
  return {
    ...read,
    readings: allReadings<OrganizationReadings>(organizationReadingRules, readings),
    classes: classes.map(withNulls),
  } as DutyMatching
}

/** In a finding null is a value: unknown. */
function withNulls(one: Read['classes'][number]): ClassVerdict {
  const reasons = one.reasons.map((finding) => ({ ...finding, value: finding.value ?? null }))
  return { ...one, reasons } as ClassVerdict
}

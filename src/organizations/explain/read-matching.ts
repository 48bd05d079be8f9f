import { organizationFacts } from '../../data/organization-facts.ts'
import { type IssueFacts, orThrow } from '../../errors.ts'
import { modalityCodes, verdictCodes } from '../../generated/codes.ts'
import type { OrganizationReadings } from '../../generated/ids.ts'
import { AS_IT_WAS_GIVEN, DUTIES_RESULT } from '../../generated/issue-rules.ts'
import {
  dutyRules,
  organizationClassRules,
  organizationReadingRules,
} from '../../generated/organization-rules.ts'
import { checkerOf } from '../../input/check.ts'
import { allReadings, readingsField } from '../../input/readings-option.ts'
import { same } from '../../input/same.ts'
import * as s from '../../input/shape.ts'
import { contradiction } from '../../issues.ts'
import { type Judgment, withNulls } from '../../logic/finding.ts'
import { dutyLists } from '../answer/duty-rules.ts'
import type { ClassVerdict, DutyMatch, DutyMatching } from '../answer/matching.ts'
import type { OrganizationFinding } from '../record/stated-classes.ts'
import { areFounded, judgmentIn } from './founded-classes.ts'

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
  return s.resultOf(DUTIES_RESULT, {
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

const check = /* @__PURE__ */ checkerOf(matchingShape, findChanged, 'matching')

function findChanged({ classes: read, readings, duties, possible, common }: Read): IssueFacts[] {
  const classes = read.map(withNulls) as ClassVerdict[]
  if (!areFounded(classes)) return [contradiction('classes', AS_IT_WAS_GIVEN)]
  const judgments = new Map(classes.map((one) => [one.id, judgmentIn(one)]))
  const made = dutyLists(
    (id) => judgments.get(id) as Judgment<OrganizationFinding>,
    allReadings(organizationReadingRules, readings),
  )
  return [
    ...misplaced('duties', duties, made.duties),
    ...misplaced('possible', possible, made.possible),
    ...misplaced('common', common, made.common),
  ]
}

/** Finds duties that are not as the classes make them, or not in the order of the document. */
function misplaced(list: string, duties: Read['duties'], made: readonly DutyMatch[]): IssueFacts[] {
  const order = dutyRules.map(({ id }) => id)
  let last = -1
  return duties.flatMap((duty, index) => {
    const position = order.indexOf(duty.id)
    const isNext = position > last
    last = position
    const isMade = same(
      duty,
      made.find(({ id }) => id === duty.id),
    )
    return isNext && isMade ? [] : [contradiction(`${list}[${index}]`, AS_IT_WAS_GIVEN)]
  })
}

/** Reads a matching. It may come back from a file, or be anything; it gives a copy, or throws. */
export function readMatching(input: unknown, path?: string): DutyMatching {
  const { readings, classes, ...read } = orThrow(check(input, path))
  return {
    ...read,
    readings: allReadings<OrganizationReadings>(organizationReadingRules, readings),
    classes: classes.map(withNulls),
  } as DutyMatching
}

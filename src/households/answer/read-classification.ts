import { type IssueFacts, orThrow } from '../../errors.ts'
import { factIds, verdictCodes } from '../../generated/codes.ts'
import { groupRules, readingRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { ALL_GROUPS, AS_IT_WAS_GIVEN, HOUSEHOLD_RESULT } from '../../generated/issue-rules.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { contradiction } from '../../issues.ts'
import { withNulls } from '../../logic/finding.ts'
import { evaluateBy, type FactLookup, restsOn } from '../../logic/formula.ts'
import { anyOf, type Ternary, verdictOf } from '../../logic/ternary.ts'
import { isOutOfPeriod } from '../../period.ts'
import type { GroupRule } from '../rules.ts'
import type { GroupVerdict, HouseholdClassification } from './classification.ts'
import { factLookup } from './fact-lookup.ts'
import { groupFormula } from './group-formula.ts'
import { householdReadings, householdReadingsField } from './options.ts'

/** As much as 200 members and 1,000 events can give. */
const MOST = { text: 200, entries: 2000 }

function classificationShape() {
  const text = s.string(MOST.text)
  const verdict = s.codes(verdictCodes)
  const fact = s.codes(factIds)
  const facts = s.array(fact, factIds.length)
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
    reasons: s.array(finding, factIds.length),
    missing: facts,
  })
  return s.resultOf(HOUSEHOLD_RESULT, {
    id: s.key(),
    asOf: s.day(),
    readings: householdReadingsField(),
    outOfPeriod: s.boolean(),
    ruleset: s.looseObject({ document: text, version: text, fingerprint: text }),
    verdict,
    groups: s.array(group, groupRules.length),
    attention: s.array(group, groupRules.length),
    facts,
    openFacts: facts,
  })
}

type Read = s.Parsed<s.Accepted<ReturnType<typeof classificationShape>>>

const check = /* @__PURE__ */ checkerOf(classificationShape, findChanged, 'classification')

function findChanged(read: Read): IssueFacts[] {
  const others = [
    ...otherGroups('groups', read.groups, 0, targetGroupCount),
    ...otherGroups('attention', read.attention, targetGroupCount, groupRules.length),
  ]
  return others.length > 0 ? others : findUnfounded(read)
}

function otherGroups(
  path: string,
  verdicts: Read['groups'],
  from: number,
  to: number,
): IssueFacts[] {
  const ids = groupRules.slice(from, to).map(({ id }) => id)
  if (verdicts.map(({ id }) => id).join() === ids.join()) return []
  return [contradiction(path, ALL_GROUPS)]
}

/** Finds a classification that says of its groups, or of the facts behind them, what its facts do not make. */
function findUnfounded(read: Read): IssueFacts[] {
  const whole = wholeOf(read)
  const known = factLookup(whole)
  const withValue = (value: Ternary) => factIds.filter((fact) => known(fact) === value)
  const isFounded =
    whole.outOfPeriod === isOutOfPeriod(whole.asOf) &&
    areAll(whole.facts, withValue(true)) &&
    areAll(whole.openFacts, withValue(null)) &&
    whole.verdict === anyOf(whole.groups) &&
    [...whole.groups, ...whole.attention].every((verdict, index) =>
      isFoundedVerdict(verdict, groupRules[index] as GroupRule, whole.readings, known),
    )
  return isFounded ? [] : [contradiction('', AS_IT_WAS_GIVEN)]
}

function isFoundedVerdict(
  { verdict, provision, reasons, missing }: GroupVerdict,
  group: GroupRule,
  readings: HouseholdReadings,
  known: FactLookup<FactId>,
): boolean {
  const formula = groupFormula(group, readings)
  const value = evaluateBy(formula, known)
  const deciding = restsOn(formula, known, value)
  return (
    verdict === verdictOf(value) &&
    provision === group.provision &&
    areAll(missing, value === null ? deciding : []) &&
    areAll(
      reasons.map(({ fact }) => fact),
      deciding,
    ) &&
    reasons.every((reason) => reason.value === known(reason.fact))
  )
}

/** In whatever order, and none twice. */
function areAll(facts: readonly FactId[], expected: readonly FactId[]): boolean {
  return facts.length === expected.length && expected.every((fact) => facts.includes(fact))
}

/** Reads a classification. It may come back from a file, or be anything; it gives a copy, or throws. */
export function readClassification(input: unknown, path?: string): HouseholdClassification {
  return wholeOf(orThrow(check(input, path)))
}

function wholeOf({ readings, groups, attention, ...read }: Read): HouseholdClassification {
  return {
    ...read,
    readings: householdReadings(readings),
    groups: groups.map(withNulls),
    attention: attention.map(withNulls),
  } as HouseholdClassification
}

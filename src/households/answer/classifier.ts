import { targetGroupCount } from '../../generated/household-rules.ts'
import type { FactId } from '../../generated/ids.ts'
import { ended, issued, ruleset } from '../../generated/ruleset.ts'
import { compileMasks } from '../../logic/masks.ts'
import type { Verdict } from '../../logic/ternary.ts'
import { blankFacts, FACT_ORDER, type KnownFacts } from '../facts/known.ts'
import { factReader } from '../facts/read-facts.ts'
import type { Household, ParsedHousehold } from '../record/household.ts'
import { parseHousehold } from '../record/parse.ts'
import type { GroupVerdict, HouseholdClassification } from './classification.ts'
import { type GroupJudge, groupJudge } from './group-verdicts.ts'
import { type ChosenOptions, chooseOptions, type HouseholdOptions } from './options.ts'
import { factRulesOf, formulaOf, GROUP_RULES } from './rules.ts'

/** Answers for many households about one day under one choice of readings. */
export interface HouseholdClassifier {
  /** Checks an input and classifies it. */
  classify(input: Household): HouseholdClassification
  classify(input: unknown): HouseholdClassification
  /** Classifies a household that was checked before. */
  classifyParsed(household: ParsedHousehold): HouseholdClassification
  /**
   * The bare verdicts of a household that was checked before, as an unsigned 32-bit number: groups that are met in
   * the low 16 bits, groups that are unmet in the high 16; bit n is group n of `groups` followed by `attention`.
   */
  bits(household: ParsedHousehold): number
}

/**
 * Makes a classifier: everything that depends on the day and the readings is worked out once.
 *
 * @param options - `asOf`, the day that the question is about; `readings`, where they differ from the default.
 * @returns the classifier.
 * @throws {InvalidInputError} if the options are wrong; `classify` throws it for a wrong household.
 * @example
 * import { createHouseholdClassifier, parseHousehold } from 'chongqing-aid-guideline'
 *
 * const classifier = createHouseholdClassifier({ asOf: '2020-06-01' })
 * classifier.classify({ registration: 'poor' }).verdict //=> 'met'
 * classifier.bits(parseHousehold({ registration: 'poor' })) & 1 //=> 1
 */
export function createHouseholdClassifier(options: HouseholdOptions): HouseholdClassifier {
  return classifierOf(chooseOptions(options))
}

/**
 * Makes a classifier from options that were checked.
 *
 * @param chosen - the options.
 * @returns the classifier.
 */
export function classifierOf({ asOf, readings }: ChosenOptions): HouseholdClassifier {
  const rules = factRulesOf(asOf, readings)
  const readFacts = factReader(rules)
  const verdictBits = compileMasks(
    GROUP_RULES.map((group) => formulaOf(group, readings)),
    FACT_ORDER,
  )
  const judges = GROUP_RULES.map((group) => groupJudge(group, readings, rules))
  const targetJudges = judges.slice(0, targetGroupCount)
  const attentionJudges = judges.slice(targetGroupCount)
  const targetMask = (1 << targetGroupCount) - 1
  const outOfPeriod = asOf < issued || asOf > ended
  const known = blankFacts()

  const classifyParsed = (household: ParsedHousehold): HouseholdClassification => {
    readFacts(household, known)
    const bits = verdictBits(known.isTrue, known.isFalse)
    const verdict = anyOf(bits, targetMask)
    const groups = judgeAll(targetJudges, household, known)
    const attention = judgeAll(attentionJudges, household, known)
    const facts = factsOf(known.isTrue)
    const { id } = household
    return id === undefined
      ? { asOf, readings, outOfPeriod, ruleset, verdict, groups, attention, facts }
      : { id, asOf, readings, outOfPeriod, ruleset, verdict, groups, attention, facts }
  }
  return {
    classify: (input: unknown) => classifyParsed(parseHousehold(input)),
    classifyParsed,
    bits: (household) => {
      readFacts(household, known)
      return verdictBits(known.isTrue, known.isFalse)
    },
  }
}

/** Any of the eight: met if one is met, unmet if all are unmet. */
function anyOf(bits: number, mask: number): Verdict {
  if ((bits & mask) !== 0) return 'met'
  return ((bits >>> 16) & mask) === mask ? 'unmet' : 'unknown'
}

function judgeAll(
  judges: readonly GroupJudge[],
  household: ParsedHousehold,
  known: KnownFacts,
): GroupVerdict[] {
  const verdicts = new Array<GroupVerdict>(judges.length)
  for (let index = 0; index < judges.length; index++) {
    verdicts[index] = (judges[index] as GroupJudge)(household, known)
  }
  return verdicts
}

/** Names the facts known to be true, in the order of their bits. */
function factsOf(isTrue: number): FactId[] {
  const facts: FactId[] = []
  for (let rest = isTrue; rest !== 0; rest &= rest - 1) {
    facts.push(FACT_ORDER[31 - Math.clz32(rest & -rest)] as FactId)
  }
  return facts
}

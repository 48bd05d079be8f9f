import { groupRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { AttentionGroupId, FactId, TargetGroupId } from '../../generated/ids.ts'
import { ruleset } from '../../generated/ruleset.ts'
import type { Loose } from '../../input/shape.ts'
import { outcomeBits } from '../../logic/outcomes.ts'
import { anyOf } from '../../logic/ternary.ts'
import { isOutOfPeriod } from '../../period.ts'
import { FactReader } from '../facts/fact-reader.ts'
import { ALL_FACTS, FACT_ORDER, settingOf } from '../facts/setting.ts'
import type { Household, ParsedHousehold } from '../record/household.ts'
import { parseHousehold } from '../record/parse.ts'
import type { GroupVerdict, HouseholdClassification } from './classification.ts'
import { GroupJudge } from './group-verdicts.ts'
import { type ChosenOptions, chooseOptions, type HouseholdOptions } from './options.ts'

/** Answers for many households about one day under one choice of readings. */
export interface HouseholdClassifier {
  /** Checks an input and classifies it. */
  classify(input: Household): HouseholdClassification
  /** Checks what may be one, and classifies it. */
  classify(input: Loose<Household>): HouseholdClassification
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
 * @throws {InvalidInputError} if the options are wrong; `classify` throws it for a wrong household, and what takes a
 * household that was checked, for what cannot be read as one.
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

/** Makes a classifier from options that were checked. */
export function classifierOf({ asOf, readings }: ChosenOptions): HouseholdClassifier {
  const reader = new FactReader(settingOf(asOf, readings))
  const judges = groupRules.map((group) => new GroupJudge(group, readings, reader))
  const targetJudges = judges.slice(0, targetGroupCount)
  const attentionJudges = judges.slice(targetGroupCount)
  const outcomes = judges.map((judge) => judge.outcomes)
  const outOfPeriod = isOutOfPeriod(asOf)

  const answerTo = (household: ParsedHousehold): HouseholdClassification => {
    reader.read(household)
    const { isTrue, isFalse } = reader
    const groups = verdictsOf<TargetGroupId>(targetJudges)
    const attention = verdictsOf<AttentionGroupId>(attentionJudges)
    const verdict = anyOf(groups)
    const facts = factsOf(isTrue)
    const openFacts = factsOf(ALL_FACTS & ~isTrue & ~isFalse)
    const { id } = household
    return id === undefined
      ? { asOf, readings, outOfPeriod, ruleset, verdict, groups, attention, facts, openFacts }
      : { id, asOf, readings, outOfPeriod, ruleset, verdict, groups, attention, facts, openFacts }
  }
  const bitsOf = (household: ParsedHousehold): number => {
    reader.read(household)
    return outcomeBits(outcomes, reader.isTrue, reader.isFalse)
  }
  // One function for both would take a tenth longer: engines cannot tell which of them it calls.
  return {
    classify: (input: unknown) => answerTo(parseHousehold(input)),
    classifyParsed: (household) => {
      try {
        if (typeof household === 'object') return answerTo(household)
      } catch {
        // The check tells what is wrong.
      }
      return answerTo(parseHousehold(household))
    },
    bits: (household) => {
      try {
        if (typeof household === 'object') return bitsOf(household)
      } catch {
        // The check tells what is wrong.
      }
      return bitsOf(parseHousehold(household))
    },
  }
}

function verdictsOf<Id extends GroupVerdict['id']>(
  judges: readonly GroupJudge[],
): GroupVerdict<Id>[] {
  return judges.map((judge) => judge.verdict() as GroupVerdict<Id>)
}

/** Names facts by their bits, in the order of the data. Each answer has a list of its own: JSON takes longer for frozen ones. */
function factsOf(bits: number): FactId[] {
  const facts: FactId[] = []
  for (let left = bits; left !== 0; left &= left - 1) {
    facts.push(FACT_ORDER[31 - Math.clz32(left & -left)] as FactId)
  }
  return facts
}

import { type HouseholdField, householdFields } from '../../data/household-fields.ts'
import type { Language } from '../../explain/explain-options.ts'
import { questionAbout } from '../../explain/question-about.ts'
import { groupRules } from '../../generated/household-rules.ts'
import type { FactId, GroupId, HouseholdFieldId, HouseholdReadings } from '../../generated/ids.ts'
import { evaluateBy, type FactLookup } from '../../logic/formula.ts'
import { grouped } from '../../logic/grouped.ts'
import type { GroupVerdict, HouseholdClassification } from './classification.ts'
import { factLookup } from './fact-lookup.ts'
import { groupFormula } from './group-formula.ts'
import {
  type CheckedQuestionOptions,
  type QuestionOptions,
  questionOptions,
} from './question-options.ts'
import { readReasons } from './read-reasons.ts'
import { type Worth, worthOf } from './worth-of-asking.ts'

/** A field that is worth asking for. */
export interface NextQuestion {
  /** The field of the record, such as `members[].health`. */
  readonly field: HouseholdFieldId
  /** Every place in this record that lacks it. */
  readonly paths: readonly string[]
  /** The facts that an answer can settle. */
  readonly facts: readonly FactId[]
  /** The groups that an answer can settle. */
  readonly groups: readonly GroupId[]
  /** What to ask. */
  readonly question: string
  /** The groups that become met if one of the facts holds, whatever else is open. */
  readonly ifTrue: readonly GroupId[]
  /** The groups that become unmet if none of the facts holds. */
  readonly ifFalse: readonly GroupId[]
}

/**
 * Tells what to ask next about a household that is not decided: one question for each field that is missing and
 * can still change a verdict.
 *
 * The first question is the one whose answer settles most for what it costs. Ask it, add the answer to the record,
 * classify again; `asked` keeps an interview from coming back to what nobody could answer.
 *
 * @param classification - the answer so far.
 * @param options - `goal`: `groups` (default), `verdict`, or a list of groups; `asked`: fields not to ask for again;
 * `likely`: how likely facts are to hold; `cost`: what it costs to ask for a field; `locale`: `zh-CN` (default) or `en`.
 * @returns the questions, best first; empty once what is sought is decided or asked for.
 * @throws {InvalidInputError} if it is no classification, or an option is wrong.
 * @example
 * import { classifyHousehold, nextQuestions } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold({ members: [{ health: [] }, {}] }, { asOf: '2020-06-01' })
 * const asked = ['registration', 'incomes', 'housing', 'events'] as const
 * const [next] = nextQuestions(result, { goal: 'verdict', asked, cost: { incomeStable: 2 } })
 * next?.question //=> '第2位家人身体怎么样，有没有大病或慢性病？'
 * next?.ifTrue //=> ['illness']
 * nextQuestions(result, { goal: ['unsafe-housing'], locale: 'en' }).map(({ field }) => field) //=> ['housing']
 */
export function nextQuestions(
  classification: HouseholdClassification,
  options?: QuestionOptions | null,
): NextQuestion[] {
  const read = readReasons(classification)
  const chosen = questionOptions(options)
  const known = factLookup(read)
  const turned = turnedUnder(read.readings, known)
  const openByField = grouped(soughtGroups(read, chosen.goal).flatMap(openIn), ({ field }) => field)
  return householdFields
    .flatMap((row) => {
      const open = openByField.get(row.id)
      if (!open || chosen.asked.includes(row.id)) return []
      const next = questionOn(row, open, turned, chosen.language)
      return [{ next, worth: worthOf(next, known, read.readings, chosen) }]
    })
    .sort((one, other) => descending(one.worth, other.worth))
    .map(({ next }) => next)
}

function questionOn(
  { id: field, question }: HouseholdField,
  open: readonly ReturnType<typeof openIn>[number][],
  turned: ReturnType<typeof turnedUnder>,
  language: Language,
): NextQuestion {
  const paths = unique(open.map(({ path }) => path))
  const facts = unique(open.map(({ fact }) => fact))
  const groups = unique(open.map(({ group }) => group))
  return {
    field,
    paths,
    facts,
    groups,
    question: questionAbout(question[language], paths, language),
    ifTrue: turned(
      groups,
      facts.map((fact) => [fact]),
      true,
    ),
    ifFalse: turned(groups, [facts], false),
  }
}

/** Tells which of some groups come to a value if all the facts of one set have it. */
function turnedUnder(readings: HouseholdReadings, known: FactLookup<FactId>) {
  return (groups: readonly GroupId[], sets: readonly (readonly FactId[])[], value: boolean) =>
    groupRules.flatMap((group) => {
      const formula = groupFormula(group, readings)
      const isTurned = (set: readonly FactId[]) =>
        evaluateBy(formula, (fact) => (set.includes(fact) ? value : known(fact))) === value
      return groups.includes(group.id) && sets.some(isTurned) ? [group.id] : []
    })
}

/** The verdicts that are sought. */
function soughtGroups(
  { verdict, groups, attention }: HouseholdClassification,
  goal: CheckedQuestionOptions['goal'],
): readonly GroupVerdict[] {
  if (goal === 'verdict') return verdict === 'unknown' ? groups : []
  const all = [...groups, ...attention]
  return goal === 'groups' ? all : all.filter(({ id }) => goal.includes(id))
}

/** What a verdict lacks, path by path. */
function openIn({ id: group, reasons }: GroupVerdict) {
  return reasons
    .filter(({ value }) => value === null)
    .flatMap(({ fact, paths }) =>
      paths.map((path) => ({ field: path.replace(/\[\d+\]/g, '[]'), path, fact, group })),
    )
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

/** Larger amounts first, by the first that differs. */
function descending(one: Worth, other: Worth): number {
  const at = one.findIndex((amount, index) => amount !== other[index])
  return at < 0 ? 0 : (other[at] as number) - (one[at] as number)
}

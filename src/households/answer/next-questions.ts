import { householdFields } from '../../data/household-fields.ts'
import { languageOf } from '../../explain/explain-options.ts'
import { questionAbout } from '../../explain/question-about.ts'
import type { FactId, GroupId } from '../../generated/ids.ts'
import type { LocaleOptions } from '../../input/locale-option.ts'
import type { HouseholdClassification } from './classification.ts'
import { readClassification } from './read-classification.ts'

/** A field that is worth asking for. */
export interface NextQuestion {
  /** The field of the record, such as `members[].health`. */
  readonly field: string
  /** Every place in this record that lacks it. */
  readonly paths: readonly string[]
  /** The facts that an answer can settle. */
  readonly facts: readonly FactId[]
  /** The groups that an answer can settle. */
  readonly groups: readonly GroupId[]
  /** What to ask. */
  readonly question: string
}

interface Gathered {
  readonly paths: Set<string>
  readonly facts: Set<FactId>
  readonly groups: Set<GroupId>
}

/**
 * Tells what to ask next about a household that is not decided: one question for each field that is missing and
 * can still change a verdict.
 *
 * @param classification - the answer so far.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns the questions, those that can settle most groups first; empty once everything is decided.
 * @throws {InvalidInputError} if it is no classification, or the language is wrong.
 * @example
 * import { classifyHousehold, nextQuestions } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold({ registration: 'ordinary' }, { asOf: '2020-06-01' })
 * nextQuestions(result, { locale: 'en' }).map((next) => next.field)[0] //=> 'members'
 */
export function nextQuestions(
  classification: HouseholdClassification,
  options?: LocaleOptions,
): NextQuestion[] {
  const language = languageOf(options)
  const byField = gather(readClassification(classification))
  return householdFields
    .flatMap(({ id, question }) => {
      const gathered = byField.get(id)
      if (!gathered) return []
      const { paths, facts, groups } = gathered
      const next: NextQuestion = {
        field: id,
        paths: [...paths],
        facts: [...facts],
        groups: [...groups],
        question: questionAbout(question[language], [...paths], language),
      }
      return [next]
    })
    .sort((a, b) => b.groups.length - a.groups.length)
}

function gather({ groups, attention }: HouseholdClassification): Map<string, Gathered> {
  const byField = new Map<string, Gathered>()
  for (const { id, reasons } of [...groups, ...attention]) {
    for (const { fact, value, paths } of reasons) {
      if (value !== null) continue
      for (const path of paths) {
        const field = path.replace(/\[\d+\]/g, '[]')
        const gathered = byField.get(field) ?? {
          paths: new Set(),
          facts: new Set(),
          groups: new Set(),
        }
        byField.set(field, gathered)
        gathered.paths.add(path)
        gathered.facts.add(fact)
        gathered.groups.add(id)
      }
    }
  }
  return byField
}

import { citeShort } from '../../explain/cite.ts'
import { type ExplainOptions, type Language, writingOf } from '../../explain/explain-options.ts'
import { householdWords as words } from '../../explain/household-words.ts'
import { readingSentences } from '../../explain/reading-sentences.ts'
import { otherRulesLines, recordWords, verdictLine } from '../../explain/record-words.ts'
import { section } from '../../explain/sentences.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import { ended, issued } from '../../generated/ruleset.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { GroupVerdict, HouseholdClassification } from '../answer/classification.ts'
import { nextQuestions } from '../answer/next-questions.ts'
import { readReasons } from '../answer/read-reasons.ts'
import { groupLines } from './group-lines.ts'
import { laterLines } from './later-lines.ts'
import type { SaidBefore } from './reason-clauses.ts'
import { usedReadings } from './used-readings.ts'

/**
 * Explains a classification to a citizen or a clerk: the conclusion, then each group with what was found and where,
 * what is still to ask, how vague places were understood, and what became of the categories. It holds no value of the
 * record.
 *
 * @param classification - the answer.
 * @param options - `locale`: `zh-CN` (default) or `en`; `detail`: `short` (default), or `full`, which adds ids, paths
 * and the fingerprint for the file.
 * @returns lines of text.
 * @throws {InvalidInputError} if it is no classification, or an option is wrong.
 * @example
 * import { classifyHousehold, explainHousehold } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold({ housing: { grade: 'D' } }, { asOf: '2020-06-01' })
 * explainHousehold(result).includes('住危房家庭（第三条第（七）项）：住房经安全鉴定属于危房。') //=> true
 */
export function explainHousehold(
  classification: HouseholdClassification,
  options?: ExplainOptions,
): string {
  const { language, isFull } = writingOf(options)
  const read = readReasons(classification)
  const { asOf, verdict, groups, attention, outOfPeriod } = read
  const said: SaidBefore = new Set()
  const ofVerdict = (one: Verdict) => groups.filter((group) => group.verdict === one)
  const [met, open] = [ofVerdict('met'), ofVerdict('unknown')]
  const counts = { all: groups.length, met: met.length, open: open.length }
  const questions = nextQuestions(classification, { locale: language === 'en' ? 'en' : 'zh-CN' })
  return [
    words.title[language](asOf),
    words.conclusion[verdict][language](counts, citeShort(articleOf(groups), language)),
    recordWords.basis[language](),
    ...otherRulesLines(read.ruleset, language),
    ...(outOfPeriod ? [words.outOfPeriod[language](issued, ended)] : []),
    ...section(words.met[language], groupLines(met, language, said)),
    ...section(words.unknown[language], groupLines(open, language, said)),
    ...section(words.unmet[language], groupLines(ofVerdict('unmet'), language, said)),
    ...section(words.attention[language], groupLines(attention, language, said, true)),
    ...section(
      words.ask[language],
      questions.map(({ question }) => question),
    ),
    ...section(words.readings[language], readingSentences(usedReadings(read), language)),
    ...section(words.later[language], laterLines(groups, met, language)),
    '',
    words.notice[language],
    ...(isFull ? section(recordWords.heading[language], fileLines(read, language)) : []),
  ].join('\n')
}

/** `3` of `3.1`. */
function articleOf([group]: readonly GroupVerdict[]): ProvisionId {
  return (group?.provision.split('.')[0] ?? '') as ProvisionId
}

/** What an auditor needs to follow the decision: ids, values, paths, readings, rules. */
function fileLines(classification: HouseholdClassification, language: Language): string[] {
  const { groups, attention, ruleset } = classification
  return [
    ...[...groups, ...attention].map(verdictLine),
    ...usedReadings(classification).map(([id, option]) => `${id}=${option}`),
    recordWords.ruleset[language](ruleset),
  ]
}

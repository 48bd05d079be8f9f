import type { Bearer } from '../../data/duties.ts'
import { dutyWords as words } from '../../explain/duty-words.ts'
import { type ExplainOptions, type Language, writingOf } from '../../explain/explain-options.ts'
import { readingSentences, readingsHeading } from '../../explain/reading-sentences.ts'
import { otherRulesLines, recordWords, verdictLine } from '../../explain/record-words.ts'
import { section } from '../../explain/sentences.ts'
import { anyOf } from '../../logic/ternary.ts'
import type { DutyMatching } from '../answer/matching.ts'
import { classLabel, classLines } from './class-lines.ts'
import { dutyLines, linesByClause, possibleSections } from './duty-lines.ts'
import { readMatching } from './read-matching.ts'

/**
 * Explains a matching to a clerk or an organization: of which kinds it is and why, what is asked of it in the words of
 * the document, how binding that is and under which condition, and how vague places were understood. What is asked of
 * every organization, and what would be asked of a kind that is not certain, is only listed, clause by clause. It holds
 * no value of the record.
 *
 * @param matching - the answer.
 * @param options - `locale`: `zh-CN` (default) or `en`; `detail`: `short` (default), or `full`, which adds the
 * words of all that is only listed, and ids, paths and the fingerprint for the file.
 * @returns lines of text.
 * @throws {InvalidInputError} if it is no matching, or an option is wrong.
 * @example
 * import { explainDuties, matchDuties } from 'chongqing-aid-guideline'
 *
 * const lines = explainDuties(matchDuties({ name: '重庆市火锅行业协会' })).split('\n')
 * lines[1] //=> '结论：这个组织属于行业协会商会，另有7类还不能确定。'
 * lines[5] //=> '- 行业协会商会（第六条）：属于。名称中的“行业协会”字样表明是行业协会或商会。'
 */
export function explainDuties(matching: DutyMatching, options?: ExplainOptions): string {
  const { language, isFull } = writingOf(options)
  const read = readMatching(matching)
  const { classes, duties, possible, common, readings } = read
  const open = classes.filter(({ verdict }) => verdict === 'unknown')
  const openClasses = new Set<Bearer>(open.map(({ id }) => id))
  const lineOf = dutyLines(readings, language)
  return [
    words.title[language],
    conclusionOf(read, language),
    recordWords.basis[language](),
    ...otherRulesLines(read.ruleset, language),
    ...section(words.classes[language], classLines(classes, language)),
    ...section(
      words.duties[language],
      duties.length > 0 ? duties.map(lineOf) : [words.none[language]],
    ),
    ...possibleSections(possible, openClasses, language),
    ...section(words.common[language], linesByClause(common, language)),
    ...section(readingsHeading[language], readingSentences(Object.entries(readings), language)),
    '',
    words.notice[language],
    ...(isFull
      ? [
          ...section(words.possibleInFull[language], possible.map(lineOf)),
          ...section(words.commonInFull[language], common.map(lineOf)),
          ...section(recordWords.heading[language], fileLines(read, language)),
        ]
      : []),
  ].join('\n')
}

function conclusionOf({ classes }: DutyMatching, language: Language): string {
  const met = classes.filter(({ verdict }) => verdict === 'met')
  const open = classes.filter(({ verdict }) => verdict === 'unknown').length
  const kinds = met.map(({ id }) => classLabel(id, language))
  return words.conclusion[anyOf(classes)][language](kinds, open)
}

/** What an auditor needs to follow the decision: ids, values, paths, readings, rules. */
function fileLines(matching: DutyMatching, language: Language): string[] {
  const { classes, duties, possible, common, readings, ruleset } = matching
  return [
    ...classes.map(verdictLine),
    ...[...duties, ...possible, ...common].map(({ id, verdict }) => `${id}=${verdict}`),
    ...Object.entries(readings).map(([id, option]) => `${id}=${option}`),
    recordWords.ruleset[language](ruleset),
  ]
}

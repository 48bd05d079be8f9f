import { attentionGroups } from '../../data/attention-groups.ts'
import { householdFacts } from '../../data/household-facts.ts'
import { readings } from '../../data/readings.ts'
import { type Group, targetGroups } from '../../data/target-groups.ts'
import { cite } from '../../explain/cite.ts'
import { CHINESE, ENGLISH, type ExplainWords } from '../../explain/household-phrases.ts'
import type { FactId, GroupId, HouseholdReadingId } from '../../generated/ids.ts'
import { ended, issued } from '../../generated/ruleset.ts'
import { type LocaleOptions, localeOf } from '../../input/locale-option.ts'
import type { Finding, GroupVerdict, HouseholdClassification } from '../answer/classification.ts'
import { nextQuestions } from '../answer/next-questions.ts'
import { readClassification } from '../answer/read-classification.ts'

/**
 * Explains a classification to a citizen or a clerk: each verdict with the facts that decide it, the clause, the
 * readings used, and what is still to ask. It holds labels and paths, never a value of the record.
 *
 * @param classification - the answer.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns lines of text.
 * @throws {InvalidInputError} if it is no classification, or the language is wrong.
 * @example
 * import { classifyHousehold, explainHousehold } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold({ housing: { grade: 'D' } }, { asOf: '2020-06-01' })
 * explainHousehold(result).includes('住危房家庭：属于') //=> true
 */
export function explainHousehold(
  classification: HouseholdClassification,
  options?: LocaleOptions,
): string {
  const locale = localeOf(options)
  const words = locale === 'en' ? ENGLISH : CHINESE
  const read = readClassification(classification)
  const { ruleset, asOf, groups, attention, outOfPeriod } = read
  const explain = (verdict: GroupVerdict) => `- ${explainGroup(verdict, words, locale)}`
  const questions = nextQuestions(classification, { locale })
  return [
    words.title(ruleset.document, asOf),
    words.overall[read.verdict],
    ...(outOfPeriod ? [words.outOfPeriod(issued, ended)] : []),
    '',
    ...groups.map(explain),
    '',
    words.attention,
    ...attention.map(explain),
    ...section(words.readings, explainReadings(read, words)),
    ...section(
      words.ask,
      questions.map(({ question, paths }) => `- ${question} (${paths.join(', ')})`),
    ),
    '',
    words.notice,
    words.ruleset(ruleset.version, ruleset.fingerprint),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : []
}

function explainGroup(
  { id, verdict, provision, reasons }: GroupVerdict,
  words: ExplainWords,
  locale: 'zh-CN' | 'en',
): string {
  const because = reasons.map((finding) => explainFinding(finding, words)).join(words.separator)
  const clause = words.clause(cite(provision, { locale }))
  const colon = locale === 'en' ? ': ' : '：'
  return `${words.of(groupOf(id).label)}${colon}${words.verdict[verdict]}${words.stop}${because}${words.stop}${clause}`
}

function explainFinding({ fact, value, paths }: Finding, words: ExplainWords): string {
  const label = words.of(factOf(fact).label)
  const where = paths.join(', ')
  if (value === null) return words.missing(label, where)
  return value ? words.holds(label, where) : words.fails(label, where)
}

/** The readings that were consulted for a fact, and those that chose a group's formula. */
function explainReadings(
  { groups, attention, readings: chosen }: HouseholdClassification,
  words: ExplainWords,
): string[] {
  const used = new Set<HouseholdReadingId>()
  for (const { id, reasons } of [...groups, ...attention]) {
    for (const finding of reasons) for (const reading of finding.readings) used.add(reading)
    const { variants = [], narrowed = [] } = groupOf(id)
    for (const { reading } of [...variants, ...narrowed]) used.add(reading)
  }
  return readings.flatMap(({ id, label, options, provision }) => {
    const reading = id as HouseholdReadingId
    if (!used.has(reading)) return []
    const option = options.find((one) => one.id === chosen[reading])
    const text = words.reading(words.of(label), option ? words.of(option.label) : chosen[reading])
    return [`- ${text} (${reading}=${chosen[reading]}; ${provision})`]
  })
}

function groupOf(id: GroupId): Group<GroupId> {
  return [...targetGroups, ...attentionGroups].find((group) => group.id === id) as Group<GroupId>
}

function factOf(id: FactId): (typeof householdFacts)[number] {
  return householdFacts.find((fact) => fact.id === id) as (typeof householdFacts)[number]
}

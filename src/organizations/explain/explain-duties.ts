import { organizationClasses } from '../../data/organization-classes.ts'
import { organizationFacts } from '../../data/organization-facts.ts'
import { readings } from '../../data/readings.ts'
import { cite } from '../../explain/cite.ts'
import { CHINESE, type DutyWords, ENGLISH } from '../../explain/duty-phrases.ts'
import type {
  OrganizationClassId,
  OrganizationFactId,
  OrganizationReadingId,
} from '../../generated/ids.ts'
import { type LocaleOptions, localeOf } from '../../input/locale-option.ts'
import type { Locale, Text } from '../../locale.ts'
import { findDuty } from '../answer/find-duty.ts'
import type {
  ClassVerdict,
  DutyMatch,
  DutyMatching,
  OrganizationFinding,
} from '../answer/matching.ts'
import { readMatching } from './read-matching.ts'

/**
 * Explains a matching to a clerk or an organization: of which kinds it is and why, what is asked of it in the words of
 * the document, how binding that is and under which condition, and which readings were used. It holds labels and
 * paths, never a value of the record.
 *
 * @param matching - the answer.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns lines of text.
 * @throws {InvalidInputError} if it is no matching, or the language is wrong.
 * @example
 * import { explainDuties, matchDuties } from 'chongqing-aid-guideline'
 *
 * const lines = explainDuties(matchDuties({ name: '重庆市火锅行业协会' })).split('\n')
 * lines[3] //=> '- 行业协会商会：属于。名称是行业协会、商会的名称（见 name），凭“行业协会”。依据：《重庆市社会组织参与脱贫攻坚工作指引》第六条。'
 */
export function explainDuties(matching: DutyMatching, options?: LocaleOptions): string {
  const locale = localeOf(options)
  const words = locale === 'en' ? ENGLISH : CHINESE
  const read = readMatching(matching)
  const { ruleset, classes, duties, possible, common } = read
  const verdicts = new Map(classes.map(({ id, verdict }) => [id, verdict]))
  const isOpen = (id: OrganizationClassId) => verdicts.get(id) === 'unknown'
  const list = (matches: readonly DutyMatch[]) =>
    matches.map((match) => `- ${explainDuty(match, isOpen, words, locale)}`)
  return [
    words.title(ruleset.document),
    '',
    words.classes,
    ...classes.map((verdict) => `- ${explainClass(verdict, words, locale)}`),
    '',
    words.duties,
    ...(duties.length > 0 ? list(duties) : [words.none]),
    ...section(words.possible, list(possible)),
    ...section(words.common, list(common)),
    ...section(words.readings, explainReadings(read, words)),
    '',
    words.notice,
    words.ruleset(ruleset.version, ruleset.fingerprint),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : []
}

function explainClass(
  { id, verdict, provision, reasons }: ClassVerdict,
  words: DutyWords,
  locale: Locale,
): string {
  const because = reasons.map((finding) => explainFinding(finding, words)).join(words.separator)
  const label = labelOf(organizationClasses, id, words)
  const clause = words.clause(cite(provision, { locale }))
  return `${label}${words.colon}${words.verdict[verdict]}${words.stop}${because}${words.stop}${clause}`
}

function explainFinding(finding: OrganizationFinding, words: DutyWords): string {
  const { fact, value, paths, words: by, assumed } = finding
  const label = labelOf(organizationFacts, fact, words)
  const where = paths.join(', ')
  if (assumed) return words.assumed(label, where)
  if (value === null) return words.missing(label, where)
  if (fact === 'stated-class') return words.stated(value, where)
  const found = value ? words.holds(label, where) : words.fails(label, where)
  return by.length > 0 ? found + words.by(by) : found
}

function explainDuty(
  match: DutyMatch,
  isOpen: (id: OrganizationClassId) => boolean,
  words: DutyWords,
  locale: Locale,
): string {
  const { id, verdict, provision, modality, condition } = match
  const duty = findDuty(id)
  const limits = [
    ...(verdict === 'unknown' ? [explainOpen(match, isOpen, words)] : []),
    ...(condition ? [words.condition(condition)] : []),
    ...(duty.actor === 'member-units' ? [words.members] : []),
  ]
  return [
    words.modality[modality],
    limits.length > 0 ? words.limits(limits) : '',
    words.colon,
    words.sentence(duty),
    words.clause(cite(provision, { locale })),
  ].join('')
}

/** Of the classes by which it may match, those that are not known. */
function explainOpen(
  { bearers, within }: DutyMatch,
  isOpen: (id: OrganizationClassId) => boolean,
  words: DutyWords,
): string {
  const labels = (ids: readonly OrganizationClassId[]) =>
    ids.filter(isOpen).map((id) => labelOf(organizationClasses, id, words))
  return words.if(labels(bearers), ...labels(within ? [within] : []))
}

/** Those that bear on organizations are few: all of them are told. */
function explainReadings({ readings: chosen }: DutyMatching, words: DutyWords): string[] {
  return readings.flatMap(({ id, scope, label, options, provision }) => {
    if (scope !== 'organization') return []
    const option = options.find((one) => one.id === chosen[id as OrganizationReadingId])
    if (!option) return []
    const text = `${words.of(label)}${words.colon}${words.of(option.label)}`
    return [`- ${text} (${id}=${option.id}; ${provision})`]
  })
}

function labelOf<Id extends OrganizationClassId | OrganizationFactId>(
  rows: readonly { readonly id: Id; readonly label: Text }[],
  id: Id,
  words: DutyWords,
): string {
  const row = rows.find((one) => one.id === id)
  return row ? words.of(row.label) : id
}

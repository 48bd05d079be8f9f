import type { Duty } from '../../data/duties.ts'
import { citeShort } from '../../explain/cite.ts'
import { dutyWords as words } from '../../explain/duty-words.ts'
import type { Language } from '../../explain/explain-options.ts'
import { findDuty } from '../../explain/find.ts'
import { sentenceOf } from '../../explain/sentences.ts'
import type { OrganizationClassId } from '../../generated/ids.ts'
import type { DutyMatch } from '../answer/matching.ts'
import { classLabel } from './class-lines.ts'

/** Says a duty in the words of the document, with its clause and what limits it. */
export function dutyLine(match: DutyMatch, language: Language): string {
  const { id, provision, condition } = match
  const duty = findDuty(id)
  const isSaid = condition === undefined || duty.zh.includes(condition)
  const limits = [
    citeShort(provision, language),
    ...(isSaid || language === 'en' ? [] : [words.condition[language](condition)]),
    ...(duty.actor === 'member-units' ? [words.members[language]] : []),
  ]
  const said = language === 'zh' ? chineseOf(duty, match) : duty.en.replace(/\.$/, '')
  return sentenceOf(said + words.limits[language](limits), language)
}

/** How binding it is stands before the words, and not again in them. */
function chineseOf({ zh }: Duty, { modality }: DutyMatch): string {
  const word = words.modality[modality]
  const rest = zh.startsWith(word) && !zh.startsWith(`${word}、`) ? zh.slice(word.length) : zh
  return `【${word}】${rest}`
}

/** Groups duties by the open classes on which they depend, each under a heading that names those. */
export function possibleSections(
  matches: readonly DutyMatch[],
  isOpen: (id: OrganizationClassId) => boolean,
  language: Language,
): [heading: string, lines: string[]][] {
  const sections = new Map<string, string[]>()
  for (const match of matches) {
    const open = (ids: readonly OrganizationClassId[]) =>
      ids.filter(isOpen).map((id) => classLabel(id, language))
    const { bearers, within } = match
    const heading = words.possible[language](open(bearers), open(within ? [within] : []))
    sections.set(heading, [...(sections.get(heading) ?? []), dutyLine(match, language)])
  }
  return [...sections]
}

import type { Bearer, Duty, DutyVariant, Modality } from '../../data/duties.ts'
import { citeShort } from '../../explain/cite.ts'
import { dutyWords as words } from '../../explain/duty-words.ts'
import type { Language } from '../../explain/explain-options.ts'
import { findDuty } from '../../explain/find.ts'
import { section, sentenceOf } from '../../explain/sentences.ts'
import type { OrganizationReadings } from '../../generated/ids.ts'
import { grouped } from '../../logic/grouped.ts'
import { own } from '../../logic/own.ts'
import type { DutyMatch } from '../answer/matching.ts'
import { classLabel } from './class-lines.ts'

/** Says a duty in the words of the document, with its clause and what limits it. */
type DutyLine = (match: DutyMatch) => string

/** Makes the lines under the chosen readings, which can change a sentence. */
export function dutyLines(readings: OrganizationReadings, language: Language): DutyLine {
  return ({ id, provision, modality }) => {
    const duty = own(findDuty(id))
    const variant = duty.variants
      ?.map(own)
      .find(({ reading, option }) => readings[reading] === option)
    const said = language === 'zh' ? chineseOf(duty, variant, modality) : englishOf(duty, variant)
    const limits = [
      citeShort(provision, language),
      ...(duty.actor === 'member-units' ? [words.members[language]] : []),
    ]
    return sentenceOf(said + words.limits[language](limits), language)
  }
}

/** Duties by their labels, those of one clause that bind alike in one line; every one with its condition and who does it. */
export function linesByClause(matches: readonly DutyMatch[], language: Language): string[] {
  const labelOf = ({ id, condition }: DutyMatch) => {
    const { label, actor } = own(findDuty(id))
    const limits = [
      ...(condition ? [words.condition[language](own(condition)[language])] : []),
      ...(actor === 'member-units' ? [words.members[language]] : []),
    ]
    return label[language] + (limits.length > 0 ? words.limits[language](limits) : '')
  }
  const clauses = grouped(matches, ({ provision, modality }) =>
    words.clause[language](citeShort(provision, language), modality),
  )
  return Array.from(clauses, ([head, ofClause]) => {
    const labels = ofClause.map(labelOf).join(words.separator[language])
    return head + sentenceOf(labels, language)
  })
}

/** How binding it is stands before the words, and not again in them. */
function chineseOf(duty: Duty, variant: DutyVariant | undefined, modality: Modality): string {
  const word = words.modality[modality].zh
  const said = variant?.sentence?.zh ?? duty.zhSentence ?? duty.zh
  const rest =
    said.startsWith(word) && !said.startsWith(`${word}、`) ? said.slice(word.length) : said
  return `【${word}】${rest}`
}

function englishOf(duty: Duty, variant: DutyVariant | undefined): string {
  return (variant?.sentence?.en ?? duty.en).replace(/\.(?="?$)/, '')
}

/** Lists duties under headings that name the open classes on which they depend. */
export function possibleSections(
  matches: readonly DutyMatch[],
  openClasses: ReadonlySet<Bearer>,
  language: Language,
): string[] {
  const open = (ids: readonly Bearer[]) =>
    ids.filter((id) => openClasses.has(id)).map((id) => classLabel(id, language))
  const sections = grouped(matches, ({ bearers, within }) =>
    words.possible[language](open(bearers), open(within ? [within] : [])),
  )
  return [...sections].flatMap(([heading, those]) =>
    section(heading, linesByClause(those, language)),
  )
}

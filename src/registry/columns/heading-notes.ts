import type { RegistryColumn } from '../../data/registry-columns.ts'
import { registryLabels } from '../../data/registry-labels.ts'
import { labelIndexOf } from './label-index.ts'
import { legendsIn, turnedMarks } from './legend.ts'
import { plainText } from './plain-text.ts'

/** A note in brackets. */
export const NOTES = /[([{<【〔]([^()[\]{}<>【】〔〕]*)[)\]}>】〕]/g

/** Whether the notes of a heading only list what may stand below it: 户类型（脱贫户/边缘户）. */
export function listsLabels(text: string, column: RegistryColumn): boolean {
  const find = labelIndexOf(column)
  return [...text.matchAll(NOTES)].every(([, note = '']) => {
    const parts = note.split(CHOICES)
    return (
      isHarmless(note) || (parts.length > 1 && parts.every(find)) || explainsAsUsual(note, column)
    )
  })
}

/** Whether a note gives marks the meaning that they have anyway: 危房户（是打√）. */
function explainsAsUsual(note: string, column: RegistryColumn): boolean {
  const legends = legendsIn(note)
  return legends.length > 0 && turnedMarks(legends, [column]).size === 0
}

const CHOICES = /[,、;/|或]/

/** Whether a note only says how to fill the column in; (万元) or (上年) would turn what it holds. */
export function isHarmless(note: string): boolean {
  const { headingNotes, headingNoteBeginnings } = registryLabels.writing
  return (
    /^\d{0,2}$/.test(note) ||
    headingNotes.some((word) => plainText(word) === note) ||
    (headingNoteBeginnings.some((word) => note.startsWith(word)) && legendsIn(note).length === 0)
  )
}

/** Whether words tell of another time than now: 2018年, 上年度, 改造前. */
export function isOfAnotherTime(words: string): boolean {
  const { lastYear, headingQualifiers } = registryLabels.writing
  return (
    /^(?:19|20)\d{2}年?度?/.test(words) ||
    [...lastYear, ...headingQualifiers].some((word) => words.startsWith(word))
  )
}

/** Whether a heading asks why or how something happened, so that whatever stands below it says that it did: 死亡原因. */
export function asksWhy(heading: string): boolean {
  const { denials, reasons } = registryLabels.writing
  const isDenied = denials.some((word) => heading.includes(word))
  return !isDenied && reasons.some((word) => heading.endsWith(word))
}

/** Whether a heading asks how many there are: who are counted are not asked for one by one. */
export function asksHowMany(heading: string): boolean {
  return heading.endsWith('数')
}

/** A figure before a unit makes it an amount: 1万元. */
const NO_FIGURE_BEFORE = '(?<![\\d一二三四五六七八九两几多])'

/** Whether a text names a unit of money other than the yuan: 单位：万元、人. */
export function saysOtherUnit(text: string): boolean {
  const units = registryLabels.writing.otherUnits.join('|')
  return new RegExp(`${NO_FIGURE_BEFORE}(?:${units})`).test(plainText(text))
}

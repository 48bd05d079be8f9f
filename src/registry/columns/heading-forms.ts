import { registryLabels } from '../../data/registry-labels.ts'
import { once } from '../../logic/once.ts'
import { isHarmless, isOfAnotherTime, NOTES } from './heading-notes.ts'

/** Marks before or behind a heading: *户编号, 危房户♦, 1.户编号. */
const MARKS = /^(?:\d{1,2}[.、)]|[^\p{L}\p{N}([{<【〔])+|[^\p{L}\p{N})\]}>】〕]+$/gu

/** What readers put behind a heading that stands twice: 风险是否已消除0, 健康状况_1, 健康状况.1. */
const SUFFIX = /[._]*\d{1,2}$/

/** The unit without brackets: 人均纯收入/元, 人均纯收入 单位：万元. */
export const UNIT_BEHIND = /[:/]?((?:单位:)?[千万]?元)$/

/** A heading that stands in brackets as a whole. */
const IN_BRACKETS = /^(?:[[{<【〔](.*)[\]}>】〕]|\(([^()]*)\))$/

/** The heading as it stands, and with less and less of what is written around it; the first known form counts. */
export function formsOf(text: string): string[] {
  const bare = text.replace(UNIT_BEHIND, '($1)').replace(MARKS, '').replace(IN_BRACKETS, '$1$2')
  const noteless = bare
    .replace(NOTES, (whole, note: string) => (isHarmless(note) ? '' : whole))
    .replace(MARKS, '')
  const forms = [text, bare, noteless, noteless.replace(NOTES, '(*)')]
  const bareForms = [...forms, ...forms.map((form) => form.replace(SUFFIX, ''))]
  return [...bareForms, ...bareForms.flatMap(inUsualWords)]
}

/** A heading in its usual words: 是否边缘户 for 是否为边缘户, 返贫时间 for 返贫年度, 是否危房 for 危房情况. */
function inUsualWords(heading: string): string[] {
  const { asked, received } = usualWords()
  const inTurn = (text: string, [pattern, word]: UsualWord) => text.replace(pattern, word)
  const question = asked.reduce(inTurn, heading)
  return [question, received.reduce(inTurn, question)]
}

type UsualWord = readonly [pattern: RegExp, word: string]

const usualWords = /* @__PURE__ */ once((): Record<'asked' | 'received', UsualWord[]> => {
  const { askedAs, askedOfSome, someone, timesOf, statesOf, answersOf, nowBefore } =
    registryLabels.writing
  const { benefitsBefore, benefitsBehind } = registryLabels.writing
  const ofThings = `(?:${askedOfSome.join('|')})(?!.*(?:${someone.join('|')})$)`
  return {
    asked: [
      [new RegExp(`^(?:${nowBefore.join('|')})`), ''],
      [new RegExp(`^(?:${askedAs.join('|')}|${ofThings})`), '是否'],
      [new RegExp(`(?:${timesOf.join('|')})$`), '时间'],
      [new RegExp(`(?:${statesOf.join('|')})$`), '情况'],
    ],
    received: [
      [new RegExp(`(?:${benefitsBehind.join('|')})(?=(?:情况)?$)`), ''],
      [
        new RegExp(`^(?:${benefitsBefore.join('|')})?(.+)(?:情况|${answersOf.join('|')})$`),
        '是否$1',
      ],
    ],
  }
})

/** The heading without notes that are not understood, unless they tell of another time. */
export function withoutNotes(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(NOTES, (whole, note: string) => (isOfAnotherTime(note) ? whole : ''))
}

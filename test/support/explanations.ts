import type { Locale } from 'chongqing-aid-guideline'
import { expect } from 'vitest'

/** The languages of explanations. */
export const LOCALES = ['zh-CN', 'en'] as const satisfies readonly Locale[]

const HAN = /\p{Script=Han}|[，。；：、（）《》【】]/u
const LATIN = /[A-Za-z]/
/** The number of the document is written with brackets in English. */
const NUMBER = 'Yu She Zu Ban [2020] No. 21'

/** A text for a reader holds no path, id or sign of a program, nothing left blank, and one language alone. */
export function expectForReaders(text: string, locale: Locale): void {
  const rest = text.replace(NUMBER, locale === 'en' ? 'Number' : '')
  expect(rest).not.toMatch(/[=[\]{}|<>\\]|\w\.\w+[A-Z]|undefined|null|NaN|“”|（）|\( *\)/)
  expect(rest).not.toMatch(locale === 'en' ? HAN : LATIN)
  // Nobody is counted twice.
  expect(rest).not.toMatch(/第(\d+)[、和]第\1位|\b(\d+),? (?:and )?\2\b/)
  expect(rest).not.toMatch(/ $|\n\n\n|。。|[^.]\.\.|[：:] *$(?!\n)/m)
}

/** A report without what Markdown adds, and without the version of the rubric. */
export function withoutMarkdown(report: string): string {
  return report
    .replaceAll(/\b\d+\.\d+\.\d+\b/g, '')
    .replaceAll(/^#+ |[|*]|^\d+\. |---/gm, '')
    .replaceAll(/ +$/gm, '')
}

/** A report on a plan without the names and clauses of criteria, their figures and what to supply, which tables repeat. */
export function sentencesOfReport(report: string): string {
  const clause = /第[一二三四五六七八九十]+条(第（.）项|“.是”)?|Article \d+(, item \d+)?/g
  return report
    .split('\n')
    .map((line) => {
      if (/^(\d+\. |- .*\*\*)/.test(line)) return line.replace(/^.*(分|points?( more)?|\*\*.*)/, '')
      if (line.startsWith('- ')) return line.replace(/^.*?(：|: )/, '')
      const [, , , , , planned = '', , done = ''] = line.split(/(?<!\\)\|/)
      return line.startsWith('|') ? `${planned}\n${done}` : line
    })
    .join('\n')
    .replaceAll(clause, '')
}

/** The clause that a line of a list begins with, and how binding what follows is. */
const HEAD = /^- (【.+?】[^：]+：|Article [^:]+: )/gm

/** No sentence stands twice in a text; very short ones, such as 不是, are answers and no sentences. */
export function expectNothingTwice(text: string, locale: Locale): void {
  const said = text.replace(HEAD, '')
  const sentences = (locale === 'en' ? said.split(/(?<=[.;]) |\n/) : said.split(/[。；：\n]/))
    .map((sentence) => sentence.replace(/^- /, '').trim())
    .filter((sentence) => sentence.length > (locale === 'en' ? 12 : 6))
  const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)
  expect(twice).toEqual([])
}

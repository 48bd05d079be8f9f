import {
  type DutyMatch,
  type DutyMatching,
  explainDuties,
  findClass,
  findDuty,
  type Locale,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { readingPhrases } from '../../../src/data/reading-phrases.ts'
import { expectClasses } from '../../support/class-lines.ts'
import { LOCALES } from '../../support/explanations.ts'
import { goldenResults } from '../../support/golden-results.ts'
import { addedTo, clauseOf, keyOf, lineWith } from '../../support/read-back.ts'

const RANKS = { should: '【要】', encouraged: '【鼓励】', may: '【可以】' } as const

/** The sentence of a duty under the reading, without its end and without how binding it is. */
function wordsOf({ id }: DutyMatch, { readings }: DutyMatching, locale: Locale): string {
  const { en, zh, zhSentence = zh, variants = [] } = findDuty(id)
  const said = variants.find(({ reading, option }) => readings[reading] === option)?.sentence
  return locale === 'en'
    ? (said?.en ?? en).replace(/\.(?="?$)/, '')
    : (said?.zh ?? zhSentence).replace(/^(要|鼓励|可以)/, '')
}

/** The line of a duty, and the heading that it stands under. */
function placeOf(text: string, words: string): { line: string; heading: string } {
  const lines = text.split('\n')
  const line = lineWith(
    lines.filter((one) => one.startsWith('- ')),
    words,
  )
  const above = lines.slice(0, lines.indexOf(line)).filter((one) => !one.startsWith('- '))
  return { line, heading: above.at(-1) ?? '' }
}

/** A duty stands in the words of the document, with its clause, how binding it is, its condition and who does it. */
function expectDuty(text: string, match: DutyMatch, matching: DutyMatching, locale: Locale): void {
  const { id, provision, modality, condition } = match
  const { line } = placeOf(text, wordsOf(match, matching, locale))
  expect(line).toContain(clauseOf(provision, locale))
  if (locale !== 'en') expect(line.startsWith(`- ${RANKS[modality]}`)).toBe(true)
  if (condition) expect(line).toContain(condition[keyOf(locale)])
  if (findDuty(id).actor) expect(line).toMatch(/由会员单位实施|done by its member units/)
}

/** What is only listed stands under its label, behind its clause and how binding it is, with what limits it. */
function expectBrief(text: string, match: DutyMatch, locale: Locale): void {
  const { id, provision, modality, condition } = match
  const clause = clauseOf(provision, locale)
  const head = locale === 'en' ? `- ${clause} (${modality}): ` : `- ${RANKS[modality]}${clause}：`
  const { label, actor } = findDuty(id)
  const lines = text.split('\n').filter((line) => line.startsWith(head))
  const line = lineWith(lines, label[keyOf(locale)])
  if (condition) expect(line).toContain(condition[keyOf(locale)])
  if (actor) expect(line).toMatch(/由会员单位实施|done by its member units/)
}

/** What may be asked stands under the kinds on which that depends. */
function expectPossible(text: string, matching: DutyMatching, locale: Locale): void {
  for (const match of matching.possible) {
    const { heading } = placeOf(text, findDuty(match.id).label[keyOf(locale)])
    const kinds = [...match.bearers, ...(match.within ? [match.within] : [])]
    const open = matching.classes.filter(
      ({ id, verdict }) => kinds.includes(id) && verdict === 'unknown',
    )
    expect(open.length).toBeGreaterThan(0)
    for (const { id } of open) expect(heading).toContain(findClass(id).label[keyOf(locale)])
  }
}

describe.each(LOCALES)('what is written in %s about each golden organization', (locale) => {
  const matchings = goldenResults('organizations').map(({ result }) => result as DutyMatching)

  it('has each class with every reason and everything that is missing', () => {
    expect(matchings.length).toBeGreaterThan(50)
    for (const matching of matchings) {
      expectClasses(explainDuties(matching, { locale }), matching, locale)
    }
  })

  it('has each duty once, with its clause, how binding it is and what limits it', () => {
    for (const matching of matchings) {
      const text = explainDuties(matching, { locale })
      const { duties, possible, common } = matching
      for (const match of duties) expectDuty(text, match, matching, locale)
      for (const match of [...possible, ...common]) expectBrief(text, match, locale)
      const full = addedTo(text, explainDuties(matching, { locale, detail: 'full' }))
      for (const match of [...possible, ...common]) expectDuty(full, match, matching, locale)
      expectPossible(text, matching, locale)
    }
  })

  it('has each reading that was used', () => {
    for (const matching of matchings) {
      const text = explainDuties(matching, { locale })
      for (const [id, chosen] of Object.entries(matching.readings)) {
        const row = readingPhrases.find((one) => one.id === id)
        expect(text).toContain(row?.options.find((one) => one.id === chosen)?.[keyOf(locale)])
      }
    }
  })

  it('in full has every fact with its value and its place, and the rules', () => {
    for (const matching of matchings) {
      const { classes, duties, possible, common, readings, ruleset } = matching
      const rest = addedTo(
        explainDuties(matching, { locale }),
        explainDuties(matching, { locale, detail: 'full' }),
      ).split('\n')
      for (const { id, verdict, reasons } of classes) {
        const facts = reasons.map(
          ({ fact, value, paths }) => `${fact}=${value} [${paths.join(', ')}]`,
        )
        expect(rest).toContain(`- ${id}=${verdict}: ${facts.join('; ')}`)
      }
      for (const { id, verdict } of [...duties, ...possible, ...common]) {
        expect(rest).toContain(`- ${id}=${verdict}`)
      }
      for (const [id, option] of Object.entries(readings))
        expect(rest).toContain(`- ${id}=${option}`)
      expect(rest.at(-1)).toContain(ruleset.fingerprint)
    }
  })
})

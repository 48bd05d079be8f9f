import {
  explainPlace,
  findPlaceChange,
  type Locale,
  type PlaceFocus,
} from 'chongqing-aid-guideline'
import { focusAreaTiers } from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'
import { focusWords } from '../../../src/explain/focus-words.ts'
import { LOCALES } from '../../support/explanations.ts'
import { goldenResults } from '../../support/golden-results.ts'
import { addedTo, headOf, keyOf, lineWith } from '../../support/read-back.ts'

const LEVELS = {
  'national-key-county': { zh: '哪个区县', en: 'county' },
  'municipal-key-county': { zh: '哪个区县', en: 'county' },
  'deep-poverty-township': { zh: '哪个乡镇（街道）', en: 'township' },
  'designated-village': { zh: '哪个村（社区）', en: 'village' },
} as const

/** Each tier’s verdict, its row in the annex, or what has to be known. */
function expectTiers(text: string, { tiers }: PlaceFocus, locale: Locale): void {
  const lines = text.split('\n').filter((line) => line.startsWith('- '))
  for (const { id, verdict, provision, row } of tiers) {
    const tier = focusAreaTiers.find((one) => one.id === id)
    const line = lineWith(lines, headOf(tier?.label ?? { zh: '', en: '' }, provision, locale))
    const answer = line.split(locale === 'en' ? /: / : /：/).at(-1) ?? ''
    const annex = tier?.annex.replace('annex.', '')
    const level = LEVELS[id][keyOf(locale)]
    const wanted = {
      met: { zh: `是，列在附件${annex}第${row}号。`, en: `yes, number ${row} in annex ${annex}.` },
      unmet: { zh: '不是。', en: 'no.' },
      unknown: {
        zh: `还不能确定，要看是${level}。`,
        en: `not known; it depends on the ${level}.`,
      },
    }
    expect(answer).toBe(wanted[verdict][keyOf(locale)])
  }
}

/** What is asked is each level that a tier wants, and no other. */
function expectAsked(text: string, { tiers }: PlaceFocus, locale: Locale): void {
  const asked = text.split('\n').find((line) => /^(还要问：|Still to ask: )/.test(line)) ?? ''
  const levels = new Map(
    tiers.map(({ id }) => [
      LEVELS[id][keyOf(locale)],
      tiers.some((one) => LEVELS[one.id] === LEVELS[id] && one.verdict === 'unknown'),
    ]),
  )
  for (const { id, verdict } of tiers) {
    const level = LEVELS[id][keyOf(locale)]
    if (verdict === 'unknown') levels.set(level, true)
  }
  for (const [level, isOpen] of levels) expect(asked.includes(level), asked).toBe(isOpen)
}

/** How the place was recognized, or every place that it may be. */
function expectPlaces(text: string, { candidates }: PlaceFocus, locale: Locale): void {
  const key = keyOf(locale)
  const lines = text.split('\n').filter((line) => /^(地点：|Place: |- )/.test(line))
  for (const { place, match, unlisted, system } of candidates) {
    const code = place.codes?.nbs2020
    const line = lines.find((one) =>
      code
        ? new RegExp(`${code}[）)]`).test(one)
        : one.includes(locale === 'en' ? 'Wansheng' : place.name),
    )
    expect(line).toContain((system ? focusWords.bySystem[system] : focusWords.match[match])[key])
    if (key === 'zh') expect(line).toContain(place.name)
    const isUnlisted = /没有列入附件|is not listed in any annex/.test(line ?? '')
    expect(isUnlisted).toBe(unlisted !== undefined && unlisted !== null)
  }
}

const fileLinesOf = ({ tiers, candidates }: PlaceFocus) => [
  ...tiers.map(({ id, verdict, row }) => `- ${id}=${verdict}${row ? ` [${row}]` : ''}`),
  ...candidates.map(({ place, match }) => `- ${place.codes?.nbs2020 ?? place.county}=${match}`),
]

const sourcesOf = ({ changes }: PlaceFocus) =>
  changes
    .flatMap(({ id }) => findPlaceChange(id).sources)
    .map(({ number, body, title }) => number ?? `${body}：${title}`)

describe.each(LOCALES)('what is written in %s about each golden place', (locale) => {
  const results = goldenResults('places').map(({ result }) => result as PlaceFocus)

  it('has each tier’s verdict and row or what is missing, the place and what became of it', () => {
    expect(results.length).toBeGreaterThan(50)
    for (const focus of results) {
      const text = explainPlace(focus, { locale })
      expectTiers(text, focus, locale)
      expectAsked(text, focus, locale)
      expectPlaces(text, focus, locale)
      for (const { id } of focus.changes) {
        expect(text).toContain(findPlaceChange(id)[keyOf(locale)])
      }
    }
  })

  it('in full has verdicts, rows, codes, sources and rules besides', () => {
    for (const focus of results) {
      const full = explainPlace(focus, { locale, detail: 'full' })
      expect(full.split('\n')).toEqual(expect.arrayContaining(fileLinesOf(focus)))
      for (const source of sourcesOf(focus)) expect(full).toContain(source)
      expect(full).toContain(focus.ruleset.fingerprint)
      if (focus.changes.length === 0) addedTo(explainPlace(focus, { locale }), full)
    }
  })
})

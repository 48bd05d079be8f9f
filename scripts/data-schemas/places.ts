import { z } from 'zod'
import { day, kebab, outsideSource, provisionId, row, text, words, year } from './fields.ts'

const digits = (count: number) => z.string().regex(new RegExp(`^\\d{${count}}$`))
const codesOf = (count: number) =>
  z.strictObject({
    nbs2020: digits(count),
    nbs2023: digits(count).optional(),
    mca2025: digits(count).optional(),
  })
/** How a name or a code stands to the official one of 2020, from the best to the least exact. */
export const nameMatch = z.enum([
  'exact',
  'short-form',
  'older-spelling',
  'former',
  'later',
  'misprint',
  'code-prefix',
  'similar',
])
const placeChange = z.strictObject({
  id: kebab,
  kind: z.enum(['renamed', 'moved', 'abolished', 'boundary']),
  zh: words,
  en: words,
  name: words.optional(),
  county: kebab.optional(),
  codes: z.strictObject({ nbs2023: z.string(), mca2025: z.string() }).partial().optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/)
    .optional(),
  after: day.optional(),
  by: day.optional(),
  sources: z.array(outsideSource).min(1),
})
const codeSystem = z.enum(['nbs2020', 'mca2025'])
const signsBefore = z.array(z.strictObject({ ending: words, signs: words })).min(1)
const plainEndings = z.array(z.strictObject({ ending: words, plain: words })).min(1)
const wordList = z.array(words).min(1)
const englishUnits = z.array(z.strictObject({ word: words, ending: words })).min(1)
const no = z.int().min(1)
const written = { official: words, written: words, match: nameMatch }

export const placeDatasets = {
  counties: z
    .array(
      z.strictObject({
        id: kebab,
        label: text,
        kind: z.enum(['district', 'county', 'autonomous-county', 'development-zone']),
        official: words,
        codes: codesOf(6).optional(),
        statisticalParent: kebab.optional(),
        names: z.array(
          z.strictObject({
            name: words,
            match: nameMatch,
            code: digits(6).optional(),
            until: year.optional(),
          }),
        ),
        changes: z.array(kebab),
      }),
    )
    .min(1),
  'place-changes': z.array(placeChange).min(1),
  'focus-area-tiers': z.array(z.strictObject({ ...row, count: no, annex: provisionId })).min(1),
  'focus-counties': z
    .array(
      z.strictObject({
        ...row,
        no,
        tier: kebab,
        ...written,
        codes: codesOf(6),
        phone: z.strictObject({
          number: z.string().regex(/^023-\d{8}$/),
          dated: z.string().regex(/^\d{4}-\d{2}$/),
        }),
        changes: z.array(kebab),
      }),
    )
    .min(1),
  'deep-poverty-townships': z
    .array(
      z.strictObject({
        ...row,
        no,
        county: kebab,
        ...written,
        codes: codesOf(9),
        post: words,
        contactNameMasked: z.string().regex(/^\p{Script=Han}\*{1,3}$/u),
        contactPhoneMasked: z.string().regex(/^1\d{2}\*{4}\d{4}$/),
        changes: z.array(kebab),
      }),
    )
    .min(1),
  'designated-villages': z
    .array(
      z.strictObject({
        ...row,
        no,
        county: kebab,
        township: z.strictObject({ ...written, codes: codesOf(9) }),
        kind: z.enum(['村', '社区', '居委会']),
        ...written,
        codes: codesOf(12),
        apartFrom: z.array(words).min(1).optional(),
        changes: z.array(kebab),
      }),
    )
    .min(1),
  'township-codes': z.strictObject({
    systems: z
      .array(
        z.strictObject({
          id: codeSystem,
          label: text,
          asOf: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/),
          sources: z.array(outsideSource).min(1),
        }),
      )
      .min(1),
    townships: z
      .array(
        z.strictObject({
          county: kebab,
          name: words,
          codes: z.strictObject({ nbs2020: digits(9).optional(), mca2025: digits(9).optional() }),
          villages: z
            .array(z.string().regex(/^\d{3}(-\d{3})?$/))
            .min(1)
            .optional(),
        }),
      )
      .min(1),
  }),
  'place-words': z.strictObject({
    city: wordList,
    cityCode: digits(2),
    formerCityCodes: z.array(digits(4)).min(1),
    cityGroups: wordList,
    provinces: z
      .array(
        z.strictObject({
          code: digits(2),
          zh: words,
          full: words,
          en: words,
          cities: z.array(words),
          counties: wordList.optional(),
          districts: wordList.optional(),
        }),
      )
      .min(1),
    stretches: wordList,
    countries: wordList,
    commonCities: wordList,
    notParts: wordList,
    cityEnding: words,
    prefectureEndings: wordList,
    commonWords: wordList,
    formerProvince: words,
    formerPrefectures: wordList,
    divisionEndings: wordList,
    autonomous: z.strictObject({ nationalities: wordList, endings: wordList, cutOff: words }),
    townshipEndings: wordList,
    townshipOffices: wordList,
    marketsAlone: wordList,
    marketWords: wordList,
    shortEndings: plainEndings,
    villageEndings: plainEndings,
    kinds: wordList,
    nameless: wordList,
    namelessStarts: wordList,
    counts: wordList,
    natural: wordList,
    formerMarks: wordList,
    notTownships: wordList,
    notVillages: wordList,
    villagesNamedSo: wordList,
    notInTownships: wordList,
    notNames: wordList,
    endingsInWords: wordList,
    ordinary: wordList,
    across: z.record(words, words),
    publicBodies: wordList,
    leadIns: wordList,
    roads: wordList,
    directions: wordList,
    sites: wordList,
    houses: words,
    shops: wordList,
    epithets: wordList,
    closers: wordList,
    numerals: wordList,
    counted: wordList,
    others: words,
    links: wordList,
    conjunctions: wordList,
    neighbors: z.strictObject({
      joins: wordList,
      with: wordList,
      touching: wordList,
      near: wordList,
      helping: wordList,
    }),
    doubts: z.strictObject({
      denied: wordList,
      beside: wordList,
      outside: wordList,
      routes: wordList,
      branches: wordList,
      posted: wordList,
      now: wordList,
      origin: wordList,
    }),
    notCounties: z.strictObject({
      anywhere: wordList,
      autonomous: wordList,
      before: signsBefore,
    }),
    zones: z
      .array(
        z.strictObject({
          name: words,
          counties: z.array(kebab).min(1),
          behindCity: z.literal(true).optional(),
        }),
      )
      .min(1),
    english: z.strictObject({
      countries: wordList,
      city: words,
      largerUnits: wordList,
      countyUnits: englishUnits,
      nationalities: wordList,
      townshipUnits: englishUnits,
      roads: wordList,
      fillers: wordList,
      villageUnits: wordList,
      denials: wordList,
      namesakes: wordList,
    }),
    script: z.strictObject({ traditional: words, simplified: words }),
  }),
}

import {
  classifyHousehold,
  classifyPlace,
  explainDuties,
  explainHousehold,
  explainPlace,
  type Locale,
  matchDuties,
  planReport,
  scorePlan,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const asOf = '2020-06-01'
const household = classifyHousehold({ registration: 'poor' }, { asOf })
const place = classifyPlace('奉节县平安乡桃树村')
const matching = matchDuties({ classes: ['charity'] })
const period = { start: '2020-06-01', end: '2020-12-31' }
const score = scorePlan({ organization: {}, period }, { asOf })

/** As it was stored by a version whose rules were others. */
const older = <Result extends { readonly ruleset: object }>(result: Result): Result => ({
  ...result,
  ruleset: { ...result.ruleset, fingerprint: '0'.repeat(64) },
})

const NOTES = {
  'zh-CN': '提示：这个结果是按另一版规则得出的。',
  en: 'Note: this answer was reached under other rules.',
}

const explanations: Record<string, (isOlder: boolean, locale: Locale) => string> = {
  household: (isOlder, locale) =>
    explainHousehold(isOlder ? older(household) : household, { locale }),
  place: (isOlder, locale) => explainPlace(isOlder ? older(place) : place, { locale }),
  duties: (isOlder, locale) => explainDuties(isOlder ? older(matching) : matching, { locale }),
  plan: (isOlder, locale) => planReport(isOlder ? older(score) : score, { locale }),
}

describe.each(Object.entries(explanations))('an explanation of a %s', (_, explain) => {
  it.each(['zh-CN', 'en'] as const)(
    'says once that the answer is of other rules, in %s',
    (locale) => {
      const lines = explain(true, locale).split('\n')
      expect(lines.filter((line) => line === NOTES[locale])).toHaveLength(1)
      expect(lines.indexOf(NOTES[locale])).toBeGreaterThan(0)
    },
  )

  it.each(['zh-CN', 'en'] as const)(
    'else says the same, and nothing of it under these rules, in %s',
    (locale) => {
      const [now, then] = [explain(false, locale), explain(true, locale)]
      expect(now).not.toContain(NOTES[locale])
      expect(then.replace(/\n+(提示：这个结果|Note: this answer).*/, '')).toBe(now)
    },
  )
})

import {
  type ClassVerdict,
  type DutyMatching,
  findClass,
  type Locale,
} from 'chongqing-aid-guideline'
import { expect } from 'vitest'
import { organizationPhrases } from '../../src/data/organization-phrases.ts'
import { headOf, keyOf, lineWith, says } from './read-back.ts'

const VERDICTS = {
  'zh-CN': { met: '属于', unmet: '不属于', unknown: '还不能确定' },
  en: { met: 'Yes', unmet: 'No', unknown: 'Not known' },
} as const

/** What has to be said of a finding, without how it is joined and without the words of the name. */
function clauseAbout(reason: ClassVerdict['reasons'][number], locale: Locale): string {
  const { fact, value, silent, assumed } = reason
  const row = organizationPhrases.find(({ id }) => id === fact)
  const open = silent ? row?.open : (row?.absent ?? row?.open)
  const said = value === null || assumed ? open : row?.[value ? 'holds' : 'fails']
  return (said?.[keyOf(locale)] ?? '').replace('{name}', '')
}

/** Each class has its line, and in it each reason, unless that was told of a class before. */
export function expectClasses(text: string, { classes }: DutyMatching, locale: Locale): void {
  const lines = text.split('\n').filter((line) => line.startsWith('- '))
  const told = new Set<string>()
  for (const { id, verdict, provision, reasons, missing } of classes) {
    const line = lineWith(lines, headOf(findClass(id).label, provision, locale))
    const answer = line.split(locale === 'en' ? ': ' : '：')[1] ?? ''
    expect(answer, line).toMatch(new RegExp(`^${VERDICTS[locale][verdict]}[。，.,]`))
    const refersBack = /理由见前|reasons (are )?given above/.test(answer)
    for (const reason of reasons) {
      const clause = clauseAbout(reason, locale)
      expect(says(answer, clause) || (refersBack && told.has(clause)), `${clause}\n${line}`).toBe(
        true,
      )
      told.add(clause)
      if (locale === 'en' || reason.value === null || reason.assumed) continue
      for (const word of reason.words) expect(lines.join()).toContain(`“${word}”`)
    }
    // What is missing is a reason that is open.
    const open = reasons.filter(({ value }) => value === null).map(({ fact }) => fact)
    expect(open).toEqual(expect.arrayContaining([...missing]))
  }
}

import { provisions, rubric } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const ARTICLES = /^(2|3|4|5|18)(\.\d+)?$/

/** What of Articles 2–5 and 18 asks nothing, each with the reason. */
const ASKS_NOTHING: Readonly<Record<string, string>> = {
  社会组织参与脱贫攻坚主要工作路径: 'a heading',
  '链接地址：https://www.zgshfp.com.cn/?p=1': 'an address',
  社会组织参与脱贫攻坚工作注意事宜: 'a heading',
  '社会组织助力脱贫攻坚既是政治责任，也是社会组织自身发展建设需要': 'says what it is',
  '脱贫攻坚，成败在于精准': 'says why',
  '脱贫攻坚既是阶段性工作，也是长期性工作': 'says what it is',
}

/** The items of Articles 2 and 3, which list what their leads ask for. */
const LISTED = /^(2|3)\.\d+$/

const quotations = [
  ...rubric.criteria.flatMap(({ quotes = [] }) => quotes),
  ...rubric.notScored,
].map(({ provision, quote }) => ({ provision, quote }))

/** The clauses of a text: what stands between commas, colons, semicolons and full stops. */
const clausesOf = (text: string) =>
  text
    .split(/[。；;，：]/)
    .map((clause) => clause.trim())
    .filter(Boolean)

const asking = provisions
  .filter(({ id }) => ARTICLES.test(id) && !LISTED.test(id))
  .flatMap(({ id, zh }) => {
    const rest = Object.keys(ASKS_NOTHING).reduce((text, said) => text.replace(said, '。'), zh)
    return clausesOf(rest).map((clause) => ({ id, clause }))
  })

describe('everything that Articles 2–5 and 18 ask', () => {
  it('is found', () => {
    expect(asking.length).toBeGreaterThan(50)
  })

  it.each(asking)('$id $clause: is scored, or said to be not', ({ id, clause }) => {
    const own = quotations.filter(({ provision }) => provision === id)
    const isQuoted = own.some(({ quote }) => clausesOf(quote).some((one) => clause === one))
    expect(isQuoted, own.map(({ quote }) => quote).join(' / ')).toBe(true)
  })

  it.each(Object.keys(ASKS_NOTHING))('has %s beside it', (said) => {
    expect(provisions.some(({ zh }) => zh.includes(said))).toBe(true)
  })
})

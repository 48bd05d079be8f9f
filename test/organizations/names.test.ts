import { matchDuties, type OrganizationFinding, organizationFacts } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { names, namesByKind } from '../support/organization-names.ts'

const byName = names.map((row) => [row.name, row] as const)

/** Characters of the lexicon as traditional script writes them, in every usual way. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [
    '业業 义義 产產 会會 体體 动動 医醫 协協 卫衛衞 发發 园園 备備 宠寵 导導 师師 护護 机機 检檢 洁潔 环環 疗療 痨癆 监監 种種 筑築',
    '红紅 职職 联聯 药藥 训訓 设設 诊診 询詢 咨諮 谊誼 辅輔 进進 门門 队隊 险險 预預 饮飲 务務 创創 养養 兽獸 儿兒 学學 总總 愿願 婴嬰',
    '肤膚 制製 游遊',
  ]
    .join(' ')
    .split(' ')
    .flatMap((entry) => [...entry.slice(1)].map((sign) => [sign, entry.charAt(0)] as const)),
)

const simplify = (text: string) => [...text].map((sign) => TRADITIONAL.get(sign) ?? sign).join('')

/** The name in one width and script, without spaces: what stands outside of brackets, then what stands within. */
function plain(name: string): string {
  const whole = simplify(name.normalize('NFKC').replace(/\s/g, ''))
  const within = whole.match(/[([][^()[\]]*[)\]]/g) ?? []
  return [whole.replace(/[([][^()[\]]*[)\]]/g, ''), ...within].join(' ')
}

/** Everything that a name tells, as far as it rests on words. */
function inferencesOf(name: string): OrganizationFinding[] {
  return matchDuties({ name })
    .classes.flatMap(({ reasons }) => reasons)
    .filter(({ value }) => value !== null)
}

const verdictsOf = (name: string) =>
  Object.fromEntries(matchDuties({ name }).classes.map(({ id, verdict }) => [id, verdict]))

describe('a name that stands alone', () => {
  it.each(byName)('proves what it says, and no more: %s', (_, { name, met, notMet }) => {
    const verdicts = verdictsOf(name)
    expect(met.filter((id) => verdicts[id] !== 'met')).toEqual([])
    expect(notMet.filter((id) => verdicts[id] === 'met')).toEqual([])
  })

  it.each(byName)('holds every word that it is recognized by: %s', (_, { name }) => {
    for (const { paths, words } of inferencesOf(name)) {
      expect(paths).toEqual(['name'])
      expect(words.length).toBeGreaterThan(0)
      for (const word of words) expect(plain(name)).toContain(word)
    }
  })

  it.each(Object.entries(namesByKind))(
    'is one of ten at least of its kind: %s',
    (_, { length }) => {
      expect(length).toBeGreaterThanOrEqual(10)
    },
  )

  it('is in the table once', () => {
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
  })
})

/** The reasons for one class, each as the word that tells it. */
const wordsFor = (name: string, id: string) =>
  matchDuties({ name })
    .classes.find((verdict) => verdict.id === id)
    ?.reasons.flatMap(({ words }) => words)

describe('the words of a name', () => {
  it.each([
    { name: '重庆市总商会', id: 'industry-association', words: ['总商会'], why: 'the longest' },
    { name: '重庆市医疗护理中心', id: 'medical-health', words: ['医疗', '护理'], why: 'all' },
    { name: '重庆市医疗医疗中心', id: 'medical-health', words: ['医疗'], why: 'each once' },
    {
      name: '重庆市兽医与中医协会',
      id: 'medical-health',
      words: ['中医'],
      why: 'a yes outweighs a no',
    },
  ])('speak as they should ($why): $name', ({ name, id, words }) => {
    expect(verdictsOf(name)[id]).toBe('met')
    expect(wordsFor(name, id)).toEqual(words)
  })

  it.each([
    // 口腔 is within the longer word, 卫生协会 reaches into the earlier one.
    ['重庆市口腔护理用品商会', 'medical-health'],
    ['重庆市环境卫生协会', 'medical-health'],
    // 商会 and 学校 are not at the end.
    ['重庆市商会大厦管理会', 'industry-association'],
    ['重庆市学校后勤协会', 'education-training'],
  ])('are not found where others are meant: %s is not %s', (name, id) => {
    expect(verdictsOf(name)[id]).not.toBe('met')
  })

  it('that are no name of a kind prove that it is not of that kind, but only by that field', () => {
    const facts = (input: object) =>
      matchDuties(input).classes.find(({ id }) => id === 'industry-association')
    expect(facts({ name: '重庆市历史学会' })).toMatchObject({
      verdict: 'unknown',
      missing: ['business-sector', 'association-form'],
    })
    expect(facts({ name: '重庆市历史学会', sector: 'culture' })).toMatchObject({
      verdict: 'unmet',
      reasons: [
        { fact: 'trade-name', value: false, words: ['学会'] },
        { fact: 'business-sector', value: false, paths: ['sector'], words: [] },
      ],
    })
  })

  it.each(organizationFacts.filter(({ words }) => words).map((fact) => [fact.id, fact] as const))(
    'are recognized in traditional script, all of them: %s',
    (_, { words = { yes: [], yesAtEnd: [] } }) => {
      for (const word of [...words.yes, ...words.yesAtEnd]) {
        for (const last of [false, true]) {
          const other = [...word].map((sign) => {
            const forms = [...TRADITIONAL].filter(([, simple]) => simple === sign)
            return forms.at(last ? -1 : 0)?.[0] ?? sign
          })
          expect(verdictsOf(`渝${other.join('')}`), word).toEqual(verdictsOf(`渝${word}`))
        }
      }
    },
  )

  it('count from the first character on', () => {
    expect(verdictsOf('慈善会')['charity']).toBe('met')
  })

  it('that name another kind do so at the end alone', () => {
    const verdictOf = (name: string) =>
      matchDuties({ name, sector: 'culture' }).classes.find(
        ({ id }) => id === 'industry-association',
      )?.verdict
    expect(verdictOf('重庆市晴川学会')).toBe('unmet')
    expect(verdictOf('重庆市晴川学会之友')).toBe('unknown')
  })

  it('tell nothing where there are none', () => {
    expect(inferencesOf('')).toEqual([])
    expect(inferencesOf('　（行业协会）')).toEqual([])
    expect(inferencesOf('重庆市禾光之友')).toEqual([])
  })

  it('count in brackets where a registered name stands there, longer than what is outside', () => {
    const charity = (name: string) => verdictsOf(name)['charity']
    expect(charity('禾光之友队（重庆慈善总会）')).toBe('met')
    expect(charity('禾光巴渝之友（重庆慈善总会）')).toBe('unknown')
    expect(charity('禾光巴渝之友们（重庆慈善总会）')).toBe('unknown')
    expect(charity('禾光（慈善总会）')).toBe('unknown')
    expect(charity('禾光（原重庆慈善总会）')).toBe('unknown')
  })

  it('are found at once in the longest of names', () => {
    // One character that is written out as eighteen, and the most words that fit.
    expect(verdictsOf('ﷺ'.repeat(200))['charity']).toBe('unknown')
    expect(verdictsOf('慈善'.repeat(100))['charity']).toBe('met')
    expect(verdictsOf(`${'('.repeat(198)}慈善`)['charity']).toBe('met')
  })
})

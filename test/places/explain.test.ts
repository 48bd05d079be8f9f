import {
  cite,
  classifyPlace,
  type ExplainOptions,
  explainPlace,
  isInvalidInputError,
  type Locale,
  type PlaceQuery,
} from 'chongqing-aid-guideline'
import { focusAreaTiers, type Successor, successors } from 'chongqing-aid-guideline/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectForReaders, expectNothingTwice, LOCALES } from '../support/explanations.ts'
import { queryArbitrary } from '../support/places.ts'

const explain = (query: PlaceQuery, options?: ExplainOptions) =>
  explainPlace(classifyPlace(query), options)

const successorOf = (id: string) => successors.find((row) => row.id === id) as Successor

const linesOf = (query: PlaceQuery, locale: Locale = 'zh-CN') =>
  explain(query, { locale }).split('\n')

/** The lines on how the place was recognized. */
const placesIn = (query: PlaceQuery, locale: Locale = 'zh-CN') => {
  const lines = linesOf(query, locale).slice(3)
  return lines.slice(0, lines.indexOf(''))
}

describe('an explanation in Chinese', () => {
  it('tells the conclusion, the place, each tier with row and clause, and what is still to ask', () => {
    expect(linesOf('开县大进镇')).toEqual([
      '重点地区判断说明',
      '结论：开州区大进镇属于重点地区。',
      '依据：《重庆市社会组织参与脱贫攻坚工作指引》（渝社组办〔2020〕21号），以下条款都出自这份文件。',
      '地点：开州区大进镇（2020年统计用区划代码500154109），您写的是旧名称、旧代码或旧隶属。',
      '',
      '是不是各类重点地区：',
      '- 国家级扶贫开发工作重点区县（第二条第（一）项）：是，列在附件1第6号。',
      '- 市级扶贫开发工作重点区县（第二条第（二）项）：不是。',
      '- 深度贫困乡镇（第二条第（三）项）：是，列在附件2第13号。',
      '- 定点攻坚村（第二条第（四）项）：还不能确定，要看是哪个村（社区）。',
      '',
      '这类重点地区后来的情况：',
      `- ${successorOf('delisted-key-county').zh}`,
      '',
      '还要问：是哪个村（社区）？',
      '',
      '说明：名单截至2020年5月。重点地区只提示社会组织应当关注哪里，不带来任何待遇资格。',
    ])
  })

  it('tells what became of the place', () => {
    expect(linesOf('丰都县三建镇')).toContain(
      '- 2023年6月30日至2025年12月31日之间，撤销三建乡，设立三建镇。',
    )
    expect(linesOf('黔江区太极镇')).toContain('- 2021年，撤销太极乡，设立太极镇。')
  })

  it.each([
    ['巫溪县', ['delisted-key-county', 'national-revitalization-county']],
    ['万州区', ['delisted-key-county']],
    ['忠县', ['delisted-key-county']],
    ['奉节县；万州区', ['delisted-key-county']],
    ['巴南区', []],
    ['平安乡', []],
  ])('tells what became of focus areas of its kind: %s', (query, ids) => {
    const lines = linesOf(query)
    const told = successors.filter(({ zh }) => lines.includes(`- ${zh}`))
    expect(told.map(({ id }) => id)).toEqual(ids)
    expect(lines.includes('这类重点地区后来的情况：')).toBe(ids.length > 0)
  })

  it.each([
    ['', ['从您写的内容里看不出是重庆市的哪个地方。']],
    ['巴东县', ['您写的是重庆市以外的地方，文件只列重庆市的地区。']],
    ['万盛', ['地点：万盛经开区，您写的是简称。']],
    [
      '奉节县永安街道',
      [
        '地点：奉节县（2020年统计用区划代码500236），您写的是2020年的官方名称或代码，所写的乡镇（街道）没有列入附件。',
      ],
    ],
    [
      '綦江区顶山镇石佛村',
      [
        '地点：綦江区丁山镇石佛村（2020年统计用区划代码500110118205），您写的与附件所印一致，与官方名称差一个字。',
      ],
    ],
    [
      '北碚区金刀峡镇小华莹村',
      ['地点：北碚区金刀峡镇小华蓥村（2020年统计用区划代码500109116209），您写的是旧写法。'],
    ],
    [
      '500109125',
      [
        '地点：渝北区大盛镇（2020年统计用区划代码500112143），您写的是民政部门2025年的行政区划代码。',
        '现在的名称和隶属：北碚区大盛镇。',
      ],
    ],
    [
      '平安乡',
      [
        '可能是下列地点：',
        '- 奉节县平安乡（2020年统计用区划代码500236266），您写的是2020年的官方名称或代码。',
        '- 云阳县平安镇（2020年统计用区划代码500235133），与您写的名称相近，可能是另一处。',
      ],
    ],
    [
      '太极乡',
      [
        '可能是下列地点：',
        '- 黔江区太极乡（2020年统计用区划代码500114250），您写的是2020年的官方名称或代码。',
      ],
    ],
  ])('tells how a place was recognized: %j', (query, places) => {
    expect(placesIn(query)).toEqual(places)
  })

  it.each([
    ['重庆市', '还要问：是哪个区县、哪个乡镇（街道）、哪个村（社区）？'],
    ['奉节县', '还要问：是哪个乡镇（街道）、哪个村（社区）？'],
    ['渝北区', '还要问：是哪个村（社区）？'],
    ['渝中区', undefined],
    ['奉节县平安乡桃树村', undefined],
  ])('asks only for what would decide: %s', (query, asked) => {
    expect(linesOf(query).find((line) => line.startsWith('还要问'))).toBe(asked)
  })

  it('puts tiers that are open for the same reason into one line', () => {
    expect(linesOf('重庆市')).toContain(
      '- 国家级扶贫开发工作重点区县（第二条第（一）项）、市级扶贫开发工作重点区县（第二条第（二）项）：还不能确定，要看是哪个区县。',
    )
  })

  it.each([
    ['奉节县', '结论：奉节县属于重点地区。'],
    ['奉节县平安乡天台村', '结论：奉节县平安乡的这个村（社区）属于重点地区。'],
    ['渝北区', '结论：现在的信息还不够，不能确定渝北区是不是重点地区。'],
    ['渝中区', '结论：渝中区不属于重点地区。'],
    ['巴东县', '结论：您写的地方不属于重点地区。'],
  ])('says the conclusion first: %s', (query, conclusion) => {
    expect(linesOf(query)[1]).toBe(conclusion)
  })
})

describe('of which time or system the words are', () => {
  const CODE = {
    nbs2020: ['您写的是2020年的统计用区划代码', 'recognized by its statistical code of 2020'],
    mca2025: [
      '您写的是民政部门2025年的行政区划代码',
      'recognized by the division code that civil affairs gave it in 2025',
    ],
    none: [
      '您写的代码没有列出，只能由前六位看出是这里',
      'recognized by the first six digits of the code, which itself is not listed',
    ],
  } as const
  const NAME = {
    exact: ['您写的是2020年的官方名称或代码', 'recognized by its official name or code of 2020'],
    former: [
      '您写的是旧名称、旧代码或旧隶属',
      'recognized by a former name or code, or by what it once belonged to',
    ],
    later: [
      '您写的是后来的名称、代码或隶属',
      'recognized by a later name or code, or by the county it later went to',
    ],
  } as const

  it.each<[query: PlaceQuery, said: readonly [string, string]]>([
    ['500236266', CODE.nbs2020],
    ['500236', CODE.nbs2020],
    [{ code: '500236266', system: 'nbs2020' }, CODE.nbs2020],
    [{ code: '500236', system: 'mca2025' }, CODE.mca2025],
    [{ code: '500236201', system: 'mca2025' }, CODE.mca2025],
    [{ code: '500109125', system: 'mca2025' }, CODE.mca2025],
    [{ code: '500236266', system: 'mca2025' }, CODE.none],
    [{ code: '500236999', system: 'nbs2020' }, CODE.none],
    ['500236999', CODE.none],
    ['500234', NAME.former],
    [{ code: '500234', system: 'nbs2020' }, NAME.former],
    ['500157', NAME.later],
    ['奉节县', NAME.exact],
    ['重庆市奉节县', NAME.exact],
    [{ county: '奉节县', township: '平安乡' }, NAME.exact],
    ['四川省奉节县', NAME.former],
    ['四川奉节', NAME.former],
    ['四川省重庆市奉节县', NAME.former],
    ['万县地区奉节县', NAME.former],
    ['万县市奉节县', NAME.former],
    ['开县', NAME.former],
    ['奉节县四川航空售票处', NAME.exact],
  ])('is told in both languages: %j', (query, said) => {
    expect(placesIn(query)[0]).toContain(`，${said[0]}。`)
    expect(placesIn(query, 'en')[0]).toContain(`, ${said[1]}.`)
  })

  it('is told with what no annex lists', () => {
    expect(placesIn({ code: '500236001', system: 'nbs2020' })).toEqual([
      '地点：奉节县（2020年统计用区划代码500236），您写的是2020年的统计用区划代码，所写的乡镇（街道）没有列入附件。',
    ])
  })
})

describe('an explanation in English', () => {
  it('tells the same', () => {
    expect(linesOf('涪陵区同乐镇', 'en')).toEqual([
      'Is this place a focus area?',
      'Answer: Tongle Township, Fuling District counts as a focus area.',
      'Basis: Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation (Yu She Zu Ban [2020] No. 21); the clauses below are its own.',
      'Place: Tongle Township, Fuling District (statistical code of 2020: 500102222), recognized by a later name or code, or by the county it later went to.',
      '',
      'Whether it is a focus area of each kind:',
      '- National-level key county (Article 2, item 1): no.',
      '- Municipal-level key county (Article 2, item 2): yes, number 15 in annex 1.',
      '- Deep-poverty township (Article 2, item 3): no.',
      '- Designated target village (Article 2, item 4): not known; it depends on the village.',
      '',
      'What changed after the document was issued:',
      '- 2021: Tongle Township became Tongle Town.',
      '',
      'What became of focus areas of this kind:',
      `- ${successorOf('delisted-key-county').en}`,
      '',
      'Still to ask: which village is it?',
      '',
      'Please note: the lists are as of May 2020. A focus area tells organizations where to look; it is no entitlement.',
    ])
  })

  it.each([
    [
      '酆都县',
      'Place: Fengdu County (statistical code of 2020: 500230), recognized by an older spelling of its name.',
    ],
    [
      '500234',
      'Place: Kaizhou District (statistical code of 2020: 500154), recognized by a former name or code, or by what it once belonged to.',
    ],
    [
      '万盛',
      'Place: Wansheng Economic and Technological Development Zone, recognized by a short form of its name.',
    ],
    [
      '奉节县平安乡桃树村',
      "Place: Taoshu Village, Ping'an Township, Fengjie County (statistical code of 2020: 500236266207), recognized by its official name or code of 2020.",
    ],
  ])('names places in English: %s', (query, line) => {
    expect(placesIn(query, 'en')[0]?.replace(/\d{12}/, '')).toBe(line.replace(/\d{12}/, ''))
  })

  it('tells the county that a place went to', () => {
    expect(placesIn('渝北区大盛镇千盏村', 'en')[1]).toBe('Today it belongs to Beibei District.')
    expect(placesIn('渝北区统景镇', 'en')).toHaveLength(1)
    expect(placesIn('丰都县三建乡', 'en')).toHaveLength(1)
  })

  it('gives the days between which a change happened', () => {
    expect(linesOf('丰都县三建镇', 'en')).toContain(
      '- Between June 30, 2023 and December 31, 2025: Sanjian Township became Sanjian Town.',
    )
  })
})

describe('a full explanation', () => {
  it('adds sources, ids and codes', () => {
    const full = explain('丰都县三建镇', { detail: 'full' })
    expect(full).toContain('设立三建镇。来源：民政部：国家地名信息库。')
    expect(full.split('存档信息：\n')[1]?.split('\n')).toEqual([
      '- national-key-county=met [4]',
      '- municipal-key-county=unmet',
      '- deep-poverty-township=met [1]',
      '- designated-village=unmet',
      '- 500230210=later',
      expect.stringMatching(/^- 规则版本：.+；指纹：[0-9a-f]{64}$/),
    ])
  })
})

describe('an explanation of anything', () => {
  it('is Chinese and short unless something else is chosen', () => {
    for (const options of [undefined, {}, { locale: null, detail: null }]) {
      expect(explain('奉节县', options)).toBe(
        explain('奉节县', { locale: 'zh-CN', detail: 'short' }),
      )
    }
  })

  it.each([
    [{ locale: 'fr' }, 'options.locale'],
    [{ detail: 'long' }, 'options.detail'],
  ])('is refused with %o', (options, path) => {
    expect.assertions(2)
    try {
      explain('奉节县', options as ExplainOptions)
    } catch (error) {
      expect(isInvalidInputError(error)).toBe(true)
      expect(error).toMatchObject({ issues: [{ path, code: 'not-allowed' }] })
    }
  })

  it('is written for readers, says nothing twice, and cites the clause of each tier', () => {
    fc.assert(
      fc.property(queryArbitrary, fc.constantFrom(...LOCALES), (query, locale) => {
        const focus = classifyPlace(query)
        const text = explainPlace(focus, { locale })
        expectForReaders(text, locale)
        expectNothingTwice(text, locale)
        for (const { id, provision, row } of focus.tiers) {
          const tier = focusAreaTiers.find((one) => one.id === id)
          const label = tier?.label[locale === 'en' ? 'en' : 'zh'] as string
          const line = text.split('\n').find((one) => one.startsWith('- ') && one.includes(label))
          const clause = cite(provision, { locale }).replace(/^《.*》|^.*, (?=Article)/, '')
          expect(line).toContain(locale === 'en' ? `${label} (${clause})` : `${label}（${clause}）`)
          const annex = tier?.annex.replace('annex.', '')
          const where =
            locale === 'en' ? `number ${row} in annex ${annex}.` : `附件${annex}第${row}号。`
          expect(line?.includes(where)).toBe(row !== undefined)
        }
      }),
      { seed: 20200514, numRuns: 500 },
    )
  })

  it('holds no word of the query that is no official name', () => {
    const words = ['甲某', '密村', '乙社区', '丙路7号', '戊镇', '己庚县', 'Xyz', '👻']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, '奉节县', '平安乡', '桃树村', '，'), { maxLength: 10 }),
        fc.constantFrom(...LOCALES),
        (parts, locale) => {
          const said = explain(parts.join(''), { locale, detail: 'full' })
          expect(words.filter((word) => said.includes(word))).toEqual([])
        },
      ),
      { seed: 20200514, numRuns: 500 },
    )
  })
})

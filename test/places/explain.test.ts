import {
  cite,
  classifyPlace,
  explainPlace,
  isInvalidInputError,
  type Locale,
} from 'chongqing-aid-guideline'
import { focusAreaTiers } from 'chongqing-aid-guideline/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryArbitrary } from '../support/places.ts'

const LOCALES = ['zh-CN', 'en'] as const

const linesOf = (query: string, locale: Locale = 'zh-CN') =>
  explainPlace(classifyPlace(query), { locale }).split('\n')

const placesIn = (query: string, locale: Locale = 'zh-CN') => {
  const lines = linesOf(query, locale).slice(2)
  return lines.slice(0, lines.indexOf(''))
}

describe('an explanation in Chinese', () => {
  it('tells the place, each tier with row and clause, and what is still to ask', () => {
    expect(linesOf('开县大进镇')).toEqual([
      '重点地区判断说明（依据渝社组办〔2020〕21号）',
      '结论：属于重点地区。',
      '地点：开州区大进镇（旧名称或旧代码；统计用区划代码（2020年）500154109）',
      '',
      '- 国家级扶贫开发工作重点区县：是（附件1第6号）。依据：《重庆市社会组织参与脱贫攻坚工作指引》第二条第（一）项。',
      '- 市级扶贫开发工作重点区县：不是。依据：《重庆市社会组织参与脱贫攻坚工作指引》第二条第（二）项。',
      '- 深度贫困乡镇：是（附件2第13号）。依据：《重庆市社会组织参与脱贫攻坚工作指引》第二条第（三）项。',
      '- 定点攻坚村：不能确定。依据：《重庆市社会组织参与脱贫攻坚工作指引》第二条第（四）项。',
      '',
      '还需了解：村（社区）的名称或代码。',
      '',
      '说明：名单截至2020年5月。重点地区只提示社会组织应当关注哪里，不带来任何待遇资格。',
    ])
  })

  it('tells what became of the place, with sources', () => {
    expect(linesOf('丰都县三建镇').slice(8)).toEqual([
      '',
      '文件印发以后的变化：',
      '- 2023-06-30至2025-12-31之间：撤销三建乡，设立三建镇（来源：民政部：国家地名信息库）',
      '',
      '说明：名单截至2020年5月。重点地区只提示社会组织应当关注哪里，不带来任何待遇资格。',
    ])
    expect(linesOf('黔江区太极镇').find((line) => line.includes('太极镇'))).toBe(
      '- 2021：撤销太极乡，设立太极镇（来源：渝府〔2021〕35号、民政部：2021年县级以下行政区划变更情况）',
    )
  })

  it.each([
    ['', ['没有认出重庆市内的地点。']],
    ['巴东县', ['没有认出重庆市内的地点：所写的是重庆市以外的地方。']],
    ['万盛', ['地点：万盛经开区（简称）']],
    [
      '奉节县永安街道',
      [
        '地点：奉节县（与2020年的官方名称或代码一致；统计用区划代码（2020年）500236；所写的乡镇（街道）不在附件之列）',
      ],
    ],
    [
      '奉节县平安乡天台村',
      [
        '地点：奉节县平安乡（与2020年的官方名称或代码一致；统计用区划代码（2020年）500236266；所写的村（社区）不在附件之列）',
      ],
    ],
    [
      '綦江区顶山镇石佛村',
      [
        '地点：綦江区丁山镇石佛村（与附件所印一致，与官方名称有一字之差；统计用区划代码（2020年）500110118205）',
      ],
    ],
    [
      '北碚区金刀峡镇小华莹村',
      ['地点：北碚区金刀峡镇小华蓥村（旧写法；统计用区划代码（2020年）500109116209）'],
    ],
    [
      '500109125',
      ['地点：渝北区大盛镇（后来的名称、代码或所属；统计用区划代码（2020年）500112143）'],
    ],
    [
      '平安乡',
      [
        '可能的地点：',
        '- 奉节县平安乡（与2020年的官方名称或代码一致；统计用区划代码（2020年）500236266）',
        '- 云阳县平安镇（仅通名不同，可能是另一处；统计用区划代码（2020年）500235133）',
      ],
    ],
  ])('tells how a place was recognized: %j', (query, places) => {
    expect(placesIn(query)).toEqual(places)
  })

  it.each([
    ['重庆市', '还需了解：区县、乡镇（街道）、村（社区）的名称或代码。'],
    ['奉节县', '还需了解：乡镇（街道）、村（社区）的名称或代码。'],
    ['渝北区', '还需了解：村（社区）的名称或代码。'],
    ['渝中区', undefined],
    ['奉节县平安乡桃树村', undefined],
  ])('asks only for what would decide: %s', (query, asked) => {
    expect(linesOf(query).find((line) => line.startsWith('还需了解'))).toBe(asked)
  })

  it.each([
    ['奉节县', '结论：属于重点地区。'],
    ['渝北区', '结论：现有信息还不能确定是否属于重点地区。'],
    ['渝中区', '结论：不属于重点地区。'],
  ])('says the conclusion first: %s', (query, conclusion) => {
    expect(linesOf(query)[1]).toBe(conclusion)
  })
})

describe('an explanation in English', () => {
  const GUIDELINE =
    'Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation'

  it('tells the same', () => {
    expect(linesOf('涪陵区同乐镇', 'en')).toEqual([
      'Is this a focus area? (渝社组办〔2020〕21号)',
      'Answer: the place is a focus area.',
      'Place: 涪陵区同乐乡 (a later name, code or county; NBS code of 2020: 500102222)',
      '',
      `- National-level key county: no. Clause: ${GUIDELINE}, Article 2, item 1.`,
      `- Municipal-level key county: yes (annex 1, no. 15). Clause: ${GUIDELINE}, Article 2, item 2.`,
      `- Deep-poverty township: no. Clause: ${GUIDELINE}, Article 2, item 3.`,
      `- Designated target village: not known. Clause: ${GUIDELINE}, Article 2, item 4.`,
      '',
      'What changed after the document was issued:',
      '- 2021: Tongle Township became Tongle Town (source: 渝府〔2021〕60号, 民政部：2021年县级以下行政区划变更情况)',
      '',
      'Still to ask: the name or code of the village.',
      '',
      'Please note: the lists are as of May 2020. A focus area tells organizations where to look; it is no entitlement.',
    ])
  })

  it.each([
    ['', ['No place of Chongqing was recognized.']],
    ['巴东县', ['No place of Chongqing was recognized: the words name a place elsewhere.']],
    ['万盛', ['Place: 万盛经开区 (a short form)']],
    [
      '奉节县永安街道',
      [
        'Place: 奉节县 (the official name or code of 2020; NBS code of 2020: 500236; the township named in it is in no annex)',
      ],
    ],
    [
      '奉节县平安乡天台村',
      [
        'Place: 奉节县平安乡 (the official name or code of 2020; NBS code of 2020: 500236266; the village named in it is in no annex)',
      ],
    ],
    [
      '綦江区顶山镇石佛村',
      [
        'Place: 綦江区丁山镇石佛村 (as the annex prints it, one character off the official name; NBS code of 2020: 500110118205)',
      ],
    ],
    ['酆都县', ['Place: 丰都县 (an older spelling; NBS code of 2020: 500230)']],
    ['500234', ['Place: 开州区 (a former name or code; NBS code of 2020: 500154)']],
    [
      '云阳县泥溪乡',
      [
        'It may be:',
        '- 云阳县泥溪镇 (the same but for the ending, perhaps another place; NBS code of 2020: 500235139)',
        '- 云阳县 (the official name or code of 2020; NBS code of 2020: 500235; the township named in it is in no annex)',
      ],
    ],
  ])('tells how a place was recognized: %j', (query, places) => {
    expect(placesIn(query, 'en')).toEqual(places)
  })

  it.each([
    ['重庆市', 'Still to ask: the name or code of the county, the township, the village.'],
    ['渝中区', undefined],
  ])('asks only for what would decide: %s', (query, asked) => {
    expect(linesOf(query, 'en').find((line) => line.startsWith('Still'))).toBe(asked)
  })

  it.each([
    ['奉节县', 'Answer: the place is a focus area.'],
    ['渝北区', 'Answer: what is known does not yet tell whether the place is a focus area.'],
    ['渝中区', 'Answer: the place is no focus area.'],
  ])('says the conclusion first: %s', (query, conclusion) => {
    expect(linesOf(query, 'en')[1]).toBe(conclusion)
  })

  it('gives the days between which a change happened', () => {
    expect(linesOf('丰都县三建镇', 'en')[10]).toBe(
      '- between 2023-06-30 and 2025-12-31: Sanjian Township became Sanjian Town (source: 民政部：国家地名信息库)',
    )
  })
})

describe('an explanation of anything', () => {
  it('is Chinese unless English is chosen', () => {
    const focus = classifyPlace('奉节县')
    expect(explainPlace(focus)).toBe(explainPlace(focus, { locale: 'zh-CN' }))
    expect(explainPlace(focus, { locale: null })).toBe(explainPlace(focus))
  })

  it('is refused in another language', () => {
    expect.assertions(2)
    try {
      explainPlace(classifyPlace('奉节县'), { locale: 'fr' as Locale })
    } catch (error) {
      expect(isInvalidInputError(error)).toBe(true)
      expect(error).toMatchObject({ issues: [{ path: 'options.locale', code: 'not-allowed' }] })
    }
  })

  it('cites the clause of each tier, and the annex of each row', () => {
    fc.assert(
      fc.property(queryArbitrary, fc.constantFrom(...LOCALES), (query, locale) => {
        const focus = classifyPlace(query)
        const lines = explainPlace(focus, { locale }).split('\n')
        const said = lines.filter((line) => /^- .*(依据：|Clause: )/.test(line))
        expect(said).toHaveLength(4)
        for (const [index, { id, provision, row }] of focus.tiers.entries()) {
          expect(said[index]).toContain(cite(provision, { locale }))
          const annex = focusAreaTiers.find((tier) => tier.id === id)?.annex.replace('annex.', '')
          const where =
            locale === 'en' ? `(annex ${annex}, no. ${row})` : `（附件${annex}第${row}号）`
          expect(said[index]?.includes(where)).toBe(row !== undefined)
          expect(/附件|annex/.test(said[index] ?? '')).toBe(row !== undefined)
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
          const said = explainPlace(classifyPlace(parts.join('')), { locale })
          expect(words.filter((word) => said.includes(word))).toEqual([])
        },
      ),
      { seed: 20200514, numRuns: 500 },
    )
  })
})

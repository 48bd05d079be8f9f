import {
  cite,
  type DutyId,
  type DutyMatching,
  type DutyOptions,
  type ExplainOptions,
  explainDuties,
  findDuty,
  isInvalidInputError,
  type Locale,
  matchDuties,
  type Organization,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingPhrases } from '../../src/data/reading-phrases.ts'
import { expectClasses } from '../support/class-lines.ts'
import { expectForReaders, expectNothingTwice, LOCALES } from '../support/explanations.ts'
import {
  CREDIT_CODES,
  dutyOptionsArbitrary,
  organizationArbitrary,
} from '../support/organizations.ts'

const RUNS = { seed: 20200514, numRuns: 150 }

const explain = (input: Organization, locale: Locale = 'zh-CN', options?: DutyOptions) =>
  explainDuties(matchDuties(input, options), { locale })

const eachExplained = (holds: (text: string, matching: DutyMatching, locale: Locale) => void) =>
  fc.assert(
    fc.property(
      organizationArbitrary,
      dutyOptionsArbitrary,
      fc.constantFrom(...LOCALES),
      (organization, options, locale) => {
        const matching = matchDuties(organization, options)
        holds(explainDuties(matching, { locale }), matching, locale)
      },
    ),
    RUNS,
  )

const keyOf = (locale: Locale) => (locale === 'en' ? 'en' : 'zh')
const shortOf = (id: Parameters<typeof cite>[0], locale: Locale) =>
  cite(id, { locale }).replace(/^《.*》|^.*, (?=Article)/, '')

/** The sentence of a duty under a reading, without its end and without how binding it is. */
function wordsOf(id: DutyId, { readings }: DutyMatching, locale: Locale): string {
  const { en, zh, zhSentence = zh, variants = [] } = findDuty(id)
  const said = variants.find(({ reading, option }) => readings[reading] === option)?.sentence
  return locale === 'en'
    ? (said?.en ?? en).replace(/\.(?="?$)/, '')
    : (said?.zh ?? zhSentence).replace(/^(要|鼓励|可以)/, '')
}

const MARKS = { should: '【要】', encouraged: '【鼓励】', may: '【可以】' }

const LISTED =
  /^(如果属于.*还有下列事项：|各类社会组织共同的事项：|What is also asked of it if .*:|What is asked of every social organization:)\n(- .*\n)+/gm

/** The full explanation without the lists of labels, of which each duty stands in it in full as well. */
const withoutBrief = (matching: DutyMatching, locale: Locale) =>
  explainDuties(matching, { locale, detail: 'full' }).replace(LISTED, '')

describe('an explanation for readers', () => {
  it('holds no path, id or sign of a program, and one language alone', { timeout: 60_000 }, () => {
    eachExplained((text, _, locale) => {
      // The document's own marks, and words of a name, are quoted.
      expectForReaders(text.replaceAll(/["“”]/g, ''), locale)
    })
  })

  it('says nothing twice', { timeout: 60_000 }, () => {
    eachExplained((text, _, locale) => expectNothingTwice(text, locale))
  })

  it('tells of each class its clause, verdict and every reason', { timeout: 60_000 }, () => {
    eachExplained((text, matching, locale) => expectClasses(text, matching, locale))
  })

  it('tells each duty in the words of the document, with its clause', { timeout: 60_000 }, () => {
    eachExplained((short, matching, locale) => {
      const { duties, possible, common } = matching
      const text = withoutBrief(matching, locale)
      for (const { id } of duties) {
        expect(short).toContain(wordsOf(id, matching, locale))
      }
      for (const { id, provision } of [...duties, ...possible, ...common]) {
        const line = text.split('\n').find((one) => one.includes(wordsOf(id, matching, locale)))
        expect(line).toContain(shortOf(provision, locale))
        const isOfMembers = findDuty(id).actor === 'member-units'
        expect(
          line?.includes(locale === 'en' ? 'done by its member units' : '由会员单位实施'),
        ).toBe(isOfMembers)
      }
    })
  })

  it('lists what is asked of everyone, or may be asked, by its label, clause by clause, with how binding it is and under which condition', {
    timeout: 60_000,
  }, () => {
    eachExplained((text, { common, possible }, locale) => {
      for (const { id, provision, modality, condition } of [...common, ...possible]) {
        const clause = shortOf(provision, locale)
        const head =
          locale === 'en' ? `- ${clause} (${modality}): ` : `- ${MARKS[modality]}${clause}：`
        const lines = text.split('\n').filter((one) => one.startsWith(head))
        const label = findDuty(id).label[keyOf(locale)]
        const limit = condition?.[keyOf(locale)] ?? ''
        const parts = lines.flatMap((line) =>
          line.slice(head.length, -1).split(locale === 'en' ? '; ' : '；'),
        )
        expect(parts.filter((part) => part.startsWith(label) && part.includes(limit))).toHaveLength(
          1,
        )
      }
    })
  })

  it('says in Chinese how binding each duty is', { timeout: 60_000 }, () => {
    eachExplained((_, matching, locale) => {
      const { duties, possible, common } = matching
      if (locale === 'en') return
      const text = withoutBrief(matching, locale)
      for (const { id, modality } of [...duties, ...possible, ...common]) {
        const line = text.split('\n').find((one) => one.includes(wordsOf(id, matching, locale)))
        expect(line?.startsWith(`- ${MARKS[modality]}`)).toBe(true)
        expect(line).not.toMatch(/【要】要|【鼓励】鼓励(?!、)|【可以】可以/)
      }
    })
  })

  it('tells each reading that bears on organizations', { timeout: 60_000 }, () => {
    eachExplained((text, { readings }, locale) => {
      for (const [id, chosen] of Object.entries(readings)) {
        const reading = readingPhrases.find((one) => one.id === id)
        const option = reading?.options.find((one) => one.id === chosen)
        expect(text).toContain(option?.[keyOf(locale)])
      }
    })
  })

  it('is the same for a matching that was stored as JSON', () => {
    eachExplained((text, matching, locale) => {
      expect(explainDuties(JSON.parse(JSON.stringify(matching)), { locale })).toBe(text)
    })
  })
})

describe('the words of an explanation', () => {
  it('begin with the conclusion', () => {
    expect(explain({ name: '重庆市火锅行业协会' }).split('\n').slice(0, 6)).toEqual([
      '社会组织参与事项说明',
      '结论：这个组织属于行业协会商会，另有7类还不能确定。',
      '依据：《重庆市社会组织参与脱贫攻坚工作指引》（渝社组办〔2020〕21号），以下条款都出自这份文件。',
      '',
      '组织类别：',
      '- 行业协会商会（第六条）：属于。名称中的“行业协会”字样表明是行业协会或商会。',
    ])
    expect(explain({}).split('\n')[1]).toBe('结论：现在的信息还不够，不能确定这个组织属于哪一类。')
  })

  it.each<[string, Organization, DutyOptions, string, string]>([
    [
      'what tells against a class',
      { name: '重庆市历史学会', sector: 'culture' },
      {},
      '- 行业协会商会（第六条）、教育领域行业协会（第七条）：不属于。名称中的“学会”字样表明不是行业协会或商会；行业分类不是工商服务业。',
      '- Industry associations and chambers of commerce (Article 6); Industry associations in education (Article 7): No. Its name shows that it is not an industry association or a chamber of commerce; its sector is not business services.',
    ],
    [
      'that a name does not tell',
      { name: '重庆市晴川商会' },
      {},
      '- 慈善组织（第八条）、志愿服务类（第九条）、社会工作服务机构（第九条）、心理咨询辅导类（第十六条）：还不能确定，理由见前。',
      '- Charitable organizations (Article 8); Volunteer service (Article 9); Social work agencies (Article 9); Psychological counseling (Article 16): Not known, for the reasons given above.',
    ],
    [
      'that a name does not tell, and what else would',
      { name: '重庆市晴川商会' },
      {},
      '- 教育培训类（第七条）、教育领域行业协会（第七条）、医疗卫生类（第八条）：还不能确定。从名称看不出来；没有填行业分类。',
      '- Education and training (Article 7); Industry associations in education (Article 7); Medical and health (Article 8): Not known. Its name does not tell; its sector is not given.',
    ],
    [
      'that a name is not given',
      { sector: 'health' },
      {},
      '- 行业协会商会（第六条）、教育培训类（第七条）、教育领域行业协会（第七条）、慈善组织（第八条）、志愿服务类（第九条）、社会工作服务机构（第九条）、心理咨询辅导类（第十六条）：还不能确定。没有填名称。',
      '- Industry associations and chambers of commerce (Article 6); Education and training (Article 7); Industry associations in education (Article 7); Charitable organizations (Article 8); Volunteer service (Article 9); Social work agencies (Article 9); Psychological counseling (Article 16): Not known. Its name is not given.',
    ],
    [
      'what was assumed',
      { sector: 'culture', name: '重庆市晴川商会' },
      { unstated: 'no' },
      '- 教育培训类（第七条）、教育领域行业协会（第七条）：不属于。从名称看不出来，按“不是”对待；行业分类不是教育。',
      '- Education and training (Article 7); Industry associations in education (Article 7): No. Its name does not tell, which counts as a no; its sector is not education.',
    ],
    [
      'what was stated',
      { classes: { charity: false } },
      {},
      '- 慈善组织（第八条）：不属于。以填报的类别为准。',
      '- Charitable organizations (Article 8): No. This is what the record states.',
    ],
    [
      'what is asked of members',
      { classes: ['industry-association'] },
      {},
      `- 【可以】${findDuty('establish-industrial-bases').zh}（第六条；由会员单位实施）。`,
      `- ${findDuty('establish-industrial-bases').en.slice(0, -1)} (Article 6; done by its member units).`,
    ],
    [
      'on which kind a duty depends',
      {},
      {},
      '如果属于社会工作服务机构，还有下列事项：',
      'What is also asked of it if it falls under “Social work agencies”:',
    ],
    [
      'that either of two kinds is enough',
      {},
      { readings: { 'social-work-sentence': 'volunteer-too' } },
      '如果属于社会工作服务机构或志愿服务类，还有下列事项：',
      'What is also asked of it if it falls under “Social work agencies” or “Volunteer service”:',
    ],
    [
      'that two kinds are needed',
      {},
      { readings: { 'charity-sentence': 'medical-only' } },
      '如果属于慈善组织，又属于医疗卫生类，还有下列事项：',
      'What is also asked of it if it falls under “Charitable organizations” and also under “Medical and health”:',
    ],
    [
      'that the open one of two kinds is needed',
      { name: '重庆市晴川慈善会' },
      { readings: { 'charity-sentence': 'medical-only' } },
      '如果属于医疗卫生类，还有下列事项：',
      'What is also asked of it if it falls under “Medical and health”:',
    ],
  ])('tell %s', (_, input, options, chinese, english) => {
    expect(explain(input, 'zh-CN', options).split('\n')).toContain(chinese)
    expect(explain(input, 'en', options).split('\n')).toContain(english)
  })

  it('are Chinese and short unless something else is asked for', () => {
    const matching = matchDuties({})
    const chinese = explainDuties(matching, { locale: 'zh-CN', detail: 'short' })
    for (const options of [undefined, {}, { locale: null, detail: null }]) {
      expect(explainDuties(matching, options)).toBe(chinese)
    }
  })

  it.each([
    [{ locale: 'zh' }, 'options.locale'],
    [{ locale: 7 }, 'options.locale'],
    [{ detail: 'long' }, 'options.detail'],
  ])('are refused with %o', (options, path) => {
    let thrown: unknown
    try {
      explainDuties(matchDuties({}), options as ExplainOptions)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path, code: 'not-allowed' },
    ])
  })
})

describe('a person at the registry reads', () => {
  it.each<[what: string, input: Organization, lines: readonly string[]]>([
    [
      'of a hospital that is a charity, both kinds of Article 8',
      { name: '重庆市晴川骨科医院', classes: { charity: true } },
      [
        '结论：这个组织属于医疗卫生类和慈善组织，另有6类还不能确定。',
        '- 医疗卫生类（第八条）：属于。名称中的“医院”字样表明从事医疗卫生。',
        '- 慈善组织（第八条）：属于。以填报的类别为准。',
        '- 其它各类社会组织（第十条）：不属于，理由见前。',
        '- 【要】有条件的医疗类社会组织要积极组织医疗卫生专业技术人员到各贫困区县开展挂职、巡诊等支医活动（第八条）。',
        '- 【要】〔各慈善组织要〕重点对因病致贫、因病返贫家庭给予帮扶（第八条）。',
      ],
    ],
    [
      'of an education foundation, that it is of the field of education and no trade association',
      { name: '重庆市教育发展基金会', legalForm: 'foundation' },
      [
        '- 行业协会商会（第六条）、教育领域行业协会（第七条）：不属于。名称中的“基金会”字样表明不是行业协会或商会；登记类型不是社会团体。',
        '- 教育培训类（第七条）：属于。名称中的“教育”字样表明从事教育培训。',
        '- 【鼓励】教育培训机构通过设立奖学金、助学金的方式，加大对贫困学生资助力度（第七条）。',
      ],
    ],
    [
      'of an association that helps pupils, what is still to be asked',
      { name: '重庆市学生资助协会', legalForm: 'association' },
      [
        '结论：现在的信息还不够，不能确定这个组织属于哪一类。',
        '- 行业协会商会（第六条）、教育培训类（第七条）、教育领域行业协会（第七条）、医疗卫生类（第八条）、其它各类社会组织（第十条）：还不能确定。从名称看不出来；没有填行业分类。',
      ],
    ],
    [
      'of a delinked trade association, why it is one and what its members may do',
      { name: '重庆市火锅行业协会', legalForm: 'association', sector: 'business-services' },
      [
        '结论：这个组织属于行业协会商会，另有7类还不能确定。',
        '- 行业协会商会（第六条）：属于。名称中的“行业协会”字样表明是行业协会或商会；行业分类是工商服务业；登记类型是社会团体。',
        '- 【可以】具备条件的协会会员单位可在各贫困村建立产业发展基地，加大对贫困地方产业转型升级的支持力度，助推打造特色主导产业（第六条；由会员单位实施）。',
      ],
    ],
  ])('%s', (_, input, lines) => {
    expect(explain(input).split('\n')).toEqual(expect.arrayContaining([...lines]))
  })

  it('what is asked of everyone in fewer lines than the clauses have duties', () => {
    const matching = matchDuties({})
    const lines = explainDuties(matching).split('\n')
    const common = lines.slice(lines.indexOf('各类社会组织共同的事项：') + 1)
    expect(common.indexOf('')).toBeLessThan(matching.common.length / 2)
    expect(common).toContain(
      '- 【要】第五条第（八）项：建立长效帮扶机制；关注易返贫易致贫对象；按季度走访、电话回访（有条件的）；确保帮扶的延续性。',
    )
    expect(explain({}, 'en')).toContain('Follow up every quarter (for those that have the means);')
    expect(explain({}, 'zh-CN', { fields: [] })).not.toContain('各类社会组织共同的事项')
  })

  it('in full each thing that is asked of everyone in the words of the document', () => {
    const full = (options?: DutyOptions) =>
      explainDuties(matchDuties({}, options), { detail: 'full' }).split('\n')
    expect(full()).toContain('各类社会组织共同的事项，全文：')
    expect(full()).toContain(
      '- 【要】定期向主管单位和登记机关报送工作经验和成效（第五条第（九）项）。',
    )
    expect(full({ fields: [] })).not.toContain('各类社会组织共同的事项，全文：')
  })
})

describe('a full explanation', () => {
  it('is the short one, and then the words of what is asked of everyone, ids, paths, readings and the fingerprint', () => {
    eachExplained((text, matching, locale) => {
      const full = explainDuties(matching, { locale, detail: 'full' })
      expect(full.startsWith(`${text}\n`)).toBe(true)
      const rest = full.slice(text.length)
      const { classes, duties, readings, ruleset } = matching
      for (const { id, verdict } of [...classes, ...duties])
        expect(rest).toContain(`${id}=${verdict}`)
      for (const [id, option] of Object.entries(readings)) expect(rest).toContain(`${id}=${option}`)
      expect(rest).toContain(ruleset.fingerprint)
    })
  })
})

describe('an explanation holds no value of the record', () => {
  it('such as its name, id and code', () => {
    const marked = { id: 'MARKER-七', name: 'MARKER-晴川-慈善' }
    const traces = ['MARKER', '七', '晴川', ...Object.values(CREDIT_CODES)]
    fc.assert(
      fc.property(
        organizationArbitrary,
        dutyOptionsArbitrary,
        fc.constantFrom(...LOCALES),
        (organization, options, locale) => {
          const matching = matchDuties({ ...organization, ...marked }, options)
          const text = explainDuties(matching, { locale, detail: 'full' })
          // The number of an article is not of the record.
          const rest = text.replaceAll(/第(十)?七条|第（七）项/g, '')
          for (const trace of traces) expect(rest).not.toContain(trace)
        },
      ),
      RUNS,
    )
  })
})

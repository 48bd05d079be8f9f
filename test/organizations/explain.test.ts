import {
  cite,
  type DutyMatch,
  type DutyMatching,
  type DutyOptions,
  explainDuties,
  findDuty,
  isInvalidInputError,
  type Locale,
  matchDuties,
  type Organization,
  type OrganizationFinding,
  organizationClasses,
  organizationFacts,
  readings,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CREDIT_CODES,
  dutyOptionsArbitrary,
  organizationArbitrary,
} from '../support/organizations.ts'

const RUNS = { seed: 20200514, numRuns: 150 }
const LOCALES = ['zh-CN', 'en'] as const

/** What the sentences are made of, in both languages. */
const WORDS = {
  'zh-CN': {
    text: 'zh',
    colon: '：',
    classes: '类别：',
    verdict: { met: '属于', unmet: '不属于', unknown: '不能确定' },
    modality: { should: '要', encouraged: '鼓励', may: '可以' },
    duties: '本组织的事项：',
    possible: '类别确定后才知道的事项：',
    common: '各社会组织共同的事项：',
    readings: '文字不明确之处，采用的理解：',
    none: '- 没有',
    clause: '依据：',
    clauseEnd: '。',
    condition: '条件：',
    members: '由会员单位去做',
    notice: '说明：本文件供工作中掌握和参考，以上事项是指引，不是强制要求。',
  },
  en: {
    text: 'en',
    colon: ': ',
    classes: 'Kinds of organization:',
    verdict: { met: 'yes', unmet: 'no', unknown: 'not known' },
    modality: { should: 'Should', encouraged: 'Encouraged', may: 'May' },
    duties: 'What is asked of it:',
    possible: 'What is asked of it if a kind that is not known turns out to be its own:',
    common: 'What is asked of every social organization:',
    readings: 'Where the text is vague, it was read as follows:',
    none: '- nothing',
    clause: 'Clause: ',
    clauseEnd: '.',
    condition: 'only under the condition stated: ',
    members: 'its member units act',
    notice:
      'Please note: the document guides and does not bind; nothing above is a requirement that can be enforced.',
  },
} as const

/** The lines of an explanation between a heading and the next empty line. */
function sectionOf(text: string, heading: string): string[] | undefined {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  if (start < 0) return undefined
  return lines.slice(start + 1, lines.indexOf('', start))
}

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

/** Whether a line says of a duty what the match says. */
function tells(line: string | undefined, match: DutyMatch, locale: Locale): void {
  const words = WORDS[locale]
  const { modality, condition, provision, id } = match
  const duty = findDuty(id)
  expect(line?.startsWith(`- ${words.modality[modality]}`)).toBe(true)
  expect(line).toContain(duty[words.text])
  expect(line?.endsWith(words.clause + cite(provision, { locale }) + words.clauseEnd)).toBe(true)
  expect(line?.includes(words.condition)).toBe(condition !== undefined)
  if (condition) expect(line).toContain(condition)
  expect(line?.includes(words.members)).toBe(duty.actor === 'member-units')
}

describe('an explanation', () => {
  it('tells of each class its label, its verdict and its clause, in order', () => {
    eachExplained((text, { classes }, locale) => {
      const words = WORDS[locale]
      const lines = sectionOf(text, words.classes) ?? []
      expect(lines).toHaveLength(classes.length)
      for (const [index, { id, verdict, provision }] of classes.entries()) {
        const label = organizationClasses.find((row) => row.id === id)?.label[words.text]
        const [line = ''] = lines.slice(index)
        const start = `- ${label}${words.colon}${words.verdict[verdict]}`
        expect(line.startsWith(start)).toBe(true)
        expect(['。', '. ']).toContain(
          line.slice(start.length, start.length + (locale === 'en' ? 2 : 1)),
        )
        expect(line.endsWith(words.clause + cite(provision, { locale }) + words.clauseEnd)).toBe(
          true,
        )
      }
    })
  })

  /** Of what is stated, only where it is told, and whether it is so. */
  function partsOf({ fact, paths, words }: OrganizationFinding, locale: Locale): string[] {
    const row = organizationFacts.find(({ id }) => id === fact)
    const label = row?.label[WORDS[locale].text] ?? fact
    return fact === 'stated-class' ? [...paths] : [label, ...paths, ...words]
  }

  it('tells of each class the facts, where they were read, and the words of a name', () => {
    eachExplained((text, { classes }, locale) => {
      const lines = sectionOf(text, WORDS[locale].classes) ?? []
      for (const [index, { reasons }] of classes.entries()) {
        for (const part of reasons.flatMap((reason) => partsOf(reason, locale))) {
          expect(lines[index]).toContain(part)
        }
      }
    })
  })

  it.each(['duties', 'possible', 'common'] as const)(
    'tells of each of the %s the words, how binding they are, the condition and the clause',
    (list) => {
      eachExplained((text, { [list]: matches }, locale) => {
        const lines = sectionOf(text, WORDS[locale][list])
        for (const [index, match] of matches.entries()) tells(lines?.[index], match, locale)
        if (matches.length > 0) expect(lines).toHaveLength(matches.length)
        else expect(lines).toEqual(list === 'duties' ? [WORDS[locale].none] : undefined)
      })
    },
  )

  it('tells every reading that bears on organizations, with the option that was chosen', () => {
    eachExplained((text, { readings: chosen }, locale) => {
      const words = WORDS[locale]
      const rows = readings.filter(({ scope }) => scope === 'organization')
      const expected = rows.map(({ id, label, options, provision }) => {
        const option = options.find((one) => one.id === chosen[id as keyof typeof chosen])
        return `- ${label[words.text]}${words.colon}${option?.label[words.text]} (${id}=${option?.id}; ${provision})`
      })
      expect(expected).toHaveLength(3)
      expect(sectionOf(text, words.readings)).toEqual(expected)
    })
  })

  it('begins with the document, parts what follows, and ends with the rules that decided', () => {
    eachExplained((text, { ruleset: { document, version, fingerprint } }, locale) => {
      const lines = text.split('\n')
      expect(lines[0]).toBe(
        locale === 'en'
          ? `What this organization is asked to do (${document})`
          : `社会组织参与事项说明（依据${document}）`,
      )
      const { classes, duties, possible, common, readings, notice } = WORDS[locale]
      const parts = [classes, duties, possible, common, readings, notice]
      const starts = parts.map((part) => lines.indexOf(part)).filter((start) => start >= 0)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      // A part stands under an empty line, and there is no other.
      expect(lines.flatMap((line, index) => (line === '' ? [index + 1] : []))).toEqual(starts)
      expect(lines.at(-2)).toBe(notice)
      expect(lines.at(-1)).toBe(
        locale === 'en'
          ? `Rules: version ${version}, fingerprint ${fingerprint}`
          : `规则版本：${version}，指纹：${fingerprint}`,
      )
    })
  })

  it('leaves no word blank and stops no sentence twice', () => {
    eachExplained((text) => {
      expect(text).not.toMatch(
        /undefined|null|NaN|\[object|“”|\( *\)|（ *）|= *[;)]|。。|\.\.|\.”?\. /,
      )
      expect(text).not.toMatch(/^- .*[：:] *$/m)
      expect(text).not.toMatch(/ $|\n\n\n/m)
    })
  })

  it('in English holds no Chinese but the number of the document and words in quotes', () => {
    eachExplained((text, { ruleset }, locale) => {
      if (locale !== 'en') return
      const rest = text
        .replace(ruleset.document, '')
        .replaceAll(/“[^”]*”|\(\p{Script=Han}+\)/gu, '')
      expect(rest).not.toMatch(/\p{Script=Han}|[，。；：、（）]/u)
    })
  })

  it('is the same for a matching that was stored as JSON', () => {
    eachExplained((text, matching, locale) => {
      expect(explainDuties(JSON.parse(JSON.stringify(matching)), { locale })).toBe(text)
    })
  })

  it('is in Chinese unless another language is asked for', () => {
    const matching = matchDuties({})
    const chinese = explainDuties(matching, { locale: 'zh-CN' })
    for (const options of [undefined, {}, { locale: null }]) {
      expect(explainDuties(matching, options)).toBe(chinese)
    }
    expect(explainDuties(matching, { locale: 'en' })).not.toBe(chinese)
  })

  it.each(['zh', 'EN', '', 7])('is in no other language, such as %j', (locale) => {
    let thrown: unknown
    try {
      explainDuties(matchDuties({}), { locale: locale as Locale })
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path: 'options.locale', code: 'not-allowed' },
    ])
  })
})

const ARTICLE = {
  'zh-CN': (number: string) => `依据：《重庆市社会组织参与脱贫攻坚工作指引》第${number}条。`,
  en: (number: string) =>
    `Clause: Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation, Article ${number}.`,
}

describe('an explanation says in whole sentences', () => {
  it.each<
    [what: string, input: Organization, options: DutyOptions, chinese: string, english: string]
  >([
    [
      'what a name tells',
      { name: '重庆市晴川慈善会' },
      {},
      `- 慈善组织：属于。名称表明是慈善组织（见 name），凭“慈善”。${ARTICLE['zh-CN']('八')}`,
      `- Charitable organizations: yes. known to hold: Its name tells of a charitable organization (see name), by the words “慈善”. ${ARTICLE.en('8')}`,
    ],
    [
      'what tells against a class',
      { name: '重庆市历史学会', sector: 'culture' },
      {},
      `- 行业协会商会：不属于。不符合“名称是行业协会、商会的名称”（见 name），凭“学会”；不符合“行业分类为工商服务业”（见 sector）。${ARTICLE['zh-CN']('六')}`,
      `- Industry associations and chambers of commerce: no. known not to hold: Its name is that of an industry association or a chamber of commerce (see name), by the words “学会”; known not to hold: Its sector is business services (see sector). ${ARTICLE.en('6')}`,
    ],
    [
      'what does not tell',
      {},
      {},
      `- 慈善组织：不能确定。看不出是否“名称表明是慈善组织”（name）。${ARTICLE['zh-CN']('八')}`,
      `- Charitable organizations: not known. not known: Its name tells of a charitable organization (name does not tell). ${ARTICLE.en('8')}`,
    ],
    [
      'what was assumed',
      {},
      { unstated: 'no' },
      `- 慈善组织：不属于。看不出是否“名称表明是慈善组织”（name），按“不是”处理。${ARTICLE['zh-CN']('八')}`,
      `- Charitable organizations: no. not known and counted as no: Its name tells of a charitable organization (name does not tell). ${ARTICLE.en('8')}`,
    ],
    [
      'what was stated to be its own',
      { classes: ['charity'] },
      {},
      `- 慈善组织：属于。已写明属于这一类（见 classes[0]）。${ARTICLE['zh-CN']('八')}`,
      `- Charitable organizations: yes. the record states that it is one (see classes[0]). ${ARTICLE.en('8')}`,
    ],
    [
      // That classes are stated holds here too.
      'what was stated not to be its own',
      { classes: { charity: false } },
      {},
      `- 慈善组织：不属于。已写明不属于这一类（见 classes.charity）。${ARTICLE['zh-CN']('八')}`,
      `- Charitable organizations: no. the record states that it is none (see classes.charity). ${ARTICLE.en('8')}`,
    ],
    [
      'what is asked of it without a condition',
      { classes: ['charity'] },
      {},
      `- 要：重点对因病致贫、因病返贫家庭给予帮扶。${ARTICLE['zh-CN']('八')}`,
      `- Should: ${findDuty('help-families-impoverished-by-illness').en} ${ARTICLE.en('8')}`,
    ],
    [
      'what is asked of its members under a condition',
      { classes: ['industry-association'] },
      {},
      `- 可以（条件：具备条件的；由会员单位去做）：${findDuty('establish-industrial-bases').quote}。${ARTICLE['zh-CN']('六')}`,
      `- May (only under the condition stated: “具备条件的”; its member units act): ${findDuty('establish-industrial-bases').en} ${ARTICLE.en('6')}`,
    ],
    [
      'what is asked of it if a kind is its own',
      {},
      {},
      `- 鼓励（如属于社会工作服务机构）：为儿童提供生活、学习、心理和安全等方面服务。${ARTICLE['zh-CN']('九')}`,
      `- Encouraged (if it is of the kind: Social work agencies): ${findDuty('serve-children').en} ${ARTICLE.en('9')}`,
    ],
    [
      'what is asked of it if any of two kinds is its own',
      {},
      { readings: { 'social-work-sentence': 'volunteer-too' } },
      `- 要（如属于社会工作服务机构或志愿服务类）：为儿童提供生活、学习、心理和安全等方面服务。${ARTICLE['zh-CN']('九')}`,
      `- Should (if it is of the kind: Social work agencies or Volunteer service): ${findDuty('serve-children').en} ${ARTICLE.en('9')}`,
    ],
    [
      'what is asked of it if two kinds are its own',
      {},
      { readings: { 'charity-sentence': 'medical-only' } },
      `- 要（如属于慈善组织，并且属于医疗卫生类）：重点对因病致贫、因病返贫家庭给予帮扶。${ARTICLE['zh-CN']('八')}`,
      `- Should (if it is of the kind: Charitable organizations; and of the kind: Medical and health): ${findDuty('help-families-impoverished-by-illness').en} ${ARTICLE.en('8')}`,
    ],
    [
      'what is asked of it if the one of two kinds that is open is its own',
      { name: '重庆市晴川慈善会' },
      { readings: { 'charity-sentence': 'medical-only' } },
      `- 要（如属于医疗卫生类）：重点对因病致贫、因病返贫家庭给予帮扶。${ARTICLE['zh-CN']('八')}`,
      `- Should (if it is of the kind: Medical and health): ${findDuty('help-families-impoverished-by-illness').en} ${ARTICLE.en('8')}`,
    ],
  ])('%s', (_, input, options, chinese, english) => {
    expect(explain(input, 'zh-CN', options).split('\n')).toContain(chinese)
    expect(explain(input, 'en', options).split('\n')).toContain(english)
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
          expect(matching.id).toBe(marked.id)
          // The number of an article is not of the record.
          const text = explainDuties(matching, { locale }).replaceAll(/第(十)?七条/g, '')
          for (const trace of traces) expect(text).not.toContain(trace)
        },
      ),
      RUNS,
    )
  })
})

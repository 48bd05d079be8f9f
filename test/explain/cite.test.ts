import {
  cite,
  findProvision,
  type InvalidInputError,
  isInvalidInputError,
  type Locale,
  type ProvisionId,
  provisions,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { PROVISION_ID } from '../../src/generated/issue-rules.ts'

const ZH = '《重庆市社会组织参与脱贫攻坚工作指引》'
const EN =
  'Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation'

/** Every kind of provision: id, Chinese, English. */
const CITATIONS: [id: ProvisionId, chinese: string, english: string][] = [
  ['letterhead', '印发通知：发文字号', 'Issuing notice: document number'],
  ['notice-title', '印发通知：通知标题', 'Issuing notice: title of the notice'],
  ['addressees', '印发通知：主送单位', 'Issuing notice: addressees'],
  ['notice', '印发通知', 'Issuing notice'],
  ['notice.1', '印发通知第一项', 'Issuing notice, item 1'],
  ['notice.3', '印发通知第三项', 'Issuing notice, item 3'],
  ['signature', '印发通知：发文机关署名', 'Issuing notice: issuing bodies'],
  ['title', `${ZH}指引标题`, `${EN}, title of the guideline`],
  ['preamble', `${ZH}制定目的`, `${EN}, purpose`],
  ['1', `${ZH}第一条`, `${EN}, Article 1`],
  ['18', `${ZH}第十八条`, `${EN}, Article 18`],
  ['3.1', `${ZH}第三条第（一）项`, `${EN}, Article 3, item 1`],
  ['5.9', `${ZH}第五条第（九）项`, `${EN}, Article 5, item 9`],
  // The marker of this item is printed with a space behind it.
  ['10.3', `${ZH}第十条第（三）项`, `${EN}, Article 10, item 3`],
  ['11.1', `${ZH}第十一条“一是”`, `${EN}, Article 11, point 1`],
  ['17.3', `${ZH}第十七条“三是”`, `${EN}, Article 17, point 3`],
  ['annexes', `${ZH}附件`, `${EN}, annexes`],
  ['annex.2', `${ZH}附件2`, `${EN}, annex 2`],
]

const ids = provisions.map(({ id }) => id)

/** Nothing of these may be in the error. */
const UNKNOWN: [name: string, id: unknown][] = [
  ['an empty string', ''],
  ['null', null],
  ['undefined', undefined],
  ['a number', 3],
  ['an item that the article does not have', '3.9'],
  ['an article that the document does not have', '19'],
  ['an id with a space', ' 3'],
  ['an id with a full stop', '3.'],
  ['a list', ['3']],
  ['a record', { id: '3' }],
  ['the name of a method', 'toString'],
  ['the name of the prototype', '__proto__'],
  ['the words of the document', '第三条'],
  ['any other text', 'MARKER-张三'],
]

function thrownBy(provoke: () => unknown): InvalidInputError {
  try {
    provoke()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw new Error('Something other than an InvalidInputError was thrown', { cause: error })
  }
  throw new Error('Nothing was thrown')
}

describe('a provision', () => {
  it.each(ids)('%s is found by its id', (id) => {
    expect(findProvision(id)).toBe(provisions.find((row) => row.id === id))
    expect(findProvision(id).id).toBe(id)
  })

  for (const find of [findProvision, cite]) {
    it.each(UNKNOWN)(`that does not exist is an error of ${find.name}: %s`, (_, id) => {
      const error = thrownBy(() => find(id as ProvisionId))
      // The same for every id: no value has found its way into it.
      expect(error.toJSON()).toEqual({
        name: 'InvalidInputError',
        code: 'invalid-input',
        message: 'Invalid input: id is not the id of a provision',
        issues: [
          {
            path: 'id',
            code: 'unknown-id',
            expected: PROVISION_ID,
            message: 'id is not the id of a provision',
          },
        ],
      })
    })
  }
})

describe('a citation', () => {
  it.each(CITATIONS)('of %s is written in both languages', (id, chinese, english) => {
    expect(cite(id)).toBe(chinese)
    expect(cite(id, { locale: 'zh-CN' })).toBe(chinese)
    expect(cite(id, { locale: 'en' })).toBe(english)
  })

  it('is shown above for every kind of provision', () => {
    const shown = new Set(CITATIONS.map(([id]) => findProvision(id).kind))
    expect(shown).toEqual(new Set(provisions.map(({ kind }) => kind)))
  })

  it.each(['zh-CN', 'en'] as const)('in %s belongs to one provision alone', (locale) => {
    const citations = ids.map((id) => cite(id, { locale }))
    expect(new Set(citations).size).toBe(ids.length)
    for (const citation of citations) {
      expect(citation).toBe(citation.trim())
      expect(citation).not.toMatch(/undefined|null|\n|^$/)
    }
  })

  it('in English holds no Chinese', () => {
    for (const id of ids) expect(cite(id, { locale: 'en' })).not.toMatch(/\p{Script=Han}/u)
  })

  it.each([
    ['no options', undefined],
    ['no locale', {}],
    ['a locale that is null', { locale: null }],
    ['a locale that is undefined', { locale: undefined }],
  ])('is Chinese with %s', (_, options) => {
    expect(cite('3.1', options)).toBe(`${ZH}第三条第（一）项`)
  })

  it.each(['zh', 'en-US', 'EN', 'fr', '', 1, true, '__proto__', 'MARKER'])(
    'is written in no other language, such as %j',
    (locale) => {
      const error = thrownBy(() => cite('3.1', { locale: locale as Locale }))
      expect(error.issues).toMatchObject([
        {
          path: 'options.locale',
          code: 'not-allowed',
          expected: { codes: ['zh-CN', 'en'] },
          message: expect.stringMatching(/^options\.locale must be one of zh-CN, en/),
        },
      ])
    },
  )
})

import { explainDuties, isInvalidInputError, matchDuties } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

type Matching = ReturnType<typeof matchDuties>
type Reason = Matching['classes'][number]['reasons'][number]

const byName = matchDuties({ name: '重庆市火锅行业协会' })
const notOther = matchDuties({ classes: { other: false } })
const listed = matchDuties({ classes: ['other'] })

/** The same answer with something else said of a fact wherever it is a reason, so that the classes still agree. */
function altered(matching: Matching, fact: Reason['fact'], changes: object): unknown {
  const classes = matching.classes.map((one) => ({
    ...one,
    reasons: one.reasons.map((reason) =>
      reason.fact === fact ? { ...reason, ...changes } : reason,
    ),
  }))
  return { ...matching, classes }
}

function issuesOf(matching: unknown): readonly (readonly [string, string])[] {
  try {
    explainDuties(matching as Matching)
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ path, code }) => [path, code])
    throw error
  }
  return []
}

describe('a matching whose reasons somebody changed', () => {
  it.each([byName, notOther, listed])('is told from one that nobody did', (matching) => {
    expect(issuesOf(matching)).toEqual([])
  })

  it.each<[string, unknown]>([
    ['a word that no name is searched for', altered(byName, 'trade-name', { words: ['火锅'] })],
    [
      'such a word beside one that is',
      altered(byName, 'trade-name', { words: ['行业协会', '火锅'] }),
    ],
    ['the beginning of a word', altered(byName, 'trade-name', { words: ['行业'] })],
    ['a word of another fact', altered(byName, 'trade-name', { words: ['慈善'] })],
    ['an empty word', altered(byName, 'trade-name', { words: [''] })],
    [
      'a field that the fact is not read from',
      altered(byName, 'trade-name', { paths: ['sector'] }),
    ],
    [
      'such a field beside the right one',
      altered(byName, 'trade-name', { paths: ['name', 'sector'] }),
    ],
    [
      'what is stated of another class',
      altered(notOther, 'stated-class', { paths: ['classes.charity'] }),
    ],
    [
      'what is stated of two classes',
      altered(notOther, 'stated-class', { paths: ['classes.other', 'classes.charity'] }),
    ],
  ])('is refused for %s', (_, matching) => {
    expect(issuesOf(matching)).toEqual([['matching.classes', 'contradiction']])
  })
})

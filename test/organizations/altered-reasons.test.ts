import { explainDuties, isInvalidInputError, matchDuties } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

type Matching = ReturnType<typeof matchDuties>
type Class = Matching['classes'][number]

const byName = matchDuties({ name: '重庆市火锅行业协会' })
const notOther = matchDuties({ classes: { other: false } })
const isOther = matchDuties({ classes: ['other'] })

/** The same answer with something else said of each reason of a class. */
function altered(matching: Matching, id: Class['id'], changes: object, more: object = {}): unknown {
  const classes = matching.classes.map((one) =>
    one.id === id
      ? { ...one, ...more, reasons: one.reasons.map((reason) => ({ ...reason, ...changes })) }
      : one,
  )
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
  it.each([byName, notOther, isOther])('is told from one that nobody did', (matching) => {
    expect(issuesOf(matching)).toEqual([])
  })

  it.each<[string, unknown]>([
    [
      'a word that no name is searched for',
      altered(byName, 'industry-association', { words: ['火锅'] }),
    ],
    [
      'such a word beside one that is',
      altered(byName, 'industry-association', { words: ['行业协会', '火锅'] }),
    ],
    ['the beginning of a word', altered(byName, 'industry-association', { words: ['行业'] })],
    ['a word of another fact', altered(byName, 'industry-association', { words: ['慈善'] })],
    ['an empty word', altered(byName, 'industry-association', { words: [''] })],
    [
      'a field that the fact is not read from',
      altered(byName, 'industry-association', { paths: ['sector'] }),
    ],
    [
      'such a field beside the right one',
      altered(byName, 'industry-association', { paths: ['name', 'sector'] }),
    ],
    ['what is stated of another class', altered(notOther, 'other', { paths: ['classes.charity'] })],
    [
      'what is stated of two classes',
      altered(notOther, 'other', { paths: ['classes.other', 'classes.charity'] }),
    ],
    [
      'an entry of a list that denies',
      altered(isOther, 'other', { value: false }, { verdict: 'unmet' }),
    ],
  ])('is refused for %s', (_, matching) => {
    expect(issuesOf(matching)).toEqual([['matching.classes', 'contradiction']])
  })
})

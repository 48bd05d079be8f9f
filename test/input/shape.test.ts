import { runInNewContext } from 'node:vm'
import { checkHousehold, type ParsedHousehold, parseHousehold } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { checkerOf } from '../../src/input/check.ts'
import * as s from '../../src/input/shape.ts'

const FIELDS = Object.keys(parseHousehold({}))

describe('a parsed record', () => {
  it.each<[string, object]>([
    ['empty', {}],
    ['full of gaps', { registration: null, housing: undefined }],
    ['in another order', { focusArea: 'met', registration: 'poor', id: 1 }],
  ])('has every field, in one order, though it was %s', (_, input) => {
    expect(Object.keys(parseHousehold(input))).toEqual(FIELDS)
  })

  it('has a blank record for a null entry, and keeps a null code', () => {
    const { members, risks } = parseHousehold({
      members: [null, {}],
      risks: [null],
    }) as Required<ParsedHousehold>
    expect(members[0]).toStrictEqual(members[1])
    expect(Object.keys(members[0] as object)).toContain('age')
    expect(risks).toEqual([null])
  })

  it('has no -0, which JSON would lose', () => {
    const { id, incomes, members } = parseHousehold({
      id: -0,
      members: [{ age: -0 }],
      incomes: [{ periodEnd: '2019-12-31', total: -0 }],
    })
    expect([id, members?.[0]?.age, incomes?.[0]?.total]).toStrictEqual([0, 0, 0])
  })

  it('may come from another realm', () => {
    const foreign = runInNewContext(
      '({ members: [{ health: ["healthy"] }], housing: { grade: "A" } })',
    )
    expect(parseHousehold(foreign)).toEqual({
      members: [{ health: ['healthy'] }],
      housing: { grade: 'A' },
    })
  })

  it('is no list, whatever its prototype says', () => {
    expect(checkHousehold(Object.setPrototypeOf([], null)).ok).toBe(false)
    expect(checkHousehold({ housing: Object.setPrototypeOf([], null) }).ok).toBe(false)
  })

  it('holds what a getter gave when it was first asked, also where another field is wrong', () => {
    const asked: string[] = []
    const getter = (name: string, value: unknown) => ({
      enumerable: true,
      get: () => {
        asked.push(name)
        return value
      },
    })
    const input = Object.defineProperties(
      {},
      {
        registration: getter('registration', 'poor'),
        incomeStable: getter('incomeStable', 'no'),
      },
    )
    expect(checkHousehold(input).ok).toBe(false)
    expect(asked).toEqual(['registration', 'incomeStable'])
  })
})

describe('a check', () => {
  const shape = () =>
    s.object({
      at: s.union(s.codes(['none']), s.day()),
      count: s.optional(s.union(s.boolean(), s.array(s.integer(1, 9), 3))),
      more: s.optional(s.looseObject({ name: s.string(3, 1) })),
    })
  const check = checkerOf(shape, undefined, 'here')
  const toldOf = (input: unknown, at?: string) => {
    const result = check(input, at)
    return result.ok
      ? result.value
      : result.error.issues.map(({ path, code }) => `${code} at ${path}`)
  }

  it.each<[object, object]>([
    [{ at: 'none' }, { at: 'none' }],
    [
      { at: '2020-02-29', count: true, more: null },
      { at: '2020-02-29', count: true },
    ],
    [
      { at: 'none', count: [1, 9], more: { name: 'abc', age: 3 } },
      { at: 'none', count: [1, 9], more: { name: 'abc' } },
    ],
  ])('takes %j', (input, value) => {
    expect(toldOf(input)).toEqual(value)
  })

  it.each<[object, string[]]>([
    [{}, ['missing at here.at']],
    [{ at: null }, ['missing at here.at']],
    [{ at: 7 }, ['wrong-type at here.at']],
    [{ at: 'soon' }, ['bad-date at here.at']],
    [{ at: 'none', count: 1 }, ['wrong-type at here.count']],
    [
      { at: 'none', count: [0, 1.5, 10] },
      [
        'out-of-range at here.count[0]',
        'wrong-type at here.count[1]',
        'out-of-range at here.count[2]',
      ],
    ],
    [{ at: 'none', count: [1, 1, 1, 1] }, ['too-many at here.count']],
    [{ at: 'none', more: { name: '' } }, ['out-of-range at here.more.name']],
    [{ at: 'none', more: { name: 'abcd' } }, ['too-long at here.more.name']],
    [{ at: 'none', less: 1 }, ['unknown-key at here']],
  ])('refuses %j', (input, issues) => {
    expect(toldOf(input)).toEqual(issues)
  })

  it('says where the input of one call stands', () => {
    expect(toldOf({ at: 7 }, 'there[2]')).toEqual(['wrong-type at there[2].at'])
  })

  it('asks what fields say together only where each is right', () => {
    const asked: unknown[] = []
    const ruled = checkerOf(
      () => s.object({ a: s.integer(0, 9) }),
      (value) => {
        asked.push(value)
        return [{ path: 'a', code: 'contradiction' }]
      },
    )
    expect(ruled({ a: 10 }).ok).toBe(false)
    expect(asked).toEqual([])
    expect(ruled({ a: 1 }).ok).toBe(false)
    expect(asked).toEqual([{ a: 1 }])
  })
})

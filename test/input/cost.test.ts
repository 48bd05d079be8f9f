import {
  checkHousehold,
  checkOrganization,
  checkPlan,
  householdsFromRegistry,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/input/nearest.ts'

/** A list or record that counts how often something of it is read. */
function counted<Target extends object>(target: Target): { proxy: Target; reads: () => number } {
  let reads = 0
  const proxy = new Proxy(target, {
    get(of, key) {
      reads++
      return Reflect.get(of, key)
    },
  })
  return { proxy, reads: () => reads }
}

const MILLION = 1_000_000

describe('the cost of a hostile input, counted in reads', () => {
  it('is one read of the length where a list is too long', () => {
    const { proxy, reads } = counted(new Array(MILLION).fill({}))
    expect(checkHousehold({ members: proxy }).ok).toBe(false)
    expect(reads()).toBe(1)
  })

  it('is one read an entry where a list is as long as it may be', () => {
    const { proxy, reads } = counted(new Array(1000).fill({ kind: 'flood' }))
    expect(checkHousehold({ events: proxy }).ok).toBe(true)
    expect(reads()).toBe(1001)
  })

  it('ends with the fiftieth issue', () => {
    const { proxy, reads } = counted(new Array(1000).fill({ kind: 'rich' }))
    const result = checkHousehold({ events: proxy })
    expect(!result.ok && result.error.issues).toHaveLength(50)
    expect(reads()).toBe(51)
  })

  it('is nothing for the values of unknown keys', () => {
    const { proxy, reads } = counted(
      Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key${index}`, index])),
    )
    const result = checkHousehold(proxy)
    expect(!result.ok && result.error.issues).toHaveLength(50)
    expect(reads()).toBe(0)
  })

  it('is one read for each field, right or wrong', () => {
    for (const housing of [
      { grade: 'A', unsafe: false },
      { grade: 'E', unsafe: 'no' },
    ]) {
      const { proxy, reads } = counted(housing)
      checkHousehold({ housing: proxy })
      expect(reads()).toBe(2)
    }
  })

  it('of a plan ends with the fiftieth unknown duty', () => {
    const activities = Array.from({ length: 1000 }, () => ({ duty: 'hold-free-clinic' }))
    const result = checkPlan({
      organization: {},
      period: { start: '2020-06-01', end: '2020-12-31' },
      activities,
    })
    expect(!result.ok && result.error.issues).toHaveLength(50)
  })
})

describe('text in place of rows', () => {
  it('ends in one error, not in one for each character', () => {
    expect(() => householdsFromRegistry('户编号,脱贫属性\n'.repeat(1000) as never)).toThrow(
      /^Invalid input: rows must be a list of rows, [^(]*$/,
    )
  })
})

/** Names that count how many of them are compared. */
function* watched(names: readonly string[], seen: string[]): Generator<string> {
  for (const name of names) {
    seen.push(name)
    yield name
  }
}

describe('a suggestion', () => {
  it('is not looked for where the name is longer than any of ours', () => {
    const seen: string[] = []
    expect(nearest('registration'.repeat(MILLION), watched(['registration'], seen))).toEqual({})
    expect(seen).toEqual([])
  })

  it.each([
    ['未脱贫', 'poor'],
    ['脱贫', 'lifted'],
    ['脱贫监测户', 'monitored'],
    ['边缘易致贫户', 'edge'],
    ['突发严重困难户', 'sudden-hardship'],
    ['一般农户', 'ordinary'],
    ['monitord', 'monitored'],
    ['Poor', 'poor'],
  ])(
    'is made for the label or the misspelt code %s of a registration: %s',
    (written, suggestion) => {
      const result = checkHousehold({ registration: written })
      expect(!result.ok && result.error.issues).toMatchObject([
        { path: 'registration', code: 'not-allowed', suggestion },
      ])
    },
  )

  it('is made for the labels of members, risks and events', () => {
    const result = checkHousehold({
      members: [{ sex: '女', health: ['长期慢性病'], schooling: '小学', employment: '务农' }],
      risks: ['因病'],
      events: [{ kind: '洪涝' }],
    })
    expect(!result.ok && result.error.issues.map(({ suggestion }) => suggestion)).toEqual([
      'female',
      'chronic-illness',
      'primary',
      'farming',
      'illness',
      'flood',
    ])
  })

  it.each(['__proto__', 'toString', 'constructor', 'rich', '富', ''])(
    'is not made for %j',
    (written) => {
      const result = checkHousehold({ registration: written })
      expect(!result.ok && result.error.issues[0]).not.toHaveProperty('suggestion')
    },
  )

  it('is not made for an empty text where codes have no labels', () => {
    const result = checkHousehold({ members: [{ disability: { grade: '' } }] })
    expect(!result.ok && result.error.issues[0]).not.toHaveProperty('suggestion')
  })
})

describe('what an error tells', () => {
  it('is a copy: changing it changes no later check', () => {
    const refuse = () => {
      const result = checkOrganization({ legalForm: 'club', sektor: 1 })
      if (result.ok) throw new Error('It was accepted')
      return result.error.issues
    }
    const [first] = refuse()
    const before = JSON.stringify(refuse())
    ;(first?.expected?.codes as unknown[] | undefined)?.push('club')
    ;(first?.expected?.keys as unknown[] | undefined)?.push('sektor')
    expect(JSON.stringify(refuse())).toBe(before)
  })
})

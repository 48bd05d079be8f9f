import { readFileSync } from 'node:fs'
import {
  classifyHouseholds,
  type Household,
  householdsFromRegistry,
  type RegistryIssueCode,
  tallyHouseholds,
} from 'chongqing-aid-guideline'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../docs/examples/', import.meta.url)
const readText = (file: string) => readFileSync(new URL(file, folder), 'utf8')

interface ParsedRow {
  readonly record: Record<string, string>
  /** `lines`: the last line of the file that the row fills, the heading being line 1. */
  readonly info: { readonly lines: number }
}

const parsed = parse(readText('registry-sample.csv'), {
  columns: true,
  bom: true,
  info: true,
  skip_empty_lines: false,
  relax_column_count: true,
}) as unknown as ParsedRow[]

const rows = parsed.map(({ record }) => record)

/** The line on which each row begins. */
const lines = parsed.map((_, index) => (parsed[index - 1]?.info.lines ?? 1) + 1)

const { households, issues } = householdsFromRegistry(rows)

/** What is reported, by line of the file. */
const reported = issues.map(({ row, column, code }) => ({ line: lines[row - 1], column, code }))

/** From one line to another. */
const upTo = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Worked out by hand from the table of the README: what the importer can see, and where. */
const DIRTY: [lines: number[], column: string, code: RegistryIssueCode][] = [
  // Unknown label
  [[6], '健康状况', 'unknown-label'],
  [[38], '在校生状况', 'unknown-label'],
  [[64], '脱贫属性', 'unknown-label'],
  [upTo(65, 68), '致贫/返贫风险2', 'unknown-label'],
  [upTo(147, 148), '是否危房户', 'unknown-label'],
  // Label with no sure meaning; line 122 says so too, but has no 户编号
  [upTo(31, 35), '主要致贫原因', 'unresolved-label'],
  [upTo(120, 121), '主要致贫原因', 'unresolved-label'],
  [upTo(85, 87), '脱贫属性', 'unresolved-label'],
  [[109], '在校生状况', 'unresolved-label'],
  // Number instead of a label
  [[138], '健康状况', 'unknown-label'],
  [upTo(168, 170), '脱贫属性', 'unknown-label'],
  [[77], '在校生状况', 'unknown-label'],
  [upTo(159, 161), '是否危房户', 'unknown-label'],
  // Rows of one household disagree: reported where the other word stands
  [[89], '是否危房户', 'disagreement'],
  [[40], '脱贫属性', 'disagreement'],
  [[164], '脱贫属性', 'disagreement'],
  [[192], '风险是否已消除', 'disagreement'],
  [[200], '人数', 'disagreement'],
  // 人数 or 年龄 wrong; a number that is not that of the rows is no dirty cell
  [[72, 73], '人数', 'not-a-number'],
  [upTo(130, 133), '人数', 'not-a-number'],
  [[61, 141, 157, 196], '年龄', 'not-a-number'],
  // Contradiction: that of two columns once for the household
  [[62, 80], '健康状况', 'contradiction'],
  [[28], '监测对象类别', 'contradiction'],
  // Row without 户编号; on lines 96 and 208 nothing stands at all
  [[122, 167, 207], '', 'no-household-id'],
]

const byPlace = (a: { line?: number | undefined }, b: { line?: number | undefined }) =>
  (a.line ?? 0) - (b.line ?? 0)

const householdOf = (id: string) => households.find((household) => household.id === id)

/** Everything but the members. */
function ownFieldsOf(id: string): Partial<Household> {
  const { members, ...rest } = householdOf(id) as Household
  return rest
}

describe('the sample of a registry export', () => {
  it('is large enough to be told from a toy', () => {
    expect(rows).toHaveLength(204)
    expect(households).toHaveLength(66)
    const people = households.reduce((sum, { members }) => sum + (members?.length ?? 0), 0)
    // 204 rows, of which two are blank, two persons and the sum lack their 户编号.
    expect(people).toBe(204 - 2 - 3)
    expect(new Set(households.map(({ id }) => id)).size).toBe(66)
  })

  it('counts its lines as the README does', () => {
    expect(lines[0]).toBe(2)
    const rowAt = (line: number) => rows[lines.indexOf(line)]
    expect(rowAt(8)?.户编号).toBe('H0003')
    expect(rowAt(135)?.性别).toBe('\u2F25')
    expect(rowAt(176)?.户类型).toMatch(/^一般\r?\n农户$/)
    expect(rowAt(182)?.健康状况).toMatch(/^患有大病\r?\n长期慢性病$/)
    expect(rowAt(186)?.健康状况).toMatch(/^健康\r?\n$/)
    expect(rowAt(207)?.县).toBe('合计')
    expect(lines.at(-1)).toBe(208)
    for (const line of [177, 183, 187]) expect(rowAt(line)).toBeUndefined()
  })

  it('is dirty where the README says so, and nowhere else', () => {
    const expected = DIRTY.flatMap(([where, column, code]) =>
      where.map((line) => ({ line, column, code })),
    )
    expect([...reported].sort(byPlace)).toEqual(expected.sort(byPlace))
  })

  it('is dirty on no line that the README does not name', () => {
    const table = readText('README.md').match(/\*\*[\d–, ]+\*\*/g) ?? []
    const named = table.flatMap((bold) =>
      bold
        .replaceAll('*', '')
        .split(',')
        .flatMap((range) => {
          const [from = 0, to = from] = range.trim().split('–').map(Number)
          return upTo(from, to)
        }),
    )
    expect(named.length).toBeGreaterThan(80)
    expect(reported.map(({ line }) => line).filter((line) => !named.includes(line ?? 0))).toEqual(
      [],
    )
  })

  it('is reported in the order of its rows', () => {
    expect(reported.map(({ line }) => line)).toEqual(
      [...reported].sort(byPlace).map((one) => one.line),
    )
  })
})

describe('a household of the sample', () => {
  it.each<[id: string, fields: Partial<Household>, members: number]>([
    // Clean ones
    [
      'H0001',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['illness'],
        housing: { unsafe: false },
      },
      3,
    ],
    ['H0004', { registration: 'ordinary', housing: { unsafe: false } }, 3],
    [
      'H0005',
      {
        registration: 'lifted',
        extremePoverty: true,
        risks: ['labor-shortage'],
        housing: { unsafe: false },
      },
      1,
    ],
    [
      'H0007',
      {
        registration: 'edge',
        riskEliminated: false,
        risks: ['illness'],
        housing: { unsafe: true },
      },
      2,
    ],
    [
      'H0008',
      {
        registration: 'poor',
        extremePoverty: false,
        risks: ['illness'],
        housing: { unsafe: true },
      },
      3,
    ],
    [
      'H0019',
      {
        registration: 'monitored',
        extremePoverty: false,
        riskEliminated: true,
        risks: ['unstable-work', 'labor-shortage'],
        housing: { unsafe: false },
      },
      3,
    ],
    // Rows far apart
    [
      'H0003',
      {
        registration: 'monitored',
        extremePoverty: false,
        riskEliminated: false,
        risks: ['unstable-work', 'schooling'],
        housing: { unsafe: false },
      },
      4,
    ],
    [
      'H0040',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['other'],
        housing: { unsafe: false },
      },
      3,
    ],
    [
      'H0059',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['other'],
        housing: { unsafe: false },
      },
      5,
    ],
    // 人数 is not the number of rows, is no number, or is given twice
    [
      'H0009',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['other'],
        housing: { unsafe: false },
        membersComplete: false,
      },
      4,
    ],
    [
      'H0018',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['disability'],
        housing: { unsafe: false },
        membersComplete: false,
      },
      4,
    ],
    [
      'H0023',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['other'],
        housing: { unsafe: false },
        membersComplete: false,
      },
      3,
    ],
    [
      'H0024',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['illness'],
        housing: { unsafe: false },
        membersComplete: false,
      },
      2,
    ],
    ['H0065', { registration: 'ordinary', housing: { unsafe: false }, membersComplete: false }, 2],
    // A member without 户编号
    [
      'H0039',
      {
        registration: 'poor',
        extremePoverty: false,
        riskEliminated: false,
        risks: ['natural-disaster'],
        housing: { unsafe: true },
        membersComplete: false,
      },
      2,
    ],
    [
      'H0055',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['schooling'],
        housing: { unsafe: false },
        membersComplete: false,
      },
      2,
    ],
    // The registration cannot be told
    [
      'H0010',
      {
        extremePoverty: false,
        riskEliminated: false,
        risks: ['schooling'],
        housing: { unsafe: false },
      },
      3,
    ],
    ['H0013', { extremePoverty: false, risks: ['other'], housing: { unsafe: false } }, 2],
    ['H0021', { extremePoverty: false, risks: ['other'], housing: { unsafe: false } }, 1],
    ['H0028', { extremePoverty: false, risks: ['other'], housing: { unsafe: false } }, 3],
    [
      'H0054',
      {
        extremePoverty: false,
        riskEliminated: false,
        risks: ['accident', 'illness'],
        housing: { unsafe: false },
      },
      3,
    ],
    ['H0056', { extremePoverty: false, risks: ['unsafe-water'], housing: { unsafe: false } }, 3],
    // Another field cannot be told
    [
      'H0029',
      {
        registration: 'monitored',
        extremePoverty: false,
        riskEliminated: true,
        risks: ['illness', 'disability'],
      },
      2,
    ],
    ['H0048', { registration: 'lifted', extremePoverty: false, risks: ['illness'] }, 2],
    ['H0053', { registration: 'lifted', extremePoverty: false, risks: ['schooling'] }, 3],
    [
      'H0062',
      {
        registration: 'sudden-hardship',
        extremePoverty: false,
        risks: ['illness', 'other'],
        housing: { unsafe: false },
      },
      3,
    ],
    [
      'H0022',
      {
        registration: 'edge',
        riskEliminated: false,
        risks: ['schooling'],
        housing: { unsafe: false },
      },
      4,
    ],
    [
      'H0037',
      {
        registration: 'monitored',
        extremePoverty: false,
        risks: ['business-failure', 'disability'],
        housing: { unsafe: false },
      },
      3,
    ],
    // Cells of the household in its first row alone
    [
      'H0041',
      {
        registration: 'lifted',
        extremePoverty: false,
        risks: ['other'],
        housing: { unsafe: false },
      },
      3,
    ],
  ])('%s is read as it stands in the file', (id, fields, members) => {
    expect(ownFieldsOf(id)).toEqual({ id, ...fields })
    expect(householdOf(id)?.members).toHaveLength(members)
  })

  it.each<[id: string, members: Household['members']]>([
    [
      'H0002',
      [
        { sex: 'male', age: 66, health: [], disability: {}, schooling: 'not-in-school' },
        { sex: 'male', age: 39, health: [null], schooling: 'not-in-school' },
        { sex: 'female', age: 11, health: ['healthy'], disability: 'none', schooling: 'primary' },
      ],
    ],
    [
      'H0020',
      [
        { sex: 'male', age: 59, disability: 'none', schooling: 'not-in-school' },
        {
          sex: 'female',
          age: 57,
          health: ['chronic-illness'],
          disability: 'none',
          schooling: 'not-in-school',
        },
      ],
    ],
    [
      'H0031',
      [
        {
          sex: 'male',
          age: 73,
          health: ['chronic-illness'],
          disability: {},
          schooling: 'not-in-school',
        },
      ],
    ],
    [
      'H0030',
      [
        {
          sex: 'male',
          age: 40,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
        },
        {
          sex: 'female',
          age: 37,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
        },
        { sex: 'female', age: 12, health: ['healthy'], disability: 'none' },
        { sex: 'male', age: 4, health: ['healthy'], disability: 'none', schooling: 'preschool' },
        { sex: 'male', age: 69, schooling: 'not-in-school' },
        {
          sex: 'female',
          age: 67,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
        },
      ],
    ],
    [
      'H0035',
      [
        {
          sex: 'male',
          age: 51,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
        },
        {
          sex: 'female',
          age: 48,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
        },
        { sex: 'male', age: 20, health: ['healthy'], disability: 'none', schooling: 'higher' },
        { sex: 'female', age: 18, health: ['healthy'], disability: 'none' },
      ],
    ],
    [
      'H0044',
      [
        {
          sex: 'male',
          age: 45,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
        },
        {
          sex: 'female',
          age: 44,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
        },
        {
          sex: 'female',
          age: 17,
          health: ['healthy'],
          disability: 'none',
          schooling: 'vocational-2',
        },
      ],
    ],
    [
      'H0060',
      [
        {
          sex: 'female',
          age: 72,
          health: ['serious-illness', 'chronic-illness'],
          disability: 'none',
          schooling: 'not-in-school',
        },
        { sex: 'male', age: 14, health: ['healthy'], disability: 'none', schooling: 'junior' },
      ],
    ],
  ])('%s has its members as they stand in the file', (id, members) => {
    expect(householdOf(id)?.members).toEqual(members)
  })
})

describe('the sample, classified', () => {
  const results = [...classifyHouseholds(households, { asOf: '2020-06-01' })]

  it('holds no household that is refused', () => {
    expect(results.filter(({ ok }) => !ok)).toEqual([])
    expect(results).toHaveLength(66)
  })

  it('gives the tally that was counted in the file', () => {
    const counts = (id: string, met: number, unmet: number, unknown: number) => ({
      id,
      met,
      unmet,
      unknown,
    })
    expect(tallyHouseholds(results)).toEqual({
      households: 66,
      errors: 0,
      verdict: { met: 41, unmet: 0, unknown: 25 },
      groups: [
        counts('registered-poor', 7, 53, 6),
        counts('edge-or-monitored', 9, 51, 6),
        counts('illness', 30, 27, 9),
        counts('exam-candidate', 7, 46, 13),
        // An export tells of no two incomes, no work and no event: alone it cannot deny 3.5, 3.6 and 3.8.
        counts('stagnant-income', 0, 0, 66),
        counts('odd-jobs', 3, 0, 63),
        counts('unsafe-housing', 6, 57, 3),
        counts('disaster-or-accident', 6, 0, 60),
      ],
      attention: [
        counts('disabled-poor', 7, 53, 6),
        counts('left-behind', 0, 1, 65),
        counts('child-of-poor-area-or-family', 6, 32, 28),
      ],
    })
  })

  /** Looked up in the file, by the number of the household. */
  it.each<[group: string, numbers: number[]]>([
    ['registered-poor', [8, 14, 20, 31, 39, 42, 49]],
    ['edge-or-monitored', [3, 7, 11, 12, 22, 37, 43, 51, 58]],
    [
      'illness',
      [
        1, 5, 6, 7, 8, 11, 14, 15, 17, 18, 20, 22, 24, 25, 28, 29, 31, 33, 36, 38, 42, 45, 48, 51,
        54, 56, 57, 60, 62, 64,
      ],
    ],
    ['exam-candidate', [3, 8, 18, 22, 54, 63, 66]],
    ['odd-jobs', [3, 19, 43]],
    ['unsafe-housing', [7, 8, 31, 33, 39, 51]],
    ['disaster-or-accident', [11, 12, 25, 39, 46, 54]],
    ['disabled-poor', [12, 14, 31, 37, 49, 51, 58]],
    ['child-of-poor-area-or-family', [3, 8, 11, 12, 22, 43]],
  ])('finds who is met in %s', (group, numbers) => {
    const met = results.flatMap((row) => {
      if (!row.ok) return []
      const verdict = [...row.value.groups, ...row.value.attention].find(({ id }) => id === group)
      return verdict?.verdict === 'met' ? [String(row.value.id)] : []
    })
    const ids = numbers.map((number) => `H${String(number).padStart(4, '0')}`)
    expect(met.sort()).toEqual(ids)
  })
})

import { formatRegistryIssues, householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const HEADINGS = ['户编号', '人数', '是否脱贫', '危房户']

/** The columns in which a mark is open, below a line. */
function openedBy(legend: string, mark: string): string[] {
  const { issues } = householdsFromRegistry([[legend], HEADINGS, ['H', 1, mark, mark]])
  expect(issues.map(({ code }) => code)).toEqual(issues.map(() => 'doubtful-mark'))
  return issues.map(({ column }) => column)
}

describe('a legend', () => {
  it.each([
    ['√为未脱贫', '√', ['是否脱贫']],
    ['“√”表示该户未脱贫', '√', ['是否脱贫']],
    ['×=已脱贫', '×', ['是否脱贫']],
    ['未脱贫的打√', '√', ['是否脱贫']],
    ['凡未脱贫户请填√', '√', ['是否脱贫']],
    ['“是”为未脱贫', '是', ['是否脱贫']],
    ['√表示无', '√', ['危房户']],
    ['√表示否', '√', ['是否脱贫', '危房户']],
    ['√为不符合', '√', ['是否脱贫', '危房户']],
    ['√为不是危房', '√', ['是否脱贫', '危房户']],
    ['不符合打√', '√', ['是否脱贫', '危房户']],
    ['×为符合', '×', ['是否脱贫', '危房户']],
    ['未脱贫的打“√”', '√', ['是否脱贫']],
    ['√为“未脱贫”', '√', ['是否脱贫']],
    ['未脱贫的填“是”', '是', ['是否脱贫']],
    ['√为不属于已脱贫', '√', ['是否脱贫', '危房户']],
    ['√为非未脱贫', '√', ['是否脱贫', '危房户']],
  ])('that turns a mark opens it: %s', (legend, mark, columns) => {
    expect(openedBy(legend, mark)).toEqual(columns)
  })

  it.each([
    ['√为已脱贫', '√'],
    ['√为未脱贫', '×'],
    ['√为是，×为否', '×'],
    ['√表示符合，×表示不符合', '√'],
    ['√表示符合，×表示不符合', '×'],
    ['请在相应栏内打√', '√'],
    ['是打√，否打×', '×'],
    ['是为未脱贫', '是'],
    ['√', '√'],
    ['未脱贫户名册', '√'],
    ['√为疑似', '√'],
  ])('that turns no mark opens nothing: %s, %s', (legend, mark) => {
    expect(openedBy(legend, mark)).toEqual([])
  })

  it('opens no column of which it does not speak', () => {
    const rows = [['√为无'], ['户编号', '人数', '风险是否消除'], ['H', 1, '√']]
    expect(householdsFromRegistry(rows).households[0]).toHaveProperty('riskEliminated', true)
  })

  it('that turns what is said of a person leaves open what the household says of it', () => {
    const headings = ['户编号', '人数', '贫困户属性', '是否特困供养人员']
    const told = (mark: string) =>
      householdsFromRegistry([['√为否'], headings, ['H', 1, '一般脱贫户', mark]]).households[0]
    expect(told('√')).not.toHaveProperty('extremePoverty')
    expect(told('×')).toHaveProperty('extremePoverty', false)
  })

  it('may turn a 有', () => {
    const { issues } = householdsFromRegistry([['“有”为不是危房'], HEADINGS, ['H', 1, '是', '有']])
    expect(issues).toEqual([{ row: 3, column: '危房户', code: 'doubtful-mark', household: 'H' }])
  })

  it('is told in both languages, and no cell is', () => {
    const reading = householdsFromRegistry([['√为未脱贫'], HEADINGS, ['H', 1, '√', '']])
    expect(formatRegistryIssues(reading)).toContain(
      '- 表上对这个记号另有说明，与它通常的意思不同，按不清楚处理。请不用记号，改写成文字：“是否脱贫”列，共1行（第3行）。',
    )
    expect(formatRegistryIssues(reading, { locale: 'en' })).toContain(
      '- The list explains the mark otherwise than it is usually meant, so this is left open. Please write in words what is the case, without a mark: column “是否脱贫”, 1 row (3).',
    )
  })

  it('costs no more where there is no end of them', () => {
    const lines = Array.from({ length: 500 }, () => [`${'某'.repeat(2000)}√为${'某'.repeat(20)}`])
    expect(householdsFromRegistry([...lines, HEADINGS, ['H', 1, '√', '√']]).issues).toHaveLength(1)
  })
})

import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, readTogether } from '../support/registry.ts'

describe('a cell', () => {
  it('may be a label of 200 signs with the spaces around it, and a remark of 5000', () => {
    expect(memberOf({ 性别: `女${' '.repeat(199)}` })).toEqual({ sex: 'female' })
    expect(memberOf({ 性别: '女', 备注: '某'.repeat(5000) })).toEqual({ sex: 'female' })
  })

  it.each([
    [true, { unsafe: true }],
    [false, { unsafe: false }],
  ])('may be the yes or the no of a program: %s', (是否危房户, housing) => {
    expect(fieldsOf({ 是否危房户 }).fields).toEqual({ housing })
  })

  it('may be a formula that gives a link with rich text, and leads no further', () => {
    const rich = { richText: [{ text: '长期' }, {}, null, { text: '慢性病' }] }
    const led = [{ text: { text: rich } }, { result: { text: { text: rich } } }]
    expect(led.map((cell) => memberOf({ 健康状况: cell })?.health)).toEqual([
      ['chronic-illness'],
      ['chronic-illness'],
    ])
    const deeper = { result: led[1] }
    expect(readTogether([{ 健康状况: deeper }]).issues).toEqual([
      issue(1, '健康状况', 'unknown-label'),
    ])
  })

  it.each([200, 201])('may be rich text of 200 parts, of one more it is not: %i', (parts) => {
    const richText = Array.from({ length: parts }, (_, part) => ({ text: part === 0 ? '女' : '' }))
    expect(memberOf({ 性别: { richText } })).toEqual(parts === 200 ? { sex: 'female' } : {})
  })

  it('that a program fills in anew for each row is read anew', () => {
    function* rows() {
      const cell = { text: '女' }
      yield { 户编号: 'H', 人数: 2, 性别: cell }
      cell.text = '男'
      yield { 户编号: 'H', 人数: 2, 性别: cell }
    }
    const [household] = householdsFromRegistry(rows()).households
    expect(household?.members).toEqual([{ sex: 'female' }, { sex: 'male' }])
  })
})

describe('a year of the list', () => {
  const yearOf = (年度: unknown) => {
    const [household] = readTogether([{ 年度, 人均纯收入: 5000 }]).households
    return household?.incomes?.[0]?.periodEnd?.slice(0, 4)
  }

  it.each([2019, '2019', '2019年', '2019年度', '2019度', '2019.0', '2019.00', '1999'])(
    'may be written as %s',
    (cell) => {
      expect(yearOf(cell)).toBe(String(cell).slice(0, 4))
    },
  )

  it.each(['12019', '20191', '2019年末', '2019年-2020年', '2019.5', '2119', '1819', '19年'])(
    'is not %s',
    (cell) => {
      expect(yearOf(cell)).toBeUndefined()
    },
  )
})

describe('the size of a household', () => {
  const isWhole = (家庭人口数: unknown) =>
    fieldsOf({ 人数: '', 家庭人口数 }).fields.membersComplete !== false

  it.each([1, '1', '1人', '1口', '1口人', '1个', '1个人', '1名', '共1人', '共1', '1.0', '1.00人'])(
    'may be written as %s',
    (cell) => {
      expect(isWhole(cell)).toBe(true)
    },
  )

  it('may have two digits', () => {
    const rows = Array.from({ length: 12 }, () => ({ 人数: '12人' }))
    expect(fieldsOf(...rows).fields).toEqual({})
  })

  it.each(['约1人', '1人以上', '1户', '10001', '1.5', '1.05', '-1', '一人', '1人1户'])(
    'is not known by %s',
    (cell) => {
      expect(isWhole(cell)).toBe(false)
    },
  )
})

describe('an age', () => {
  const ageOf = (年龄: unknown) => memberOf({ 年龄 })?.age

  it.each<[number, unknown[]]>([
    [0, ['0', '11个月', '11月', '8月龄', '8个月大', '8个半月', '28天', '28日', '28天大', '364天']],
    [
      0,
      [
        '不满1岁',
        '未满一周岁',
        '不足月',
        '未满月',
        '不满1个月',
        '不满1周岁',
        '新生儿',
        '刚出生',
        '半岁',
      ],
    ],
    [0, ['三个月', '九月', '三天', '十一个月', '十天']],
    [1, ['12个月', '23个月', '365天', '一岁', '一', '一周岁', '1.0']],
    [2, ['24个月', '两岁', '二岁', '730天']],
    [3, ['三岁十个月', '3岁半', '3岁', '3周岁', '3周岁半', '3岁10个月', '3岁1月', '3周', '3.00']],
    [10, ['十岁一个月', '十', '十岁', '一十岁', '10']],
    [15, ['十五', '十五岁']],
    [20, ['二十', '二十周岁']],
    [99, ['九十九', '99岁']],
    [150, ['150', 150, '150岁']],
    [83, ['999个月']],
  ])('of %i may be written as %o', (age, cells) => {
    expect(cells.map((cell) => [cell, ageOf(cell)])).toEqual(cells.map((cell) => [cell, age]))
  })

  it.each([
    '约65',
    '65岁左右',
    '65岁上下',
    '151',
    '1000',
    '1000天',
    '7、8个月',
    '3.5',
    '3岁半多',
    '8个月左右',
    '28天左右',
  ])('is not known by %s', (cell) => {
    expect(ageOf(cell)).toBeUndefined()
  })

  it.each([
    '不满1岁半',
    '约半岁',
    '不满2岁',
    '近新生儿',
    '十几',
    '七八岁',
    '两百',
    '约十岁',
    '二十多',
  ])('is not read out of the words %s', (cell) => {
    expect(ageOf(cell)).toBeUndefined()
  })
})

describe('a day', () => {
  const bornOn = (出生日期: unknown) => memberOf({ 出生日期 })?.birthDate

  it.each([
    ...[
      '2003-05-01',
      '2003/5/1',
      '2003.5.1',
      '2003、5、1',
      '20030501',
      '2003年5月1日',
      '2003年5月1号',
    ],
    ...['2003年5月1', '2003.5.1.', '2003年5月1日生', '2003-5-1生', '20030501.0', '20030501.00'],
    ...[
      20030501,
      37742,
      '37742',
      '37742.0',
      37742.5,
      '37742.75',
      ' 2003-05-01 ',
      '２００３－０５－０１',
    ],
    ...['2003-05-01 00:00', '2003-05-01 0:00', '2003-05-01 00:00:00', '2003-05-01T00:00:00.000'],
    ...['2003-05-01T00:00:00Z', '2003-05-01t00:00:00z', '2003-05-01T0:00Z', '2003-05-01  00:00:00'],
    ...['2003-04-30T16:00:00Z', '2003-05-01T00:00:00+08:00', '2003-05-01T00:00:00.000+0800'],
    ...['2003-05-01T08:00:00+08:00', '2003-04-30T14:00:00-02:00', '20030501T00:00:00Z'],
  ])('may be written as %s', (cell) => {
    expect(bornOn(cell)).toBe('2003-05-01')
  })

  it.each([
    ...['2003-05-01 12:00', '2003-05-01 00:01', '2003-05-01 00:00:01', '2003-05-01 00:00:00.5'],
    ...[
      '2003-05-01T12:00:00Z',
      '2003-05-01T00:00:00+07:00',
      '2003-05-01 00:00:00 CST',
      '2003-05-01x',
    ],
    ...['x2003-05-01', '12003-05-01', '2003-13-01', '2003-02-30', '2003-005-01', '2003-05-001'],
    ...[
      '200305011',
      '2003050',
      '2003年5月1日死',
      '2003 5 1',
      '37742.',
      'x37742',
      '37742x',
      '137742',
    ],
    ...['9999', '01234', '99999', -37742, 0, '2003-05-01 00:00:00.0x', '2003-05-0100:00', '00:00'],
    ...['3774.2', '2003050.1', '20030501.5', 20030501.5, '2003-05-01 100:00', '二〇〇三五一'],
  ])('is not %s', (cell) => {
    expect(bornOn(cell)).toBeUndefined()
  })
})

describe('an amount', () => {
  const amountOf = (cell: unknown, heading = '2019年人均纯收入') =>
    fieldsOf({ [heading]: cell }).fields.incomes?.[0]?.perCapita

  it.each<[number, unknown[]]>([
    [9000, [9000, '9000', '9,000', '9,000.00', '9000元', '9000元整', '9000(元)', '9000(元/年)']],
    [9000, ['9000元/年', '9000元/人', '9000元/人·年', '9000元/人年', '9000元每人每年', '9000/年']],
    [9000, ['¥9000', '￥9,000', '0.9万', '0.9万元', '9千', '9千元', '9千元/年']],
    [-500, ['-500', -500, '-500元', '-0.5千元']],
    [12345678.25, ['12345678.25', '12,345,678.25', '1234.567825万元']],
    [0.5, ['0.5', 0.5]],
    [1234.57, ['0.123457万元', '1.23457千元']],
  ])('of %d may be written as %o', (amount, cells) => {
    expect(cells.map((cell) => [cell, amountOf(cell)])).toEqual(cells.map((cell) => [cell, amount]))
  })

  it.each([
    ...[
      '约9000',
      '9000左右',
      '9000多元',
      '9000-10000',
      '9,00',
      '90,00',
      '9,0000',
      '1,2345,678',
      ',900',
    ],
    ...[
      '9000.',
      '.5',
      '9000.5.5',
      '--500',
      '9000元元',
      '9百',
      '9000美元',
      '9000元x',
      'x9000',
      '九千',
    ],
    ...[
      '$9000',
      '9万千',
      '9000((元)',
      '9000元/月',
      '9000元/户',
      Number.POSITIVE_INFINITY,
      '元',
      '1e4',
    ],
  ])('is not known by %s', (cell) => {
    expect(amountOf(cell)).toBeUndefined()
    expect(readTogether([{ '2019年人均纯收入': cell }]).issues).toMatchObject([
      { code: 'not-a-number' },
    ])
  })

  it.each([0, '0', '0.00', '0元', '-0', '0万元'])('of nothing is reported: %s', (cell) => {
    expect(readTogether([{ '2019年人均纯收入': cell }]).issues).toMatchObject([
      { code: 'zero-income' },
    ])
  })

  it('counts what its own unit says, and else what the heading does', () => {
    const heading = '2019年人均纯收入（万元）'
    expect(
      [0.9, '0.9', '0.9万元', '9000元', '9千元'].map((cell) => amountOf(cell, heading)),
    ).toEqual([9000, 9000, 9000, 9000, 9000])
  })
})

describe('a mark that something happened', () => {
  const isOpen = (返贫时间: unknown) => fieldsOf({ 户类型: '脱贫户', 返贫时间 }).fields.registration

  it.each([
    ...[
      '2018',
      2018,
      '2018年',
      '2018年度',
      '2018.0',
      '2018.00',
      '1998',
      '201805',
      '201812',
      '2018-5',
    ],
    ...[
      '2018/05',
      '2018.12',
      '2018年5月',
      '2018年05月',
      '2018-12',
      '2018年10',
      '2018-05-01',
      43221,
    ],
    ...['50023419650101123442', '50023419650101123X42', '是', '√'],
  ])('may be %s', (cell) => {
    expect(readTogether([{ 户类型: '脱贫户', 返贫时间: cell }]).issues).toMatchObject([
      { code: 'class-in-remarks' },
    ])
    expect(isOpen(cell)).toBeUndefined()
  })

  it.each([
    ...[
      '1900',
      '1818',
      '2118',

      '201813',
      '201800',
      '2018-0',
      '2018-13',
      '2018年0月',
    ],
    ...[
      '2018.5.5.5',
      '2018年前',
      '约2018',
      '2018年5月前',
      '2018.01x',
      '50023419650101123X4',
      '2018 x',
    ],
    ...['5002341965010112344', '500234196501011234421', 'x50023419650101123442', '2018年年'],
  ])('is not %s', (cell) => {
    expect(readTogether([{ 户类型: '脱贫户', 返贫时间: cell }]).issues).toMatchObject([
      { code: 'unknown-label' },
    ])
  })
})

describe('several labels in a cell', () => {
  it.each([
    [' 有 肢体 ', { kind: 'physical' }],
    ['有\t肢体', { kind: 'physical' }],
    ['肢体；，二级', { kind: 'physical', grade: 2 }],
    ['、肢体，', { kind: 'physical' }],
  ])('may stand apart by spaces or several marks: %j', (残疾类别, disability) => {
    expect(memberOf({ 残疾类别 })).toEqual({ disability })
  })

  it('may each have a note, and stand apart by a space', () => {
    const 健康状况 = '长期慢性病（高血压、糖尿病、痛风） 患有大病（肺癌）'
    expect(memberOf({ 健康状况 })?.health).toEqual(['chronic-illness', 'serious-illness'])
  })

  it.each([
    '①因病②某某',
    '1、因病；2、某某',
    '(1)因病(2)某某',
    '1.因病 2.某某',
    '某某。因病',
    '因病&某某',
  ])('keep those that are known beside one that is not: %s', (致贫原因) => {
    expect(fieldsOf({ 致贫原因 })).toEqual({
      fields: { causes: ['illness'] },
      issues: [issue(1, '致贫原因', 'unknown-label')],
    })
  })

  it.each(['因病是', '因病因', '病因残'])(
    'are no text with something that is none: %s',
    (致贫原因) => {
      expect(fieldsOf({ 致贫原因 }).issues).toEqual([issue(1, '致贫原因', 'unknown-label')])
    },
  )

  it('name each thing once', () => {
    expect(fieldsOf({ 致贫原因: '因病、因残、因病' }).fields.causes).toEqual([
      'illness',
      'disability',
    ])
  })

  it('say nothing where a denial stands before something else, and each what it denies', () => {
    expect(memberOf({ 残疾类别: '无、肢体' })).toEqual({})
    expect(memberOf({ 残疾类别: '无、无残疾' })).toEqual({ disability: 'none' })
  })
})

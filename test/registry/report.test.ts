import {
  classifyHouseholds,
  formatRegistryIssues,
  type Household,
  type HouseholdRow,
  householdsFromRegistry,
  isInvalidInputError,
  type RegistryIssueCode,
  type RegistryReading,
  registryColumns,
  registryReport,
  tallyHouseholds,
} from 'chongqing-aid-guideline'
import { beforeAll, describe, expect, it } from 'vitest'

const rows = [
  ['某县名册'],
  [
    '户编号',
    '人数',
    '户类型',
    '监测对象类别',
    '健康状况',
    '危房户',
    '人均纯收入',
    '务工时间',
    '身高',
    '姓名',
  ],
  ['H1', 2, '未脱贫户', '', '健康', '是', 5000, 3, 170, '某'],
  ['H1', 2, '未脱贫户', '', '体弱', '是', 5000, 3, 160, '某'],
  ['H2', 1, '脱贫户', '', '患有大病', 2, 6000, '', 150, '某'],
  ['合计', 3],
]
const reading = householdsFromRegistry(rows)
const results = [...classifyHouseholds(reading.households, { asOf: '2020-06-01' })]

/** What may be written and still leaves something open: it says that a person or a class may be gone, or that there are two heads. */
const TURNS: Readonly<Record<string, readonly RegistryIssueCode[]>> = {
  '是否清退 是': ['class-in-remarks'],
  '是否返贫 是': ['class-in-remarks'],
  '是否新识别 是': ['class-in-remarks'],
  '纳入监测时间 2020-11-05': ['class-in-remarks'],
  '是否注销户口 是': ['gone-in-remarks'],
  '是否共同生活 否': ['gone-in-remarks'],
  '与户主关系 户主': ['disagreement'],
}

describe('the issues of a reading', () => {
  it('are told in Chinese, grouped, with what to do', () => {
    expect(formatRegistryIssues(reading).split('\n')).toEqual([
      '读到2户、3人。',
      '没有计入的行：标题1行，表头1行，合计1行。',
      '',
      '需要核对的内容：',
      '- 写法不认识，按不清楚处理。请改成系统里的写法：“健康状况”列，共1行（第4行），例如填“健康”“长期慢性病”“患有大病”或“残疾”；“危房户”列，共1行（第5行），例如填“是”或“否”。',
      '',
      '没有读的列：',
      '- “人均纯收入”：没有写明是哪一年，不能比较。请在标题里写明年份（如“2019年人均纯收入”），或加一列“年度”。',
      '- “务工时间”：只写了务工几个月，既不能说明是打零工，也不能说明工作稳定。',
      '- “姓名”：个人信息，内容从不采用，只用来看同一个人是不是列了两次、一行是不是合计、括号里是不是写着去世或迁出。',
      '- 用不上或不认识：“身高”。',
    ])
  })

  it('are told in English', () => {
    const lines = formatRegistryIssues(reading, { locale: 'en' }).split('\n')
    expect(lines[0]).toBe('2 households and 3 people were read.')
    expect(lines[4]).toBe(
      '- The label is not known, so this is left open. Please write it as the register does: column “健康状况”, 1 row (4), for example “健康”, “长期慢性病”, “患有大病” or “残疾”; column “危房户”, 1 row (5), for example “是” or “否”.',
    )
  })

  it('name at most five rows of many, and headings on one line', () => {
    const many = householdsFromRegistry(
      Array.from({ length: 8 }, (_, row) => ({ 户编号: `H${row}`, 人数: 1, '性\n别': '某' })),
    )
    expect(formatRegistryIssues(many)).toContain('“性 别”列，共8行（第1、2、3、4、5行等）')
  })

  it.each(
    registryColumns.flatMap(({ headings: [heading = ''], examples = [] }) =>
      examples.map((example) => [heading, example] as const),
    ),
  )('tell what may be written: under %s, %s', (heading, example) => {
    const among = (cell: string) =>
      householdsFromRegistry([
        { 户编号: 'H', 人数: 2, [heading]: cell },
        { 户编号: 'H', 人数: 2, [heading]: example },
      ])
    const about = among(example).issues.filter(({ column }) => column === heading)
    expect(about.map(({ code }) => code)).toEqual(TURNS[`${heading} ${example}`] ?? [])
    expect(formatRegistryIssues(among('看不懂'))).toContain(`“${example}”`)
  })

  it('tell it under whatever heading a column goes by', () => {
    const list = householdsFromRegistry([{ 户编号: 'H', 人数: 1, '*死亡时间': '前年' }])
    expect(formatRegistryIssues(list)).toContain(
      '“*死亡时间”列，共1行（第1行），例如填“2019-03-05”',
    )
  })

  it('name the rows of all households in order, and whole rows where no column is meant', () => {
    const list = householdsFromRegistry([
      { 户编号: 'H1', 人数: 3, 户类型: '脱贫户' },
      { 户编号: 'H2', 人数: 2, 户类型: '脱贫户' },
      { 户编号: 'H1', 人数: 3, 户类型: '一般农户' },
      { 户编号: 'H2', 人数: 2, 户类型: '一般农户' },
      { 户编号: '', 人数: 1, 户类型: '' },
      { 户编号: 'H1', 人数: 3, 户类型: '边缘户' },
    ])
    expect(formatRegistryIssues(list).split('\n').slice(3)).toEqual([
      '- 前后不一致，按不清楚处理。请核实后改成一致：“户类型”列，共3行（第3、4、6行）。',
      '- 没有户编号，不知道是哪一户，没有计入。请补上户编号；没有这一列的，从每户的户主起编一个号，同一户的人填同一个号：整行，共1行（第5行）。',
    ])
  })

  it('tell of columns for several people, and of one that asks for anyone', () => {
    const people = { 成员1健康状况: '健康', 成员2健康状况: '健康' }
    const list = householdsFromRegistry([{ 户编号: 'H', ...people, 有无残疾人: '有' }])
    expect(formatRegistryIssues(list).split('\n').slice(-2)).toEqual([
      '- “有无残疾人”：问的是家里有没有这样的人，不知道是谁。请按人填写。',
      '- “成员1健康状况”“成员2健康状况”：一行里并排写了几个人。请每人写一行，户编号相同。',
    ])
  })

  it('tell what to do with headings of letters', () => {
    const list = householdsFromRegistry([{ hbh: '1', jkzk: '健康' }])
    expect(formatRegistryIssues(list)).toContain('标题是字母或代码的，请在导入时指明各列是什么')
    expect(formatRegistryIssues(list, { locale: 'en' })).toContain('headings are letters or codes')
  })

  it.each([
    [30, ''],
    [31, '…'],
  ])('cut headings of more than thirty signs: %i', (length, end) => {
    const heading = '某'.repeat(length)
    const told = formatRegistryIssues(householdsFromRegistry([{ 户编号: 'H', [heading]: '' }]))
    expect(told).toContain(`- 用不上或不认识：“${'某'.repeat(30)}${end}”。`)
  })

  it.each([
    ['one person', { 成员1健康状况: '健康' }, '一行里并排写了几个人'],
    ['a person and something else', { 成员1健康状况: '健康', 健康状况甲: '健康' }, '并排'],
    ['households', { 甲住房鉴定等级: 'A', 乙住房鉴定等级: 'A' }, '并排'],
  ])('do not tell of several people where a list has columns of %s', (_, cells, told) => {
    const list = householdsFromRegistry([{ 户编号: 'H', ...cells }])
    expect(list.columns.unread).toHaveLength(Object.keys(cells).length)
    expect(formatRegistryIssues(list)).not.toContain(told)
  })

  it('name a column that one resembles, and headings without what stands around them', () => {
    const list = householdsFromRegistry([{ 户编号: 'H', 是否特困: '是', ' 民\n\n族 ': '' }])
    expect(formatRegistryIssues(list).split('\n').slice(-2)).toEqual([
      '- “是否特困”：像是“是否特困供养人员”。如果是，请改用“是否特困供养人员”作标题，或在导入时指明。',
      '- 用不上或不认识：“民 族”。',
    ])
  })

  it('name columns that are unread for one reason in one line', () => {
    const list = householdsFromRegistry([
      { 户编号: 'H', 人均纯收入: 1, 家庭纯收入: 1, 乙险种: '', 低保金额: '', 民族: '', 身高: '' },
    ])
    expect(formatRegistryIssues(list).split('\n').slice(-3)).toEqual([
      '- “人均纯收入”“家庭纯收入”：没有写明是哪一年，不能比较。请在标题里写明年份（如“2019年人均纯收入”），或加一列“年度”。',
      expect.stringMatching(/^- “低保金额”：/),
      '- 用不上或不认识：“乙险种”“民族”“身高”。',
    ])
  })

  it('may be none', () => {
    const clean = householdsFromRegistry([{ 户编号: 'H', 人数: 1 }])
    expect(formatRegistryIssues(clean)).toBe('读到1户、1人。\n读到的各列都看懂了。')
  })
})

describe('the report for an office', () => {
  let report = ''
  beforeAll(() => {
    report = registryReport(reading, results)
  })

  it('says what was read, what each group has, how much each column told, and what to mend first', () => {
    expect(report.split('\n')).toEqual([
      '# 名单核对报告',
      '',
      '依据《重庆市社会组织参与脱贫攻坚工作指引》第三条，基准日2020年6月1日。',
      '',
      '## 名单',
      '',
      ...formatRegistryIssues(reading).split('\n'),
      '',
      '各户的家庭成员都列全了。',
      '',
      '## 各类重点对象',
      '',
      '| 条款 | 重点对象 | 属于 | 不属于 | 不能确定 | 已确定 |',
      '|---|---|---|---|---|---|',
      '| 第三条第（一）项 | 未脱贫建档立卡贫困户 | 1 | 1 | 0 | 100% |',
      '| 第三条第（二）项 | 边缘户和监测户 | 0 | 2 | 0 | 100% |',
      '| 第三条第（三）项 | 大病或慢性病家庭 | 1 | 0 | 1 | 50% |',
      '| 第三条第（四）项 | 高考学生家庭 | 0 | 0 | 2 | 0% |',
      '| 第三条第（五）项 | 收入无增长家庭 | 0 | 0 | 2 | 0% |',
      '| 第三条第（六）项 | 打零工、收入不稳定家庭 | 0 | 0 | 2 | 0% |',
      '| 第三条第（七）项 | 住危房家庭 | 1 | 0 | 1 | 50% |',
      '| 第三条第（八）项 | 受灾或意外事故家庭 | 0 | 0 | 2 | 0% |',
      '| 第三条 | 任一类 | 2 | 0 | 0 | 100% |',
      '',
      '## 每一列读到了多少',
      '',
      '| 列 | 读作 | 已知道 | 待核对的行 |',
      '|---|---|---|---|',
      '| 户编号 | 户编号 | — | 0 |',
      '| 人数 | 家庭人口数 | 2/2户 | 0 |',
      '| 户类型 | 户类型 | 2/2户 | 0 |',
      '| 监测对象类别 | 监测对象类别 | 2/2户 | 0 |',
      '| 健康状况 | 健康状况 | 2/3人 | 1 |',
      '| 危房户 | 是否危房户 | 1/2户 | 1 |',
      '',
      '## 先补什么',
      '',
      '按涉及户数排列。“只差这一项”是补上这一项就能确定至少一类的户数。',
      '',
      '| 要补的内容 | 怎么补 | 涉及户数 | 只差这一项 | 涉及的类别 |',
      '|---|---|---|---|---|',
      '| 历年收入 | 请补齐至少两个年度的收入，标题里写明年份，如“2018年人均纯收入”和“2019年人均纯收入” | 2 | 2 | 收入无增长家庭 |',
      '| 就学情况 | 名单里没有这一列，请补“在校生状况”列 | 2 | 0 | 高考学生家庭 |',
      '| 工作情况 | 名单里没有这一列，请补“就业类型”列 | 2 | 0 | 打零工、收入不稳定家庭 |',
      '| 收入是否稳定 | 名单里没有这一列，请补“收入是否稳定”列 | 2 | 0 | 打零工、收入不稳定家庭 |',
      '| 健康状况 | 请补上“健康状况”列里空着或看不懂的内容 | 1 | 1 | 大病或慢性病家庭 |',
      '| 住房情况 | 请补上“危房户”列里空着或看不懂的内容 | 1 | 1 | 住危房家庭 |',
      '',
      '名单里一般没有、要走访时询问的：',
      '',
      '| 要问的内容 | 涉及户数 | 只差这一项 | 涉及的类别 |',
      '|---|---|---|---|',
      '| 灾害和事故 | 2 | 2 | 受灾或意外事故家庭 |',
      '| 高考 | 2 | 0 | 高考学生家庭 |',
      '',
      '说明：重点对象只提示社会组织应当关注哪里，不是对贫困的认定，也不带来任何待遇资格。',
    ])
  })

  it.each([
    ['for every household', [1, 1], '各户的家庭成员都列全了。'],
    ['for no household', [2, 2], '各户的家庭成员都没有列全，或看不出是否列全。'],
    ['for some', [1, 2], '家庭成员列全的1户，没有列全或看不出是否列全的1户。'],
  ])('says whether all members are listed: %s', (_, sizes, told) => {
    const list = householdsFromRegistry(sizes.map((人数, row) => ({ 户编号: `H${row}`, 人数 })))
    const rows = classifyHouseholds(list.households, { asOf: '2020-06-01' })
    expect(registryReport(list, rows).split('\n')).toContain(told)
  })

  it('counts each row to check once, and asks for members only where the list is not whole', () => {
    const list = householdsFromRegistry([
      { 户编号: 'H', 人数: 2, 健康状况: '体弱' },
      { 户编号: 'K', 人数: 1, 健康状况: '看不懂' },
      { 户编号: 'K', 人数: 1, 健康状况: '健康' },
    ])
    const report = registryReport(list, classifyHouseholds(list.households, { asOf: '2020-06-01' }))
    expect(report).toContain('\n| 健康状况 | 健康状况 | 1/3人 | 2 |\n')
    expect(report).toContain('请列全每户的成员，并核对家庭人口数')
  })

  it('counts a home as known under each column that tells of it, and people where all are listed', () => {
    const list = householdsFromRegistry([
      { 户编号: 'H1', 人数: 1, 住房鉴定等级: 'D级', 危房户: '', 风险是否消除: '是' },
      { 户编号: 'H2', 人数: 1, 住房鉴定等级: '', 危房户: '是', 风险是否消除: '' },
      { 户编号: 'H3', 人数: 2, 住房鉴定等级: '', 危房户: '', 风险是否消除: '否' },
    ])
    const lines = registryReport(
      list,
      classifyHouseholds(list.households, { asOf: '2020-06-01' }),
    ).split('\n')
    expect(lines).toContain('| 人数 | 家庭人口数 | 2/3户 | 0 |')
    expect(lines).toContain('| 住房鉴定等级 | 住房鉴定等级 | 2/3户 | 0 |')
    expect(lines).toContain('| 危房户 | 是否危房户 | 2/3户 | 0 |')
    expect(lines).toContain('| 风险是否消除 | 风险是否已消除 | 2/3户 | 0 |')
  })

  describe('of a household of which all is known', () => {
    const known: Household = {
      registration: 'ordinary',
      extremePoverty: false,
      members: [
        {
          age: 40,
          health: ['healthy'],
          disability: 'none',
          schooling: 'not-in-school',
          collegeEntranceExam: 'none',
          employment: 'stable',
          leftBehind: false,
        },
      ],
      incomes: [
        { periodEnd: '2018-12-31', perCapita: 5000 },
        { periodEnd: '2019-12-31', perCapita: 6000 },
      ],
      incomeStable: true,
      housing: { grade: 'A' },
      events: [],
    }

    /** What is said of it, in either language, to be completed first. */
    const firstOf = (household: Household, locale: 'zh-CN' | 'en' = 'zh-CN') => {
      const rows = classifyHouseholds([household], { asOf: '2020-06-01' })
      const report = registryReport({ ...reading, households: [household] }, rows, { locale })
      return report
        .split(/^## .*\n/m)
        .at(-1)
        ?.trim()
        .split('\n')
        .slice(0, -2)
    }

    it('has nothing to complete', () => {
      expect(firstOf(known)).toEqual(['八类都已确定。'])
    })

    it('but for the register completes the list', () => {
      const { registration, ...household } = known
      expect(firstOf(household)?.slice(2)).toEqual([
        '| 要补的内容 | 怎么补 | 涉及户数 | 只差这一项 | 涉及的类别 |',
        '|---|---|---|---|---|',
        '| 登记类别 | 请补上“户类型”“监测对象类别”列里空着或看不懂的内容 | 1 | 1 | 未脱贫建档立卡贫困户；边缘户和监测户 |',
      ])
      expect(firstOf(household, 'en')?.at(-1)).toMatch(
        /“户类型”, “监测对象类别” \| 1 \| 1 \| Registered poor households not yet lifted; Edge and monitored households \|$/,
      )
    })

    it('but for members who are not listed lists them', () => {
      const rows = firstOf({ ...known, membersComplete: false })?.filter((line) =>
        /成员/.test(line),
      )
      expect(rows).toHaveLength(1)
      expect(rows?.[0]).toMatch(/^\| .*\| 请列全每户的成员，并核对家庭人口数 \| 1 \| 1 \| /)
    })

    it('but for disasters is asked for them', () => {
      const { events, ...household } = known
      expect(firstOf(household)?.slice(2)).toEqual([
        '名单里一般没有、要走访时询问的：',
        '',
        '| 要问的内容 | 涉及户数 | 只差这一项 | 涉及的类别 |',
        '|---|---|---|---|',
        '| 灾害和事故 | 1 | 1 | 受灾或意外事故家庭 |',
      ])
    })
  })

  it('is written in English', () => {
    const english = registryReport(reading, results, { locale: 'en' })
    expect(english.split('\n')[0]).toBe('# Report on a list of households')
    const lines = english.split('\n')
    expect(lines).toHaveLength(report.split('\n').length)
    for (const line of [
      '## The list',
      '| Clause | Group | Yes | No | Open | Decided |',
      '| Article 3, item 1 | Registered poor households not yet lifted | 1 | 1 | 0 | 100% |',
      '| Article 3 | Any of them | 2 | 0 | 0 | 100% |',
      '| 危房户 | Dilapidated housing | 1 of 2 households | 1 |',
      '| Work | the list has no such column: add “就业类型” | 2 | 0 | Odd jobs and unstable income |',
      '| College entrance examination | 2 | 0 | Families of examination candidates |',
    ]) {
      expect(lines).toContain(line)
    }
  })

  it('does not let a heading break its tables', () => {
    const odd = householdsFromRegistry([{ 户编号: 'H', 人数: 1, '健\\康|\r\n状况': '健康' }], {
      headings: { '健\\康|状况': 'health' },
    })
    const written = registryReport(odd, classifyHouseholds(odd.households, { asOf: '2020-06-01' }))
    expect(written).toContain('| 健\\\\康\\| 状况 |')
  })

  it('takes what was stored as JSON', () => {
    const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))
    expect(registryReport(copy(reading), copy(results))).toBe(report)
  })

  it.each([
    ['no income', {}, '“2018年人均纯收入”和“2019年人均纯收入”'],
    ['no column of the register', {}, '请补“户类型”列'],
    ['a year of renovation alone', { 危改年度: '2018' }, '请补“住房鉴定等级”列'],
    ['a class of monitoring alone', { 监测对象类别: '' }, '请补“户类型”列'],
    ['what denies a class alone', { 是否边缘户: '' }, '请补“户类型”列'],
    ['what leaves classes alone', { 是否监测对象: '' }, '请补“户类型”列'],
    ['a place of work alone', { 务工地点: '' }, '请补“就业类型”列'],
    ['a class, and no column of monitoring', { 户类型: '脱贫户' }, '请补“监测对象类别”列'],
    [
      'a class of monitoring that is not understood',
      { 户类型: '脱贫户', 监测对象类别: '看不懂' },
      '请补上“户类型”“监测对象类别”列里空着或看不懂的内容',
    ],
    [
      'two columns that tell, and a place of work',
      { 就业类型: '', 务工地点: '' },
      '请补上“就业类型”“务工地点”列里空着或看不懂的内容',
    ],
  ])('asks for what would decide, where the list has %s', (_, cells, mend) => {
    const list = householdsFromRegistry([{ 户编号: 'H', 人数: 1, ...cells }])
    const rows = classifyHouseholds(list.households, { asOf: '2020-06-01' })
    expect(registryReport(list, rows)).toContain(mend)
  })

  it('says of a list without a household that there is none', () => {
    const list = householdsFromRegistry([])
    expect(registryReport(list, []).split('\n')).toEqual([
      '# 名单核对报告',
      '',
      '依据《重庆市社会组织参与脱贫攻坚工作指引》第三条。',
      '',
      '## 名单',
      '',
      '一户也没有读到。',
      '',
      expect.stringMatching(/^说明：/),
    ])
  })

  it('counts records that could not be classified', () => {
    const [, ...others] = reading.households
    const wrong: HouseholdRow[] = [
      ...classifyHouseholds([{ registration: 'rich' }, ...others], { asOf: '2020-06-01' }),
    ]
    expect(registryReport(reading, wrong)).toContain('有1户的记录不能归类。')
  })

  it('refuses results that are not one a household, such as those of an iterator that was used up', () => {
    const rows = classifyHouseholds(reading.households, { asOf: '2020-06-01' })
    tallyHouseholds(rows)
    for (const results of [rows, classifyHouseholds([{}], { asOf: '2020-06-01' })]) {
      const call = () => registryReport(reading, results)
      expect(call).toThrow(/one result for each household/)
      const issue = { path: 'results', code: 'contradiction' }
      expect(call).toThrow(expect.objectContaining({ issues: [expect.objectContaining(issue)] }))
    }
  })
})

/** Readings that are none. */
const FORGED: [name: string, forged: unknown][] = [
  ['null', null],
  ['text', 'reading'],
  ['an empty record', {}],
  ['issues that are no list', { ...reading, issues: {} }],
  ['an unknown code', { ...reading, issues: [{ row: 1, column: '', code: 'toString' }] }],
  ['a row that is none', { ...reading, issues: [{ row: 0, column: '', code: 'not-a-row' }] }],
  [
    'a column that is none',
    { ...reading, columns: { read: [{ heading: '', column: 'x' }], unread: [] } },
  ],
  ['an unknown reason', { ...reading, leftOut: [{ row: 1, reason: 'constructor' }] }],
  ['a row in text', { ...reading, issues: [{ row: '1', column: '', code: 'not-a-row' }] }],
  [
    'a further row that is none',
    { ...reading, issues: [{ row: 1, rows: [1, 0], column: '', code: 'not-a-row' }] },
  ],
  [
    'an issue under what is no heading',
    { ...reading, issues: [{ row: 1, column: 1, code: 'not-a-row' }] },
  ],
  [
    'a column that was read under what is no heading',
    { ...reading, columns: { read: [{ heading: 1, column: 'sex' }], unread: [] } },
  ],
  [
    'an unread column under what is no heading',
    { ...reading, columns: { read: [], unread: [{ heading: 1, like: 'sex' }] } },
  ],
  [
    'an unread column like none',
    { ...reading, columns: { read: [], unread: [{ heading: '', like: 'x' }] } },
  ],
  ['a row left out that is none', { ...reading, leftOut: [{ row: 0, reason: 'blank' }] }],
  ['households that are none', { ...reading, households: [1] }],
  ['a household that is a list', { ...reading, households: [[]] }],
  ['a household that is null', { ...reading, households: [null] }],
  ['a member that is null', { ...reading, households: [{ members: [null] }] }],
  ['a member that is a list', { ...reading, households: [{ members: [[]] }] }],
  ['members that are none', { ...reading, households: [{ members: {} }] }],
  ['a row of half a row', { ...reading, leftOut: [{ row: 1.5, reason: 'blank' }] }],
  ['a household without members', { ...reading, households: [{ id: 'H' }] }],
  ['a member that is none', { ...reading, households: [{ members: [1] }] }],
  ['one that leads to itself', selfReference()],
]

function selfReference(): object {
  const forged: Record<string, unknown> = { ...reading }
  forged.households = [forged]
  return forged
}

const isRefused = (provoke: () => unknown) => {
  try {
    provoke()
    return false
  } catch (error) {
    return isInvalidInputError(error)
  }
}

describe('something that is no result of this library', () => {
  it('is refused by what it stands for, with what it should be', () => {
    const issues = [
      {
        path: 'reading',
        code: 'wrong-type',
        expected: { rule: 'registry-reading', says: expect.any(String) },
      },
    ]
    expect(() => formatRegistryIssues({} as RegistryReading)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining(issues[0] as object)] }),
    )
  })

  it.each(FORGED)('is refused as a reading: %s', (_, forged) => {
    expect(isRefused(() => formatRegistryIssues(forged as RegistryReading))).toBe(true)
    expect(isRefused(() => registryReport(forged as RegistryReading, results))).toBe(true)
  })

  it.each<[name: string, forged: unknown]>([
    ['null', null],
    ['text', 'results'],
    ['a list of numbers', [1]],
    ['a row without a value', [{ index: 0, ok: true }]],
    ['a value that is none', [{ index: 0, ok: true, value: { groups: [] } }]],
  ])('is refused as results: %s', (_, forged) => {
    expect(isRefused(() => registryReport(reading, forged as HouseholdRow[]))).toBe(true)
  })

  it('is refused as a language', () => {
    expect(isRefused(() => formatRegistryIssues(reading, { locale: 'fr' as 'en' }))).toBe(true)
  })
})

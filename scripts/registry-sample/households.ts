import type { Draws } from './draws.ts'
import type { Cell, Heading, Row } from './sheet.ts'

/** Real places, so that they can be looked up; the households in them are invented. */
const PLACES = [
  ['丰都县', '三建乡', '绿春坝村'],
  ['奉节县', '平安乡', '桃树村'],
  ['酉阳县', '车田乡', '黄坝村'],
  ['城口县', '沿河乡', '联坪村'],
  ['巫溪县', '红池坝镇', '茶山村'],
  ['石柱县', '中益乡', '坪坝村'],
  ['彭水县', '三义乡', '莲花村'],
  ['万州区', '白土镇', '大林村'],
  ['北碚区', '金刀峡镇', '小华莹村'],
  ['沙坪坝区', '中梁镇', '石院村'],
] as const

const NAMES = ['甲某', '乙某', '丙某', '丁某', '戊某']

/** Draws the rows of one household as a register without faults has them. */
export function drawHousehold(number: number, draw: Draws): Row[] {
  const shared = drawShared(number, draw)
  const size = 1 + draw.below(5)
  return Array.from({ length: size }, (_, person) => ({
    ...shared,
    ...drawPerson(person, draw),
    家庭人口数: size,
  }))
}

type Shared = Omit<Row, keyof ReturnType<typeof drawPerson> | '家庭人口数'>

function drawShared(number: number, draw: Draws): Shared {
  const [县, 乡镇, 行政村] = PLACES[Math.floor((number - 1) / 12) % PLACES.length] ?? PLACES[0]
  const kind = draw.one(KINDS)
  const income = 5000 + draw.below(9000)
  const unsafe = draw.chance(0.06)
  return {
    县,
    乡镇,
    行政村,
    户编号: `H${String(number).padStart(4, '0')}`,
    户类型: kind.type,
    监测对象类别: kind.class,
    风险是否消除: kind.class === '' ? '' : draw.one(['否', '否', '是']),
    致贫返贫风险1: kind.class === '' ? '' : draw.one(RISKS),
    致贫返贫风险2: '',
    '致贫原因1（必填）': kind.type === '一般农户' ? '' : draw.one(CAUSES),
    是否危房户: unsafe ? '是' : '否',
    住房鉴定等级: unsafe ? draw.one(['C级', 'D级']) : draw.one(['A级', 'B级', '']),
    危改年度: '',
    '2018年人均纯收入': income,
    '2019年人均纯收入': income + draw.below(2400) - 500,
  }
}

const LIFTED = { type: '脱贫户', class: '' }
const KINDS = [
  ...Array.from({ length: 9 }, () => LIFTED),
  { type: '脱贫户', class: '脱贫不稳定户' },
  { type: '脱贫户', class: '脱贫不稳定户' },
  { type: '一般农户', class: '边缘易致贫户' },
  { type: '一般农户', class: '' },
  { type: '一般农户', class: '' },
  { type: '未脱贫户', class: '' },
  { type: '未脱贫户', class: '' },
]

const RISKS = ['因病', '因残', '因学', '因务工就业不稳', '因自然灾害', '因意外事故', '缺劳动力']
const CAUSES = ['因病', '因残', '因学', '缺技术', '缺资金', '因自然灾害', '交通条件落后']

/** The head is grown; the others are partners, children or parents. */
function drawPerson(person: number, draw: Draws) {
  const relation = person === 0 ? '户主' : draw.one(['配偶', '之子', '之女', '之母'])
  const isChild = relation === '之子' || relation === '之女'
  const year = isChild ? 1996 + draw.below(20) : 1940 + draw.below(50)
  const isPupil = isChild && year >= 2002
  return {
    姓名: NAMES[person % NAMES.length] ?? '',
    证件号码: '******************',
    与户主关系: relation,
    性别: relation === '之子' ? '男' : relation === '户主' ? draw.one(['男', '女']) : '女',
    出生日期: dayIn(year, draw),
    文化程度: isPupil ? '' : draw.one(['小学', '初中', '高中', '文盲或半文盲']),
    在校生状况: isPupil ? schoolOf(2020 - year) : '非在校生',
    ...drawHealth(draw),
    ...drawWork(isPupil, draw),
    是否特困供养人员: draw.chance(0.02) ? '是' : '否',
    是否健在: '是',
    户口是否迁出: '否',
  } satisfies Partial<Record<Heading, Cell>>
}

function dayIn(year: number, draw: Draws): Cell {
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return { day: `${year}-${twoDigits(1 + draw.below(12))}-${twoDigits(1 + draw.below(28))}` }
}

function schoolOf(age: number): string {
  if (age < 6) return '学龄前儿童'
  if (age < 12) return '小学'
  if (age < 15) return '七年级'
  return ['普通高中一年级', '中职一年级', '普通高中三年级', '本科一年级'][age - 15] ?? '大专及以上'
}

function drawHealth(draw: Draws): Pick<Row, '健康状况' | '残疾类别' | '残疾等级'> {
  const isDisabled = draw.chance(0.05)
  return {
    健康状况: draw.one([...Array.from({ length: 9 }, () => '健康'), '长期慢性病', '患有大病']),
    残疾类别: isDisabled ? draw.one(['肢体', '视力', '听力']) : '',
    残疾等级: isDisabled ? draw.one(['一级', '二级', '三级', '四级']) : '',
  }
}

function drawWork(isPupil: boolean, draw: Draws): Pick<Row, '就业渠道' | '务工时间（月）'> {
  if (isPupil) return { 就业渠道: '', '务工时间（月）': '' }
  const 就业渠道 = draw.one(['务农', '务农', '稳定就业', '零用散工', '个体经营', ''])
  return { 就业渠道, '务工时间（月）': 就业渠道 === '稳定就业' ? 6 + draw.below(6) : '' }
}

import { matchDuties } from '../src/organizations/answer/match-duties.ts'
import { checkCreditCode } from '../src/organizations/record/credit-code.ts'
import { jsonAlone, printBudgets, printSpeeds, race } from './race.ts'

/** Twice the ratio before the rules became data, 0.50. */
const TWICE_BEFORE = 1

/** Names as registers have them, and the same with more known of them. */
const COUNT = 5_000
const NAMES = [
  '重庆市火锅行业协会',
  '重庆市某某区民办教育协会',
  '某某县志愿者联合会',
  '重庆市某某大学校友会',
  '某某区社会工作服务中心',
  '重庆市心理咨询中心',
  '某某区医药商会',
  '重庆市钓鱼协会',
]
const pick = (index: number) => NAMES[index % NAMES.length] as string
const named = Array.from({ length: COUNT }, (_, index) => ({ name: pick(index) }))
const known = named.map(({ name }) => ({ name, sector: 'education', legalForm: 'association' }))

const jsonOfNamed = jsonAlone(
  named,
  named.map((organization) => matchDuties(organization)),
)

let sink = 0
const speed = await race(COUNT, {
  'matchDuties by name': () => {
    for (const organization of named) sink += matchDuties(organization).duties.length
  },
  'matchDuties by name, sector and legal form': () => {
    for (const organization of known) sink += matchDuties(organization).duties.length
  },
  'JSON alone of the matchings by name': () => {
    sink += jsonOfNamed()
  },
  checkCreditCode: () => {
    for (let index = 0; index < COUNT; index++)
      sink += checkCreditCode('51100000500009247D').ok ? 1 : 0
  },
})
printSpeeds(`${COUNT} organizations`, 'organizations', speed)
printBudgets([
  [
    'matchDuties by name / JSON alone',
    speed['matchDuties by name'] / speed['JSON alone of the matchings by name'],
    TWICE_BEFORE,
  ],
])
if (sink < 0) throw new Error('unreachable')

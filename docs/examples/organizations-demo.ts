import {
  classifyHousehold,
  codeLists,
  explainDuties,
  findDuty,
  findSupport,
  householdFacts,
  matchDuties,
  organizationClasses,
} from 'chongqing-aid-guideline'
import { heading, padded } from './display-width.ts'

/** Takes made-up organizations, shows which duties they have, and who can help one household; with `--full`, all of it. */

const isFull = process.argv.includes('--full')

const organizations = [
  { id: 'A', name: '重庆市火锅行业协会' },
  { id: 'B', name: '重庆市某某区民办教育行业协会', legalForm: 'association' },
  { id: 'C', name: '某某区社会工作服务中心', legalForm: 'service' },
  { id: 'D', sector: 'health', legalForm: 'service' },
  { id: 'E', name: '某某大学校友会' },
  { id: 'F', classes: ['charity'] },
  { id: 'G', name: '重庆市某某基金会', classes: { charity: true, 'medical-health': false } },
] as const

const classLabel = (id: string) => organizationClasses.find((row) => row.id === id)?.label.zh

heading('虚构的社会组织：类别和事项数 / Made-up organizations: kinds and how many duties')
const headings = ['事项 duties', '可能 possible', '共同 common']
console.log(`  ${headings.map((one) => padded(one, 14, 'left')).join('')}   类别 kinds`)
for (const organization of organizations) {
  const { id, classes, duties, possible, common } = matchDuties(organization)
  const kinds = classes.filter(({ verdict }) => verdict === 'met').map((one) => classLabel(one.id))
  const counts = [duties, possible, common].map((list) => padded(list.length, 14, 'left'))
  console.log(`${id} ${counts.join('')}   ${kinds.join('、') || '（不能确定 not known）'}`)
}

if (isFull) {
  heading('E，没有写明的按“不是”处理 / E, what is not stated counted as no')
  const { classes } = matchDuties(organizations[4], { unstated: 'no' })
  console.log(classes.flatMap(({ id, verdict }) => (verdict === 'met' ? [classLabel(id)] : [])))

  heading('说明一个组织 / One organization explained')
  console.log(explainDuties(matchDuties(organizations[1], { unstated: 'no' })))
}

const household = {
  registration: 'poor',
  members: [
    { health: ['serious-illness'], age: 47 },
    { age: 9, leftBehind: true },
  ],
}
const support = findSupport(classifyHousehold(household, { asOf: '2020-06-01' }))
heading(
  `谁能帮一户有大病病人和留守儿童的贫困户，共${support.length}条 / Who can help a poor household`,
)
const shown = new Set<string>()
for (const { need, duty, bearers, provision } of support) {
  if (!isFull && (shown.size === 4 || shown.has(need))) continue
  shown.add(need)
  const label = householdFacts.find((fact) => fact.id === need)?.label.zh
  const who = bearers
    .map((bearer) => classLabel(bearer) ?? codeLists.commonBearer[0]?.label.zh)
    .join('、')
  console.log(`- ${label} ← ${findDuty(duty).label.zh}（${who}，${provision}）`)
}

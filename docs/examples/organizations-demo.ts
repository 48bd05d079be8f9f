import {
  classifyHousehold,
  explainDuties,
  findDuty,
  findSupport,
  householdFacts,
  matchDuties,
  organizationClasses,
} from 'chongqing-aid-guideline'

/** Takes made-up organizations, shows which duties they have, and who can help one household. */

const organizations = [
  { id: 'A', name: '重庆市火锅行业协会' },
  { id: 'B', name: '重庆市某某区民办教育行业协会', legalForm: 'association' },
  { id: 'C', name: '某某区社会工作服务中心', legalForm: 'service' },
  { id: 'D', sector: 'health', legalForm: 'service' },
  { id: 'E', name: '某某大学校友会' },
  { id: 'F', classes: ['charity'] },
  { id: 'G', name: '重庆市某某基金会', classes: { charity: true, 'medical-health': false } },
] as const

function heading(text: string): void {
  console.log(`\n== ${text} ==\n`)
}

const classLabel = (id: string) => organizationClasses.find((row) => row.id === id)?.label.zh

heading('各组织的类别和事项 / Kinds and duties')
console.log('     事项 duties  可能 possible  共同 common   类别 kinds')
for (const organization of organizations) {
  const { id, classes, duties, possible, common } = matchDuties(organization)
  const kinds = classes.filter(({ verdict }) => verdict === 'met').map((one) => classLabel(one.id))
  const [own, maybe, all] = [duties, possible, common].map((list) =>
    String(list.length).padStart(11),
  )
  console.log(`${id}${own}${maybe}${all}          ${kinds.join('、') || '（不能确定 not known）'}`)
}

heading('同一组织，没有写明的按“不是”处理 / The same, what is not stated counted as no')
const alumni = matchDuties(organizations[4], { unstated: 'no' })
console.log(alumni.classes.flatMap((one) => (one.verdict === 'met' ? [classLabel(one.id)] : [])))

heading('说明一个组织 / One organization explained')
console.log(explainDuties(matchDuties(organizations[1], { unstated: 'no' })))

heading('谁能帮这户人家 / Who can help this household')
const household = {
  registration: 'poor',
  members: [
    { health: ['serious-illness'], age: 47 },
    { age: 9, leftBehind: true },
  ],
}
const support = findSupport(classifyHousehold(household, { asOf: '2020-06-01' }))
for (const { need, duty, bearers, provision } of support.slice(0, 12)) {
  const label = householdFacts.find((fact) => fact.id === need)?.label.zh
  const who = bearers.map((bearer) => classLabel(bearer) ?? '各社会组织').join('、')
  console.log(`- ${label} ← ${findDuty(duty).label.zh}（${who}，${provision}）`)
}
console.log(`…… 共 ${support.length} 条 in all`)

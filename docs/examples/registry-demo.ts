import { readFileSync } from 'node:fs'
import {
  classifyHouseholds,
  classifyPlace,
  contactsFor,
  explainHousehold,
  explainPlace,
  findDuty,
  findSupport,
  focusAreaTiers,
  focusFields,
  type HouseholdClassification,
  householdsFromRegistry,
  nextQuestions,
  type PlaceParts,
  tallyHouseholds,
  targetGroups,
} from 'chongqing-aid-guideline'
import { parse } from 'csv-parse/sync'

/** Reads a registry export, classifies its households, and shows what came of it. */

const asOf = '2020-06-01'
const file = new URL('registry-sample.csv', import.meta.url)
const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
const { households, issues } = householdsFromRegistry(rows)

/** The package reads no place out of an export: 县, 乡 and 行政村 are asked of each household's first row that has them. */
const placeOf = new Map<string, PlaceParts>()
for (const { 户编号 = '', 县 = '', 乡 = '', 行政村 = '' } of rows) {
  const id = 户编号.normalize('NFKC').trim()
  if (县 && !placeOf.has(id)) placeOf.set(id, { county: 县, township: 乡, village: 行政村 })
}
const focusOf = new Map([...placeOf].map(([id, place]) => [id, classifyPlace(place)]))
const areaOf = (id: string | number | null | undefined) =>
  focusOf.get(String(id))?.verdict ?? 'unknown'

const withAreas = households.map((household) => ({
  ...household,
  focusArea: areaOf(household.id),
}))
const results = [...classifyHouseholds(withAreas, { asOf })]
const answers = results.flatMap((result) => (result.ok ? [result.value] : []))

function heading(text: string): void {
  console.log(`\n== ${text} ==\n`)
}

heading('登记导出 / The export')
console.log(`${rows.length} 行 rows → ${households.length} 户 households，基准日 as of ${asOf}`)

heading('各类重点对象 / How many households are in each focus group')
const tally = tallyHouseholds(results)
console.log('条款     属于  不属于  不能确定  重点对象')
for (const { id, met, unmet, unknown } of tally.groups) {
  const group = targetGroups.find((one) => one.id === id)
  const [yes, no, open] = [met, unmet, unknown].map((count) => String(count).padStart(6))
  console.log(
    `${group?.provision.padEnd(6)}${yes}${no}  ${open}    ${group?.label.zh} ${group?.label.en}`,
  )
}
console.log(
  `\n任一类 any: 属于 ${tally.verdict.met}，不属于 ${tally.verdict.unmet}，不能确定 ${tally.verdict.unknown}；出错 errors: ${tally.errors}`,
)

heading('三聚焦：重点地区、重点对象、重点领域 / The three focuses together (18.2)')
const VERDICTS = { met: '属于', unmet: '不属于', unknown: '不能确定' } as const
const verdicts = Object.keys(VERDICTS) as (keyof typeof VERDICTS)[]
console.log('户数 households       重点对象 group: 属于  不属于  不能确定')
for (const area of verdicts) {
  const counts = verdicts.map((group) => {
    const both = answers.filter(({ id, verdict }) => areaOf(id) === area && verdict === group)
    return String(both.length).padStart(8)
  })
  console.log(`重点地区 area: ${VERDICTS[area].padEnd(12, '　')}${counts.join('')}`)
}
const byTier = focusAreaTiers.map((tier) => {
  const met = answers.filter(({ id }) =>
    focusOf.get(String(id))?.tiers.some((one) => one.id === tier.id && one.verdict === 'met'),
  )
  return `${tier.label.zh} ${met.length}`
})
console.log(`\n其中 of these: ${byTier.join('，')}`)

/** The fields of the duties that serve what a household is known to need. */
const fieldsOf = (answer: HouseholdClassification) =>
  new Set(findSupport(answer).flatMap(({ duty }) => findDuty(duty).fields))
const byField = focusFields.map((field) => {
  const served = answers.filter((answer) => fieldsOf(answer).has(field.id))
  const inArea = served.filter(({ id, verdict }) => areaOf(id) === 'met' && verdict === 'met')
  return `${field.label.zh} ${served.length}（同时属于重点地区和重点对象 in both: ${inArea.length}）`
})
console.log(`可以得到帮扶的领域 fields that serve them: ${byField.join('，')}`)

const inVillage = [...focusOf].find(([, { tiers }]) => tiers[3]?.verdict === 'met')
if (inVillage) {
  const [id, focus] = inVillage
  heading(`一户所在的地点（${id}） / The place of one household`)
  console.log(explainPlace(focus))
  for (const { place, phone, post, dated } of contactsFor(placeOf.get(id) as PlaceParts)) {
    console.log(`\n联系 contact: ${place.name} ${phone ?? post}（${dated}）`)
  }
}

const isDecided = ({ verdict }: HouseholdClassification) => verdict !== 'unknown'
const metIn = (id: string) => (answer: HouseholdClassification) =>
  answer.groups.some((group) => group.id === id && group.verdict === 'met')

const open = answers.find((answer) => !isDecided(answer))
for (const [title, chosen] of [
  ['未脱贫户', answers.find(metIn('registered-poor'))],
  ['受灾户', answers.find(metIn('disaster-or-accident'))],
  ['还没有结论的户', open],
] as const) {
  if (!chosen) continue
  heading(`说明一户（${title}，${chosen.id}） / One household explained`)
  console.log(explainHousehold(chosen))
}

if (open) {
  heading(`还没有结论的一户（${open.id}），接下来问什么 / What to ask an undecided household`)
  for (const { question, groups } of nextQuestions(open)) {
    console.log(`- ${question}  → ${groups.join(', ')}`)
  }
}

heading('没有认出的内容 / What was not recognised')
for (const { row, column, code } of issues) {
  // The package reports places, never values; the labels are looked up in the rows that the demo itself holds.
  const label = column ? `“${(rows[row - 1]?.[column] ?? '').trim()}”` : ''
  console.log(`第 ${row} 行  ${column.padEnd(8)} ${code.padEnd(18)} ${label}`)
}

import {
  comparePlans,
  createPlanScorer,
  followUpCalendar,
  matchDuties,
  type Plan,
  planReport,
  toIndexItem,
} from 'chongqing-aid-guideline'

/** Scores three made-up plans: one thin, one good, one of which much is not known. */

const period = { start: '2020-06-01', end: '2020-12-31' }
const chamber = { name: '重庆市火锅行业协会', legalForm: 'association' } as const
const [ownDuty] = matchDuties(chamber).duties

const plans: Plan[] = [
  {
    id: 'thin',
    organization: { classes: ['education-training'] },
    period,
    places: ['渝中区'],
    beneficiaries: { households: 40, inTargetGroups: 10 },
    fields: ['education-assistance'],
    activities: [],
    survey: { fieldVisits: false, needsAnalysed: false },
    resources: { people: 3, funds: 0, materials: 0 },
    inAnnualPlan: false,
    inspections: [],
    followUps: [],
    reports: [],
    coordination: [],
    staffInsured: false,
  },
  {
    id: 'good',
    organization: chamber,
    period,
    places: ['奉节县平安乡桃树村', { county: '开州区', township: '大进镇' }, '云阳县'],
    beneficiaries: { households: 60, inTargetGroups: 54 },
    fields: ['industry-support'],
    activities: ownDuty ? [{ duty: ownDuty.id, note: '脆李基地' }] : [],
    survey: { fieldVisits: true, needsAnalysed: true },
    resources: { people: 12, funds: 300_000, materials: 50_000 },
    inAnnualPlan: true,
    inspections: ['2020-09-10'],
    followUps: [
      { date: '2020-06-20', channel: 'visit' },
      { date: '2020-09-12', channel: 'phone' },
    ],
    reports: [{ date: '2021-01-10', to: 'registration-authority' }],
    coordination: ['county-office', 'village-committee'],
    staffInsured: true,
    hasSupervisoryUnit: false,
  },
  {
    id: 'open',
    organization: { name: '某某区慈善会' },
    period,
    places: ['平安乡', '黔江区太极镇太河村'],
    fields: ['medical-aid'],
    activities: [{ note: '大病救助' }],
    resources: { funds: 200_000 },
    followUpsFeasible: false,
  },
]

function heading(text: string): void {
  console.log(`\n== ${text} ==\n`)
}

const scorer = createPlanScorer({ asOf: '2020-06-01' })
const scores = plans.map((plan) => scorer.score(plan))

heading('三份计划 / Three plans')
for (const { id, points, outOf, focuses } of scores) {
  const { areas, groups, fields } = focuses
  console.log(
    `${String(id).padEnd(6)} ${String(points.min).padStart(6)} – ${String(points.max).padEnd(6)} / ${outOf}   三聚焦 focuses: 地区 ${areas}，对象 ${groups}，领域 ${fields}`,
  )
}

heading('排序：有把握才分先后 / Ranked where the evidence tells')
for (const { id, rank, overlapping } of comparePlans(scores)) {
  const place = rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`
  console.log(`第 ${place} 位  ${id}（与 ${overlapping} 份分不出先后 overlaps）`)
}

heading('放进 30 分的评估指标 / As an index item of 30 points')
for (const score of scores) {
  const { points, outOf, provision } = toIndexItem(score, { maxPoints: 30 })
  console.log(
    `${String(score.id).padEnd(6)} ${points.min} – ${points.max} / ${outOf}（${provision}）`,
  )
}

heading('回访日历 / Follow-ups due')
for (const { quarter, from, to, due } of followUpCalendar(period)) {
  console.log(`${quarter}  ${from} … ${to}  最迟 due ${due}`)
}

const open = scores[2]
if (open) {
  heading('情况不全的一份，报告全文 / The report of the open one')
  console.log(planReport(open))
}

import {
  comparePlans,
  createPlanScorer,
  findRemark,
  followUpCalendar,
  matchDuties,
  type Plan,
  planReport,
  toIndexItem,
} from 'chongqing-aid-guideline'
import { heading, padded } from './display-width.ts'

/** Scores three made-up plans: one thin, one good, one of which much is not known; with `--full`, all that follows. */

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
    reached: { places: [], households: 0, inTargetGroups: 0 },
    delivered: { people: 1, funds: 0, materials: 0 },
  },
  {
    id: 'good',
    organization: chamber,
    period,
    places: ['奉节县平安乡桃树村', { county: '开州区', township: '大进镇' }, '云阳县'],
    beneficiaries: { households: 60, inTargetGroups: 54 },
    fields: ['industry-support'],
    activities: ownDuty ? [{ duty: ownDuty.id, note: '脆李基地', date: '2020-07-15' }] : [],
    survey: { fieldVisits: ['2020-06-03'], needsAnalysed: true },
    resources: { people: 12, funds: 300_000, materials: 50_000 },
    writtenPlan: true,
    inAnnualPlan: true,
    inspections: ['2020-08-10', '2020-09-10'],
    followUps: [
      { date: '2020-06-20', channel: 'visit' },
      { date: '2020-09-12', channel: 'phone' },
    ],
    reports: [{ date: '2021-01-10', to: 'registration-authority' }],
    coordination: ['county-office', 'village-committee'],
    staff: { total: 8, registeredHelpers: 8 },
    staffInsured: true,
    delivered: { people: 12, funds: 180_000, materials: 50_000 },
    reached: {
      places: ['奉节县平安乡桃树村', '开州区大进镇'],
      households: 40,
      inTargetGroups: 38,
    },
    platformAvailable: true,
    followUpsFeasible: true,
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

const scorer = createPlanScorer({ asOf: '2020-10-15' })
const scores = plans.map((plan) => scorer.score(plan))

heading('三份虚构的计划：写明的和做到的 / Three made-up plans: promised and done')
const span = ({ min, max }: { min: number; max: number }) =>
  `${String(min).padStart(6)} – ${String(max).padEnd(6)}`
for (const { id, points, outOf, done, remarks } of scores) {
  const figures = [
    `计划 plan ${span(points)}/ ${padded(outOf, 5)}`,
    `完成 done ${span(done.points)}/ ${padded(done.outOf, 5)}`,
  ]
  const [first, ...more] = new Set(remarks.map(({ code }) => findRemark(code).label.zh))
  const noted = `留意：${first ?? '—'}${more.length > 0 ? `等${more.length + 1}处` : ''}`
  console.log(`${padded(String(id), 6)}${figures.join('  ')}  ${noted}`)
}

if (process.argv.includes('--full')) {
  for (const of of ['plan', 'done'] as const) {
    heading(
      of === 'plan' ? '按计划排序 / Ranked by plan' : '按完成情况排序 / Ranked by what is done',
    )
    for (const { id, rank, overlapping } of comparePlans(scores, { of })) {
      const place = rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`
      console.log(`第 ${place} 位  ${id}（与 ${overlapping} 份分不出先后 overlaps）`)
    }
  }

  heading('完成情况放进 30 分的评估指标 / What is done as an index item of 30 points')
  for (const score of scores) {
    const { points, outOf, provision } = toIndexItem(score, { maxPoints: 30, of: 'done' })
    console.log(`${padded(String(score.id), 6)}${span(points)}/ ${outOf}（${provision}）`)
  }

  heading('回访日历 / Follow-ups due')
  for (const { quarter, from, to, due } of followUpCalendar(period)) {
    console.log(`${quarter}  ${from} … ${to}  最迟 due ${due}`)
  }

  for (const score of scores) {
    heading(`方案 ${score.id} 的报告 / The report of this plan`)
    console.log(planReport(score))
  }
} else {
  console.log('\n其余内容 / all the rest: npm run demo:full')
}

import { matchDuties } from '../src/organizations/answer/match-duties.ts'
import { createPlanScorer } from '../src/plans/answer/score.ts'
import { jsonAlone, printBudgets, printSpeeds, race } from './race.ts'

/** Twice the ratio before the rules became data, 0.42. */
const TWICE_BEFORE = 0.84

const COUNT = 5_000
const PLACES = ['奉节县平安乡桃树村', '开州区大进镇', '渝中区', '黔江区太极镇太河村', '平安乡']
const organization = { name: '重庆市火锅行业协会', legalForm: 'association' }
const duties = matchDuties(organization).duties.map(({ id }) => id)

/** Two places, two activities, two follow-ups: most fields known. */
const plans = Array.from({ length: COUNT }, (_, index) => ({
  id: index,
  organization,
  period: { start: '2020-06-01', end: '2020-12-31' },
  places: [PLACES[index % PLACES.length], PLACES[(index + 1) % PLACES.length]],
  beneficiaries: { households: 60, inTargetGroups: index % 60 },
  fields: ['industry-support'],
  activities: [{ duty: duties[index % duties.length] }, { note: '培训' }],
  survey: { fieldVisits: true, needsAnalysed: index % 2 === 0 },
  resources: { people: 12, funds: 300_000 },
  inAnnualPlan: true,
  inspections: ['2020-09-10'],
  followUps: [
    { date: '2020-06-20', channel: 'visit' },
    { date: '2020-09-12', channel: 'phone' },
  ],
  coordination: ['county-office'],
}))
const withPlaces = (count: number) => ({
  ...plans[0],
  places: Array.from({ length: count }, (_, index) => PLACES[index % PLACES.length]),
})
const [hundred, thousand] = [withPlaces(100), withPlaces(1000)]

const scorer = createPlanScorer({ asOf: '2020-06-01' })
const jsonOfScores = jsonAlone(
  plans,
  plans.map((plan) => scorer.score(plan)),
)

let sink = 0
const speed = await race(COUNT, {
  'createPlanScorer().score, validation included': () => {
    for (const plan of plans) sink += scorer.score(plan).points.min
  },
  'JSON alone of the scores': () => {
    sink += jsonOfScores()
  },
})
const places = await race(20_000, {
  'places in plans of 100': () => {
    for (let round = 0; round < 200; round++) sink += scorer.score(hundred).points.min
  },
  'places in plans of 1,000': () => {
    for (let round = 0; round < 20; round++) sink += scorer.score(thousand).points.min
  },
})
printSpeeds(`${COUNT} plans`, 'plans', speed)
printSpeeds('20000 places', 'places', places)
printBudgets([
  ['plans per second', speed['createPlanScorer().score, validation included'], 20_000],
  [
    'score / JSON alone',
    speed['createPlanScorer().score, validation included'] / speed['JSON alone of the scores'],
    TWICE_BEFORE,
  ],
  [
    'a place in 1,000 / a place in 100 (1 is linear)',
    places['places in plans of 1,000'] / places['places in plans of 100'],
    0.8,
  ],
])
if (sink < 0) throw new Error('unreachable')

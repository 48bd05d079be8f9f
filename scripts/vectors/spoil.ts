import type { Draws } from '../../test/support/seeded-households.ts'

type AnyRecord = Record<string, unknown>

/** What is wrong with a household, for certain: a table of kinds, each with one way or more. */
const FAULTS: readonly ((draw: Draws) => AnyRecord)[] = [
  // Keys that are none, values of another type, codes that are none
  ({ one }) => ({ [one(['regstration', 'Members', 'name', 'constructor', ''])]: 1 }),
  ({ one }) => ({ [one(['members', 'incomes', 'events', 'risks'])]: one([{}, 'none', 0, true]) }),
  ({ one }) => ({ [one(['riskEliminated', 'extremePoverty', 'incomeStable'])]: one(['true', 0]) }),
  ({ one }) => ({ registration: one(['Poor', 'poor ', '未脱贫', 1, '']) }),
  ({ one }) => ({ focusArea: one([true, 'yes', 'Met']) }),
  ({ one }) => ({ housing: one([{ grade: 'E' }, { grade: 'c' }, { unsafe: 'no' }, [], 'C']) }),
  ({ one }) => ({ risks: [one(['因病', 'Illness', 5])] }),
  ({ one }) => ({ members: [one(['poor', [], 0, { sex: 'f' }, { leftBehind: 1 }])] }),
  ({ one }) => ({ members: [{}, { health: one([['ill'], 'healthy', [0]]) }] }),
  ({ one }) => ({ members: [{ disability: one([true, { grade: 5 }, { kind: '视力' }]) }] }),
  // Numbers and days out of their bounds
  ({ one }) => ({ members: [{ age: one([-1, 151, 17.5, '17']) }] }),
  ({ one }) => ({
    members: [{ birthDate: one(['2021-02-29', '1899-12-31', '2020-1-1', 'none']) }],
  }),
  ({ one }) => ({ members: [{ collegeEntranceExam: one(['2020-06-31', '2020/07/07', false]) }] }),
  ({ one }) => ({ incomes: [{ periodEnd: one(['2019', '2101-01-01', null]), perCapita: 1 }] }),
  ({ one }) => ({ events: [{ kind: one(['war', 'Flood', null]), severe: true }] }),
  () => ({ members: Array.from({ length: 201 }, () => ({})) }),
  // Fields that contradict each other
  ({ one }) => ({ housing: { grade: one(['A', 'B']), unsafe: true } }),
  ({ one }) => ({ housing: { grade: one(['C', 'D']), unsafe: false } }),
  () => ({ members: [{ age: 8, birthDate: '2012-01-01' }] }),
  () => ({ members: [{ health: ['healthy', 'chronic-illness'] }] }),
  () => ({ extremePoverty: false, members: [{ extremePoverty: true }] }),
  () => ({ incomes: [{ periodEnd: '2019-12-31' }] }),
  ({ one }) => {
    const basis = one(['net', 'disposable'])
    const income = { periodEnd: '2019-12-31', perCapita: 1, basis }
    return { incomes: [income, income] }
  },
]

/** Puts something wrong into a household, one thing or two. */
export function spoil(household: object, draw: Draws): unknown {
  const whole = draw.below(20)
  if (whole === 0) return draw.one([null, [], 'household', 7, true])
  const faults = [draw.one(FAULTS), ...(draw.below(4) === 0 ? [draw.one(FAULTS)] : [])]
  return Object.assign({}, household, ...faults.map((fault) => fault(draw)))
}

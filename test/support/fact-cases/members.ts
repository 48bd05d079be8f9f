import type {
  Employment,
  HealthLabel,
  Household,
  Member,
  Schooling,
  Ternary,
} from 'chongqing-aid-guideline'
import { type FactCase, fails, holds, open, someMember } from './fact-case.ts'

const one = (member: Member): Household => ({ members: [member] })

/** The lists of health labels, with what they say of the label asked about and of the other illness. */
function healthCases(label: HealthLabel, other: HealthLabel): FactCase[] {
  const health = (...labels: (HealthLabel | null)[]) => one({ health: labels })
  return [
    ...someMember({
      fits: { health: [label] },
      doesNot: { health: ['healthy'] },
      unclear: { health: [null] },
      field: 'health',
    }),
    holds('both illnesses', health(label, other)),
    holds('both illnesses, the other first', health(other, label)),
    holds('the illness beside a label that could not be read', health(label, null)),
    holds('the illness behind a label that could not be read', health(null, label)),
    holds('the illness written twice', health(label, label)),
    fails('healthy', health('healthy')),
    fails('the other illness alone', health(other)),
    fails('no label at all', health()),
    open('a label that could not be read', health(null)),
    open('healthy beside a label that could not be read', health('healthy', null)),
    open('the other illness beside a label that could not be read', health(other, null)),
    open('health as null', one({ health: null })),
    open(
      'a disability says nothing of health',
      one({ disability: { kind: 'physical', grade: 1 } }),
    ),
    open('因病 names a cause, not a state', { members: [{}], risks: ['illness'] }),
    fails('因病 changes nothing among healthy members', {
      members: [{ health: ['healthy'] }],
      risks: ['illness'],
      causes: ['illness'],
    }),
  ]
}

export const seriousIllness = healthCases('serious-illness', 'chronic-illness')
export const chronicIllness = healthCases('chronic-illness', 'serious-illness')

const EMPLOYMENTS: Record<Employment, Ternary> = {
  none: false,
  farming: false,
  'odd-jobs': true,
  stable: false,
  'self-employed': false,
}

export const oddJobs: readonly FactCase[] = [
  ...someMember({
    fits: { employment: 'odd-jobs' },
    doesNot: { employment: 'farming' },
    unclear: { employment: null },
    field: 'employment',
    deniesUnder: { 'odd-jobs': 'both' },
  }),
  ...Object.entries(EMPLOYMENTS).map(([employment, value]) => ({
    name: `one member whose work is ${employment}`,
    household: one({ employment: employment as Employment }),
    value,
  })),
  fails('work of every other kind', {
    members: [
      { employment: 'none' },
      { employment: 'farming' },
      { employment: 'stable' },
      { employment: 'self-employed' },
    ],
  }),
  open('因务工就业不稳 says nothing of anybody’s work', {
    members: [{}],
    risks: ['unstable-work'],
  }),
  open('a child of unknown work', one({ age: 3, schooling: 'preschool' })),
]

export const disability: readonly FactCase[] = [
  ...someMember({
    fits: { disability: { kind: 'vision', grade: 1 } },
    doesNot: { disability: 'none' },
    unclear: { disability: null },
  }),
  holds('a disability of unknown kind and grade', one({ disability: {} })),
  holds('a disability of the lightest grade', one({ disability: { grade: 4 } })),
  holds('a disability of known kind', one({ disability: { kind: 'mental', grade: null } })),
  fails('no disability, although ill', one({ disability: 'none', health: ['serious-illness'] })),
  open('an illness says nothing of disability', one({ health: ['serious-illness'] })),
  open('因残 names a cause, not a state', { members: [{}], risks: ['disability'] }),
]

const DISABLED: Member = { disability: { kind: 'intellectual', grade: 2 } }

/** Whether a member is disabled, whether a member is 特困: both in one person. */
const PERSON: readonly [Member['disability'], boolean | null | undefined, Ternary][] = [
  [{}, true, true],
  [{}, false, false],
  [{}, null, null],
  [{}, undefined, null],
  ['none', true, false],
  ['none', false, false],
  ['none', null, false],
  ['none', undefined, false],
  [null, true, null],
  [null, false, false],
  [null, null, null],
  [undefined, true, null],
  [undefined, false, false],
  [undefined, undefined, null],
]

export const disabledInExtremePoverty: readonly FactCase[] = [
  ...someMember({
    fits: { ...DISABLED, extremePoverty: true },
    doesNot: { disability: 'none', extremePoverty: false },
    unclear: { ...DISABLED },
  }),
  ...PERSON.map(([disability, extremePoverty, value]) => ({
    name: `one whose disability is ${JSON.stringify(disability)} and whose 特困 is ${extremePoverty}`,
    household: one({ disability, extremePoverty }),
    value,
  })),
  fails('one who is disabled beside one who is 特困', {
    members: [
      { ...DISABLED, extremePoverty: false },
      { disability: 'none', extremePoverty: true },
    ],
  }),
  fails('a household that is 特困, of members who are not', {
    extremePoverty: true,
    members: [{ ...DISABLED, extremePoverty: false }],
  }),
  open('a household that is 特困 makes no member so', {
    extremePoverty: true,
    members: [DISABLED],
  }),
  open('a household that is 特困, of members not given', { extremePoverty: true }),
  fails('a household that is not 特困: nobody in it is', {
    extremePoverty: false,
    members: [DISABLED],
  }),
  holds('both of one person', one({ ...DISABLED, extremePoverty: true }), {
    paths: ['members[0].disability', 'members[0].extremePoverty'],
  }),
  fails(
    'a household that is not 特困, registered elsewhere, with a disabled member',
    { registration: 'ordinary', extremePoverty: false, members: [DISABLED] },
    { paths: ['extremePoverty'] },
  ),
  fails('a household that is not 特困, of members not given', { extremePoverty: false }),
  fails('a household that is not 特困, of an incomplete list', {
    extremePoverty: false,
    members: [DISABLED],
    membersComplete: false,
  }),
  fails('a household that is not 特困, of a member of whom nothing is known', {
    extremePoverty: false,
    members: [null],
  }),
]

const STUDENTS: Record<Schooling, Ternary> = {
  'not-in-school': false,
  preschool: true,
  primary: true,
  junior: true,
  'senior-1': true,
  'senior-2': true,
  'senior-3': true,
  'vocational-1': true,
  'vocational-2': true,
  'vocational-3': true,
  higher: true,
}

export const hasStudent: readonly FactCase[] = [
  ...someMember({
    fits: { schooling: 'primary' },
    doesNot: { schooling: 'not-in-school' },
    unclear: { schooling: null },
  }),
  ...Object.entries(STUDENTS).map(([schooling, value]) => ({
    name: `one member whose schooling is ${schooling}`,
    household: one({ schooling: schooling as Schooling }),
    value,
  })),
  open('a sitting says nothing of school', one({ collegeEntranceExam: '2020-07-07' })),
  open('an age says nothing of school', one({ age: 9 })),
  open('因学 names a cause, not a state', { members: [{}], risks: ['schooling'] }),
]

import type {
  Household,
  HouseholdReadings,
  ISODate,
  Member,
  Schooling,
} from 'chongqing-aid-guideline'
import { type FactCase, fails, holds, open, pair, someMember } from './fact-case.ts'

type Window = HouseholdReadings['exam-window']

const one = (member: Member): Household => ({ members: [member] })

/** Days around the edges of the windows, and the marks of each window. */
function sittings(
  asOf: ISODate,
  days: readonly ISODate[],
  rows: Record<Window, string>,
): FactCase[] {
  return Object.entries(rows).flatMap(([window, row]) =>
    pair(days, row).map(([day, value]) => ({
      name: `a sitting on ${day}, asked on ${asOf}, ${window}`,
      household: one({ collegeEntranceExam: day }),
      asOf,
      readings: { 'exam-window': window as Window },
      value,
    })),
  )
}

const WINDOWS: readonly Window[] = ['coming-year', 'past-year', 'either-side']

const YEARS: readonly Schooling[] = [
  'not-in-school',
  'preschool',
  'primary',
  'junior',
  'senior-1',
  'senior-2',
  'senior-3',
  'vocational-1',
  'vocational-2',
  'vocational-3',
  'higher',
]

/** What each year of school says where no sitting is stated, in the order above. */
const SCHOOLING: Record<Window, string> = {
  'coming-year': '- - - - - ? + - ? ? -',
  'past-year': '  ? - - - - ? + - ? ? ?',
  'either-side': '? - - - - ? + - ? ? ?',
}

const byYear = WINDOWS.flatMap((window): FactCase[] =>
  pair(YEARS, SCHOOLING[window]).flatMap(([schooling, value]) => {
    const readings = { 'exam-window': window }
    const dateOnly = { ...readings, 'final-year-student': 'exam-date-only' as const }
    const name = `${schooling}, ${window}`
    const inside = { schooling, collegeEntranceExam: '2020-06-01' }
    const outside = { schooling, collegeEntranceExam: '2018-06-07' }
    return [
      { name, household: one({ schooling }), readings, value },
      {
        name: `${name}, a sitting that is null`,
        household: one({ schooling, collegeEntranceExam: null }),
        readings,
        value,
      },
      open(`${name}, where only dates count`, one({ schooling }), { readings: dateOnly }),
      fails(`${name}, stated to sit none`, one({ schooling, collegeEntranceExam: 'none' }), {
        readings,
      }),
      holds(`${name}, with a sitting inside`, one(inside), { readings }),
      fails(`${name}, with a sitting outside`, one(outside), { readings }),
      holds(`${name}, with a sitting inside, where only dates count`, one(inside), {
        readings: dateOnly,
      }),
      fails(`${name}, with a sitting outside, where only dates count`, one(outside), {
        readings: dateOnly,
      }),
    ]
  }),
)

export const examCandidate: readonly FactCase[] = [
  ...someMember({
    fits: { collegeEntranceExam: '2020-07-07' },
    doesNot: { collegeEntranceExam: 'none' },
    unclear: { schooling: 'senior-2' },
  }),
  ...sittings(
    '2020-06-01',
    [
      '2019-05-31',
      '2019-06-01',
      '2019-06-02',
      '2020-05-31',
      '2020-06-01',
      '2020-06-02',
      '2021-05-31',
      '2021-06-01',
      '2021-06-02',
    ],
    {
      'coming-year': '- - - - + + + - -',
      'past-year': '  - - + + + - - - -',
      'either-side': '- - + + + + + - -',
    },
  ),
  // One year before or after 29 February is 28 February.
  ...sittings(
    '2020-02-29',
    [
      '2019-02-27',
      '2019-02-28',
      '2019-03-01',
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
      '2021-02-27',
      '2021-02-28',
      '2021-03-01',
    ],
    {
      'coming-year': '- - - - + + + - -',
      'past-year': '  - - + + + - - - -',
      'either-side': '- - + + + + + - -',
    },
  ),
  ...sittings('2021-02-28', ['2020-02-28', '2020-02-29', '2022-02-27', '2022-02-28'], {
    'coming-year': '- - + -',
    'past-year': '  - + - -',
    'either-side': '- + + -',
  }),
  ...sittings('2019-03-01', ['2018-03-01', '2018-03-02', '2020-02-29', '2020-03-01'], {
    'coming-year': '- - + -',
    'past-year': '  - + - -',
    'either-side': '- + + -',
  }),
  ...byYear,
  holds('a candidate by schooling', one({ schooling: 'senior-3' }), {
    paths: ['members[0].schooling'],
  }),
  holds(
    'a candidate by a stated day',
    one({ schooling: 'senior-3', collegeEntranceExam: '2020-07-07' }),
    {
      paths: ['members[0].collegeEntranceExam'],
    },
  ),
  open('an age says nothing of the examination', one({ age: 18 })),
  open('因学 names a cause, not a state', { members: [{}], risks: ['schooling'] }),
]

import {
  classifyPlace,
  findField,
  type Household,
  type Locale,
  type Verdict,
} from 'chongqing-aid-guideline'
import { useState } from 'preact/hooks'
import {
  Choice,
  Choices,
  DateBox,
  NumberBox,
  optionsOf,
  TextBox,
  Tick,
  YesNo,
} from './controls.tsx'
import { valueAt, withValueAt } from './record-path.ts'
import { fill, say, words } from './words.ts'

/** How a field is filled in; the lists of persons, incomes and events have forms of their own. */
const CONTROLS: Record<string, 'yes-no' | 'number' | 'date' | `one ${string}` | `many ${string}`> =
  {
    registration: 'one registration',
    riskEliminated: 'yes-no',
    monitoringKnown: 'yes-no',
    extremePoverty: 'yes-no',
    membersComplete: 'yes-no',
    'members[].sex': 'one sex',
    'members[].age': 'number',
    'members[].birthDate': 'date',
    'members[].health': 'many health',
    'members[].schooling': 'one schooling',
    'members[].employment': 'one employment',
    'members[].leftBehind': 'yes-no',
    'members[].extremePoverty': 'yes-no',
    incomeStable: 'yes-no',
    'incomes[].periodEnd': 'date',
    'incomes[].perCapita': 'number',
    'incomes[].total': 'number',
    'incomes[].basis': 'one incomeBasis',
    'housing.grade': 'one housingGrade',
    'housing.unsafe': 'yes-no',
    'events[].kind': 'one eventKind',
    'events[].severe': 'yes-no',
    'events[].causedHardship': 'yes-no',
    'events[].date': 'date',
    risks: 'many risk',
    causes: 'many risk',
  }

export interface HouseholdFieldProps {
  readonly path: string
  readonly household: Household
  readonly onChange: (household: Household) => void
  readonly locale: Locale
  /** Says whose field it is, where it does not stand under a heading of that person. */
  readonly isAlone?: boolean
}

/** The control for one field of one household, such as the health of its second member. */
export function HouseholdField({
  path,
  household,
  onChange,
  locale,
  isAlone = false,
}: HouseholdFieldProps) {
  const field = path.replace(/\[\d+\]/g, '[]')
  const set = (value: unknown) => onChange(withValueAt(household, path, value))
  const whose = isAlone ? entryName(path, locale) : ''
  const label = [whose, say(findField(field).label, locale)].filter(Boolean).join(' · ')
  const control = { label, onChange: set, locale }
  const value = valueAt(household, path)
  const [kind, list = ''] = CONTROLS[field]?.split(' ') ?? [field]
  switch (kind) {
    case 'yes-no':
      return <YesNo {...control} value={value as boolean | undefined} />
    case 'number':
      return <NumberBox {...control} value={value as number | undefined} />
    case 'date':
      return <DateBox {...control} value={value as string | undefined} />
    case 'one':
      return <Choice {...control} value={value as string | undefined} options={optionsOf(list)} />
    case 'many':
      return (
        <Choices {...control} value={value as string[] | undefined} options={optionsOf(list)} />
      )
    case 'members[].disability':
      return <DisabilityBox {...control} value={value as DisabilityValue | undefined} />
    case 'members[].collegeEntranceExam':
      return <ExamBox {...control} value={value as string | undefined} />
    case 'focusArea':
      return <AddressBox {...control} value={value as Verdict | undefined} />
    default:
      return null
  }
}

const ENTRIES = { members: words.person, incomes: words.income, events: words.event }

/** 第2位家人 for `members[1]`; nothing for what stands in no list. */
export function entryName(path: string, locale: Locale): string {
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  if (!list || !index) return ''
  return fill(ENTRIES[list as keyof typeof ENTRIES], locale, { n: Number(index) + 1 })
}

type DisabilityValue = 'none' | { kind?: string; grade?: number }

interface BoxProps<Value> {
  readonly label: string
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  readonly locale: Locale
}

const haveOrNot = [
  { code: 'some', label: words.some },
  { code: 'none', label: words.none },
]

/** An empty object says that there is a disability, of a kind and grade that are not known. */
function DisabilityBox({ value, onChange, ...rest }: BoxProps<DisabilityValue>) {
  const stated = value === undefined ? undefined : value === 'none' ? 'none' : 'some'
  return (
    <>
      <Choice
        {...rest}
        options={haveOrNot}
        value={stated}
        onChange={(code) => onChange(code === 'some' ? {} : (code as 'none' | undefined))}
      />
      {typeof value === 'object' && (
        <>
          <Choice
            label={say(words.kind, rest.locale)}
            locale={rest.locale}
            options={optionsOf('disabilityKind')}
            value={value.kind}
            onChange={(kind) => onChange(without({ ...value, kind }))}
          />
          <Choice
            label={say(words.grade, rest.locale)}
            locale={rest.locale}
            options={optionsOf('disabilityGrade')}
            value={value.grade === undefined ? undefined : String(value.grade)}
            onChange={(grade) => onChange(without({ ...value, grade: grade && Number(grade) }))}
          />
        </>
      )}
    </>
  )
}

function without(record: { kind?: string | undefined; grade?: number | '' | undefined }) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value)) as object
}

function ExamBox({ value, onChange, ...rest }: BoxProps<string>) {
  const isNone = value === 'none'
  return (
    <>
      <DateBox {...rest} value={isNone ? undefined : value} onChange={onChange} />
      <Tick
        label={say(words.none, rest.locale)}
        on={isNone}
        onChange={(on) => onChange(on ? 'none' : undefined)}
      />
    </>
  )
}

/** The address is asked; whether it lies in a focus area is for the package to tell. The address is not kept. */
function AddressBox({ label, value, onChange, locale }: BoxProps<Verdict>) {
  const [address, setAddress] = useState<string>()
  const set = (text: string | undefined) => {
    setAddress(text)
    onChange(verdictOf(text))
  }
  return (
    <>
      <TextBox
        label={say(words.addressLabel, locale)}
        locale={locale}
        value={address}
        onChange={set}
        note={say(words.addressExample, locale)}
      />
      <Choice
        label={label}
        locale={locale}
        options={optionsOf('verdict')}
        value={value}
        onChange={(code) => onChange(code as Verdict | undefined)}
      />
    </>
  )
}

function verdictOf(address: string | undefined): Verdict | undefined {
  if (!address) return undefined
  try {
    return classifyPlace(address).verdict
  } catch {
    return undefined
  }
}

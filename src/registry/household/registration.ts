import type { RegistryColumn } from '../../data/registry-columns.ts'
import type { Household, Registration } from '../../households/record/household.ts'
import {
  REGISTRATION,
  type RegistrationCodes,
  registrationCodes,
} from '../columns/registration-codes.ts'
import { type CellCode, codeOf, hasCode } from '../columns/said.ts'
import { type CellPlace, placeWhere, type RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, type Heard, hearAll, holdingCoarse, isDoubtful } from './heard.ts'

type Registered = Pick<Household, 'registration' | 'riskEliminated' | 'monitoringKnown'>

/** What one column tells of the registration. */
interface ColumnTold {
  readonly column: RegistryColumn
  readonly told: Heard
}

/**
 * Reads the registration from all columns that speak of it: each leaves some codes, and what all leave is it.
 * A list without a monitoring column leaves open whether a household is monitored too.
 */
export function registrationOf(
  rows: readonly RegistryRow[],
  state: Heard,
  asking: Asking,
): Registered {
  const codes = registrationCodes()
  const held = holdingCoarse(asking)
  const ofPeople = withoutDisagreement(held.asking)
  const all = codes.columns.map((column) => ({
    column,
    told: hearAll(rows, column.id, column.level === 'household' ? held.asking : ofPeople),
  }))
  const isOver = codeTold(state, 'riskEliminated')
  const risk = mayLackClass(all, codes) ? riskIn(rows, state) : undefined
  if (risk && state.problems.size === 0) asking.report(risk, 'contradiction')
  const agreed = agreedCode(all, codes, asking)
  if (!agreed) held.reportCoarse()
  const isMonitoringKnown = risk === undefined && tellsOfMonitoring(all, agreed, codes)
  const registration = mayBeTurned(rows, agreed, state, codes, asking) ? undefined : agreed
  return {
    ...(registration !== undefined && { registration }),
    ...(isOver !== undefined && { riskEliminated: isOver === true }),
    ...(!isMonitoringKnown && { monitoringKnown: false }),
  }
}

/** People of one household may be of several classes. */
function withoutDisagreement(asking: Asking): Asking {
  return {
    ...asking,
    report(place, code) {
      if (code !== 'disagreement') asking.report(place, code)
    },
  }
}

/** Whether a remark, or an answer that a household left its class, speaks of another; a class says nothing while it is open whether the risk is over. */
function mayBeTurned(
  rows: readonly RegistryRow[],
  agreed: Registration | undefined,
  state: Heard,
  { classes, coarserThan }: RegistrationCodes,
  asking: Asking,
): boolean {
  // Where the risk is over, what a class refines may be said too.
  const isOver = codeTold(state, 'riskEliminated') === true
  const registered = isOver ? [agreed, ...coarserThan(agreed)] : [agreed]
  const turned = TURNED.map((id) => hearAll(rows, id, asking))
  const turning = turningPlace(rows, turned, registered)
  if (turning) asking.report(turning, 'class-in-remarks')
  return (
    turning !== undefined ||
    turned.some(({ problems }) => problems.size > 0) ||
    (state.problems.size > 0 && classes.includes(String(agreed)))
  )
}

/** The columns that ask whether a household left its class: a yes says what it is then, or may be. */
const TURNED = ['struck-off', 'fallen-back', 'newly-identified', 'monitored-since'] as const

/** Where one of them, or a remark, speaks of another registration than those: 2020年返贫. */
function turningPlace(
  rows: readonly RegistryRow[],
  turned: readonly Heard[],
  registered: readonly unknown[],
): CellPlace | undefined {
  const isOther = (codes: readonly unknown[] | undefined) =>
    codes && !codes.some((code) => registered.includes(code))
  const asked = turned.find((told) =>
    isOther(told.admits ?? [codeTold(told, 'turned-class') || registered[0]]),
  )
  return asked ?? placeWhere(rows, 'remarks', (said) => isOther(said?.admits))
}

/** Whether the column of classes is empty, of a household that may be in one: it may be lost. */
function mayLackClass(
  all: readonly ColumnTold[],
  { classes, finerThan }: RegistrationCodes,
): boolean {
  return (
    all.some((one) => isMonitoring(one) && one.told.row === 0) &&
    all.some(({ told }) => finerThan(codeTold(told, REGISTRATION)).length > 0) &&
    !all.some(({ told }) => isClass(told, classes))
  )
}

/** Where a risk is told that is not over, or may not be: only a monitored household has one. */
function riskIn(rows: readonly RegistryRow[], state: Heard): CellPlace | undefined {
  const isOver = codeTold(state, 'riskEliminated')
  if (isOver === false || state.problems.size > 0) return state
  return isOver ? undefined : placeWhere(rows, 'risks', (said) => said?.values.length)
}

/** Whether a column says that a household is monitored, though perhaps not in which class. */
function isClass({ said, admits }: Heard, classes: readonly string[]): boolean {
  const code = codeOf(said, REGISTRATION)
  const codes = code === undefined ? admits : [String(code)]
  return codes?.every((one) => classes.includes(one)) === true
}

function isMonitoring({ column, told }: ColumnTold): boolean {
  return column.whenBlank !== undefined && told.isAsked
}

/** Whether a list tells if a household is monitored: by a column of all classes, or by a no to the one class that it may be in. */
function tellsOfMonitoring(
  all: readonly ColumnTold[],
  registration: string | undefined,
  codes: RegistrationCodes,
): boolean {
  const isDenied = (code: string) =>
    all.some(({ told }) => told.problems.size === 0 && told.admits?.includes(code) === false)
  const finer = codes.finerThan(registration).filter((code) => codes.coarserThan(code).length === 1)
  return all.some((one) => tellsOfClass(one, codes)) || (finer.length > 0 && finer.every(isDenied))
}

/** Whether a column says if a household is monitored: by a class or its blank, or by a yes or a no. */
function tellsOfClass(one: ColumnTold, { classes }: RegistrationCodes): boolean {
  const { problems, admits } = one.told
  const left = problems.size > 0 ? [] : (admits ?? [])
  const monitored = left.filter((code) => classes.includes(code)).length
  return isMonitoring(one) || (left.length > 0 && [0, left.length].includes(monitored))
}

/** The coarsest code that is left by all columns; undefined if none is, or several that differ. */
function agreedCode(
  all: readonly ColumnTold[],
  codes: RegistrationCodes,
  { report }: Asking,
): Registration | undefined {
  const finest = all.findIndex(({ told }) => isClass(told, codes.classes))
  const left = all.map((one, index) => {
    const isFinerTold = finest >= 0 && finest < index
    return leftBy(one, isFinerTold, finest < 0, codes)
  })
  const telling = all.filter(({ told }) => codeOf(told.said, REGISTRATION) ?? told.admits)
  const isNo = ({ told }: ColumnTold) => told.admits !== undefined && hasCode(told.said, false)
  const speaking = telling.find((one) => !isNo(one)) ?? telling[0]
  if (!speaking || left.includes(undefined)) return undefined
  const possible = codes.all.filter((code) => left.every((some) => some?.includes(code)))
  const agreed = possible.find((code) =>
    possible.every((other) => other === code || codes.finerThan(code).includes(other)),
  )
  if (possible.length === 0 || areOpposed(all, codes) || isUnnamedClass(agreed, all, codes)) {
    report(speaking.told, 'contradiction')
    return undefined
  }
  const vague = all.find(({ told }) => told.admits && hasCode(told.said, true))
  const isCoarseTold = all.some(({ told }) => codeTold(told, REGISTRATION) !== undefined)
  if (agreed === undefined && vague && isCoarseTold) report(vague.told, 'unresolved-label')
  return agreed as Registration | undefined
}

/** Whether all that is left is a class that no column names: 脱贫户 beside 是否建档立卡户 否 leaves 突发严重困难户. */
function isUnnamedClass(
  agreed: string | undefined,
  all: readonly ColumnTold[],
  { classes }: RegistrationCodes,
): boolean {
  const isClass = agreed !== undefined && classes.includes(agreed)
  return isClass && !all.some(({ told }) => codeTold(told, REGISTRATION) === agreed)
}

/** Whether two columns say what cannot both be, whatever a class may leave of them: 脱贫户 and 一般农户. */
function areOpposed(all: readonly ColumnTold[], { finerThan }: RegistrationCodes): boolean {
  const said = all.map(({ told }) => codeTold(told, REGISTRATION))
  const agree = (one: CellCode | undefined, other: CellCode | undefined) =>
    one === undefined ||
    other === undefined ||
    one === other ||
    finerThan(one).includes(String(other)) ||
    finerThan(other).includes(String(one))
  return said.some((one) => said.some((other) => !agree(one, other)))
}

/** The codes that a column leaves; undefined where it cannot be told. */
function leftBy(
  { column, told }: ColumnTold,
  isFinerTold: boolean,
  doesBlankTell: boolean,
  { all, finerThan }: RegistrationCodes,
): readonly string[] | undefined {
  const code = codeTold(told, REGISTRATION)
  if (code !== undefined) return [String(code), ...finerThan(code)]
  if (isDoubtful(told)) return undefined
  if (told.problems.size > 0 && column.field === REGISTRATION) {
    const isUnknown = told.problems.size === 1 && told.problems.has('unknown-label')
    return told.admits ?? (isFinerTold && isUnknown ? all : undefined)
  }
  if (told.admits) return told.admits
  return doesBlankTell && told.isAsked ? (column.whenBlank ?? all) : all
}

import { registryColumns } from '../data/registry-columns.ts'
import { registryLabels } from '../data/registry-labels.ts'
import type { Household, Registration } from '../households/record/household.ts'
import { codeOf } from './said.ts'
import type { RegistryRow } from './table.ts'
import { type Asking, codeTold, type Told, tell } from './told.ts'

type Registered = Pick<Household, 'registration' | 'riskEliminated' | 'monitoringKnown'>

const FIELD = 'registration'

/**
 * Reads the registration from all columns that speak of it: each leaves some codes, and what all leave is it.
 * A list without a monitoring column leaves open whether a household is monitored too.
 */
export function registrationReader(): (rows: readonly RegistryRow[], asking: Asking) => Registered {
  const columns = registryColumns.filter(({ labels }) => labels?.includes(FIELD))
  const labels = registryLabels.labels.filter(({ field }) => field === FIELD)
  const codes = labels.map(({ code }) => String(code))
  const classes = labels.filter(({ refines }) => refines).map(({ code }) => String(code))
  const finerThan = (code: string) =>
    labels.filter(({ refines }) => refines?.includes(code)).map((label) => String(label.code))

  /** The codes that a column leaves; undefined where it cannot be told. */
  const leftBy = (one: ColumnTold, isOutspoken: boolean, isFinerTold: boolean) => {
    const { column, told } = one
    const code = codeTold(told, FIELD)
    if (code !== undefined) return [String(code), ...finerThan(String(code))]
    if (column.field !== FIELD) return codes
    if (told.problems.size > 0) {
      return told.admits ?? (isFinerTold && isOnlyUnknown(told) ? codes : undefined)
    }
    return isOutspoken || !told.isAsked ? codes : (column.whenBlank ?? codes)
  }

  return (rows, asking) => {
    const all = columns.map((column) => ({ column, told: tell(rows, column.id, asking) }))
    const state = tell(rows, 'risk-eliminated', asking)
    const finest = all.findIndex(({ told }) => classes.includes(String(codeOf(told.said, FIELD))))
    const isCoarse = all.some(({ told }) => finerThan(String(codeTold(told, FIELD))).length > 0)
    const known = codeTold(state, 'riskEliminated')
    // A risk that is not over belongs to a monitored household, so the empty class may be a lost one.
    const isDoubted = known === false && finest < 0 && isCoarse && all.some(isEmptyMonitoring)
    if (isDoubted) asking.report(state.where, 'contradiction')
    const left = all.map((one, index) =>
      leftBy(one, finest >= 0 || isDoubted, finest >= 0 && finest < index),
    )
    return {
      ...registered(all, left, finerThan, asking, state.problems.size > 0 ? classes : []),
      ...(known !== undefined && { riskEliminated: known === true }),
      ...((isDoubted || !all.some(isMonitoring)) && { monitoringKnown: false }),
    }
  }
}

function isOnlyUnknown({ problems }: Told): boolean {
  return problems.size === 1 && problems.has('unknown-label')
}

interface ColumnTold {
  readonly column: (typeof registryColumns)[number]
  readonly told: Told
}

function isMonitoring({ column, told }: ColumnTold): boolean {
  return column.whenBlank !== undefined && told.isAsked
}

function isEmptyMonitoring(one: ColumnTold): boolean {
  return isMonitoring(one) && one.told.where.row === 0
}

/** @param unsure - the codes that mean nothing while it is open whether the risk is over. */
function registered(
  all: readonly ColumnTold[],
  left: readonly (readonly string[] | undefined)[],
  finerThan: (code: string) => readonly string[],
  { report }: Asking,
  unsure: readonly string[],
): Registered {
  const speaking = all.find(({ told }) => codeOf(told.said, FIELD) !== undefined || told.admits)
  const possible = intersection(left)
  if (!speaking || possible === undefined) return {}
  if (possible.length === 0) {
    report(speaking.told.where, 'contradiction')
    return {}
  }
  const code = possible.find((one) =>
    possible.every((other) => other === one || finerThan(one).includes(other)),
  )
  return code === undefined || unsure.includes(code) ? {} : { registration: code as Registration }
}

function intersection(lists: readonly (readonly string[] | undefined)[]): string[] | undefined {
  const [first, ...others] = lists
  if (lists.includes(undefined)) return undefined
  return first?.filter((code) => others.every((list) => list?.includes(code)))
}

import type { HealthLabel, Member } from '../../households/record/household.ts'
import { codeOf, type Said, saying } from '../columns/said.ts'
import type { CellPlace, RegistryRow } from '../lists/table.ts'
import {
  type Asking,
  codeTold,
  type Heard,
  hearAll,
  isDoubtful,
  mayOnlySay,
  remarkOn,
} from './heard.ts'

const FIELD = 'members[].health'

/** The illnesses of which lists ask in columns of their own. */
const ILLNESSES = ['serious-illness', 'chronic-illness'] as const

/** What is told of the health of a person. */
export interface KnownHealth {
  readonly labels: Member['health']
  /** What 健康状况 says, as far as it tells of a disability. */
  readonly evidence: Said | undefined
  readonly isDoubtful: boolean
}

/** Reads the health of a person: 健康状况, and the answers for one illness; what contradicts itself is open. */
export function healthOf(rows: readonly RegistryRow[], asking: Asking): KnownHealth {
  const general = hearAll(rows, 'health', asking)
  const isNamed = (illness: HealthLabel) => labelsIn(general).includes(illness)
  const asked = ILLNESSES.filter(
    (illness) => !(isNamed(illness) && mayOnlySay(rows, illness, true)),
  ).map((illness) => ({ illness, told: hearAll(rows, illness, asking) }))
  const named = hearAll(rows, 'illness-named', asking)
  const recovered = hearAll(rows, 'recovered', asking)
  const all = [general, ...asked.map(({ told }) => told)]
  // A denial under a heading that is not understood may contradict the rest.
  const isOpen =
    all.some(({ problems }) => problems.has('disagreement')) ||
    asked.some(({ told }) => isDoubtful(told)) ||
    (isDoubtful(general) && asked.some((one) => answerOf(one) === true))
  const opposed = isOpen
    ? undefined
    : (opposedTo(general, asked) ?? remarked(rows, general, asked, named, recovered))
  // What is not understood was reported for that.
  const wasReported = [named, recovered].some((told) => opposed === told && told.problems.size > 0)
  if (opposed && !wasReported) asking.report(opposed, 'contradiction')
  const isConsistent = !isOpen && opposed === undefined
  return {
    labels: isConsistent ? labelsOf(general, asked) : undefined,
    evidence: isConsistent ? evidenceIn(general) : undefined,
    isDoubtful: isDoubtful(general),
  }
}

/** What is told of one illness. */
interface IllnessTold {
  readonly illness: HealthLabel
  readonly told: Heard
}

const answerOf = ({ illness, told }: IllnessTold) => codeTold(told, illness)

function labelsIn({ said }: Heard): HealthLabel[] {
  const values = said?.values.filter(({ field }) => field === FIELD) ?? []
  return values.map(({ code }) => code as HealthLabel)
}

/** What cannot stand beside the rest: 健康 beside an illness, an illness beside its denial. */
function opposedTo(general: Heard, asked: readonly IllnessTold[]): CellPlace | undefined {
  const labels = labelsIn(general)
  const isHealthy = labels.includes('healthy')
  if (isHealthy && labels.length > 1) return general
  return asked.find((one) => {
    const answer = answerOf(one)
    return answer === false ? labels.includes(one.illness) : answer === true && isHealthy
  })?.told
}

/** A remark or the name of an illness where none is known, or of a recovery where one is. */
function remarked(
  rows: readonly RegistryRow[],
  general: Heard,
  asked: readonly IllnessTold[],
  named: Heard,
  recovered: Heard,
): CellPlace | undefined {
  const labels = labelsOf(general, asked)
  if (labels?.some((label) => label !== 'healthy' && label !== null)) {
    return isRecovered(recovered) ? recovered : remarkOn(rows, 'recoveries')
  }
  if (!labels || labels.includes(null)) return undefined
  return remarkOn(rows, 'illnesses') ?? (named.row > 0 ? named : undefined)
}

function isRecovered(told: Heard): boolean {
  return told.problems.size > 0 || codeTold(told, 'recovered') === true
}

/** A label that is not understood, or not asked for, stays in the list as a further, unknown one. */
function labelsOf(general: Heard, asked: readonly IllnessTold[]): Member['health'] {
  const answers = asked.map(answerOf)
  const named = asked.filter((_, index) => answers[index] === true).map(({ illness }) => illness)
  const labels = [...new Set([...labelsIn(general), ...named])]
  const isUnclear = [general, ...asked.map(({ told }) => told)].some((one) => one.problems.size > 0)
  // That there is no disability tells of no illness.
  const isTold = general.said?.values.some(({ code }) => code !== 'none') === true
  const isWhole = !isUnclear && (isTold || !answers.includes(undefined))
  if (isWhole) return labels
  return isUnclear || labels.length > 0 ? [...labels, null] : undefined
}

/** Of a 健康状况 that is not understood to the end, only the disability that it names counts. */
function evidenceIn({ said, problems }: Heard): Said | undefined {
  if (problems.size === 0) return said
  const field = 'members[].disability'
  const code = codeOf(said, field)
  return code === undefined ? undefined : saying({ values: [{ field, code }] })
}

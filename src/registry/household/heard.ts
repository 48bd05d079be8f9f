import type { RegistryColumnId } from '../../generated/ids.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { RemarkedThing } from '../cells/remark.ts'
import { BLANK, type CellCode, codeOf, hasCode, type Said, saySame } from '../columns/said.ts'
import {
  type CellPlace,
  columnsOf,
  isOnlyLike,
  placeWhere,
  type RegistryRow,
  saidIn,
  type TableColumn,
} from '../lists/table.ts'
import type { ListFacts } from '../lists/whole-list.ts'
import type { RegistryIssueCode } from '../registry-reading.ts'

/** What the cells of one column, or of several of one meaning, say together; its place is that of the cell that spoke first. */
export interface Heard extends CellPlace {
  /** What they all say, as far as it is understood. */
  readonly said: Said | undefined
  /** Whether a cell was not understood, or they disagree: then what is asked stays open. */
  readonly problems: ReadonlySet<RegistryIssueCode>
  readonly admits: readonly string[] | undefined
  /** Whether there is such a column at all. */
  readonly isAsked: boolean
}

/** What a household, or a person in it, is read with. */
export interface Asking {
  readonly list: ListFacts
  /** Tells whether a place is a focus area, if the caller can. */
  readonly focusArea: ((place: string) => Verdict) | undefined
  readonly report: (place: CellPlace, code: RegistryIssueCode) => void
}

const NO_PROBLEMS: ReadonlySet<RegistryIssueCode> = /* @__PURE__ */ new Set()
const NOT_ASKED = /* @__PURE__ */ nothingTold(false)
const NOT_TOLD = /* @__PURE__ */ nothingTold(true)

function nothingTold(isAsked: boolean): Heard {
  return { said: undefined, problems: NO_PROBLEMS, admits: undefined, isAsked, row: 0, heading: '' }
}

/**
 * Hears all cells of a column. Empty cells yield; what is not understood or disagrees is reported.
 *
 * @param name - where given, only the columns of this name.
 */
export function hearAll(
  rows: readonly RegistryRow[],
  id: RegistryColumnId,
  asking: Asking,
  name?: string,
): Heard {
  let told = NOT_ASKED
  for (const row of rows) {
    for (const column of columnsOf(row, id)) {
      if (name === undefined || column.known?.name === name) told = hear(row, column, told, asking)
    }
  }
  return told
}

/** Hears each heading of a column for itself: 就业渠道 and 务工类型 need not say the same, nor 致贫原因1 and 致贫原因2. */
export function hearEach(
  rows: readonly RegistryRow[],
  id: RegistryColumnId,
  asking: Asking,
): Heard[] {
  const names = new Set<string | undefined>()
  for (const row of rows) for (const { known } of columnsOf(row, id)) names.add(known?.name)
  return Array.from(names, (name) => hearAll(rows, id, asking, name))
}

/** Where a remark speaks of a thing, in whichever row. */
export function remarkOn(
  rows: readonly RegistryRow[],
  thing: RemarkedThing,
): CellPlace | undefined {
  return placeWhere(rows, 'remarks', (said) => codeOf(said, thing))
}

/** What is told once one more cell was heard. */
function hear(row: RegistryRow, column: TableColumn, told: Heard, asking: Asking): Heard {
  const said = saidIn(row, column)
  if (isOnlyLike(column) && told.said && saySame(said?.doubted ?? BLANK, told.said)) return told
  if (said && said !== BLANK) return withSaid(said, told, row.number, column.heading, asking)
  const isAsked = !column.known?.isDoubtful && (said !== undefined || !asking.list.writesBlanks)
  return told === NOT_ASKED && isAsked ? NOT_TOLD : told
}

function withSaid(
  said: Said,
  told: Heard,
  row: number,
  heading: string,
  { report }: Asking,
): Heard {
  const before = told.said
  const finer = before && finerOf(before, said)
  const problem = said.problem ?? (before && !finer ? 'disagreement' : undefined)
  if (finer && problem === undefined) return finer === before ? told : { ...told, said: finer }
  if (problem) report({ row, heading }, problem)
  return {
    isAsked: true,
    said: before ?? (said.values.length > 0 ? said : undefined),
    problems: problem ? new Set([...told.problems, problem]) : told.problems,
    admits: both(told.admits, said.admits),
    row: told.row || row,
    heading: told.row === 0 ? heading : told.heading,
  }
}

/** Of what two cells say, that which says more: 高三 beside 在读; undefined where they disagree. */
function finerOf(before: Said, said: Said): Said | undefined {
  if (saySame(said, before) || isAmong(before, said)) return before
  return isAmong(said, before) ? said : undefined
}

/** Whether what a cell says is one of the codes that an answer leaves. */
function isAmong({ values }: Said, { problem, admits }: Said): boolean {
  return problem === undefined && values.every(({ code }) => admits?.includes(`${code}`))
}

/** What two columns leave together; one of which nothing is known leaves all. */
function both(
  some: readonly string[] | undefined,
  others: readonly string[] | undefined,
): readonly string[] | undefined {
  return some && others ? some.filter((code) => others.includes(code)) : (some ?? others)
}

/** Whether a heading that is not understood, or a legend of marks, may turn what is told. */
export function isDoubtful({ problems }: Heard): boolean {
  return problems.has('doubtful-heading') || problems.has('doubtful-mark')
}

/** Whether no column is known that tells something, and those that are only like one may say a code that is told anyway. */
export function mayOnlySay(
  rows: readonly RegistryRow[],
  id: RegistryColumnId,
  code: CellCode,
): boolean {
  const mayBe = (said: Said | undefined) =>
    said === undefined || said === BLANK || hasCode(said.doubted, code)
  return rows.every((row) =>
    columnsOf(row, id).every((column) => isOnlyLike(column) && mayBe(saidIn(row, column))),
  )
}

/** Holds back the reports of coarse labels: none needs to be mended where another column is finer. */
export function holdingCoarse(asking: Asking): { asking: Asking; reportCoarse: () => void } {
  const coarse: CellPlace[] = []
  const report: Asking['report'] = (place, code) => {
    if (code === 'unresolved-label') coarse.push(place)
    else asking.report(place, code)
  }
  return {
    asking: { ...asking, report },
    reportCoarse() {
      for (const place of coarse) asking.report(place, 'unresolved-label')
    },
  }
}

/** All codes that are told, of whatever field. */
export function codesSaid({ said }: Heard): CellCode[] {
  return said?.values.map(({ code }) => code) ?? []
}

/** Whether what is told may be otherwise: it is doubtful, or cells disagree. */
export function isDisputed(told: Heard): boolean {
  return isDoubtful(told) || told.problems.has('disagreement')
}

/** The one code that is told of a field; undefined if nothing is told, or what is told is open: 高中 leaves 高三 beside it. */
export function codeTold({ said, problems, admits }: Heard, field: string): CellCode | undefined {
  const code = codeOf(said, field)
  const isCoarse = problems.size === 1 && problems.has('unresolved-label')
  return problems.size === 0 || (isCoarse && admits?.includes(String(code))) ? code : undefined
}

import type { HealthLabel, Member, Schooling } from '../households/record/household.ts'
import { isRealDay } from '../logic/calendar.ts'
import { type KnownLabel, labelsOf, normalCell, type Report } from './cells.ts'
import type { Cell } from './rows.ts'

/** What one cell says of a member. */
type CellReader = (cell: Cell, report: Report) => Partial<Member>

/**
 * Makes the reader of the member in one row.
 *
 * @param report - takes what cannot be read.
 * @returns a function from the cells of a row to the member.
 */
export function memberReader(report: Report): (cells: readonly Cell[]) => Member {
  const readers: Readonly<Record<string, CellReader>> = {
    sex: labelReader('members[].sex', (code) => ({ sex: code as 'female' | 'male' })),
    schooling: labelReader('members[].schooling', (code) => ({ schooling: code as Schooling })),
    age: readAge,
    'birth-date': readBirthDate,
    health: healthReader(),
  }
  return (cells) => {
    const member: Partial<Member> = {}
    for (const cell of cells) Object.assign(member, readers[cell.column.id]?.(cell, report))
    // The birth date holds at any day; an age held on the day of the export.
    const { age, ...rest } = member
    return rest.birthDate === undefined && age !== undefined ? { ...rest, age } : rest
  }
}

function labelReader(
  field: string,
  tell: (code: KnownLabel['code']) => Partial<Member>,
): CellReader {
  const labels = labelsOf(field)
  return (cell, report) => {
    const label = labels.get(cell.text)
    if (label) return tell(label.code)
    report(cell.row, cell.heading, label === null ? 'unresolved-label' : 'unknown-label')
    return {}
  }
}

const OLDEST = 150

const readAge: CellReader = ({ text, row, heading }, report) => {
  const age = Number(text)
  if (/^\d+$/.test(text) && age <= OLDEST) return { age }
  report(row, heading, 'not-a-number')
  return {}
}

/** 2003-05-01, 2003/5/1, 2003.5.1, 20030501 or 2003年5月1日. */
const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/

const readBirthDate: CellReader = ({ text, row, heading }, report) => {
  const [, year = '', ...parts] = DAY.exec(text) ?? []
  const [month = '', date = ''] = parts.filter((part) => part !== undefined)
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (isRealDay(day)) return { birthDate: day }
  report(row, heading, 'bad-date')
  return {}
}

const SEPARATORS = /[,、;/|]+/

/**
 * 健康状况 holds several labels in any order, 残疾 among them: without it, a cell that could be read says that there
 * is none. A label that is not known stays in the list as a further, unknown one.
 */
function healthReader(): CellReader {
  const health = labelsOf('members[].health')
  const disability = labelsOf('members[].disability')
  return ({ raw, row, heading }, report) => {
    const isKnown = (label: string) => health.has(label) || disability.has(label)
    const found = [...new Set(labelsIn(raw, isKnown))]
    const isReadable = found.length > 0 && found.every(isKnown)
    if (!isReadable) report(row, heading, 'unknown-label')
    const illness = found.flatMap((label) => (health.get(label)?.code as HealthLabel) ?? [])
    const isDisabled = found.some((label) => disability.has(label))
    return {
      ...healthOf(illness, isReadable, () => report(row, heading, 'contradiction')),
      ...(isDisabled ? { disability: {} } : isReadable ? { disability: 'none' } : {}),
    }
  }
}

function healthOf(
  labels: readonly HealthLabel[],
  isReadable: boolean,
  reportContradiction: () => void,
): Partial<Member> {
  if (labels.includes('healthy') && labels.length > 1) {
    reportContradiction()
    return {}
  }
  return { health: isReadable ? labels : [...labels, null] }
}

/** Labels stand between separators; white space separates only where it does not stray into a label. */
function labelsIn(raw: unknown, isKnown: (label: string) => boolean): string[] {
  if (typeof raw !== 'string') return [normalCell(raw)]
  return raw
    .normalize('NFKC')
    .split(SEPARATORS)
    .flatMap((part) => {
      const whole = normalCell(part)
      if (whole === '' || isKnown(whole)) return whole === '' ? [] : [whole]
      const words = part.trim().split(/\s+/).map(normalCell)
      return words.every(isKnown) ? words : [whole]
    })
}

import { isRealDay } from '../../logic/calendar.ts'
import { plainText } from '../columns/plain-text.ts'
import type { CellContent } from './cell-content.ts'

const MS_PER_DAY = 86_400_000
const MS_BEIJING_IS_AHEAD = 28_800_000

/** Excel counts days from 30 December 1899, so that 1 March 1900 is day 61; here from 1970. */
const DAYS_BEFORE_1970 = 25_569

/** A day that Excel counts, perhaps with a time: with fewer digits it is a year or a number, no birthday of anybody alive. */
const SERIAL = /^([1-9]\d{4})(?:\.\d+)?$/

/** A time behind a day, perhaps with its zone. */
const TIME = /[\sT]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/

/** 2003-05-01, 2003/5/1, 2003.5.1, 2003、5、1, 20030501, 20030501.0 or 2003年5月1日. */
const DAY =
  /^(\d{4})(?:[-—/.。,、年](\d{1,2})[-—/.。,、月](\d{1,2})[日号.]?生?|(\d{2})(\d{2})(?:\.0+)?)$/

/** Reads a day; undefined for what is none, or is at no midnight from which the day would follow. */
export function dayInCell(content: CellContent): string | undefined {
  return content instanceof Date ? dayAtMidnight(content.getTime()) : dayInText(String(content))
}

/** 1965年3月, 1965-03, 1965.03, 196503 or 1965年; 1965.1 may be October, its zero lost. */
const MONTH =
  /^((?:19(?!00)|20)\d{2})(?:年?生?|\.1|[-/.、年](0?[1-9]|1[0-2])月?份?生?|(0[1-9]|1[0-2]))$/

/** Reads a month of a year, or a year, in a plain text: 1965-03, 1965. */
export function monthInText(text: string): string | undefined {
  const [, year, long, short] = MONTH.exec(text) ?? []
  const month = long ?? short
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`
}

function dayInText(text: string): string | undefined {
  const narrow = text.normalize('NFKC').trim().toUpperCase()
  const [behind = '', time = '', zone = ''] = TIME.exec(narrow) ?? []
  const written = writtenDay(plainText(narrow.slice(0, narrow.length - behind.length)))
  if (zone !== '') {
    return dayAtMidnight(Date.parse(`${written}T${time.padStart(5, '0')}${zone}`))
  }
  return /^(?:0?0:00(?::00(?:\.0+)?)?)?$/.test(time) ? written : undefined
}

function writtenDay(text: string): string | undefined {
  const [, serial] = SERIAL.exec(text) ?? []
  if (serial) return usable(isoDay((Number(serial) - DAYS_BEFORE_1970) * MS_PER_DAY))
  const parts = DAY.exec(text)?.slice(1).filter(Boolean)
  return parts && usable(parts.map((part) => part.padStart(2, '0')).join('-'))
}

/** A day that a program wrote as a moment: midnight of UTC, or of Beijing. */
function dayAtMidnight(time: number): string | undefined {
  if (time % MS_PER_DAY === 0) return usable(isoDay(time))
  const atBeijing = time + MS_BEIJING_IS_AHEAD
  return atBeijing % MS_PER_DAY === 0 ? usable(isoDay(atBeijing)) : undefined
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Spreadsheets and databases write 1 January 1900, or a day before it, for none, and 2099 or 9999 for never. */
function usable(day: string): string | undefined {
  return isRealDay(day) && day > '1900-01-01' && day < '2099' ? day : undefined
}

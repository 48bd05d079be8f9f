import type { Language } from './explain-options.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/** Writes a year, a month or a day out: 2020年5月14日, 2020年5月, 2020年; May 14, 2020, May 2020, 2020. */
export function dayText(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  if (language === 'zh') {
    return `${year}年${month ? `${month}月` : ''}${date ? `${date}日` : ''}`
  }
  const name = month ? `${MONTHS[month - 1]} ` : ''
  return date ? `${name}${date}, ${year}` : `${name}${year}`
}

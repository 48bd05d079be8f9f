import type { Expected, IssueFacts } from '../errors.ts'
import { NOT_EMPTY } from '../generated/issue-rules.ts'
import { FIRST_DAY, isRealDay, LAST_DAY } from '../logic/calendar.ts'
import type { FormOf, Reader } from './form.ts'
import { nearest } from './nearest.ts'

export function unreadable(issues: IssueFacts[]): undefined {
  issues.push({ path: '', code: 'unreadable' })
}

export function wrongType(issues: IssueFacts[], expected: Expected): undefined {
  issues.push({ path: '', code: 'wrong-type', expected })
}

export function readBoolean(value: unknown, issues: IssueFacts[]): unknown {
  return typeof value === 'boolean' ? value : wrongType(issues, { type: 'boolean' })
}

export function readDay(value: unknown, issues: IssueFacts[]): unknown {
  if (typeof value !== 'string') return wrongType(issues, { type: 'day' })
  if (isRealDay(value)) return value
  issues.push({ path: '', code: 'bad-date', expected: { from: FIRST_DAY, to: LAST_DAY } })
  return undefined
}

export function stringReader({ min, max }: FormOf<'string'>): Reader {
  return (value, issues) => {
    if (typeof value !== 'string') return wrongType(issues, { type: 'string' })
    if (value.length < min) issues.push({ path: '', code: 'out-of-range', expected: NOT_EMPTY })
    if (value.length > max) issues.push({ path: '', code: 'too-long', expected: { max } })
    return value
  }
}

export function numberReader({ kind, min, max }: FormOf<'number' | 'integer'>): Reader {
  const isRight = kind === 'integer' ? Number.isInteger : Number.isFinite
  return (value, issues) => {
    if (!isRight(value)) return wrongType(issues, { type: kind })
    const number = value as number
    const expected = number < min ? { min } : number > max && { max }
    if (expected) issues.push({ path: '', code: 'out-of-range', expected })
    // Of -0 it makes 0.
    return number + 0
  }
}

export function codesReader({ codes, labels }: FormOf<'codes'>): Reader {
  return (value, issues) => {
    const place = codes.indexOf(value as string)
    if (place >= 0) return codes[place]
    // What is no text is near to no code, and no text is near to a number.
    const suggested =
      typeof value === 'string' && typeof codes[0] === 'string' && suggest(value, codes, labels)
    issues.push({ path: '', code: 'not-allowed', expected: { codes: [...codes] }, ...suggested })
    return undefined
  }
}

function suggest(
  value: string,
  codes: FormOf<'codes'>['codes'],
  labels: FormOf<'codes'>['labels'],
): { suggestion?: string } {
  const place = labels?.split(',').findIndex((ofCode) => ofCode.split(' ').includes(value))
  const suggestion = codes[place ?? -1] as string | undefined
  return suggestion ? { suggestion } : nearest(value, codes as readonly string[])
}

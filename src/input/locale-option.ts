import { InvalidInputError } from '../errors.ts'
import type { Locale } from '../locale.ts'

/** In which language to write. */
export interface LocaleOptions {
  /** `zh-CN` (default) or `en`. */
  readonly locale?: Locale | null | undefined
}

const LOCALES: readonly unknown[] = ['zh-CN', 'en'] satisfies Locale[]

/**
 * Reads the language that the caller chose.
 *
 * @param options - the caller's options, if any.
 * @returns the locale; `zh-CN` where none is chosen.
 * @throws {InvalidInputError} with `not-allowed` for any other.
 */
export function localeOf(options: LocaleOptions | undefined): Locale {
  const locale = chosen(options)
  if (!LOCALES.includes(locale)) {
    throw new InvalidInputError([
      { path: 'options.locale', code: 'not-allowed', expected: LOCALES.join(' | ') },
    ])
  }
  return locale
}

function chosen(options: LocaleOptions | undefined): Locale {
  try {
    return options?.locale ?? 'zh-CN'
  } catch {
    throw new InvalidInputError([{ path: 'options.locale', code: 'unreadable' }])
  }
}

import { InvalidInputError } from '../errors.ts'
import { type LocaleOptions, localeOf } from '../input/locale-option.ts'
import type { Text } from '../locale.ts'

/** How an explanation is written. */
export interface ExplainOptions extends LocaleOptions {
  /** `short` (default): for a reader. `full`: the same, then ids, paths and fingerprint for the file. */
  readonly detail?: 'short' | 'full' | null | undefined
}

/** The key of a language in a pair of words. */
export type Language = keyof Text

/** The options with every default filled in. */
export interface Writing {
  readonly language: Language
  readonly isFull: boolean
}

const DETAILS: readonly unknown[] = ['short', 'full']

/** Fills in the defaults; anything else is an InvalidInputError. */
export function writingOf(options: ExplainOptions | undefined): Writing {
  const language = languageOf(options)
  const detail = detailOf(options)
  if (!DETAILS.includes(detail)) {
    const expected = DETAILS.join(' | ')
    throw new InvalidInputError([{ path: 'options.detail', code: 'not-allowed', expected }])
  }
  return { language, isFull: detail === 'full' }
}

/** The language of the chosen locale. */
export function languageOf(options: LocaleOptions | undefined): Language {
  return localeOf(options) === 'en' ? 'en' : 'zh'
}

function detailOf(options: ExplainOptions | undefined): unknown {
  try {
    return options?.detail ?? 'short'
  } catch {
    throw new InvalidInputError([{ path: 'options.detail', code: 'unreadable' }])
  }
}

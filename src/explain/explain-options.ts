import { optionsReader } from '../input/check.ts'
import { type LocaleOptions, localeField } from '../input/locale-option.ts'
import * as s from '../input/shape.ts'
import type { Locale, Text } from '../locale.ts'

/** How an explanation is written. */
export interface ExplainOptions extends LocaleOptions {
  /** `short` (default): for a reader. `full`: the same, then what a reader can do without: words that are only listed, ids, paths and fingerprint. */
  readonly detail?: 'short' | 'full' | null | undefined
}

/** The key of a language in a pair of words. */
export type Language = keyof Text

/** The options with every default filled in. */
export interface Writing {
  readonly language: Language
  readonly isFull: boolean
}

/** The fields of options in which a caller chooses the language, and how much is told. */
export const writingFields = () => ({
  locale: localeField(),
  detail: s.optional(s.codes(['short', 'full'])),
})

export const readWriting = /* @__PURE__ */ optionsReader(writingFields)

/** Fills in the defaults. */
export function writingOf(options: ExplainOptions | null | undefined): Writing {
  const { locale, detail } = readWriting(options)
  return { language: languageOf(locale), isFull: detail === 'full' }
}

/** The language of a locale: Chinese where none is chosen. */
export function languageOf(locale: Locale | undefined): Language {
  return locale === 'en' ? 'en' : 'zh'
}

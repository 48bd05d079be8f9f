import { orThrow } from '../errors.ts'
import { checkerOf } from '../input/check.ts'
import { type LocaleOptions, localeField, localeOf } from '../input/locale-option.ts'
import * as s from '../input/shape.ts'
import type { Text } from '../locale.ts'

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

/** The field of options in which a caller chooses how much is told. */
export const detailField = () => s.optional(s.codes(['short', 'full']))

const check = /* @__PURE__ */ checkerOf(
  () => s.object({ locale: localeField(), detail: detailField() }),
  { path: 'options' },
)

/** Fills in the defaults. */
export function writingOf(options: ExplainOptions | null | undefined): Writing {
  const { locale, detail } = orThrow(check(options ?? {}))
  return { language: locale === 'en' ? 'en' : 'zh', isFull: detail === 'full' }
}

/** The language of the chosen locale. */
export function languageOf(options: LocaleOptions | null | undefined): Language {
  return localeOf(options) === 'en' ? 'en' : 'zh'
}

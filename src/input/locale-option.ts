import type { Locale } from '../locale.ts'
import { optionsReader } from './check.ts'
import * as s from './shape.ts'

/** In which language to write. */
export interface LocaleOptions {
  /** `zh-CN` (default) or `en`. */
  readonly locale?: Locale | null | undefined
}

const LOCALES: readonly Locale[] = ['zh-CN', 'en']

/** The field of options in which a caller chooses the language. */
export const localeField = () => s.optional(s.codes(LOCALES))

const read = /* @__PURE__ */ optionsReader(() => ({ locale: localeField() }))

/** Reads the language that the caller chose: `zh-CN` where none is chosen. */
export function localeOf(options: LocaleOptions | null | undefined): Locale {
  return read(options).locale ?? 'zh-CN'
}

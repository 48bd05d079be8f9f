/** The languages that the package speaks; `zh-CN` is the default everywhere. */
export type Locale = 'zh-CN' | 'en'

/** A text in both languages. */
export interface Text {
  /** In Chinese. */
  readonly zh: string
  /** In English. */
  readonly en: string
}

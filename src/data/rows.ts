import type { ProvisionId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'

/** A place in the document and the exact words there that a row rests on. */
export interface Quotation {
  /** Where the words stand: a row of `provisions`, such as `3.4` or `annex.2`. */
  readonly provision: ProvisionId
  /** A substring of the provision's own text. */
  readonly quote: string
}

/** What every row of the document has. */
export interface Row<Id extends string> extends Quotation {
  /** Stable; never reused. */
  readonly id: Id
  /** Short, fit for a select. */
  readonly label: Text
  /** Verbatim where the document has the words. */
  readonly zh: string
  /** A translation: the document is in Chinese alone. */
  readonly en: string
}

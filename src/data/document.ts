import document from '../../data/document.json'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Quotation } from './rows.ts'
import type { OutsideSource } from './successors.ts'

/** What the document is, who issued it, and how far it reaches. */
export interface SourceDocument {
  readonly id: string
  /** 渝社组办〔2020〕21号. */
  readonly number: string
  /** The same in Latin letters. */
  readonly numberEn: string
  readonly title: Text
  readonly issuers: readonly Text[]
  /** As printed. */
  readonly addressees: Text
  /** The day of issue. */
  readonly issued: string
  /** It guides; it does not bind. */
  readonly effect: 'guidance'
  /** The words that say so. */
  readonly effectQuotes: readonly Quotation[]
  /** The campaign that it served is over; `basis` says what that rests on. */
  readonly lifecycle: {
    readonly status: 'historical'
    readonly ended: string
    readonly basis: Text
    /** Of the days of issue and end. */
    readonly sources: readonly OutsideSource[]
  }
  readonly source: { readonly publisher: Text; readonly url: string; readonly note: Text }
  /** Of `data/source/guideline.zh.txt`. */
  readonly sha256: string
}

/**
 * The guideline as a document: number, title, issuers, dates, effect, source.
 *
 * @example
 * import { sourceDocument } from 'chongqing-aid-guideline/data'
 *
 * sourceDocument.number //=> '渝社组办〔2020〕21号'
 */
export const sourceDocument: SourceDocument = /* @__PURE__ */ deepFreeze(document as SourceDocument)

import document from '../../data/document.json'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Quotation } from './rows.ts'
import type { OutsideSource } from './successors.ts'

/** What the document is, who issued it, and how far it reaches. */
export interface SourceDocument {
  /** The number in Latin letters, fit for a key: `yu-she-zu-ban-2020-21`. */
  readonly id: string
  /** 渝社组办〔2020〕21号. */
  readonly number: string
  /** The same in Latin letters. */
  readonly numberEn: string
  /** Of the guideline itself, not of the notice that brings it. */
  readonly title: Text
  /** The two offices that issued it together. */
  readonly issuers: readonly Text[]
  /** As printed. */
  readonly addressees: Text
  /** The day of issue, `YYYY-MM-DD`; before it, answers say `outOfPeriod`. */
  readonly issued: string
  /** It guides; it does not bind. */
  readonly effect: 'guidance'
  /** The words that say so. */
  readonly effectQuotes: readonly Quotation[]
  /** The campaign that it served is over; `basis` says what that rests on. */
  readonly lifecycle: {
    /** What it served is over; `successors` tells what came after. */
    readonly status: 'historical'
    /** The last day of the campaign, `YYYY-MM-DD`; after it, answers say `outOfPeriod`. */
    readonly ended: string
    /** Why this day is the end, and what is a convention about it. */
    readonly basis: Text
    /** What the days of issue and end rest on. */
    readonly sources: readonly OutsideSource[]
  }
  /** Where it was published for everyone to read. */
  readonly source: {
    /** Whose website it is. */
    readonly publisher: Text
    /** The page of the publication. */
    readonly url: string
    /** How the text used here differs from that page. */
    readonly note: Text
  }
  /** The checksum of `data/source/guideline.zh.txt`, 64 hexadecimal digits. */
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

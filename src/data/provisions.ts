import rows from '../../data/provisions.json'
import type { ProvisionId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** What a provision is in the build of the document. */
export type ProvisionKind =
  | 'letterhead'
  | 'notice-title'
  | 'addressees'
  | 'notice'
  | 'notice-item'
  | 'signature'
  | 'title'
  | 'preamble'
  | 'article'
  | 'item'
  | 'point'
  | 'annexes'
  | 'annex'

/** A piece of the text. Joined in order, `before + marker + zh` give back the text before the annexes. */
export interface Provision {
  /** As it is cited: `3.2` is Article 3, item 2; `notice.1`, `annex.2`; a part of the letter by its name. */
  readonly id: ProvisionId
  /** An `item` stands on a line of its own, a `point` inside the paragraph of its article (一是 to 三是). */
  readonly kind: ProvisionKind
  /** The provision that it is an item or a point of. */
  readonly parent?: ProvisionId
  /** What it is about. */
  readonly label: Text
  /** The white space before it, exactly. */
  readonly before: string
  /** Its number as printed, such as `第三条  ` or `（一）`. */
  readonly marker: string
  /** Its own words, misprints included; of an article with items, its lead. */
  readonly zh: string
  /** A translation: the document is in Chinese alone. */
  readonly en: string
  /** Whether the package carries it out. */
  readonly status: 'modelled' | 'informative'
  /** The names in the API that do. */
  readonly api: readonly string[]
  /** On misprints and oddities. */
  readonly note?: Text
}

/**
 * The whole text before the annexes: notice, articles, items, points and annex titles, in order.
 *
 * @example
 * import { provisions } from 'chongqing-aid-guideline/data'
 *
 * provisions.find((provision) => provision.id === '3.2')?.zh //=> '边缘户和监测户；'
 */
export const provisions: readonly Provision[] = /* @__PURE__ */ deepFreeze(rows as Provision[])

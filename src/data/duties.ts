import rows from '../../data/duties.json'
import type {
  DutyId,
  FactId,
  FocusFieldId,
  OrganizationClassId,
  OrganizationReadingId,
} from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import type { Formula } from '../logic/formula.ts'
import type { CodeLists } from './code-lists.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** An authority of which the notice asks something. */
export type AuthorityId = CodeLists['authority'][number]['code']

/** Who is asked: a class, every social organization, or an authority. */
export type Bearer = OrganizationClassId | 'every-organization' | AuthorityId

/** What the verb asks: 要, 鼓励 (引导, 动员, 倡议), 可 (可以). */
export type Modality = 'should' | 'encouraged' | 'may'

/** What another option of a reading makes of a duty. */
export interface DutyVariant {
  /** One of `scope` `organization`, such as `charity-sentence`. */
  readonly reading: OrganizationReadingId
  /** An option of it that is not the default. */
  readonly option: string
  /** Those who bear it so read, in place of the row's own; where it is left out they stay. */
  readonly bearers?: readonly Bearer[]
  /** A class that the organization has to be of as well. */
  readonly within?: OrganizationClassId
  /** What its verb asks so read, in place of the row's own. */
  readonly modality?: Modality
  /** Its sentence so read; in Chinese with supplied words in 〔 〕. */
  readonly sentence?: Text
}

/** A thing that the document asks of a bearer. */
export interface Duty extends Row<DutyId> {
  /** The words with those in 〔 〕 that they refer back to, where they do not stand alone. */
  readonly zhSentence?: string
  /** Any of them is enough: an organization of one of these classes bears it. */
  readonly bearers: readonly Bearer[]
  /** The words that name the bearer, in this provision or the article it belongs to. */
  readonly bearerWords: string
  /** Though every organization bears it, it counts as its own: it stands among what is asked of its kind. */
  readonly own?: true
  /** The members of the organization act, not the organization. */
  readonly actor?: 'member-units'
  /** By the verb that governs the bearer; 支持, 积极 and 加大 never set it. */
  readonly modality: Modality
  /** Whether its own verb says so, or an earlier one of the same article and bearer. */
  readonly modalityFrom: 'own' | 'carried'
  /** The words that limit it, such as 有条件的; they stand in its sentence, in both languages. */
  readonly condition?: Text
  /** The focus fields of Article 4 that its words fall in. */
  readonly fields: readonly FocusFieldId[]
  /** The facts of households whose need its own words name, the most direct first. */
  readonly serves: readonly FactId[]
  /** The households to which its words limit it, beside the need; absent if they set no limit. */
  readonly requires?: Formula<FactId>
  /** What options of readings make of it; absent if no reading bears on it. */
  readonly variants?: readonly DutyVariant[]
}

/**
 * Every thing that the document asks, one row a bearer and action, in its order: notice 1–3 and Articles 1–18.
 *
 * @example
 * import { duties } from 'chongqing-aid-guideline/data'
 *
 * duties[0]?.modality //=> 'should'
 * duties[0]?.bearers //=> ['civil-affairs', 'poverty-alleviation-office']
 */
export const duties: readonly Duty[] = /* @__PURE__ */ deepFreeze(rows as Duty[])

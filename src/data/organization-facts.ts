import rows from '../../data/organization-facts.json'
import type { OrganizationFactId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A field of an organization; a credit code tells the legal form. */
export type OrganizationField = 'name' | 'legalForm' | 'creditCode' | 'sector' | 'classes'

/** Words that are made of two: every stem before every end. */
export interface WordPairs {
  /** What comes first: 玩具, 宠物. */
  readonly stems: readonly string[]
  /** What follows it: 医院, 诊所. */
  readonly ends: readonly string[]
}

/** Words that tell yes or no, some only at the end of a name, and longer words that tell nothing. */
export interface NameWords {
  /** Tell yes anywhere in a name, such as 慈善. */
  readonly yes: readonly string[]
  /** Tell yes only where the name ends with them: 学校 does not in 大学校友会. */
  readonly yesAtEnd: readonly string[]
  /** What tells yes at the end of a name before any of the `ends`: a trade before 协会 or 联合会. */
  readonly stems?: readonly string[]
  /** What has to follow one of the `stems`, as the last words of the name. */
  readonly ends?: readonly string[]
  /** Tell no anywhere in a name, unless another word tells yes. */
  readonly no: readonly string[]
  /** Tell no only where the name ends with them, unless another word tells yes. */
  readonly noAtEnd: readonly string[]
  /** Tell nothing, and keep the shorter words in them from being read: 遵义工商 is no 义工. */
  readonly silent: readonly string[]
  /** Tell nothing where one of the stems stands before one of the ends: nobody is healed in a 玩具医院. */
  readonly silentPairs?: readonly WordPairs[]
  /** Where the name ends with one of them, no word in it tells anything: who studies education need not teach. */
  readonly silentAtEnd?: readonly string[]
}

/** A fact from which the class of an organization follows. It rests on one field of the record. */
export interface OrganizationFact {
  /** What the formulas of `organizationClasses` name it by. */
  readonly id: OrganizationFactId
  /** What is said of an organization of which it holds. */
  readonly label: Text
  /** The fields that it is read from: the first that tells anything decides. */
  readonly fields: readonly OrganizationField[]
  /** Of `name`: what it tells; a name without any of them leaves the fact unknown. Absent if no name is read. */
  readonly words?: NameWords
  /** Of the other fields: the codes that tell yes; any other tells no. */
  readonly codes?: readonly string[]
}

/**
 * The facts that the classes of organizations are made of, with the lexicon of names. They are this library's
 * convention: the document names kinds of organizations and does not define them.
 *
 * @example
 * import { organizationFacts } from 'chongqing-aid-guideline/data'
 *
 * organizationFacts.find((fact) => fact.id === 'charity-name')?.words?.yes //=> ['慈善']
 */
export const organizationFacts: readonly OrganizationFact[] = /* @__PURE__ */ deepFreeze(
  rows as OrganizationFact[],
)

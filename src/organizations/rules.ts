import type { OrganizationField } from '../data/organization-facts.ts'
import type { authorityCodes } from '../generated/codes.ts'
import type {
  DutyId,
  FactId,
  FocusFieldId,
  OrganizationClassId,
  OrganizationFactId,
  OrganizationReadingId,
  ProvisionId,
} from '../generated/ids.ts'
import type { Formula } from '../logic/formula.ts'

/** A fact: the fields that it is read from, and the words or codes there that tell. */
export interface OrganizationFactRule {
  readonly id: OrganizationFactId
  readonly fields: readonly OrganizationField[]
  /**
   * Lists of words with | between: those that tell yes anywhere in a name and at its end alone, those that tell no, and those
   * that tell nothing. 心理+咨询/辅导 stands for two words.
   */
  readonly words?: string
  readonly codes?: readonly string[]
}

/** What a class follows from: facts, and classes before it. */
export type ClassLeaf = OrganizationFactId | OrganizationClassId

/** A class: what it asks of facts and of classes before it. */
export interface OrganizationClassRule {
  readonly id: OrganizationClassId
  readonly provision: ProvisionId
  readonly formula: Formula<ClassLeaf>
  /** It is what its formula says, no more and no less. */
  readonly exact?: true
}

/** Who bears a duty. */
interface Who {
  readonly bearers: readonly (
    | OrganizationClassId
    | 'every-organization'
    | (typeof authorityCodes)[number]
  )[]
  /** A class that the organization has to be of as well. */
  readonly within?: OrganizationClassId
}

/** What a provision says of all its duties: where it names no bearers, every organization; where no modality, should. */
export type CommonToDuties = Partial<Omit<DutyRule, 'id' | 'provision'>>

/** What it says of one of them. */
export type DutyRow = CommonToDuties & Pick<DutyRule, 'id'>

/** A duty: who bears it, how binding it is, what it is for. */
export interface DutyRule extends Who {
  readonly id: DutyId
  readonly provision: ProvisionId
  /** Though every organization bears it, it counts as its own. */
  readonly own?: true
  readonly modality: 'should' | 'encouraged' | 'may'
  readonly condition?: { readonly zh: string; readonly en: string }
  readonly fields?: readonly FocusFieldId[]
  /** Needs; none where an authority is asked: that is no support that an organization gives. */
  readonly serves?: readonly FactId[]
  readonly variants?: readonly DutyUnderReading[]
}

/** What another option of a reading makes of a duty. */
export interface DutyUnderReading extends Partial<Who & Pick<DutyRule, 'modality'>> {
  readonly reading: OrganizationReadingId
  readonly option: string
}

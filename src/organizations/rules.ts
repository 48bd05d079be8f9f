import type { Duty, DutyVariant } from '../data/duties.ts'
import type { OrganizationClass } from '../data/organization-classes.ts'
import type { OrganizationFact } from '../data/organization-facts.ts'
import type { OrganizationClassId, OrganizationFactId } from '../generated/ids.ts'

// What matching needs of the rows of the data, which hold the words of explanations as well.

/** A fact: the fields that it is read from, and the words or codes there that tell. */
export interface OrganizationFactRule extends Pick<OrganizationFact, 'id' | 'fields' | 'codes'> {
  /**
   * Lists of words with | between: those that tell yes anywhere in a name and at its end alone, those that tell no, and those
   * that tell nothing. 心理+咨询/辅导 stands for two words.
   */
  readonly words?: string
}

/** What a class follows from: facts, and classes before it. */
export type ClassLeaf = OrganizationFactId | OrganizationClassId

/** A class: what it asks of facts and of classes before it. */
export type OrganizationClassRule = Pick<
  OrganizationClass,
  'id' | 'provision' | 'formula' | 'exact'
>

/** A duty: who bears it, how binding it is, what it is for. */
export interface DutyRule
  extends Pick<Duty, 'id' | 'provision' | 'bearers' | 'own' | 'modality' | 'condition'>,
    Partial<Pick<Duty, 'fields'>> {
  /** Needs; none where an authority is asked: that is no support that an organization gives. */
  readonly serves?: Duty['serves']
  /** A class that the organization has to be of as well, under a reading. */
  readonly within?: OrganizationClassId
  readonly variants?: readonly Omit<DutyVariant, 'sentence'>[]
}

/** What a provision says of all its duties: where it names no bearers, every organization; where no modality, should. */
export type CommonToDuties = Partial<Omit<DutyRule, 'id' | 'provision'>>

/** What it says of one of them. */
export type DutyRow = CommonToDuties & Pick<DutyRule, 'id'>

import type { OrganizationClassId } from '../../generated/ids.ts'
import type { Parsed } from '../../input/shape.ts'

/** How an organization is registered: 社会团体, 社会服务机构（民办非企业单位）, 基金会. */
export type LegalForm = 'association' | 'service' | 'foundation'

/** The fourteen classes of the statistics of social organizations. */
export type Sector =
  | 'business-services'
  | 'science-research'
  | 'education'
  | 'health'
  | 'social-services'
  | 'culture'
  | 'sports'
  | 'environment'
  | 'law'
  | 'religion'
  | 'rural-development'
  | 'professional'
  | 'international'
  | 'other'

/** What is known of an organization. Every field may be left out or null: both mean unknown, never no. */
export interface Organization {
  /** The caller's own key, returned as it is; at most 200 characters. */
  readonly id?: string | number | null | undefined
  /** As registered; at most 200 characters. It is never repeated in a result or an error. */
  readonly name?: string | null | undefined
  /** 统一社会信用代码 (GB 32100-2015). */
  readonly creditCode?: string | null | undefined
  /** `creditCode` may tell it as well; the two must agree. */
  readonly legalForm?: LegalForm | null | undefined
  /** As civil affairs count it. `business-services`, `education` and `health` tell of a class (6, 7, 8). */
  readonly sector?: Sector | null | undefined
  /**
   * The classes that it has. A list is complete: it has no other. A record states only what it names, and leaves the
   * rest to the other fields. Either outweighs what a name or a sector tells.
   */
  readonly classes?: OrganizationClasses | null | undefined
}

/** An organization that was checked: what is unknown is undefined, never null. */
export interface ParsedOrganization extends Parsed<Organization> {}

/** Stated classes: a complete list, or yes and no for some. */
export type OrganizationClasses =
  | readonly OrganizationClassId[]
  | { readonly [Id in OrganizationClassId]?: boolean | null | undefined }

/** The longest name that is accepted. */
export const LONGEST_NAME = 200

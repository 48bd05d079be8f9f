import names from '../../data/organization-names.json'
import { deepFreeze } from './deep-freeze.ts'
import type { WordPairs } from './organization-facts.ts'

/**
 * By what a registered name is known where it stands in brackets behind a shorter one, 暖溪（重庆市暖溪社会工作服务中心）,
 * and what is no name of a social organization.
 */
export interface OrganizationNames {
  /** The signs before a name that was given up: 原, 曾. */
  readonly formerMarks: readonly string[]
  /** The signs that such a name has at least. */
  readonly leastLength: number
  /** The signs that such a name ends with. */
  readonly lastSigns: readonly string[]
  /** How branches are called: 重庆市医学会骨科分会 is read as 重庆市医学会. */
  readonly branches: readonly {
    /** How the names of their bodies end: 学会. */
    readonly bodies: readonly string[]
    /** How their own names end: 分会. */
    readonly ends: readonly string[]
  }[]
  /** What tells where it stands in brackets: 晴川基金会（慈善组织）. */
  readonly statuses: readonly string[]
  /** How names of companies, cooperatives, shops, authorities and bands end: whatever words stand before it, they tell nothing. */
  readonly otherBodies: readonly string[]
  /** How names of clubs end, every stem before every end: of what calling their members are tells nothing. */
  readonly clubs: WordPairs
  /** What stands between a public body and a school or hospital of it: 附属. */
  readonly affiliation: string
  /** What stands before the number of a school or hospital: 第. */
  readonly ordinal: string
  /** What is a public body where it has no name but that of its place, and a number: 奉节中学, 奉节县第一小学. */
  readonly publicKinds: readonly string[]
}

/**
 * The form of registered names. It is this library's convention.
 *
 * @example
 * import { organizationNames } from 'chongqing-aid-guideline/data'
 *
 * organizationNames.lastSigns.includes('会') //=> true
 */
export const organizationNames: OrganizationNames = /* @__PURE__ */ deepFreeze(names)

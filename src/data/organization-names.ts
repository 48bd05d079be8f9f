import names from '../../data/organization-names.json'
import { deepFreeze } from './deep-freeze.ts'

/** By what a registered name is known where it stands in brackets behind a shorter one: 暖溪（重庆市暖溪社会工作服务中心）. */
export interface OrganizationNames {
  /** The signs before a name that was given up: 原, 曾. */
  readonly formerMarks: readonly string[]
  /** The signs that such a name has at least. */
  readonly leastLength: number
  /** The signs that such a name ends with. */
  readonly lastSigns: readonly string[]
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

import rows from '../../data/attention-groups.json'
import type { AttentionGroupId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Group } from './target-groups.ts'

/**
 * The groups to which Articles 11, 13 and 16 ask for special attention.
 *
 * @example
 * import { attentionGroups } from 'chongqing-aid-guideline/data'
 *
 * attentionGroups.map((group) => group.provision) //=> ['11', '13', '16']
 */
export const attentionGroups: readonly Group<AttentionGroupId>[] = /* @__PURE__ */ deepFreeze(
  rows as Group<AttentionGroupId>[],
)

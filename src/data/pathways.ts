import rows from '../../data/pathways.json'
import type { PathwayId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/**
 * The pathways of Article 5 (主要工作路径), in its order.
 *
 * @example
 * import { pathways } from 'chongqing-aid-guideline/data'
 *
 * pathways.length //=> 9
 */
export const pathways: readonly Row<PathwayId>[] = /* @__PURE__ */ deepFreeze(
  rows as Row<PathwayId>[],
)

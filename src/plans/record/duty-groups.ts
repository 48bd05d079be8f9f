import type { OrganizationClassId } from '../../generated/ids.ts'
import { dutyGroups } from '../../generated/plan-rules.ts'
import type { Formula } from '../../logic/formula.ts'

/** Duties that are alike to a plan. */
export interface DutyGroup {
  /** Who bears them: none if every organization does, any of nothing if authorities do. */
  readonly who?: Formula<OrganizationClassId>
  /** They are asked of every organization, and tell nothing of its own strengths. */
  readonly isCommon?: true
  /** Each is in a focus field. */
  readonly hasField?: true
  /** With blanks between them. */
  readonly ids: string
}

const groups: readonly DutyGroup[] = dutyGroups

let byId: ReadonlyMap<string, DutyGroup> | undefined

/** What a duty is to a plan, under the default readings; undefined if there is no such duty. */
export function dutyGroupOf(id: string): DutyGroup | undefined {
  return groupsById().get(id)
}

/** The ids of all duties. */
export function dutyIds(): string[] {
  return [...groupsById().keys()]
}

function groupsById(): ReadonlyMap<string, DutyGroup> {
  byId ??= new Map(groups.flatMap((one) => one.ids.split(' ').map((id) => [id, one] as const)))
  return byId
}

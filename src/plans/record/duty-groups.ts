import { type DutyGroup, dutyGroups } from '../../generated/plan-rules.ts'

let byId: ReadonlyMap<string, DutyGroup> | undefined

/** What a duty is to a plan, under the default readings; undefined if there is no such duty. */
export function dutyGroupOf(id: string): DutyGroup | undefined {
  byId ??= new Map(dutyGroups.flatMap((group) => group.ids.map((id) => [id, group] as const)))
  return byId.get(id)
}

import { householdFields } from '../data/household-fields.ts'
import { organizationClasses } from '../data/organization-classes.ts'
import { fieldLabels } from '../generated/error-words.ts'
import type { Text } from '../locale.ts'
import { own } from '../logic/own.ts'

/** The field that a path leads to, whichever entries it passes: `members[1].age` to `members[].age`; an entry to its list. */
export function withoutIndexes(path: string): string {
  return path.replace(/\[\d+\]$/, '').replace(/\[\d+\]/g, '[]')
}

/** What a form calls a field: `members[].age`, `organization.creditCode`. */
export function labelOf(field: string): Text | undefined {
  return suffixed(
    field,
    (one) =>
      householdFields.find(({ id }) => id === one)?.label ??
      own(fieldLabels)[one] ??
      organizationClasses.find(({ id }) => `classes.${id}` === one)?.label,
  )
}

/** What is found for a path, or for what is left of it without its first steps: a household may stand in a list. */
export function suffixed<Found>(
  path: string,
  find: (path: string) => Found | undefined,
): Found | undefined {
  const steps = path.split('.')
  for (let from = 0; from < steps.length; from++) {
    const found = find(steps.slice(from).join('.'))
    if (found !== undefined) return found
  }
  return undefined
}

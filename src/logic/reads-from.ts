import { type Rule, subrulesOf } from './rule.ts'

/**
 * Whether a rule reads a place of a record, such as `members[1].health`, or what that lies in or holds.
 *
 * @param rules - the rule of each fact that another rule may name.
 * @param list - the list in whose entries the rule is asked.
 */
export function readsFrom(
  rule: Rule,
  path: string,
  rules: Readonly<Record<string, Rule>>,
  list = '',
): boolean {
  if (rule === null || typeof rule === 'boolean') return false
  // An age is also told by the day of birth.
  const isAge = 'from' in rule || 'below' in rule
  if (isAge && isAlong(`${list}birthDate`, path)) return true
  if ('field' in rule) return isAlong(list + rule.field, path)
  if ('trend' in rule) return isAlong(rule.trend, path)
  const inside = 'some' in rule ? `${rule.some}.` : list
  const parts = 'fact' in rule ? [rules[rule.fact] ?? null] : subrulesOf(rule)
  return parts.some((part) => readsFrom(part, path, rules, inside))
}

/** Whether one of two places lies in the other, whichever entries of lists they are of. */
function isAlong(field: string, path: string): boolean {
  const [outer, inner] = [`${field}.`, `${path.replace(/\[\d*\]/g, '')}.`]
  return outer.startsWith(inner) || inner.startsWith(outer)
}

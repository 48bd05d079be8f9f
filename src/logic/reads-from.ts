import { type FieldTest, type Rule, subrulesOf } from './rule.ts'

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
  if ('field' in rule) return fieldsOf(rule).some((field) => isAlong(list + field, path))
  if ('fact' in rule) return readsFrom(rules[rule.fact] ?? null, path, rules, list)
  if ('trend' in rule) return isAlong(rule.trend, path)
  if ('some' in rule) {
    return path === rule.some || readsFrom(rule.where, path, rules, `${rule.some}[].`)
  }
  return subrulesOf(rule).some((part) => readsFrom(part, path, rules, list))
}

/** An age is also told by the day of birth. */
function fieldsOf(test: FieldTest): string[] {
  return 'from' in test || 'below' in test ? [test.field, 'birthDate'] : [test.field]
}

/** Whether one of two places lies in the other, whichever entries of lists they are of. */
function isAlong(field: string, path: string): boolean {
  const place = `${path.replace(/\[\d+\]/g, '[]')}.`
  return (
    place.startsWith(`${field}.`) || place.startsWith(`${field}[`) || `${field}.`.startsWith(place)
  )
}

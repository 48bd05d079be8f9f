import type { OrganizationClassId } from '../../generated/ids.ts'
import type { OrganizationClasses } from '../record/organization.ts'
import { CLASS_RULES, kindsBeforeRest, REST } from './class-rules.ts'

/** What a record says itself of one class, and where. */
export interface Statement {
  readonly value: boolean
  readonly path: string
}

/**
 * Reads what an organization's own `classes` say, with what follows: a narrower class has its wider ones, `other` has
 * none of the kinds of Articles 6 to 9, what is neither `other` nor three of them is the fourth, and a list is complete.
 *
 * @param classes - a list, a record, or nothing.
 * @returns what is stated, by class; nothing of a class on which nothing is said.
 */
export function statedClasses(
  classes: OrganizationClasses | null | undefined,
): ReadonlyMap<OrganizationClassId, Statement> {
  if (!classes) return new Map()
  const said = new Map(explicitStatements(classes))
  for (const [id, statement] of [...impliedStatements(said), ...restOfList(classes)]) {
    if (!said.has(id)) said.set(id, statement)
  }
  return said
}

/**
 * Tells whether stated classes contradict each other.
 *
 * @param classes - a list, a record, or nothing.
 * @returns true if a narrower class is stated without a wider one, `other` beside a kind of Articles 6 to 9, or
 * neither `other` nor any of them.
 */
export function contradictThemselves(classes: OrganizationClasses | null | undefined): boolean {
  const said = statedClasses(classes)
  const isSaid = (value: boolean) => (id: OrganizationClassId) => said.get(id)?.value === value
  const kinds = kindsBeforeRest()
  return (
    CLASS_RULES.some(({ id, within = [] }) => isSaid(true)(id) && within.some(isSaid(false))) ||
    (isSaid(true)(REST) && kinds.some(isSaid(true))) ||
    (isSaid(false)(REST) && kinds.every(isSaid(false)))
  )
}

type Said = [OrganizationClassId, Statement]

function explicitStatements(classes: OrganizationClasses): Said[] {
  if (isList(classes)) {
    return classes.map((id, index) => [id, { value: true, path: `classes[${index}]` }])
  }
  return CLASS_RULES.flatMap(({ id }): Said[] => {
    const value = classes[id]
    return typeof value === 'boolean' ? [[id, { value, path: `classes.${id}` }]] : []
  })
}

function impliedStatements(said: ReadonlyMap<OrganizationClassId, Statement>): Said[] {
  return CLASS_RULES.flatMap(({ id, within = [] }): Said[] => {
    const statement = said.get(id)
    if (!statement) return []
    if (id === REST) return statedByRest(statement, said)
    return statement.value ? within.map((wider) => [wider, statement]) : []
  })
}

function statedByRest(rest: Statement, said: ReadonlyMap<OrganizationClassId, Statement>): Said[] {
  const kinds = kindsBeforeRest()
  if (rest.value) return kinds.map((kind) => [kind, { ...rest, value: false }])
  const left = kinds.filter((kind) => said.get(kind)?.value !== false)
  return left.length === 1 ? left.map((kind) => [kind, { ...rest, value: true }]) : []
}

/** A list is complete. Whether the rest is one of no kind follows from it. */
function restOfList(classes: OrganizationClasses): Said[] {
  if (!isList(classes)) return []
  return CLASS_RULES.filter(({ id }) => id !== REST).map(({ id }) => [
    id,
    { value: false, path: 'classes' },
  ])
}

function isList(classes: OrganizationClasses): classes is readonly OrganizationClassId[] {
  return Array.isArray(classes)
}

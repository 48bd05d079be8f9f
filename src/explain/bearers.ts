import { type CodeLabel, codeLists } from '../data/code-lists.ts'
import { type Bearer, type Duty, duties } from '../data/duties.ts'
import { organizationClasses } from '../data/organization-classes.ts'
import { BEARER_ID } from '../generated/issue-rules.ts'
import { rowOf } from './row-of.ts'

/**
 * Lists what the document asks of one bearer, under the default readings.
 *
 * @param bearer - a class, `every-organization` (`codeLists.commonBearer`), or one of `codeLists.authority`.
 * @returns the duties that name it or a wider class in which it lies, in the order of the document: an
 * `education-industry-association` is one of the `industry-association`s and in `education-training`. What is asked of
 * every organization stands under `every-organization` alone.
 * @throws {InvalidInputError} with `unknown-id` if there is no such bearer.
 * @example
 * import { dutiesOf } from 'chongqing-aid-guideline'
 *
 * dutiesOf('charity').map(({ id }) => id) //=> ['relieve-serious-illness', 'help-families-impoverished-by-illness']
 * dutiesOf('education-industry-association').some(({ id }) => id === 'support-county-education') //=> true
 * dutiesOf('recipient-place')[2]?.condition?.en //=> 'while respecting the wishes of those concerned'
 */
export function dutiesOf(bearer: Bearer): Duty[] {
  rowOf(allBearers(), bearer, BEARER_ID)
  const kinds = kindsOf(bearer)
  return duties.filter(({ bearers }) => kinds.some((kind) => bearers.includes(kind)))
}

/**
 * Finds who is asked: a kind of organization, every organization, or an authority.
 *
 * @param id - as in the `bearers` of duties, matches and support.
 * @returns its label; of a kind of organization, `findClass` gives the whole row.
 * @throws {InvalidInputError} with `unknown-id` if there is no such bearer.
 * @example
 * import { findBearer } from 'chongqing-aid-guideline'
 *
 * findBearer('every-organization').label.zh //=> '各类社会组织'
 */
export function findBearer(id: Bearer): CodeLabel<Bearer> {
  return { code: id, label: rowOf(allBearers(), id, BEARER_ID).label }
}

/** The bearer, and the classes in which it lies. */
function kindsOf(bearer: Bearer): Bearer[] {
  const formula = organizationClasses.find(({ id }) => id === bearer)?.formula
  const wider = typeof formula === 'object' && 'all' in formula ? formula.all : []
  return [bearer, ...organizationClasses.flatMap(({ id }) => (wider.includes(id) ? [id] : []))]
}

function allBearers() {
  const others = [...codeLists.commonBearer, ...codeLists.authority]
  return [...organizationClasses, ...others.map(({ code, label }) => ({ id: code, label }))]
}

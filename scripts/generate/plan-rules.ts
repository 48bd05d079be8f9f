import { headOf } from '../../src/plans/rubric/rubric-head.ts'
import type { Data } from './data.ts'
import { BANNER, BARE, list } from './source-text.ts'

/** What scoring needs of the data. */
export function planRules(data: Data) {
  const { planEvidence, planRemarks, rubric, provisions } = data
  const { id, version, outOf, criteria } = rubric
  return {
    evidenceRules: planEvidence.map(({ id, kind, basis, rule, done }) => ({
      id,
      kind,
      basis,
      rule,
      done,
    })),
    dutyGroups: dutyGroups(data),
    remarkRules: planRemarks.map(({ id, provision, rule }) => ({ id, provision, rule })),
    rubricRules: {
      id,
      version,
      outOf,
      criteria: criteria.map(({ id, provisions, points, measure, appliesIf }) => ({
        id,
        provisions,
        points,
        measure,
        appliesIf,
      })),
    },
    rubricHead: headOf(rubric),
    provisionIds: provisions.map((row) => row.id),
  }
}

/** Of a duty a plan asks only whose it is, and whether it is in a focus field. */
function dutyGroups({ duties, organizationClasses }: Data): unknown[] {
  const groups = new Map<string, { ids: string }>()
  for (const { id, bearers, own, fields } of duties) {
    const isOfAll = bearers.includes('every-organization')
    const classes = bearers.filter((one) => organizationClasses.some((row) => row.id === one))
    const alike = {
      who: isOfAll ? undefined : { any: classes },
      isCommon: isOfAll && !own ? true : undefined,
      hasField: fields.length > 0 ? true : undefined,
    }
    const key = JSON.stringify(alike)
    const before = groups.get(key)
    groups.set(key, { ...alike, ids: before ? `${before.ids} ${id}` : id })
  }
  return [...groups.values()]
}

/** The types of the rows stand with the data: the rows say what they are, and are held to those where they are used. */
export function planRulesText(data: Data): string {
  const { evidenceRules, dutyGroups, remarkRules, rubricRules, rubricHead, provisionIds } =
    planRules(data)
  const { criteria, ...head } = rubricRules
  const fields = Object.entries(head).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  return (
    BANNER +
    [
      BARE,
      constantTable('evidenceRules', evidenceRules),
      constantTable('dutyGroups', dutyGroups),
      constantTable('remarkRules', remarkRules),
      constantTable('criterionRules', criteria),
      `export const rubricRules = /* @__PURE__ */ bare({\n${fields.join('')}  criteria: criterionRules,\n})\n`,
      `/** What results say of it. */\nexport const rubricHead = /* @__PURE__ */ Object.freeze(${JSON.stringify(rubricHead)})\n`,
      `export const provisionIds = ${JSON.stringify(provisionIds)} as const\n`,
    ].join('\n')
  )
}

function constantTable(name: string, rows: readonly unknown[]): string {
  return `export const ${name} = /* @__PURE__ */ bare(${list(rows)} as const)\n`
}

import type { DataRule, Datasets } from './data-rule.ts'
import { idsOf, rowOf } from './rows.ts'

/** What plans are scored by. */
export const planRules: readonly DataRule[] = [
  {
    name: 'Evidence of plans names the fields that its rules read.',
    check: ({ 'plan-evidence': evidence }) =>
      evidence
        .filter(({ fields, rule, done }) => {
          const read = [rule, ...(done ? [done] : [])].flatMap(fieldsOf)
          return [...new Set(read)].join() !== fields.join()
        })
        .map(({ id }) => id),
    break: ({ 'plan-evidence': evidence }) => {
      rowOf(evidence, 'inspected').fields = ['inspections']
    },
  },
  {
    name: 'Evidence of plans has phrases: a fact for both answers, a share for how much it is.',
    check: ({ 'plan-evidence': evidence, 'plan-phrases': phrases }) =>
      evidence
        .filter(({ id, kind }) => {
          const own = phrases.find((one) => one.id === id)
          return kind === 'fact' ? !(own?.holds && own.fails) : !own?.share
        })
        .map(({ id }) => id),
    break: ({ 'plan-phrases': phrases }) => {
      rowOf(phrases, 'inspections-made').share = undefined
    },
  },
  {
    name: 'A remark on plans speaks of evidence that exists.',
    check: ({ 'plan-evidence': evidence, 'plan-remarks': remarks }) => {
      const ids = idsOf(evidence)
      return remarks.flatMap(({ id, rule }) =>
        evidenceIn(rule)
          .filter((one) => !ids.has(one))
          .map((one) => `${id}: ${one}`),
      )
    },
    break: ({ 'plan-remarks': remarks }) => {
      rowOf(remarks, 'repeated-entry').rule = [{ of: ['places'], places: 'repeated' }]
    },
  },
  {
    name: 'Duties that name no field of their own are duties.',
    check: ({ 'plan-evidence': evidence, duties }) => {
      const ids = idsOf(duties)
      return evidence.flatMap(({ id, done }) =>
        done && 'fieldsOf' in done
          ? done.except.filter((one) => !ids.has(one)).map((one) => `${id}: ${one}`)
          : [],
      )
    },
    break: ({ 'plan-evidence': evidence }) => {
      const within = { yearsAfter: 0 }
      const done = { fieldsOf: 'activities', except: ['focus-on-all'], within }
      rowOf(evidence, 'field-named').done = done
    },
  },
]

type PlanRule = Datasets['plan-evidence'][number]['rule']

/** The fields that a rule reads; a list of days also asks for the period. */
function fieldsOf(rule: PlanRule): string[] {
  if ('field' in rule) return [rule.field]
  if ('some' in rule) return [rule.some, ...(rule.within ? ['period'] : [])]
  if ('amount' in rule) return [rule.given ?? rule.in]
  if ('share' in rule) return [rule.share, rule.of]
  if ('places' in rule) return [rule.places]
  if ('fit' in rule) return [rule.fit, rule.by, 'period']
  if ('fieldsOf' in rule) return [rule.fieldsOf, 'period']
  return ['days' in rule ? rule.days : rule.quarters, 'period']
}

function evidenceIn(rule: Datasets['plan-remarks'][number]['rule']): string[] {
  return rule.flatMap((test) => ('excluded' in test ? [] : (test.of ?? [])))
}
